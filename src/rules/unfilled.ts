import { anyOf, fold } from "../danish/words.ts";
import type { Section } from "../record/item.ts";
import { isBlank } from "./items.ts";
import { placeholders } from "./lexicon/placeholders.ts";

// "TBD", "[indsæt beslutning]", "…", "xxx", "____", "?"
const placeholder = new RegExp(`^[[(<«]?(?:${anyOf(placeholders)}|x{2,20}|[.…_?\\s]{1,80})[\\])>»]?[.:]?$`, "u");

/** A longer text says something, whatever it is. */
const LONGEST = 400;

/** Whether a section has nothing, or only a mark that something is still to come. */
export function isUnfilled({ text }: Section): boolean {
  return isBlank(text) || (text.length <= LONGEST && placeholder.test(fold(text)));
}
