import { takingOver } from "../danish/handover.ts";
import { isHabit } from "../danish/passive-tasks.ts";
import { opensWithInfinitive } from "../danish/task-forms.ts";
import {
  isEmptyMark,
  readDueLine,
  readListLabel,
  readMark,
  readMarkAtEnd,
  readMarkInside,
  splitDue,
} from "../danish/task-marks.ts";
import type { Paragraph } from "../text/passage.ts";
import { add, addTask, type Draft, dueIn, optionsFor, ownersOf, type Reader, statedDue } from "./action-drafts.ts";
import { isDeadline, namedAtEnd, namedAtStart, type Place, setsTask } from "./action-names.ts";
import { isReport, readTasks } from "./action-sentences.ts";
import { readOutcome } from "./outcome.ts";
import { ownersBefore } from "./owner-runs.ts";
import { type Owner, readOwners } from "./owners.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

// "Stativet afspærres": a mark right below makes a task of any passive
const anyPassive = /\p{L}{3}es(?!\p{L})/u;
/** How many tasks back a mark may speak of. */
const lately = 12;
/** How many characters may stand between a task and its deadline: the mark that names its owner. */
const markWidth = 80;
/** How many paragraphs above a mark may hold its task. */
const reach = 4;

// "Anna| står for det."
const handover = new RegExp(` ${takingOver}[.!]?$`, "uy");

function lastDraftFrom(reader: Reader, start: number): Draft | undefined {
  return reader.drafts.slice(-lately).findLast((each) => each.task.start >= start);
}

function give(draft: Draft, owners: readonly Owner[], due: string | null, reader: Reader, certainty: number): void {
  if (owners.length > 0) draft.owners = owners;
  draft.basis = "mark";
  draft.certainty = certainty;
  if (due !== null) draft.due = statedDue(due, reader.context);
}

/** Whether a mark has given the task to somebody already, so that another one speaks of something else. */
function isTaken(draft: Draft): boolean {
  return draft.basis === "mark" && draft.owners.some((each) => each.kind !== "everyone");
}

/** The last sentence of a paragraph that says more than what came of the item: "Godkendt." is no task. */
function lastWords(paragraph: Paragraph): Sentence | undefined {
  return sentencesOf(paragraph).findLast((each) => readOutcome(each.text)?.strength !== "whole");
}

/** The task a mark below it speaks of: in the paragraph above, or one in the block that nobody owns by name. */
function taskOfMark(reader: Reader, above: readonly Paragraph[]): Draft | null {
  const paragraph = above.at(-1);
  if (!paragraph) return null;
  const last = lastWords(paragraph);
  const latest = reader.drafts.at(-1);
  if (last && latest && latest.task.start >= last.start) return isTaken(latest) ? null : latest;
  const from = above.slice(-3)[0]?.start ?? 0;
  const open = reader.drafts
    .slice(-lately)
    .findLast((each) => each.task.start >= from && each.owners.every((owner) => owner.kind === "everyone"));
  const named = open?.owners.some((each) => each.kind === "everyone") === true;
  const newer = last && open && open.task.start < last.start && anyPassive.test(last.text);
  if (open && (named || !newer)) return open;
  return last && !isReport(last.text)
    ? add(reader, last.start, last.end, { owners: [], basis: "mark", certainty: 0.8 })
    : null;
}

/** What a task's mark is followed by: the task itself, or only who owns what stands before. */
export function readMarkedText(reader: Reader, text: string, start: number): boolean {
  const led = namedAtStart(text, reader);
  if (led) {
    add(reader, start + led.start, start + led.end, { owners: led.owners, basis: "mark", certainty: 0.9 });
    return true;
  }
  const tasks = readTasks(text, { ...optionsFor(reader, true), entry: true, marked: true });
  if (tasks.length > 0) {
    const tailed = tasks.length === 1 && markedAtEnd(reader, { text, start, end: start + text.length }, "task");
    if (!tailed) for (const task of tasks) addTask(reader, start, task, "mark");
    return true;
  }
  return markedAtEnd(reader, { text, start, end: start + text.length }, "task");
}

/** "Anna (kage) og Bo (kaffe)", "Anna (uge 24)": owners behind their mark, what brackets say of each taken out. */
function ownersAndDue(text: string, reader: Reader): { readonly owners: string; readonly due: string | null } {
  const split = splitDue(text);
  const bare = split.owners.replace(/ \([^()]{1,40}\)/gu, "");
  if (bare === split.owners || !readOwners(bare.replace(/[.\s]+$/u, ""), reader.context.people)) return split;
  const [within] = / \(([^()]{1,40})\)[.]?$/u.exec(split.owners)?.slice(1) ?? [];
  const due = split.due ?? (within !== undefined && isDeadline(within) ? within : null);
  return { owners: bare, due };
}

/** "Ansvarlig: X" or "Aktion: …" on a line of its own: about the task above it, or a task itself. */
export function readMarkLine(reader: Reader, paragraph: Paragraph, above: readonly Paragraph[]): boolean {
  const mark = readMark(paragraph.text);
  if (!mark) {
    const due = readDueLine(paragraph.text);
    const latest = reader.drafts.at(-1);
    if (due === null || !latest || above.length === 0) return false;
    // The deadline of the task right above, or of the one whose owner stands between them.
    if (latest.task.start < (above.slice(-2)[0]?.start ?? 0)) return false;
    latest.due = statedDue(due, reader.context);
    return true;
  }
  if (mark.text.trim() === "") return mark.kind === "owner" && readListLabel(paragraph.text) === null;
  if (isEmptyMark(mark.text)) return true;
  const { owners: run, due } = ownersAndDue(mark.text, reader);
  const owners = readOwners(run.replace(/[.\s]+$/u, ""), reader.context.people);
  if (!owners && markedSentences(reader, mark.text, paragraph.start + mark.start)) return true;
  if (mark.kind === "arrow" && !owners) return false;
  if (mark.kind === "task" && !owners) {
    if (mark.text.split(" ").length < 3 || isReport(mark.text)) return false;
    add(reader, paragraph.start + mark.start, paragraph.end, { owners: [], basis: "mark", certainty: 0.7 });
    return true;
  }
  const target = taskOfMark(reader, above.slice(-reach));
  if (target) give(target, ownersOf(run, reader.context.people), due, reader, 0.95);
  return true;
}

/** "Oversigt over lokaler til næste møde.": words without a verb that name a task and its day. */
function namesTask(text: string, reader: Reader): boolean {
  return (
    text.length < 120 &&
    text.split(" ").length >= 3 &&
    !isReport(text) &&
    !isHabit(text) &&
    dueIn(text, reader.context) !== null
  );
}

/** The sentences behind a task's mark, each a task when it sets one; the first decides whether it is one at all. */
function markedSentences(reader: Reader, text: string, start: number): boolean {
  let previous: Sentence | undefined;
  for (const sentence of sentencesOf({ text, start })) {
    const marked = previous !== undefined && openedByMark(reader, sentence, previous);
    const read = marked || readMarkedText(reader, sentence.text, sentence.start);
    if (!read && previous === undefined) return false;
    if (!read && previous !== undefined && namesTask(sentence.text, reader))
      add(reader, sentence.start, sentence.end, { owners: [], basis: "mark", certainty: 0.65 });
    previous = sentence;
  }
  return previous !== undefined;
}

/** "(Aktion: Anna)", "(Bo)", "– Carl" at the end of a sentence. */
export function markedAtEnd(reader: Reader, sentence: Sentence, place: Place): boolean {
  const { text } = sentence;
  const tail = readMarkAtEnd(text);
  if (tail) {
    const { owners: run, due } = ownersAndDue(tail.text, reader);
    const owners = ownersOf(run, reader.context.people);
    if (owners.length === 0) return false;
    return owned(reader, sentence, tail.before, owners, due, 0.95);
  }
  const named = namedAtEnd(text, reader, place);
  return named !== null && owned(reader, sentence, named.end, named.owners, named.due, 0.75);
}

/** The words before a mark become a task of its owners, or the task read from them is given to them. */
function owned(
  reader: Reader,
  sentence: Sentence,
  before: number,
  owners: readonly Owner[],
  due: string | null,
  certainty: number,
): boolean {
  const end = sentence.start + Math.max(before, 1);
  const known = lastDraftFrom(reader, sentence.start);
  const draft = known ?? add(reader, sentence.start, end, { owners, basis: "mark", certainty });
  if (draft) give(draft, owners, due, reader, certainty);
  return draft !== null;
}

/** A sentence that opens with a mark: "Aktion: Anna." names the owner of what stands before it, "Aktion: Anna ringer." is a task. */
function openedByMark(reader: Reader, sentence: Sentence, previous: Sentence | undefined): boolean {
  const mark = readMark(sentence.text);
  if (!mark) return dueBehind(reader, sentence, previous);
  if (isEmptyMark(mark.text)) return true;
  const { owners: run, due } = ownersAndDue(mark.text, reader);
  const owners = readOwners(run.replace(/[.\s]+$/u, ""), reader.context.people);
  const start = sentence.start + mark.start;
  if (!owners) {
    if (readMarkedText(reader, mark.text, start)) return true;
    if (mark.kind === "arrow") return false;
    if (mark.kind === "task" && mark.text.split(" ").length > 3) {
      add(reader, start, sentence.end, { owners: [], basis: "mark", certainty: 0.7 });
      return true;
    }
  }
  const named = owners ?? ownersOf(run, reader.context.people);
  if (named.length === 0 || !previous) return named.length > 0;
  return owned(reader, previous, previous.text.length, named, due, 0.95);
}

/** "Frist: uge 17." as a sentence: the deadline of the task right before. */
function dueBehind(reader: Reader, sentence: Sentence, previous: Sentence | undefined): boolean {
  const due = readDueLine(sentence.text);
  const latest = reader.drafts.at(-1);
  if (due === null || !previous || !latest || previous.start - latest.task.end > markWidth) return false;
  latest.due = statedDue(due, reader.context);
  return true;
}

/** "Prisen er høj => Anna spørger igen." */
function markedInside(reader: Reader, sentence: Sentence): boolean {
  const mark = readMarkInside(sentence.text);
  if (!mark) return false;
  const owners = readOwners(mark.text.replace(/[.\s]+$/u, ""), reader.context.people);
  const people = owners?.every((each) => each.kind === "person") === true;
  if (owners && (people || setsTask(sentence.text.slice(0, mark.before), reader)))
    return owned(reader, sentence, mark.before, owners, null, 0.85);
  return !owners && readMarkedText(reader, mark.text, sentence.start + mark.start);
}

/** "Anna står for det.": whose the task right before is. It goes on to where the owner is named. */
export function readHandover(reader: Reader, sentence: Sentence, before: readonly Sentence[]): boolean {
  const run = ownersBefore(sentence.text, 0, handover)?.owners;
  const owners = run === undefined ? null : readOwners(run, reader.context.people);
  const previous = before.at(-1);
  if (!owners || !previous) return false;
  const latest = reader.drafts.at(-1);
  if (latest && latest.owners.length === 0 && latest.task.start >= previous.start) {
    give(latest, owners, null, reader, 0.85);
    latest.task.end = sentence.end;
    return true;
  }
  const opener = before.slice(-3).findLast((each) => opensWithInfinitive(each.text));
  if (!opener) return false;
  add(reader, opener.start, sentence.end, { owners, basis: "mark", certainty: 0.75 });
  return true;
}

/** Any mark in or around a sentence. */
export function markedSentence(reader: Reader, sentence: Sentence, before: readonly Sentence[], place: Place): boolean {
  return (
    openedByMark(reader, sentence, before.at(-1)) ||
    markedInside(reader, sentence) ||
    readHandover(reader, sentence, before) ||
    markedAtEnd(reader, sentence, place)
  );
}
