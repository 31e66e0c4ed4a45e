import { findDeadlines } from "../danish/deadlines.ts";
import { dueMarks, ownerMarks, taskListLabels, taskVerbs } from "../danish/lexicon/actions.ts";
import { anyOf } from "../danish/words.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Action } from "../record/action.ts";
import type { Decision } from "../record/decision.ts";
import { joinParts, type LinePart, type Paragraph, type Passage, paragraphsOf, spanIn } from "../text/passage.ts";
import { isReport, readTasks, type SentenceOptions, type TaskReading } from "./action-sentences.ts";
import { readTaskTables, type TaskRow, type TaskTables } from "./action-tables.ts";
import { type MarginColumns, type MarginRow, marginRows, withoutMargin } from "./margin-columns.ts";
import { readOpener } from "./openers.ts";
import { type Owner, ownerRun, readOwner, readOwners } from "./owners.ts";
import type { People } from "./people.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

export interface ActionContext {
  readonly people: People;
  /** Names of the meeting's own body. */
  readonly bodies: readonly string[];
  readonly meetingDate: string | null;
  readonly nextMeeting: string | null;
  /** True when the minutes tell in the present tense what happened. */
  readonly presentNarrative: boolean;
  /** Columns beside the text that name who is responsible. */
  readonly columns: ReadonlyMap<number, MarginColumns>;
}

/** What the paragraph above a list makes of its entries. */
type Mode =
  | { readonly kind: "plain" }
  /** "HR følger op på følgende:" — every entry is a task of HR. */
  | { readonly kind: "owned"; readonly owners: readonly Owner[] }
  /** "Aktioner:" — every entry is a task, its owner in it. */
  | { readonly kind: "tasks" }
  /** "Udvalget besluttede, at:" — entries that set tasks are tasks. */
  | { readonly kind: "resolved" }
  /** What was said, approved or discussed: no tasks. */
  | { readonly kind: "content" };

const plain: Mode = { kind: "plain" };
const taskList = new RegExp(`^(?:\\p{Lu}\\p{L}+ )?${anyOf(taskListLabels)}\\s?:?\\s?(?<rest>.*)$`, "iu");
// "Ansvarlig: Anna Holm, frist: 1. maj", "Tovholder: Bo"
const ownerLine = new RegExp(`^[(–-]?\\s?${anyOf(ownerMarks)}\\s?:\\s?(?<owners>.{0,160})$`, "iu");
const dueLine = new RegExp(`^[(–-]?\\s?${anyOf(dueMarks)}\\s?:\\s?(?<due>.{1,80})$`, "iu");
// "… gennemgås igen. Aktion: Anna." · "(Aktion: Anna og Bo)" · "… Ansvarlig: Bo"
const ownerTail = new RegExp(`[\\s(]+${anyOf(ownerMarks)}\\s?:\\s?(?<owners>[^()]{1,100}?)\\)?[.]?$`, "iu");
// "… skal males (Bo)", "… indberettes (rektor, senest 1. maj)"
const nameTail =
  /\((?<owners>\p{L}[\p{L}&/ .'’-]{0,40}(?:, \p{Lu}[\p{L} .'’-]{1,30}){0,4})(?:, (?<due>\p{Ll}[^()]{3,40}))?\)\.?$/u;
const dueInOwner = new RegExp(`[,;.]?\\s*${anyOf(dueMarks)}\\s?:\\s?(?<due>.+)$`, "iu");
// "HR følger op på følgende:", "Anna sørger for:"
const ownedOpener = new RegExp(`^(?<owners>${ownerRun}) `, "u");

// "Ejendomme følger op på følgende:": whoever stands first in such an opener is the owner
const unitOpener = new RegExp(
  `^(?<owner>\\p{Lu}[\\p{L}&-]{1,30}(?: (?:og|&) \\p{Lu}[\\p{L}-]{1,30})?) (?:${anyOf(taskVerbs)})(?: \\p{L}+){0,3} (?:følgende|nedenstående)(?: \\p{L}+){0,3}:$`,
  "u",
);

// "Det blev besluttet at indhente tilbud", "Der udestår, at …": beside a name these set a task
const setsGoing = /(?:besluttet|besluttede|vedtaget|aftalt|udestår|godkendt)(?:,| og|:)? (?:at|der|bliver)(?!\p{L})/iu;

/** How many tasks back a mark may speak of. */
const lately = 12;

interface Draft {
  readonly task: { start: number; end: number };
  owners: readonly Owner[];
  due: { start: number; end: number; text: string; date: string | null } | null;
  basis: Action["basis"];
  certainty: number;
}

/** One section's tasks; the passage they are offsets of. */
interface Reader {
  readonly passage: Passage;
  readonly context: ActionContext;
  readonly drafts: Draft[];
}

function deadlineIn(reader: Reader, start: number, end: number): Draft["due"] {
  const text = reader.passage.text.slice(start, end);
  const [found] = findDeadlines(text, {
    meetingDate: reader.context.meetingDate,
    nextMeeting: reader.context.nextMeeting,
  });
  return found ? { start: start + found.start, end: start + found.end, text: found.text, date: found.date } : null;
}

function add(reader: Reader, start: number, end: number, reading: Pick<Draft, "owners" | "basis" | "certainty">): void {
  const text = reader.passage.text.slice(start, end);
  const trimmedEnd = start + text.trimEnd().length;
  if (trimmedEnd <= start) return;
  reader.drafts.push({ task: { start, end: trimmedEnd }, ...reading, due: deadlineIn(reader, start, trimmedEnd) });
}

function ownersOf(run: string, people: People): readonly Owner[] {
  const cleaned = run
    .replace(dueInOwner, "")
    .replace(/[\s.;]+$/u, "")
    .replace(/\s*\([^)]*\)$/u, "");
  if (cleaned === "" || /^[-–?]$/u.test(cleaned)) return [];
  return (
    readOwners(cleaned, people) ??
    cleaned
      .split(/,? og |, |\s?\/\s?/u)
      .filter((each) => each !== "")
      .map((each) => readOwner(each, people) ?? { name: each, kind: "role" as const })
  );
}

/** Whether what stands behind a mark is itself the task ("Aktion: Anna ringer til Bo") and not only its owner. */
function isTask(run: string, reader: Reader): boolean {
  const bare = run.replace(dueInOwner, "").replace(/[\s.;]+$/u, "");
  return !readOwners(bare, reader.context.people) && readTasks(run, optionsFor(reader, true, true)).length > 0;
}

/** "Ansvarlig: X" on a line of its own belongs to the task above it. */
function applyOwnerLine(reader: Reader, paragraph: Paragraph, above: readonly Paragraph[]): boolean {
  const run = ownerLine.exec(paragraph.text)?.groups?.owners;
  if (run === undefined) {
    const due = dueLine.exec(paragraph.text)?.groups?.due;
    const last = reader.drafts[reader.drafts.length - 1];
    if (!due || !last || last.due) return false;
    last.due = { ...dueAt(reader, paragraph.end - due.length, paragraph.end) };
    return true;
  }
  if (isTask(run, reader)) {
    for (const task of readTasks(run, optionsFor(reader, true, true)))
      add(reader, paragraph.end - run.length + task.start, paragraph.end - run.length + task.end, {
        ...task,
        basis: "mark",
      });
    return true;
  }
  const owners = ownersOf(run, reader.context.people);
  const due = dueInOwner.exec(run)?.groups?.due;
  const target = taskOfMark(reader, above);
  if (!target) return owners.length > 0;
  if (owners.length > 0) target.owners = owners;
  target.basis = "mark";
  target.certainty = 0.95;
  if (due) target.due = { ...dueAt(reader, paragraph.end - due.length, paragraph.end) };
  return true;
}

/** The task a mark below it speaks of: the last sentence above, or one in the block that nobody owns by name. */
function taskOfMark(reader: Reader, above: readonly Paragraph[]): Draft | null {
  const block = above.slice(-3);
  const from = block[0]?.start ?? 0;
  const paragraph = above[above.length - 1];
  const sentence = paragraph ? sentencesOf(paragraph).at(-1) : undefined;
  const last = reader.drafts[reader.drafts.length - 1];
  if (sentence && last && last.task.start >= sentence.start) return last;
  const open = reader.drafts
    .slice(-lately)
    .filter((each) => each.task.start >= from && each.owners.every((owner) => owner.kind === "everyone"))
    .at(-1);
  return open ?? taskAbove(reader, above);
}

function dueAt(reader: Reader, start: number, end: number): NonNullable<Draft["due"]> {
  const text = reader.passage.text.slice(start, end).replace(/[\s.)]+$/u, "");
  const date =
    findDeadlines(text, { meetingDate: reader.context.meetingDate, nextMeeting: reader.context.nextMeeting })[0]
      ?.date ?? null;
  return { start, end: start + text.length, text, date };
}

function taskAbove(reader: Reader, above: readonly Paragraph[]): Draft | null {
  const paragraph = above[above.length - 1];
  if (!paragraph) return null;
  const last = sentencesOf(paragraph).at(-1);
  if (!last) return null;
  const draft: Draft = {
    task: { start: last.start, end: last.end },
    owners: [],
    due: deadlineIn(reader, last.start, last.end),
    basis: "mark",
    certainty: 0.8,
  };
  reader.drafts.push(draft);
  return draft;
}

/** A sentence that opens with a mark: "Aktion: Anna." names the owner of what stands before it, "Aktion: Anna ringer." is a task. */
function openedByMark(reader: Reader, sentence: Sentence, run: string, previous: Sentence | undefined): boolean {
  const bare = run
    .replace(dueInOwner, "")
    .replace(/[\s.;]+$/u, "")
    .replace(/\s*\([^)]*\)$/u, "");
  const start = sentence.end - run.length;
  if (!readOwners(bare, reader.context.people)) {
    const tasks = readTasks(run, optionsFor(reader, true, true));
    for (const task of tasks) add(reader, start + task.start, start + task.end, { ...task, basis: "mark" });
    if (tasks.length > 0) return true;
    if (bare.split(" ").length > 4) {
      add(reader, start, sentence.end, { owners: [], basis: "mark", certainty: 0.7 });
      return true;
    }
  }
  const owners = ownersOf(run, reader.context.people);
  if (owners.length === 0 || !previous) return owners.length > 0;
  const known = reader.drafts
    .slice(-lately)
    .find((each) => each.task.start >= previous.start && each.task.start < previous.end);
  if (known) known.owners = owners;
  else add(reader, previous.start, previous.end, { owners, basis: "mark", certainty: 0.95 });
  return true;
}

/** A bracket at the end names an owner when it holds people, or anyone else after words that set a task. */
function bracketOwns(reader: Reader, run: string, sentence: Sentence, owners: readonly Owner[]): boolean {
  if (isReport(sentence.text) || !readOwners(run, reader.context.people)) return false;
  if (owners.every((each) => each.kind === "person")) return true;
  const before = sentence.text.slice(0, sentence.text.lastIndexOf("(")).trim();
  return readTasks(before, optionsFor(reader, true, true)).length > 0;
}

/** Marks at the end of a sentence: "(Aktion: Anna)", "(Bo)". */
function markedSentence(reader: Reader, sentence: Sentence, previous: Sentence | undefined): boolean {
  const opening = ownerLine.exec(sentence.text)?.groups?.owners;
  if (opening !== undefined) return openedByMark(reader, sentence, opening, previous);
  const tail = ownerTail.exec(sentence.text);
  const bracket = tail ? null : nameTail.exec(sentence.text);
  const run = (tail ?? bracket)?.groups?.owners;
  if (!run) return false;
  const owners = ownersOf(run, reader.context.people);
  if (owners.length === 0 || (bracket && !bracketOwns(reader, run, sentence, owners))) return false;
  const at = (tail ?? bracket)?.index ?? 0;
  const task = { start: sentence.start, end: sentence.start + at };
  const known = reader.drafts.slice(-lately).find((each) => each.task.start === task.start);
  if (known) known.owners = owners;
  else
    add(reader, task.start, Math.max(task.end, task.start + 1), {
      owners,
      basis: "mark",
      certainty: tail ? 0.95 : 0.7,
    });
  return true;
}

function readSentences(reader: Reader, paragraph: Paragraph, lenient: boolean): void {
  let previous: Sentence | undefined;
  for (const sentence of sentencesOf(paragraph)) {
    if (sentence.text.length <= 900 && !markedSentence(reader, sentence, previous)) {
      for (const task of readTasks(sentence.text, optionsFor(reader, lenient, true))) addTask(reader, sentence, task);
    }
    previous = sentence;
  }
}

function optionsFor(reader: Reader, bodiesToo: boolean, passives: boolean): SentenceOptions {
  return { people: reader.context.people, bodiesToo, passives, presentNarrative: reader.context.presentNarrative };
}

function addTask(reader: Reader, sentence: Sentence, task: TaskReading): void {
  add(reader, sentence.start + task.start, sentence.start + task.end, task);
}

/** An entry under "HR følger op på følgende:": a task of HR, and of whoever the entry itself names. */
function ownedEntry(reader: Reader, paragraph: Paragraph, owners: readonly Owner[]): void {
  const [task] = readTasks(paragraph.text, optionsFor(reader, true, false));
  const more = (task?.owners ?? []).filter((each) => !owners.some((other) => other.name === each.name));
  add(reader, paragraph.start, paragraph.end, { owners: [...owners, ...more], basis: "list", certainty: 0.85 });
}

/** An entry of a list of tasks: a sentence with its owner, or a task nobody owns yet. */
function taskEntry(reader: Reader, paragraph: Paragraph): void {
  const before = reader.drafts.length;
  readSentences(reader, paragraph, true);
  if (reader.drafts.length === before && !isReport(paragraph.text) && paragraph.text.length > 3)
    add(reader, paragraph.start, paragraph.end, { owners: [], basis: "list", certainty: 0.7 });
}

const meetingTime =
  /(?<![\p{L}])(?:på|til|ved) (?:det |et )?(?:næste|næstkommende|førstkommende|kommende|mødet i|\p{L}*formødet)/iu;
const takesPlace = /(?<![\p{L}])(?:er der|er en|er et|gives|holdes|afholdes)(?![\p{L}])/iu;

/** A point of a resolution: a task when it commits somebody, sets a task without owner, or puts something on a coming meeting. */
function resolvedEntry(reader: Reader, paragraph: Paragraph): void {
  const before = reader.drafts.length;
  readSentences(reader, paragraph, true);
  if (reader.drafts.length > before) return;
  if (meetingTime.test(paragraph.text) && takesPlace.test(paragraph.text))
    add(reader, paragraph.start, paragraph.end, { owners: [], basis: "passive", certainty: 0.65 });
}

// "Indkaldelse: Anna, telt: Bo og Carl, musik: ?"
const pair = new RegExp(`(?:^|, |: |\\. )(?<task>\\p{L}[^:,.]{2,40}): (?<owners>${ownerRun}|\\?)(?=[,.]|$)`, "gu");

/** Tasks dealt out as "task: owner" pairs in one line. */
function readPairs(reader: Reader, paragraph: Paragraph): boolean {
  if (paragraph.text.length > 600) return false;
  const pairs = [...paragraph.text.matchAll(pair)].map((match) => {
    const task = match.groups?.task ?? "";
    const run = match.groups?.owners ?? "";
    return {
      start: match.index + match[0].indexOf(task),
      task,
      owners: run === "?" ? [] : readOwners(run, reader.context.people),
      open: run === "?",
    };
  });
  const owned = pairs.filter((each) => each.owners?.some((owner) => owner.kind === "person"));
  if (owned.length < 2) return false;
  for (const { start, task, owners, open } of pairs) {
    if (!open && !owners?.length) continue;
    add(reader, paragraph.start + start, paragraph.start + start + task.length, {
      owners: owners ?? [],
      basis: "list",
      certainty: 0.85,
    });
  }
  return true;
}

/** What the entries under a paragraph that ends in a colon are. */
function modeAfter(reader: Reader, paragraph: Paragraph): Mode {
  const { text } = paragraph;
  const list = taskList.exec(text);
  if (list && (list.groups?.rest ?? "") === "") return { kind: "tasks" };
  if (!/[:,]$|\sat$/u.test(text)) return plain;
  const opener = readOpener(text, reader.context.bodies);
  if (opener) return /^(?:beslut|aftal|vedtog)/u.test(opener.verb) ? { kind: "resolved" } : { kind: "content" };
  const owned = ownedOpener.exec(text)?.groups?.owners;
  const [task] = owned ? readTasks(text, optionsFor(reader, true, false)) : [];
  if (task && task.owners.length > 0) return { kind: "owned", owners: task.owners };
  const unit = unitOpener.exec(text)?.groups?.owner;
  if (unit) return { kind: "owned", owners: [readOwner(unit, reader.context.people) ?? { name: unit, kind: "unit" }] };
  if (/^der var (?:\p{L}+ )?(?:enighed|opbakning)|^det blev (?:besluttet|aftalt)/iu.test(text))
    return { kind: "resolved" };
  const [passive] = readTasks(text, optionsFor(reader, false, true));
  if (passive?.basis === "passive") addTask(reader, { text, start: paragraph.start, end: paragraph.end }, passive);
  return { kind: "content" };
}

function readEntry(reader: Reader, paragraph: Paragraph, mode: Mode): void {
  if (mode.kind === "owned") ownedEntry(reader, paragraph, mode.owners);
  else if (mode.kind === "tasks") taskEntry(reader, paragraph);
  else if (mode.kind === "resolved") resolvedEntry(reader, paragraph);
  else if (mode.kind === "plain") readSentences(reader, paragraph, false);
}

function readSection(
  section: OutlineSection,
  context: ActionContext,
  tables: TaskTables,
  taken: ReadonlySet<number>,
): Reader {
  const parts = withoutMargin(section.parts, context.columns);
  const passage = joinParts(parts.filter((each) => !tables.lines.has(each.line) && !taken.has(each.line.index)));
  const reader: Reader = { passage, context, drafts: [] };
  const paragraphs = paragraphsOf(passage);
  let mode: Mode = section.label !== null && taskList.test(section.label) ? { kind: "tasks" } : plain;
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.text.length > 5000 || paragraph.text.includes("\t")) continue;
    if (applyOwnerLine(reader, paragraph, paragraphs.slice(Math.max(0, at - 4), at))) continue;
    if (paragraph.bullet && mode.kind === "tasks" && paragraph.line.bullet?.checked === true) continue;
    if (paragraph.bullet && mode.kind !== "plain") {
      if (paragraph.level > 0 && mode.kind !== "tasks" && paragraphs[at - 1]?.bullet) continue;
      readEntry(reader, paragraph, mode);
      continue;
    }
    if (readPairs(reader, paragraph)) continue;
    const inline = taskList.exec(paragraph.text)?.groups?.rest ?? "";
    if (inline !== "" && /:/u.test(paragraph.text.slice(0, 30))) {
      const start = paragraph.end - inline.length;
      taskEntry(reader, { ...paragraph, text: inline, start });
      mode = { kind: "tasks" };
      continue;
    }
    const next = modeAfter(reader, paragraph);
    if (next.kind === "plain" && mode.kind === "tasks" && !paragraph.line.gap) {
      readSentences(reader, paragraph, true);
      continue;
    }
    mode = next;
    if (mode.kind === "plain") readSentences(reader, paragraph, false);
  }
  return reader;
}

function finish(reader: Reader, draft: Draft): Action {
  const { passage } = reader;
  return {
    task: passage.text.slice(draft.task.start, draft.task.end).replace(/\n/gu, " "),
    owners: [...draft.owners],
    due: draft.due ? { date: draft.due.date, text: draft.due.text } : null,
    status: null,
    basis: draft.basis,
    certainty: draft.certainty,
    at: spanIn(passage, draft.task.start, draft.task.end),
  };
}

function fromRow(row: TaskRow, context: ActionContext): Action {
  const { task, due } = row;
  const date = due
    ? (findDeadlines(due.text, { meetingDate: context.meetingDate, nextMeeting: context.nextMeeting })[0]?.date ?? null)
    : null;
  return {
    task: task.text,
    owners: row.owner ? [...ownersOf(row.owner.text, context.people)] : [],
    due: due && due.text !== "" ? { date, text: due.text } : null,
    status: null,
    basis: "table",
    certainty: 0.95,
    at: spanIn(task, 0, task.text.length),
  };
}

/** Paragraphs with a name beside them. A name alone makes a task only of words that set one; a deadline makes one of any. */
function readMargin(section: OutlineSection, context: ActionContext): { actions: Action[]; lines: Set<number> } {
  const actions: Action[] = [];
  const lines = new Set<number>();
  for (const beside of marginRows(section.parts, context.columns)) {
    const row = { ...beside, text: withBeginning(lastParagraph(beside.text), section.parts) };
    const action = fromMargin(row, context);
    if (!action) continue;
    actions.push(action);
    for (const part of row.text) lines.add(part.line.index);
  }
  return { actions, lines };
}

/** The last paragraph of what stands beside a name: the entry of the margin is set at its end. */
function lastParagraph(parts: readonly LinePart[]): readonly LinePart[] {
  const opens = parts.findLastIndex((part, index) => !part.line.continues && endsSentence(parts[index - 1]));
  return opens > 0 ? parts.slice(opens) : parts;
}

function endsSentence(part: LinePart | undefined): boolean {
  return part !== undefined && /[.!?:;]$/u.test(part.line.text);
}

/** Lines above that the entry's first sentence began on, where only its end stands beside the name. */
function withBeginning(text: readonly LinePart[], section: readonly LinePart[]): readonly LinePart[] {
  const [first] = text;
  let at = first ? section.indexOf(first) : -1;
  const begun = [...text];
  while (at > 0 && begun.length < text.length + 5 && /^\p{Ll}/u.test(begun[0]?.line.text ?? "")) {
    const above = section[--at];
    if (!above || endsSentence(above)) break;
    begun.unshift({ ...above });
  }
  return begun.map((part, index) => (index === 0 ? part : { ...part, line: { ...part.line, continues: true } }));
}

function fromMargin(row: MarginRow, context: ActionContext): Action | null {
  const passage = joinParts(row.text);
  const days = { meetingDate: context.meetingDate, nextMeeting: context.nextMeeting };
  const [beside] = row.due ? [] : findDeadlines(row.owner.text, days);
  const ownerText = beside ? row.owner.text.slice(0, beside.start) : row.owner.text;
  const dueText = row.due?.text ?? beside?.text ?? null;
  const options = { people: context.people, bodiesToo: true, passives: true, presentNarrative: false };
  const sentences = paragraphsOf(passage).flatMap((paragraph) => sentencesOf(paragraph));
  const setting = sentences.find((each) => readTasks(each.text, options).length > 0 || setsGoing.test(each.text));
  if (!setting && dueText === null) return null;
  const start = setting?.start ?? 0;
  const text = passage.text.slice(start).trimEnd();
  const date = dueText === null ? null : (findDeadlines(dueText, days)[0]?.date ?? null);
  return {
    task: text.replace(/\n/gu, " "),
    owners: [...ownersOf(ownerText.trim(), context.people)],
    due: dueText === null ? null : { date, text: dueText },
    status: null,
    basis: "column",
    certainty: setting ? 0.9 : 0.75,
    at: spanIn(passage, start, start + text.length),
  };
}

function startOf(decisions: readonly Decision[], index: number): number {
  return decisions[index]?.at.start ?? 0;
}

/** The decision whose words the task stands in, found by halving; `order` lists the decisions by where they start. */
function decisionOf(action: Action, decisions: readonly Decision[], order: readonly number[]): { decision?: number } {
  let low = 0;
  let high = order.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(decisions, order[middle] ?? 0) <= action.at.start) low = middle;
    else high = middle - 1;
  }
  const index = order[low];
  const decision = index === undefined ? undefined : decisions[index];
  if (index === undefined || !decision) return {};
  const holds = decision.at.start <= action.at.start && action.at.end <= decision.at.end;
  return holds ? { decision: index } : {};
}

const readable: ReadonlySet<string> = new Set(["decision", "treatment", "other", "consequences", "hearing"]);

/** Reads the tasks that follow from an item out of its treatment and decision; case and recommendation set none. */
export function readActions(
  sections: readonly OutlineSection[],
  decisions: readonly Decision[],
  context: ActionContext,
): Action[] {
  const actions: Action[] = [];
  for (const section of sections) {
    if (!readable.has(section.kind)) continue;
    const tables = readTaskTables(section.parts);
    const margin = readMargin(section, context);
    actions.push(...margin.actions);
    const reader = readSection(section, context, tables, margin.lines);
    actions.push(...reader.drafts.map((draft) => finish(reader, draft)));
    actions.push(...tables.rows.filter((row) => !row.done).map((row) => fromRow(row, context)));
  }
  actions.sort((a, b) => a.at.start - b.at.start);
  const order = [...decisions.keys()].sort((a, b) => startOf(decisions, a) - startOf(decisions, b));
  return actions.map((action) => ({ ...action, ...decisionOf(action, decisions, order) }));
}
