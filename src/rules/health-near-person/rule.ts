import { findPersonNames } from "../../danish/names.ts";
import { anyOf, word } from "../../danish/words.ts";
import type { SectionKind } from "../../record/item.ts";
import { fail, pass } from "../answers.ts";
import { generalMatters, sensitiveWords } from "../lexicon/personal-data.ts";
import { noOptions } from "../no-options.ts";
import { type Piece, piecesOf } from "../pieces.ts";
import { type Answer, defineRule } from "../rule.ts";
import { sentencesOf } from "../sentences.ts";
import { wordSearch } from "../word-index.ts";
import { nearPerson, title } from "./texts.ts";

const sensitive = word(anyOf(sensitiveWords), "iu");
const search = wordSearch(sensitiveWords);
const general = word(anyOf(generalMatters), "iu");
/** Who was away, and why, is for the list of attendance. */
const skipped: readonly SectionKind[] = ["attendance", "attachments"];

export const healthNearPerson = defineRule({
  id: "health-near-person",
  title,
  severity: "warning",
  status: "preview",
  since: "0.2.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    const mayHold = search(record);
    return piecesOf(record).flatMap((piece): Answer[] => {
      if (piece.item === null || (piece.section !== null && skipped.includes(piece.section.kind))) return [];
      if (!mayHold(piece) || !sensitive.test(piece.text)) return [pass(piece.about)];
      const found = sentencesOf(piece.text).flatMap((sentence) => wordNearName(sentence));
      if (found.length === 0) return [pass(piece.about)];
      return [...new Set(found)].map((each) => failFor(piece, each));
    });
  },
});

/** The word of health or social matters in a sentence that names somebody; none where it speaks of general matters. */
function wordNearName(sentence: string): string[] {
  const found = sensitive.exec(sentence)?.[0];
  if (found === undefined || general.test(sentence)) return [];
  return findPersonNames(sentence).length > 0 ? [found.toLowerCase()] : [];
}

function failFor(piece: Piece, found: string): Answer {
  return fail(piece.about, [piece.place, found], nearPerson(piece.name(), found));
}
