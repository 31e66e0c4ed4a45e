import { readNumber } from "../../danish/numerals.ts";
import { anyOf, fold, WORD_END, WORD_START, word, wordsOf } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { looseText } from "../document.ts";
import {
  attendanceLabels,
  collectivePresence,
  countedAttendees,
  presenceWords,
  separateLists,
} from "../lexicon/attendance.ts";

/** How many items from the start may hold the opening of the meeting. */
const OPENING_ITEMS = 3;

const collective = word(anyOf(collectivePresence), "iu");
const presence = word(anyOf(presenceWords), "iu");
const elsewhere = word(anyOf(separateLists), "iu");
// "Til stede fra bestyrelsen:" or "Deltagere" alone on its line
const label = new RegExp(
  `${WORD_START}${anyOf(attendanceLabels)}${WORD_END}(?: \\p{L}{1,20}){0,3} ?[:;]|^[ •*#-]{0,6}${anyOf(attendanceLabels)} ?$`,
  "imu",
);

/** Texts that may tell who took part: outside the items, in their attendance sections, and in the first items. */
export function openingTexts(record: MinutesRecord): string[] {
  const opening = record.items
    .slice(0, OPENING_ITEMS)
    .flatMap(({ title, sections }) => [title ?? "", ...sections.map(({ text }) => text)]);
  const later = record.items
    .slice(OPENING_ITEMS)
    .flatMap(({ sections }) => sections.filter(({ kind }) => kind === "attendance").map(({ text }) => text));
  return [...looseText(record).map(({ text }) => text), ...opening, ...later];
}

/** "Alle medlemmer var mødt." */
export function statesCollectively(text: string): boolean {
  return collective.test(fold(text));
}

/** "Der var 42 fremmødte, som repræsenterede 38 husstande." or "Antal fremmødte: 42" */
export function countsAttendees(text: string): boolean {
  // a sentence or a line
  return text.split(/[.!?](?=\s|$)|\n/u).some((sentence) => presence.test(sentence) && countsIn(sentence));
}

function countsIn(sentence: string): boolean {
  const words = wordsOf(sentence);
  return words.some((each, place) => {
    if (!countedAttendees.includes(each)) return false;
    const before = words.slice(Math.max(0, place - 3), place);
    return [...before, words[place + 1] ?? ""].some((near) => readNumber(near) !== null);
  });
}

/** Whether the text announces a list of who took part; then there is one, read or not. */
export function announcesList(text: string): boolean {
  return label.test(text) || elsewhere.test(text);
}
