import {
  closingListLabels,
  dueMarks,
  emptyMarks,
  ownerMarks,
  taskColumns,
  taskListLabels,
  taskMarks,
} from "./lexicon/action-marks.ts";
import { anyOf, fold } from "./words.ts";

const owner = anyOf(ownerMarks);
const due = anyOf(dueMarks);
// "Ansvarlig: Anna Holm, frist: 1. maj", "(Tovholder: Bo)"
const ownerLine = new RegExp(`^[(\\[–-]?\\s?${owner}(?: for \\p{L}[\\p{L} ]{1,40})?\\s?:\\s?(?<rest>.{0,200})$`, "iu");
// "Frist: 1. maj"
const dueLine = new RegExp(`^[(\\[–-]?\\s?${due}\\s?:\\s?(?<rest>.{1,80})$`, "iu");
// "Aktion: Anna ringer", "AP 3: Bo spørger", "Opfølgning – Anna ringer"
const taskLine = new RegExp(
  `^[(\\[–-]?\\s?${anyOf(taskMarks)}(?: ?\\d{1,3}(?:\\.\\d{1,2})?)?\\s?(?::|\\s[–—-]\\s)\\s?(?<rest>.{0,600})$`,
  "iu",
);
// "Aktion Anna ringer": the mark without its colon, before a capital
const bareMark = /^(?:Aktion|AKTION|Action|ACTION|To do|TO DO|Todo|TODO)\s(?<rest>\p{Lu}.{2,400})$/u;
// "=> Anna ringer", "→ Bo"
const arrow = /^(?:=+>|-+>|→|➔|➜|⇒|►|»|>>)\s?(?<rest>\S.{0,400})$/u;
// "Prisen er høj => Anna spørger igen"
const arrowInside = /\s(?:=+>|-+>|→|➔|➜|⇒)\s(?<rest>\S.{0,400})$/u;
// "… gennemgås igen. Aktion: Anna." · "(Aktion: Anna og Bo)" · "… Ansvarlig: Bo, frist: 1. maj"
const ownerTail = new RegExp(`[\\s(\\[]+${owner}\\s?:\\s?(?<rest>[^()\\[\\]]{1,120}?)[)\\]]?[.]?$`, "iu");
const dueInOwner = new RegExp(`[,;./|]?\\s*[(\\[]?${due}\\s?[:.]?\\s(?<due>[^()]+?)[)\\]]?[.]?$`, "iu");
const listLabel = new RegExp(
  `^(?:\\p{Lu}\\p{L}+ )?${anyOf(taskListLabels)}(?: (?:fra|efter|til) (?:dagens |dette |næste )?møde[t]?)?\\s?:?\\s?(?<rest>.*)$`,
  "iu",
);
const closingLabel = new RegExp(
  `^(?:\\d{1,2}[.)]\\s)?${anyOf(closingListLabels)}(?: (?:fra|efter|til) (?:dagens |dette |næste )?møde[t]?)?\\s?:?$`,
  "iu",
);
// "Nr. Opgave Ansvarlig Frist": the heads of a table whose columns the text has lost
const flatHead = new RegExp(
  `^(?:nr\\.? )?(?:${anyOf([...taskColumns.task, ...taskColumns.owner, ...taskColumns.due, ...taskColumns.status])}[ |]{0,3}){2,5}$`,
  "iu",
);
const empty = new Set(emptyMarks);

/** What stands behind a mark; offsets into the text that was read. */
export interface MarkReading {
  /** owner: the mark names who; task: it opens a task, which may name who; arrow: it may also mean anything else. */
  readonly kind: "owner" | "task" | "arrow";
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function behind(match: RegExpExecArray, text: string, kind: MarkReading["kind"]): MarkReading {
  const rest = match.groups?.rest ?? "";
  return { kind, start: text.length - rest.length, end: text.length, text: rest };
}

/** Whether a line is about the task above it: "Ansvarlig: Anna", "Frist: 1. maj". */
export function opensWithTaskMark(text: string): boolean {
  return ownerLine.test(text) || dueLine.test(text);
}

/** Reads a mark at the start: "Ansvarlig: Anna", "Aktion: Bo ringer", "=> Bo ringer". */
export function readMark(text: string): MarkReading | null {
  const named = ownerLine.exec(text);
  if (named) return behind(named, text, "owner");
  const task = taskLine.exec(text) ?? bareMark.exec(text);
  if (task) return behind(task, text, "task");
  const pointed = arrow.exec(text);
  return pointed ? behind(pointed, text, "arrow") : null;
}

/** Reads a mark inside a sentence: "… => Anna spørger". */
export function readMarkInside(text: string): (MarkReading & { readonly before: number }) | null {
  const found = arrowInside.exec(text);
  return found ? { ...behind(found, text, "arrow"), before: found.index } : null;
}

/** Reads a mark at the end: "… (Aktion: Anna)". `before` is where the words before it end. */
export function readMarkAtEnd(text: string): { readonly before: number; readonly text: string } | null {
  const found = ownerTail.exec(text);
  return found ? { before: found.index, text: found.groups?.rest ?? "" } : null;
}

/** "Frist: 1. maj": the deadline behind its label on a line of its own. */
export function readDueLine(text: string): string | null {
  return dueLine.exec(text)?.groups?.rest ?? null;
}

/** "Anna, frist: 1. maj" as its owners and its deadline. */
export function splitDue(run: string): { readonly owners: string; readonly due: string | null } {
  const found = dueInOwner.exec(run);
  return found ? { owners: run.slice(0, found.index), due: found.groups?.due ?? null } : { owners: run, due: null };
}

/** Whether the text is nothing but heads of the columns of a table of tasks. */
export function isFlatHead(text: string): boolean {
  return text.length <= 90 && flatHead.test(text);
}

/** Whether there is nothing to do behind a mark: "Ingen", "-". */
export function isEmptyMark(text: string): boolean {
  return empty.has(fold(text).replace(/[.\s]+$/u, "")) || text.trim() === "";
}

/** "Aktioner:" and what follows on its line; null when the text is no label of a list of tasks. */
export function readListLabel(text: string): string | null {
  return listLabel.exec(text.slice(0, 700))?.groups?.rest ?? null;
}

/** Whether the text is the label or title of a list of all the meeting's tasks: "Aktionsliste". */
export function isClosingListLabel(text: string): boolean {
  return closingLabel.test(text.trim());
}
