import { findDeadlines } from "../danish/deadlines.ts";
import { doneWords } from "../danish/lexicon/action-marks.ts";
import { taskVerbs } from "../danish/lexicon/task-verbs.ts";
import { withoutQuotations } from "../danish/quotations.ts";
import { isClosingListLabel, readListLabel } from "../danish/task-marks.ts";
import { anyOf } from "../danish/words.ts";
import type { Paragraph } from "../text/passage.ts";
import { add, addTask, optionsFor, type Reader, statedDue } from "./action-drafts.ts";
import { markedSentence } from "./action-marks.ts";
import { namedAtEnd, namedAtStart, namedInPlaces, namedInRow } from "./action-names.ts";
import { isReport, readPronoun, readTasks } from "./action-sentences.ts";
import { readOpener } from "./openers.ts";
import { ownersBefore } from "./owner-runs.ts";
import { type Owner, readOwner, readOwners } from "./owners.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** What the paragraph above a list makes of its entries. */
export type Mode =
  | { readonly kind: "plain" }
  /** "HR følger op på følgende:" — every entry is a task of HR. */
  | { readonly kind: "owned"; readonly owners: readonly Owner[] }
  /** "Aktioner:" — every entry is a task, its owner in it. */
  | { readonly kind: "tasks" }
  /** "Opgave Ansvarlig Frist" — rows whose columns the text has lost. */
  | { readonly kind: "rows" }
  /** "Udvalget besluttede, at:" — entries that set tasks are tasks. */
  | { readonly kind: "resolved" }
  /** What was said, approved or discussed: no tasks. */
  | { readonly kind: "content" };

export const plain: Mode = { kind: "plain" };

// "Ejendomme følger op på følgende:": whoever stands first in such an opener is the owner
const unitOpener = new RegExp(
  `^(?<owner>\\p{Lu}[\\p{L}&-]{1,30}(?: (?:og|&) \\p{Lu}[\\p{L}-]{1,30})?) (?:${anyOf(taskVerbs)})(?: \\p{L}+){0,3} (?:følgende|nedenstående)(?: \\p{L}+){0,3}:$`,
  "u",
);
const agreedOpener =
  /^(?:der var (?:\p{L}+ )?(?:enighed|opbakning)|(?:det|der) (?:blev|er) (?:\p{L}+ )?(?:besluttet|aftalt|vedtaget)|(?:det )?(?:aftales|besluttes|aftalt|besluttet|vedtaget)|konklusion)/iu;
const meetingTime =
  /(?<![\p{L}])(?:på|til|ved) (?:det |et )?(?:næste|næstkommende|førstkommende|kommende|mødet i|\p{L}*formødet)/iu;
const takesPlace = /(?<![\p{L}])(?:er der|er en|er et|gives|holdes|afholdes)(?![\p{L}])/iu;
const done = new RegExp(`(?:\\s[–—-]\\s|\\(|: )${anyOf(doneWords)}\\)?[.!]?$`, "iu");
// "22-3 Skilte Bo udført": the last column of a row
const doneRow = new RegExp(` ${anyOf(doneWords)}[.!]?$`, "iu");
// "Der er forslag om …", "Mødet foreslås aflyst", "Intet": no task even in a list of tasks
const noEntry =
  /^(?:der (?:er|var)|ingen|intet|se|næste \p{L}{0,20}møde|(?:mødet )?slut|referent)(?![\p{L}])|(?<![\p{L}])foreslås(?![\p{L}])/iu;
// "Indkaldelse: Anna, telt: Bo og Carl, musik: ?"
const pairTask = /(?<=^|, |: |\. )(?<task>\p{L}[^:,.]{2,40}): /gu;
const pairEnds = /(?=[,.]|$)/uy;

/** What the entries under a paragraph that ends in a colon are. */
export function modeAfter(reader: Reader, paragraph: Paragraph): Mode {
  const { text } = paragraph;
  if (readListLabel(text) === "") return { kind: "tasks" };
  if (!/[:,]$|\sat$/u.test(text)) return plain;
  const opener = readOpener(text, reader.context.bodies);
  if (opener) return /^(?:beslut|aftal|vedtog)/u.test(opener.verb) ? { kind: "resolved" } : { kind: "content" };
  // "HR følger op på følgende:", "Anna sørger for:"
  const [task] = ownersBefore(text, 0, / /uy) ? readTasks(text, optionsFor(reader, true, false)) : [];
  if (task && task.owners.length > 0) return { kind: "owned", owners: task.owners };
  const unit = unitOpener.exec(text)?.groups?.owner;
  if (unit) return { kind: "owned", owners: [readOwner(unit, reader.context.people) ?? { name: unit, kind: "unit" }] };
  if (agreedOpener.test(text)) return { kind: "resolved" };
  const [passive] = readTasks(text, optionsFor(reader, false, true));
  if (passive?.basis === "passive") addTask(reader, paragraph.start, passive);
  return { kind: "content" };
}

/** Whether the mode of a label's own list goes on over blank lines: a list that gathers all the meeting's tasks does. */
export function gathers(paragraph: Paragraph): boolean {
  return isClosingListLabel(paragraph.text);
}

/** Reads the sentences of a paragraph: `lenient` in resolutions, `marked` in lists of tasks. */
export function readSentences(
  reader: Reader,
  paragraph: Paragraph,
  { lenient = false, marked = false, before = [] as readonly Sentence[] } = {},
): void {
  const told = [...before];
  const place = marked ? "task" : paragraph.bullet ? "entry" : "text";
  const own = { text: withoutQuotations(paragraph.text), start: paragraph.start };
  for (const sentence of sentencesOf(own)) {
    if (sentence.text.length <= 900 && !markedSentence(reader, sentence, told, place)) {
      const options = { ...optionsFor(reader, lenient), entry: paragraph.bullet || lenient, marked };
      const tasks = readTasks(sentence.text, options);
      const meant = tasks.length === 0 ? readPronoun(sentence.text, told.at(-1)?.text ?? "", options) : null;
      for (const task of meant ? [meant] : tasks) addTask(reader, sentence.start, task);
    }
    told.push(sentence);
  }
}

/** An entry under "HR følger op på følgende:": a task of HR, and of whoever the entry itself names. */
function ownedEntry(reader: Reader, paragraph: Paragraph, owners: readonly Owner[]): void {
  const [task] = readTasks(paragraph.text, optionsFor(reader, true, false));
  const named = namedAtEnd(paragraph.text, reader, "task");
  const more = [...(task?.owners ?? []), ...(named?.owners ?? [])].filter(
    (each) => !owners.some((other) => other.name === each.name),
  );
  const end = named ? paragraph.start + named.end : paragraph.end;
  add(reader, paragraph.start, end, { owners: [...owners, ...more], basis: "list", certainty: 0.85 });
}

/** An entry whose owners stand in its last places: "Skilte, Anna, 1. juni". */
function endingInOwners(reader: Reader, paragraph: Paragraph, certainty: number): boolean {
  const found = namedInPlaces(paragraph.text, reader);
  if (!found) return false;
  const draft = add(reader, paragraph.start, paragraph.start + found.end, {
    owners: found.owners,
    basis: "list",
    certainty,
  });
  if (draft && found.due !== null) draft.due = statedDue(found.due, reader.context);
  return draft !== null;
}

/** An entry of a list of tasks: a sentence with its owner, or a task nobody owns yet. */
function taskEntry(reader: Reader, paragraph: Paragraph): void {
  if (done.test(paragraph.text) || noEntry.test(paragraph.text)) return;
  const led = namedAtStart(paragraph.text, reader);
  if (led) {
    const { owners } = led;
    add(reader, paragraph.start + led.start, paragraph.end, { owners, basis: "list", certainty: 0.9 });
    return;
  }
  const before = reader.drafts.length;
  readSentences(reader, paragraph, { lenient: true, marked: true });
  if (reader.drafts.slice(before).some((each) => each.owners.length > 0)) return;
  const open = reader.drafts.splice(before);
  if (endingInOwners(reader, paragraph, 0.8)) return;
  reader.drafts.push(...open);
  if (open.length === 0 && !isReport(paragraph.text) && paragraph.text.length > 3)
    add(reader, paragraph.start, paragraph.end, { owners: [], basis: "list", certainty: 0.7 });
}

/** A row of a table whose columns the text has lost: a task only when it is certain whose. */
function rowEntry(reader: Reader, paragraph: Paragraph): void {
  const found = namedInRow(paragraph.text, reader);
  if (!found || doneRow.test(paragraph.text) || noEntry.test(paragraph.text)) return;
  const { owners } = found;
  const at = paragraph.start;
  const draft = add(reader, at + found.start, at + found.end, { owners, basis: "table", certainty: 0.75 });
  if (draft && found.due !== null) draft.due = statedDue(found.due, reader.context);
}

/** A point of a resolution: a task when it commits somebody, sets a task without owner, or puts something on a coming meeting. */
function resolvedEntry(reader: Reader, paragraph: Paragraph): void {
  const before = reader.drafts.length;
  readSentences(reader, paragraph, { lenient: true });
  if (reader.drafts.length > before) return;
  if (meetingTime.test(paragraph.text) && takesPlace.test(paragraph.text))
    add(reader, paragraph.start, paragraph.end, { owners: [], basis: "passive", certainty: 0.65 });
}

export function readEntry(reader: Reader, paragraph: Paragraph, mode: Mode): void {
  if (mode.kind === "owned") ownedEntry(reader, paragraph, mode.owners);
  else if (mode.kind === "tasks") taskEntry(reader, paragraph);
  else if (mode.kind === "rows") rowEntry(reader, paragraph);
  else if (mode.kind === "resolved") resolvedEntry(reader, paragraph);
  else if (mode.kind === "plain") readSentences(reader, paragraph);
}

/** Tasks dealt out as "task: owner" pairs in one line. */
export function readPairs(reader: Reader, paragraph: Paragraph): boolean {
  if (paragraph.text.length > 600) return false;
  const pairs = [...paragraph.text.matchAll(pairTask)].flatMap((match) => {
    const task = match.groups?.task ?? "";
    const start = match.index;
    const at = match.index + match[0].length;
    if (/^\?(?=[,.]|$)/u.test(paragraph.text.slice(at, at + 2))) return [{ start, task, owners: [], open: true }];
    const run = ownersBefore(paragraph.text, at, pairEnds)?.owners;
    return run === undefined ? [] : [{ start, task, owners: readOwners(run, reader.context.people), open: false }];
  });
  const owned = pairs.filter((each) => each.owners?.some((owner) => owner.kind === "person"));
  if (owned.length < 2) return false;
  for (const { start, task, owners, open } of pairs) {
    if (!open && !owners?.length) continue;
    const from = paragraph.start + start;
    add(reader, from, from + task.length, { owners: owners ?? [], basis: "list", certainty: 0.85 });
  }
  return true;
}

/** How many entries of one list must end in owners before a list without a label is one of tasks. */
const fewest = 3;

/**
 * Lists without a label whose entries end in names and days: "Fest, Anna, 3. maj". At least one entry must have a day,
 * for names alone also list who sits where.
 */
export function dealtOut(reader: Reader, paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const found = new Set<Paragraph>();
  let run: Paragraph[] = [];
  const close = () => {
    const dated = run.filter((each) => namedInPlaces(each.text, reader)?.due !== null);
    if (run.length >= fewest && dated.length * 2 >= run.length) for (const each of run) found.add(each);
    run = [];
  };
  for (const paragraph of paragraphs) {
    if (!paragraph.bullet) close();
    else if (namedInPlaces(paragraph.text, reader) && findDeadlines(paragraph.text).length < 3) run.push(paragraph);
  }
  close();
  return found;
}

export function readDealtOut(reader: Reader, paragraph: Paragraph): void {
  endingInOwners(reader, paragraph, 0.65);
}
