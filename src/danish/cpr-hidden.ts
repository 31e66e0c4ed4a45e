import { readCpr } from "./cpr-facts.ts";
import { findDates } from "./dates.ts";
import { cprWords, personWords, serialLabels } from "./lexicon/cpr-words.ts";
import { matchesOf } from "./matches.ts";
import { lastWordKey, wordKeys } from "./word-keys.ts";
import { anyOf, WORD_START } from "./words.ts";

/** A number whose parts stand apart, or of which a part is covered. */
export interface HalfHidden {
  readonly kind: "birthdayAndSerial" | "halfCovered";
  readonly certainty: "medium" | "low";
  readonly start: number;
  readonly end: number;
}

/** How far the birthday may stand from the last four digits, in characters. */
const REACH = 60;

// "5002"
const four = /(?<!\d)\d{4}(?![\d•*#])/gu;
// "sidste fire: |", "cpr |", "de 4 sidste cifre er |"
const serialLabel = new RegExp(`${WORD_START}(${anyOf(serialLabels)})[.\\s:–-]{1,4}$`, "iu");
/** The last words of the labels. */
const labelEnds = new Set(serialLabels.flatMap((label) => wordKeys(label).slice(-1)));
/** The longest label before the last four digits, in characters. */
const LABEL = 32;
// "15.03.58", "15/3-58", "15-3 1958", "150358"
const birthday = /(?<!\d)(\d{1,2})([./ -]{0,2})(\d{1,2})([./ -]{0,2})((?:18|19|20)?\d\d)(?![\d])/gu;
// "150358-XXXX", "150358-50**", "150358 – ••••"
const covered = /(?<!\d)\d{6} ?[-/ ] ?(?=[\d]{0,3}[xX*•#?])([\dxX*•#?]{4})(?![\p{L}\d*•#?])/gu;
const sixDigits = /\d{6}/u;
const about = new RegExp(`${WORD_START}(?:${anyOf(cprWords)}|${anyOf(personWords)}(?![\\p{L}]))`, "iu");
const born = new RegExp(`${WORD_START}(?:født|fødselsdato|fødselsdag|f\\.)`, "iu");
const cprAlone = new RegExp(`^${anyOf(cprWords)}`, "iu");

/** Numbers that are hidden by half in a plain text, in no order. */
export function findHalfHidden(text: string, today: string | null): HalfHidden[] {
  return [...serialsBesideBirthdays(text, today), ...coveredByHalf(text)];
}

function serialsBesideBirthdays(text: string, today: string | null): HalfHidden[] {
  return matchesOf(four, text).flatMap((match): HalfHidden[] => {
    const [digits] = match;
    const lead = text.slice(Math.max(0, match.index - LABEL), match.index);
    // Most groups of four are years.
    if (!labelEnds.has(lastWordKey(lead) ?? 0)) return [];
    const label = serialLabel.exec(lead);
    if (label === null || digits === "0000") return [];
    const end = match.index + digits.length;
    const before = text.slice(Math.max(0, match.index - REACH - LABEL), match.index - label[0].length);
    const after = text.slice(end, end + REACH);
    if (!(holdsBirthday(before, today) || holdsBirthday(after, today))) return [];
    // "cpr 2025" may be a year; the word for a birthday settles it.
    const sure = born.test(before) || born.test(after) || !cprAlone.test(label[1] ?? "");
    return [{ kind: "birthdayAndSerial", certainty: sure ? "medium" : "low", start: match.index, end }];
  });
}

function holdsBirthday(text: string, today: string | null): boolean {
  const isPast = (day: string | null) => day !== null && (today === null || day <= today);
  return findDates(text).some(({ date, yearStated }) => yearStated && isPast(date)) || hasFigures(text);
}

/** A birthday in bare figures: "150358". */
function hasFigures(text: string): boolean {
  return matchesOf(birthday, text).some(([, day = "", , month = "", , year = ""]) => {
    const digits = `${day.padStart(2, "0")}${month.padStart(2, "0")}${year.slice(-2)}`;
    return digits.length === 6 && readCpr(`${digits}1111`) !== null;
  });
}

function coveredByHalf(text: string): HalfHidden[] {
  if (!sixDigits.test(text)) return [];
  return matchesOf(covered, text).flatMap((match): HalfHidden[] => {
    const start = match.index;
    if (readCpr(`${match[0].slice(0, 6)}1111`) === null) return [];
    const shown = /\d/u.test(match[1] ?? "");
    const person = about.test(text.slice(Math.max(0, start - REACH), start));
    if (!shown && !person) return [];
    return [{ kind: "halfCovered", certainty: shown ? "medium" : "low", start, end: start + match[0].length }];
  });
}
