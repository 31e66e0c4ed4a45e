import {
  cprWords,
  listWords,
  numberedThings,
  numberMarks,
  otherNumberLabels,
  personWords,
} from "./lexicon/cpr-words.ts";
import { anyOf, WORD_END, WORD_START } from "./words.ts";

/** What the words around a number say it is. */
export interface CprContext {
  readonly label: "cpr" | "other" | "perhapsOther" | null;
  /** Words of a person stand just before. */
  readonly person: boolean;
  /** The text spoke of such numbers some lines before, as the head of a column does. */
  readonly spokenOf: boolean;
  /** Digits or letters stand on either side as in a longer code. */
  readonly inCode: boolean;
}

const NEAR = 30;
const FAR = 200;

const cpr = new RegExp(`${WORD_START}${anyOf(cprWords)}`, "iu");
const person = new RegExp(`${WORD_START}${anyOf(personWords)}(?![\\p{L}])`, "iu");
const mark = `(?:${anyOf(numberMarks)}\\.?)`;
// "Sagsnr.: ", "EAN-nummer ", "fakturaen ", "tlf. ", "journalnr. (", "dok. id: A-"
const between = `[\\s.:;#="(„»-]{0,5}(?:\\p{Lu}{1,3}[- ]?)?$`;
const otherLabel = new RegExp(
  `${WORD_START}(?:${anyOf(otherNumberLabels)}\\p{L}{0,3}?[-.\\s]{0,2}${mark}?|${anyOf(numberedThings)}\\p{L}{0,3}?[-.\\s]{0,2}${mark})${between}`,
  "iu",
);
// "sag ", "bilag "
const perhapsOtherLabel = new RegExp(`${WORD_START}${anyOf(numberedThings)}[. ]{1,2}$`, "iu");
// " (cpr)", ", som er hans cpr-nr."
const cprAfter = new RegExp(`^\\s?[([,]?\\s?(?:\\p{L}{1,7}\\s){0,3}${anyOf(cprWords)}(?![^\\n]{0,20}\\d{4})`, "iu");
// ", ", " og ", "; ", " | "
const listGap = new RegExp(`^(?:[\\s,;/&|•()]|${anyOf(listWords)}${WORD_END}){1,8}$`, "iu");
// "24-|", "/|" and "|-01", "|.5"
const codeBefore = /[\d][-./]$|\d{4} $/u;
const codeAfter = /^[-./]\d/u;
// "|,50 kr."
const amountAfter = /^,\d\d(?!\d)/u;
// "|/290260-5005": another number of the same kind is no part of this one
const nextNumber = /^[-./]\d{6} ?-? ?\d{4}(?!\d)/u;
const previousNumber = /(?<!\d)\d{6} ?-? ?\d{4}[-./ ]$/u;

/** The context of the number at `start` to `end`; `previous` is the number before it in the same text. */
export function contextOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  previous: { readonly end: number; readonly context: CprContext } | null,
): CprContext {
  const far = text.slice(Math.max(0, start - FAR), start);
  const near = far.slice(-NEAR);
  const after = text.slice(end, end + NEAR);
  const gap =
    previous === null || previous.end > start ? "" : text.slice(previous.end, Math.min(start, previous.end + NEAR));
  const inherited =
    previous !== null && previous.end + gap.length === start && listGap.test(gap) ? previous.context : null;
  return {
    label: labelOf(near, after) ?? inherited?.label ?? null,
    person: person.test(near) || inherited?.person === true,
    spokenOf: cpr.test(far),
    inCode: isCode(near, after, text.slice(start, end)),
  };
}

function labelOf(near: string, after: string): CprContext["label"] {
  if (otherLabel.test(near)) return "other";
  if (cpr.test(near) || cprAfter.test(after)) return "cpr";
  return perhapsOtherLabel.test(near) ? "perhapsOther" : null;
}

function isCode(near: string, after: string, written: string): boolean {
  const before = codeBefore.exec(near)?.[0];
  // A group of four before unbroken digits is a bank's number; before others it may be anything.
  const goesOn =
    before !== undefined && (!before.endsWith(" ") || /^\d+$/u.test(written)) && !previousNumber.test(near);
  if (amountAfter.test(after) && /^\d+$/u.test(written)) return true;
  return goesOn || (codeAfter.test(after) && !nextNumber.test(after)) || gluedToLetters(near);
}

/** "AB1503585002", but not "cpr1503585002" or "nr1503585002". */
function gluedToLetters(near: string): boolean {
  const letters = /(\p{L}{1,12})$/u.exec(near)?.[1];
  return letters !== undefined && !cpr.test(letters) && !/^(?:nr|no)$/iu.test(letters);
}
