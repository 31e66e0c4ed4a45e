import { identifyLanguage } from "../danish/language.ts";
import type { Outline } from "../layout/outline.ts";
import type { Item } from "../record/item.ts";
import type { Notice } from "../record/notice.ts";
import { joinParts, spanOfLines } from "../text/passage.ts";
import type { MeetingDate } from "./meeting-date.ts";

const languageNames: Readonly<Record<string, string>> = { no: "Norwegian", sv: "Swedish", en: "English", de: "German" };
/** Shorter texts are in no language for certain. */
const leastForLanguage = 200;

/** The language of a text that is surely not Danish, by its English name; null for Danish and for what cannot be told. */
export function foreignLanguage(text: string): string | null {
  const { language } = identifyLanguage(text);
  if (language === "da" || language === "other" || text.length <= leastForLanguage) return null;
  return languageNames[language] ?? language;
}

export function foreignNotice(language: string): Notice {
  return {
    code: "foreign-language",
    severity: "error",
    message: `The text seems to be ${language}, not Danish; the record may miss most of it.`,
  };
}

/** `kind` is what the document calls itself, in English, when that is known. */
export function notMinutes(kind: string | null): Notice {
  const why =
    kind === null ? "no items with a meeting's date, attendance or decisions were found" : `it seems to be ${kind}`;
  return { code: "not-minutes", severity: "warning", message: `The document does not look like minutes: ${why}.` };
}

/** For a record that is one of several of its file, where the caller asked for one. */
export function severalMeetings(count: number): Notice {
  return {
    code: "several-meetings",
    severity: "warning",
    message: `The file holds the minutes of ${count} meetings; this record is the first of them.`,
  };
}

/** What finding the items noticed. */
export function outlineNotices(outline: Outline): Notice[] {
  if (outline.items.length === 0) {
    const empty = outline.text.lines.length === 0;
    return empty ? [] : [{ code: "no-items", severity: "warning", message: "No agenda items were found in the text." }];
  }
  return outline.items
    .filter((item) => joinParts(item.title).text === "")
    .map((item) => ({
      code: "item-title-lost",
      severity: "info",
      message: `Item ${item.number || item.order} has no title in the source.`,
      at: spanOfLines(item.heading.length > 0 ? item.heading.map((each) => each.line) : item.lines),
    }));
}

/** Dates in the header that could each be the meeting's. */
export function dateNotices(dated: MeetingDate): Notice[] {
  if (dated.rivals.length === 0) return [];
  const dates = [dated.date?.value, ...dated.rivals].join(", ");
  return [{ code: "date-ambiguous", severity: "warning", message: `The header states more than one date: ${dates}.` }];
}

/** Items that were taken out of their order. */
export function orderNotices(items: readonly Item[]): Notice[] {
  return items
    .filter((item) => item.treatedAfter !== undefined)
    .map((item) => ({
      code: "item-order-changed",
      severity: "info",
      message: `Item ${item.number} was treated after item ${item.treatedAfter}.`,
      at: item.at,
    }));
}
