import { escapeForPattern, fold, WORD_END, WORD_START } from "../../danish/words.ts";
import type { Attachment, Item } from "../../record/item.ts";

// "Bilag 4: Høringssvar", "bilag nr. 4a"
const numberInName = new RegExp(`${WORD_START}bilag(?:ene|et)?(?: nr\\.?)? {0,2}(\\d{1,3} ?[a-z]?)${WORD_END}`, "iu");

/** The attachment's number as figures and letter, for comparison; null when it has none. */
export function numberOf({ number, name }: Attachment): string | null {
  const written = number ?? numberInName.exec(name)?.[1] ?? null;
  if (written === null) return null;
  // "Bilag 04a." → "4a"
  return (
    /(\d{1,6})\s?([a-z]?)/u
      .exec(fold(written))
      ?.slice(1)
      .join("")
      .replace(/^0+(?=\d)/u, "") ?? fold(written)
  );
}

/** Whether the mention means an attachment of another paper: "lovens bilag 4", "bilag 4 til budgettet". */
export function isOfAnotherPaper(item: Item, { name }: Attachment): boolean {
  const written = escapeForPattern(name.trim());
  const foreign = new RegExp(`\\p{L}s ${written}${WORD_END}|${WORD_START}${written} (?:til|i|fra) `, "iu");
  return item.sections.some(({ text }) => foreign.test(text));
}
