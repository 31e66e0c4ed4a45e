import { matchesOf } from "./matches.ts";
/** How ten digits that may be a civil registration number are written. */
export type CprForm =
  /** "150358-5002" */
  | "hyphen"
  /** "150358 5002", "15.03.58-5002" */
  | "broken"
  /** "1503585002" */
  | "unbroken"
  /** "150358 | 5002", "1 5 0 3 5 8 - 5 0 0 2", "15.03.58 5002": the parts may have nothing to do with each other. */
  | "apart"
  /** Ten of the digits of "91503585002". */
  | "embedded";

export interface CprCandidate {
  readonly digits: string;
  readonly form: CprForm;
  readonly start: number;
  readonly end: number;
}

const WIDTH = 10;
/** The most signs that the ten may take: "1 5 0 3 5 8 - 5 0 0 2" and "15.03.1958 | 5002" take fewer. */
export const MOST_SIGNS = 26;
// "150358-5002", "15.03.58 - 5002", "15031958-5002", "150358 |\n5002", "150358_5002", "150358: 5002"
const whole =
  /(?<!\d)(?<day>\d\d)(?<dot>[ ./-]?)(?<month>\d\d)\k<dot>(?<century>(?:18|19|20)?)(?<year>\d\d)(?<gap>\s{0,3}[-_/.|:]{0,2}\s{0,3})(?<serial>\d{4})(?!\d)/gu;
// "1 5 0 3 5 8 - 5 0 0 2"
const spaced = /(?<!\d)(?<!\d )\d(?: \d){5} ?-? ?\d(?: \d){3}(?! ?\d)/gu;
// "15 03 58 50 02", "1503 58-50 02"
const paired = /(?<!\d)(?<!\d )\d\d ?\d\d ?\d\d[ -]\d\d \d\d(?! ?\d)/gu;
// "91503585002", "150358-50021", "0150358-5002"
const long = /(?<!\d)(?:\d{11,12}|\d{7,8}-\d{4}|\d{6}-\d{5})(?!\d)/gu;

// Ten digits with no more between any two than a number can have: what most texts have not, and least costs to tell.
const tenDigits = new RegExp(`\\d(?:\\D{0,${MOST_SIGNS - WIDTH}}\\d){${WIDTH - 1}}`, "u");
const [ZERO, NINE] = [0x30, 0x39];

/** Every place of a plain text (see plainDigits) where ten digits stand that may be such a number, in order. */
export function cprCandidates(text: string): CprCandidate[] {
  if (!tenDigits.test(text) || !hasDigitsTogether(text)) return [];
  const found = matchesOf(whole, text).flatMap(wholeNumber);
  for (const pattern of [spaced, paired]) {
    for (const { 0: written, index } of matchesOf(pattern, text)) {
      const digits = written.replace(/\D/gu, "");
      found.push({ digits, form: "apart", start: index, end: index + written.length });
    }
  }
  for (const { 0: written, index } of matchesOf(long, text)) found.push(...windows(written, index));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

// The places of the last ten digits, one after the other round and round; one list for all texts, which are many.
const places = new Int32Array(WIDTH);

/** Whether ten digits stand within the signs that a number may take. */
function hasDigitsTogether(text: string): boolean {
  let digits = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code < ZERO || code > NINE) continue;
    places[digits % WIDTH] = place;
    digits += 1;
    if (digits >= WIDTH && place - (places[digits % WIDTH] ?? 0) < MOST_SIGNS) return true;
  }
  return false;
}

function wholeNumber(match: RegExpExecArray): CprCandidate[] {
  const { day, dot, month, century, year, gap = "", serial } = match.groups ?? {};
  const start = match.index;
  const digits = `${day}${month}${year}${serial}`;
  // "150319585002" is a birthday with its century, or 1503195850 and two digits more; the windows see to the second.
  const form = formOf(dot === "" && century === "", gap);
  return [{ digits, form, start, end: start + match[0].length }];
}

function formOf(plainDate: boolean, gap: string): CprForm {
  if (/^[-_]$/u.test(gap)) return plainDate ? "hyphen" : "broken";
  if (gap === "") return plainDate ? "unbroken" : "broken";
  // " - ", " ", "/", "."; a line break or a cell between the parts joins nothing
  const near = /^(?: ?[-/] ?| |\.)$/u.test(gap);
  return near && plainDate ? "broken" : "apart";
}

/** The numbers of ten digits inside eleven or twelve. */
function windows(written: string, start: number): CprCandidate[] {
  const places = [...written].flatMap((sign, place) => (sign === "-" ? [] : [place]));
  if (places.length <= WIDTH || places.length > WIDTH + 2) return [];
  const digits = places.map((place) => written[place]).join("");
  return Array.from({ length: digits.length - WIDTH + 1 }, (_, first) => ({
    digits: digits.slice(first, first + WIDTH),
    form: "embedded" as const,
    start: start + (places[first] ?? 0),
    end: start + (places[first + WIDTH - 1] ?? 0) + 1,
  }));
}
