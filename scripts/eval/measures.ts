import { type Answer, type AnswerItem, emptyItem } from "./answer.ts";
import { ALIKE, pairUp, similarity, soft } from "./compare.ts";
import type { Gold, GoldItem } from "./gold.ts";
import { measureItem } from "./measures-item.ts";
import { Tally } from "./tally.ts";

/** Item titles as alike as this count as the same item when the number is the same too. */
const ALIKE_WITH_NUMBER = 0.5;

/** The counts of one document, and a line for every difference. */
export interface DocumentResult {
  readonly tally: Tally;
  readonly notes: readonly string[];
}

/** Counts how far an answer says what the labels say. */
export function measureDocument(gold: Gold, answer: Answer): DocumentResult {
  const tally = new Tally();
  const notes: string[] = [];
  tally.check("documentKind", answer.documentKind === gold.documentKind);
  measureMeeting(gold, answer, tally, notes);
  measureAttendance(gold, answer, tally, notes);
  measureItems(gold, answer, tally, notes);
  return { tally, notes };
}

function measureMeeting(gold: Gold, answer: Answer, tally: Tally, notes: string[]): void {
  const value = (
    field: "date" | "start" | "end" | "nextMeeting" | "body" | "organization" | "location",
    same: (a: string, b: string) => boolean,
  ): void => {
    const wanted = gold.meeting[field];
    const found = answer.meeting[field];
    const ok = wanted !== null && found !== null && same(wanted, found);
    tally.value(`meeting.${field}`, wanted !== null, found !== null, ok);
    if (!ok && (wanted !== null || found !== null)) notes.push(`${field}: gold ${wanted} got ${found}`);
  };
  for (const field of ["date", "start", "end"] as const) value(field, (a, b) => a === b);
  for (const field of ["body", "organization", "location"] as const) value(field, (a, b) => similarity(a, b) >= ALIKE);
  tally.texts("meeting.chair", gold.meeting.chair, answer.meeting.chair);
  tally.texts("meeting.secretary", gold.meeting.secretary, answer.meeting.secretary);
  value("nextMeeting", (a, b) => a === b);
}

const isAway = (status: string): boolean => status === "excused" || status === "absent";

function measureAttendance(gold: Gold, answer: Answer, tally: Tally, notes: string[]): void {
  const wanted = gold.attendance;
  const found = answer.attendance;
  // 2: same name and status; 1.5: same name, there or away as labelled; 1: the name only.
  const pairs = pairUp(
    wanted,
    found,
    (a, b) => {
      if (soft(a.name) !== soft(b.name)) return 0;
      if (a.status === b.status) return 2;
      return isAway(a.status) === isAway(b.status) ? 1.5 : 1;
    },
    1,
  );
  const atLeast = (score: number): number => pairs.filter((pair) => pair.score >= score).length;
  tally.list("attendance.name+status", wanted.length, found.length, atLeast(2));
  tally.list("attendance.name+there/away", wanted.length, found.length, atLeast(1.5));
  for (const status of ["present", "excused", "absent", "remote", "guest"]) {
    const namesOf = (people: readonly { name: string; status: string }[]): string[] =>
      people.filter((person) => person.status === status).map((person) => person.name);
    if (namesOf(wanted).length + namesOf(found).length > 0)
      tally.texts(`attendance.${status}`, namesOf(wanted), namesOf(found));
  }
  wanted.forEach((person, i) => {
    if (!pairs.some((pair) => pair.gold === i && pair.score >= 1.5))
      notes.push(`attendance missed or wrong: ${person.name} ${person.status}`);
  });
  found.forEach((person, j) => {
    if (!pairs.some((pair) => pair.found === j)) notes.push(`attendance extra: ${person.name} ${person.status}`);
  });
}

/** How surely two items are the same: by title, by number, and among equals by place. */
function itemScore(gold: GoldItem, found: AnswerItem, i: number, j: number): number {
  const alike = similarity(gold.title, found.title);
  const sameNumber = (gold.number ?? "") === found.number;
  if (alike >= ALIKE) return 1 + alike + (sameNumber ? 0.5 : 0) - Math.abs(i - j) * 1e-4;
  return sameNumber && alike >= ALIKE_WITH_NUMBER ? 1 + alike : 0;
}

function measureItems(gold: Gold, answer: Answer, tally: Tally, notes: string[]): void {
  const pairs = pairUp(gold.items, answer.items, itemScore, 1);
  tally.list("items", gold.items.length, answer.items.length, pairs.length);
  const everyItem = pairs.length === gold.items.length && pairs.length === answer.items.length;
  tally.check("documents with every item right", everyItem);
  gold.items.forEach((item, i) => {
    const pair = pairs.find((each) => each.gold === i);
    const found = pair === undefined ? undefined : answer.items[pair.found];
    if (found === undefined) notes.push(`item missed: ${item.number} ${item.title}`);
    else measureHeading(item, found, tally, notes);
    measureItem(item, found ?? emptyItem, tally, notes);
  });
  answer.items.forEach((item, j) => {
    if (pairs.some((each) => each.found === j)) return;
    notes.push(`item extra: ${item.number} ${item.title}`);
    // What stands under an item that is none counts as too many.
    tally.add("decisions found", 0, item.decisions.filter((decision) => decision.text.trim() !== "").length, 0);
    tally.add("actions found", 0, item.actions.length, 0);
    tally.add("actions with right owner", 0, item.actions.length, 0);
  });
}

function measureHeading(gold: GoldItem, found: AnswerItem, tally: Tally, notes: string[]): void {
  tally.check("item.number", (gold.number ?? "") === found.number);
  const sameTitle = soft(gold.title) === soft(found.title);
  tally.check("item.title exact", sameTitle);
  if (!sameTitle) notes.push(`item ${gold.number} title: gold "${gold.title}" got "${found.title}"`);
  if (gold.start ?? gold.end ?? found.start ?? found.end)
    tally.check("item.time", gold.start === found.start && gold.end === found.end);
  if (gold.closed === true || found.closed === true) tally.check("item.closed", gold.closed === found.closed);
  tally.value("item.kind", gold.kind !== null, found.kind !== null, gold.kind === found.kind);
  if (gold.recommendations + found.recommendations > 0)
    tally.check("item.recommendation points", gold.recommendations === found.recommendations);
}
