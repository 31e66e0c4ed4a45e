import { type CaseNumberReading, findCaseNumbers } from "../danish/case-numbers.ts";
import { closedMarks, kindMarks, kindOpeners, openMarks, standingTitles } from "../danish/lexicon/item-headings.ts";
import { findDuration, findTimes } from "../danish/times.ts";
import { anyOf } from "../danish/words.ts";
import type { Item, ItemCategory } from "../record/item.ts";

/** A printed title taken apart. */
export interface TitleParts {
  /** Title without slot and marks; null when nothing is left. */
  readonly title: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly kind: Item["kind"];
  /** true for a closed item, false for one marked open, null when not stated. */
  readonly closed: boolean | null;
  /** The case number in brackets at the end. */
  readonly caseNumber: CaseNumberReading | null;
  /** Who presents, as written after "v/". */
  readonly presenters: readonly string[];
}

const closed = anyOf(closedMarks);
const open = anyOf(openMarks);
// "Salg af grund (lukket)", "Salg af grund - Lukket punkt"
const closedAfter = new RegExp(
  `\\s*(?:[([]\\s?${closed}\\s?[)\\]]|\\s[-–]\\s?${closed}|\\.\\s${closed}\\.?)\\s*$`,
  "iu",
);
// "LUKKET PUNKT - Salg af grund", "Lukket: Salg", "(Lukket) Salg"
const closedBefore = new RegExp(`^(?:[([]\\s?${closed}\\s?[)\\]]\\s*[:–-]?|${closed}\\s?(?:[:–-]))\\s*`, "iu");
// "Lukket Salg af grund": a capital after the mark, as after "Åbent"
const closedWord = new RegExp(`^${closed}\\s+(?=\\p{Lu})`, "iu");
const closedOnly = new RegExp(`^[([]?${closed}[)\\]]?$`, "iu");
const openBefore = new RegExp(`^[([]?${open}[)\\]]?\\s?[:–-]?\\s+(?=\\p{Lu})`, "iu");
const openAfter = new RegExp(`\\s*[([]\\s?${open}\\s?[)\\]]\\s*$`, "iu");
// "Regnskab (B)", "Status (orientering)"
const markAfter = /\s*\((?<mark>[\p{L}0 ]{1,22})\)\s*$/u;
// "v/ Anna Holm", "v. Anna"
const presenter =
  /(?:^|\s)(?:v\/|v\.|ved)\s?(?<names>\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,4}(?:(?: og |, )\p{Lu}[\p{L}'.-]+(?: \p{Lu}[\p{L}'.-]+){0,4}){0,3})\s*\)?$/u;
const categories = standingTitles.map(({ category, words }) => ({
  category,
  pattern: new RegExp(`^${anyOf(words)}(?![\\p{L}\\p{N}])`, "iu"),
}));
const openers = (Object.entries(kindOpeners) as [NonNullable<Item["kind"]>, readonly string[]][]).map(
  ([kind, words]) => ({ kind, pattern: new RegExp(`^${anyOf(words)}(?![\\p{L}\\p{N}])`, "iu") }),
);

function kindOfMark(mark: string): Item["kind"] {
  const key = mark.trim().toLowerCase();
  for (const [kind, words] of Object.entries(kindMarks) as [NonNullable<Item["kind"]>, readonly string[]][])
    if (words.includes(key)) return kind;
  return null;
}

// "19.00-19.20 - Drøftelse" above "Skolens værdier": the kind stands with the slot, before the title
const kindBefore = new RegExp(
  `^[–-]?\\s?(?<mark>${anyOf(Object.values(kindMarks).flatMap((words) => words.filter((each) => each.length > 3)))})\\s(?=\\p{Lu})`,
  "iu",
);

/** Takes a time slot off a title: "(kl. 12.10-12.15)", "Kl. 15.00-16.00: Besøg". */
function takeSlot(title: string): { title: string; start: string | null; end: string | null } {
  const [time] = findTimes(title);
  if (!time) return { title, start: null, end: null };
  const before = title.slice(0, time.start);
  const after = title.slice(time.end);
  const inBrackets = /[([]\s*$/u.test(before) && /^\s*[)\]]/u.test(after);
  if (!inBrackets && time.start > 0 && after.trim() !== "") return { title, start: null, end: null };
  const rest = inBrackets
    ? `${before.replace(/[([]\s*$/u, "")} ${after.replace(/^\s*[)\]]/u, "")}`
    : `${before} ${after.replace(/^\s*[:–-]\s*/u, "")}`;
  return { title: rest.replace(/\s+/gu, " ").trim(), start: time.from, end: time.to };
}

function takeDuration(title: string): string {
  const duration = findDuration(title);
  if (!duration) return title;
  const bracketed = /\(\s*$/u.test(title.slice(0, duration.start)) || /^\(/u.test(title.slice(duration.start));
  if (!bracketed) return title;
  const start = title.lastIndexOf("(", duration.start);
  const close = title.indexOf(")", start);
  return close < 0 ? title : `${title.slice(0, start)} ${title.slice(close + 1)}`.replace(/\s+/gu, " ").trim();
}

// "Cykelparkering ved stationen (2017-0031234)"
const bracketAfter = /\s*\((?<number>[^()]{5,30})\)$/u;

function numberAfter(title: string): CaseNumberReading | null {
  const number = bracketAfter.exec(title)?.groups?.number;
  const [found] = number ? findCaseNumbers(number) : [];
  return found && found.start === 0 && found.end === number?.length ? found : null;
}

/** Reads slot, kind, closed mark and presenters off a printed title. */
export function readTitleParts(printed: string): TitleParts {
  let isClosed: boolean | null = null;
  let title = printed.replace(/\s+/gu, " ").trim();
  if (closedOnly.test(title))
    return { title, start: null, end: null, kind: null, closed: true, caseNumber: null, presenters: [] };
  const strip = (pattern: RegExp, value: boolean) => {
    const rest = title.replace(pattern, "").trim();
    const wordOnly = pattern === openBefore || pattern === closedWord;
    if (!pattern.test(title) || (wordOnly && !/^\p{Lu}/u.test(rest))) return;
    isClosed = value;
    title = title.replace(pattern, "").trim();
  };
  const caseNumber = numberAfter(title);
  if (caseNumber) title = title.replace(bracketAfter, "");
  strip(closedAfter, true);
  strip(closedBefore, true);
  if (isClosed === null) strip(closedWord, true);
  if (isClosed === null) strip(openBefore, false);
  if (isClosed === null) strip(openAfter, false);
  const slot = takeSlot(title);
  title = takeDuration(slot.title).replace(/\s*\(\s*\)\s*$/u, "");
  let kind: Item["kind"] = null;
  const ahead = slot.start === null ? null : kindBefore.exec(title);
  // The pattern takes letters of any case; the title begins with a capital.
  if (ahead && /^\p{Lu}/u.test(title.slice(ahead[0].length))) {
    kind = kindOfMark(ahead.groups?.mark ?? "");
    title = title.slice(ahead[0].length);
  }
  const mark = markAfter.exec(title)?.groups?.mark;
  if (mark && kindOfMark(mark)) {
    kind = kindOfMark(mark);
    title = title.replace(markAfter, "");
  }
  if (isClosed === null) strip(closedAfter, true);
  kind ??= openers.find((each) => each.pattern.test(title))?.kind ?? null;
  const names = presenter.exec(title)?.groups?.names;
  const presenters = names ? names.split(/, | og /u) : [];
  return {
    title: title === "" ? null : title,
    start: slot.start,
    end: slot.end,
    kind,
    closed: isClosed,
    caseNumber,
    presenters,
  };
}

/** The standing item a title is, or regular. */
export function categoryOf(title: string | null): ItemCategory {
  if (title === null) return "regular";
  return categories.find((each) => each.pattern.test(title))?.category ?? "regular";
}
