import type { Item } from "../record/item.ts";
import type { Span } from "../record/span.ts";
import type { Words } from "./rule.ts";

const LONGEST_QUOTE = 80;

/** The text on one line, cut at a word's end when it is long. */
export function clip(text: string, longest = LONGEST_QUOTE): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  if (characters.length <= longest) return line;
  const kept = characters.slice(0, longest - 1).join("");
  const lastBlank = kept.lastIndexOf(" ");
  return `${(lastBlank > kept.length / 2 ? kept.slice(0, lastBlank) : kept).trimEnd()}…`;
}

/** Words of the document in the quotation marks of each language. */
export function quoted(text: string): Words {
  return { da: `«${clip(text)}»`, en: `"${clip(text)}"` };
}

/** The item as a message begins with it: `Item 5 "Ny cykelsti"`. */
export function named(item: Item): Words {
  const title = item.title === null ? { da: "(uden titel)", en: "(no title)" } : quoted(item.title);
  if (item.number !== "")
    return { da: `Pkt. ${clip(item.number)} ${title.da}`, en: `Item ${clip(item.number)} ${title.en}` };
  if (item.title !== null) return { da: `Punktet ${title.da}`, en: `The item ${title.en}` };
  const place = placeOf(item.at);
  return { da: `Punktet på ${place.da}`, en: `The item on ${place.en}` };
}

/** "page 2, line 31" */
export function placeOf(at: Span): Words {
  return { da: `side ${at.page}, linje ${at.line}`, en: `page ${at.page}, line ${at.line}` };
}

/** "3, 4 og 7" */
export function listed(parts: readonly string[]): Words {
  if (parts.length < 2) return { da: parts.join(""), en: parts.join("") };
  const head = parts.slice(0, -1).join(", ");
  const last = parts.at(-1) ?? "";
  return { da: `${head} og ${last}`, en: `${head} and ${last}` };
}
