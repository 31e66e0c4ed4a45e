import { fold, WORD_END, WORD_START } from "../../danish/words.ts";
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
  const mention = fold(name);
  return mention !== "" && item.sections.some(({ text }) => surroundings(fold(text), mention).some(isForeign));
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** A few characters on either side of each place where the words stand. */
function surroundings(text: string, words: string): Surroundings[] {
  const found: Surroundings[] = [];
  for (let place = text.indexOf(words); place >= 0; place = text.indexOf(words, place + words.length)) {
    const end = place + words.length;
    found.push({ before: text.slice(Math.max(0, place - 2), place), after: text.slice(end, end + 5) });
  }
  return found;
}

function isForeign({ before, after }: Surroundings): boolean {
  // "lovens |", "budgettets |" and "| til ", "| i ", "| fra "
  return before === "s " || /^ (?:til|i|fra) /u.test(after);
}
