import { fold } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { allTexts } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { mentionedItems } from "../item-mentions.ts";
import { hasText, isClosed } from "../items.ts";
import type { Words } from "../rule.ts";
import { doubtAboutWords } from "../weak-words.ts";
import type { Gap, Numbered } from "./numbering.ts";
import { farApart, headingInText, mentionedInText, sameTitle, unnumberedBetween, withoutText } from "./texts.ts";

/** Whether closed items without a number of their own account for the gap. */
export function isExplainedByClosing(
  record: MinutesRecord,
  numbered: readonly Numbered[],
  { before, after }: Gap,
): boolean {
  const places = new Set(numbered.map(({ index }) => index));
  const between = record.items.slice(Math.min(before.index, after.index) + 1, Math.max(before.index, after.index));
  return between.some(isClosed) || record.items.some((item, index) => isClosed(item) && !places.has(index));
}

/** Why the gap may be one of reading; null when it surely stands in the document. */
export function doubtAboutGap(
  record: MinutesRecord,
  numbered: readonly Numbered[],
  gap: Gap,
  largest: number,
): Words | null {
  const { before, after, missing } = gap;
  if (missing.length > largest) return farApart(before.item.number, after.item.number);
  const places = new Set(numbered.map(({ index }) => index));
  const low = Math.min(before.index, after.index);
  const high = Math.max(before.index, after.index);
  if (record.items.some((_, index) => index > low && index < high && !places.has(index))) return unnumberedBetween;
  const texts = allTexts(record);
  if (missing.some((number) => texts.some((text) => beginsLine(text, number)))) return headingInText;
  if (missing.some((number) => texts.some((text) => mentionedItems(text).has(number)))) return mentionedInText;
  // The missing number may be one that was misread in the text before.
  return doubtAboutWords(record, before.item.at) ?? doubtAboutAbsence(record);
}

/** Why a repeated number may be one item read twice; null when there surely are two. */
export function doubtAboutRepeat(record: MinutesRecord, first: Numbered, again: Numbered): Words | null {
  const [one, other] = [first.item, again.item];
  if (fold(one.title ?? "") === fold(other.title ?? "")) return sameTitle;
  const [told, toldAgain] = [one, other].map((item) => hasText(item) || item.decisions.length > 0);
  return told && toldAgain ? doubtAboutAbsence(record) : withoutText;
}

/** "4. Budget" or "Punkt 4" at the start of a line. */
function beginsLine(text: string, number: number): boolean {
  return new RegExp(`^[ •*#-]{0,6}(?:punkt |pkt\\.? ?|ad\\.? |nr\\.? |sag )?${number}(?:[.):]|$| )`, "imu").test(text);
}
