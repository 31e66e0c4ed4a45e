import { findDeadlines } from "../danish/deadlines.ts";
import { noTaskBeforeNames, pendingWords } from "../danish/lexicon/action-marks.ts";
import { isPersonName } from "../danish/names.ts";
import { opensWithImperative } from "../danish/passive-tasks.ts";
import { opensWithInfinitive } from "../danish/task-forms.ts";
import { anyOf, word } from "../danish/words.ts";
import { dueIn, optionsFor, type Reader, statedDue } from "./action-drafts.ts";
import { isReport, readTasks } from "./action-sentences.ts";
import { ownersBefore, ownersBetween } from "./owner-runs.ts";
import { type Owner, readOwner, readOwners } from "./owners.ts";

/** Where the words stand: in running text, in an entry of a list, or where they are a task whatever they say. */
export type Place = "text" | "entry" | "task";

/** Owners beside the words of their task. */
export interface NamedTask {
  /** The words of the task: offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
  readonly owners: readonly Owner[];
  readonly due: string | null;
}

// "… skal males (Bo)", "… indberettes (rektor, senest 1. maj)", "… (Bo søger)"
const bracket = /\s\((?<run>[^()]{2,90})\)[.]?$/u;
// "… skal males – |Bo og Carl|", "… skal males v/ |Bo|"
const dash = /\s(?:[–—-]\s|v\/\s?)/gu;
// "… – Bo|, senest 1. maj", "… – Bo| (uge 40)"
const lastWord = /(?:, (?<due>\p{L}{0,12} ?\p{N}.{0,24}?)| \((?<within>[^()]{3,24})\))?[.]?$/uy;
// "Anna|: ringer til kommunen", "Bo og Carl| – skriver et brev"
const led = /(?: \([^()]{1,20}\))?(?::| [–—-])\s(?<task>\S.{2,400})$/uy;
// "Lars| (artikel til avisen)"
const bracketed = / \((?<task>\p{Ll}[^()]{4,200})\)[.]?$/uy;
const company = / & co\.?(?=\s|$)/u;
const noTask = word(anyOf(noTaskBeforeNames), "iu");
// "Vi ses igen den 3. maj (Bo bager)"
const nextMeeting = /^(?:vi ses|næste \p{L}{0,20}møde)(?!\p{L})/iu;
const asks = /\?|^(?:[a-z]\)\s)?(?:hvordan|hvem|hvad|hvornår|hvor)(?![\p{L}])/iu;
// "Anne 18. september": a name and its day in one place
const nameAndDay =
  /^(?<name>\p{L}[\p{L} .-]{1,40}?) (?<day>(?:d\.? ?|den )?\d{1,2}\.? ?(?:\/ ?\d{1,2}|\p{L}{3,9}).{0,12})$/u;
/** Words before a name that are enough to be a task without a verb: "Opslag på døren (Bo)". */
const fewestWords = 3;

/** Whether words state something to do, so that a name behind them is an owner. */
export function setsTask(text: string, reader: Reader): boolean {
  return opensWithInfinitive(text) || opensWithImperative(text) || readTasks(text, optionsFor(reader, true)).length > 0;
}

/** "Michael og evt. cecilie": among people a given name counts whatever its capital. */
function readPeople(run: string, reader: Reader): Owner[] | null {
  const capital = run.replace(/(?<=(?:^| og | evt\. |, ))\p{Ll}(?=\p{Ll}{2,}(?:,|$| og ))/gu, (each) =>
    each.toUpperCase(),
  );
  if (capital === run) return null;
  const owners = readOwners(capital, reader.context.people);
  if (!owners?.every((each) => each.kind === "person" && isPersonName(each.name) >= 0.5)) return null;
  return owners.map((each) => ({ ...each, name: run.includes(each.name) ? each.name : each.name.toLowerCase() }));
}

/** Owners in a bracket or behind a dash, with a deadline after a comma: "rektor, senest 1. maj"; "Bo søger". */
function ownersIn(run: string, reader: Reader): Pick<NamedTask, "owners" | "due"> | null {
  const { people } = reader.context;
  const parts = run.replace(company, "").split(", ");
  for (let kept = parts.length; kept > 0; kept--) {
    const first = parts.slice(0, kept).join(", ");
    const due = parts.slice(kept).join(", ");
    const owners = readOwners(first, people) ?? readPeople(first, reader);
    if (owners && (due === "" || /^\p{Ll}|^\d/u.test(due))) return { owners, due: due === "" ? null : due };
  }
  const [task] = readTasks(parts.join(", "), optionsFor(reader, false, false));
  return task && task.owners.length > 0 ? { owners: task.owners, due: null } : null;
}

/** Whether a name behind these words owns what they say. */
function ownsWords(before: string, owners: readonly Owner[], reader: Reader, place: Place): boolean {
  if (place === "task") return true;
  if (asks.test(before) || isReport(before) || nextMeeting.test(before)) return false;
  if (setsTask(before, reader)) return true;
  const people = owners.every((each) => each.kind === "person");
  if (!people || noTask.test(before) || before.split(" ").length < fewestWords) return false;
  return place === "entry" || dueIn(before, reader.context) !== null;
}

function dayOf(rest: RegExpExecArray | undefined): string | null {
  return rest?.groups?.due ?? rest?.groups?.within ?? null;
}

/** "… (Bo)", "… – Bo og Carl": owners at the end of a sentence. A bracket may also hold what is to be done: "(Spørg Bo)". */
export function namedAtEnd(text: string, reader: Reader, place: Place): NamedTask | null {
  const inBracket = bracket.exec(text);
  const bracketRun = inBracket?.groups?.run;
  if (bracketRun !== undefined && place !== "text" && opensWithImperative(bracketRun))
    return { start: 0, end: text.length, owners: [], due: null };
  const behindDash = ownersBetween(text, text, dash, lastWord);
  const runs = [
    { run: bracketRun, end: inBracket?.index ?? 0, due: null },
    { run: behindDash?.owners, end: behindDash?.lead.index ?? 0, due: dayOf(behindDash?.rest) },
  ];
  for (const { run, end, due } of runs) {
    const read = run === undefined ? null : ownersIn(run, reader);
    const named = read && { ...read, due: read.due ?? due };
    if (named && ownsWords(text.slice(0, end), named.owners, reader, place)) return { start: 0, end, ...named };
  }
  return null;
}

/** "Anna: ringer til kommunen", "Bo – skriver et brev": owners before their task. */
export function namedAtStart(text: string, reader: Reader): NamedTask | null {
  const run = ownersBefore(text, 0, led) ?? ownersBefore(text, 0, bracketed);
  const owners = run ? readOwners(run.owners, reader.context.people) : null;
  if (!run || !owners) return null;
  const task = run.rest.groups?.task ?? "";
  // "Anna (uge 24)": a deadline is no task
  if (isDeadline(task)) return null;
  const start = text.lastIndexOf(task);
  return { start, end: start + task.length, owners, due: null };
}

/** "Ring til kommunen, Anna, 1. juni" · "Skilte | Bo | uge 42": owners and deadline in the last places of an entry. */
export function namedInPlaces(text: string, reader: Reader): NamedTask | null {
  const places = [
    ...text.matchAll(/(?:^|, | \| |\s[–—-]\s| \/ |;\s)(?<place>[^,|;]{1,60}?)(?=, | \| |\s[–—-]\s|;\s|\.?$)/gu),
  ];
  const owners: Owner[] = [];
  let due: string | null = null;
  let end = text.length;
  for (let at = places.length - 1; at > 0; at--) {
    const place = places[at];
    const words = place?.groups?.place ?? "";
    const both = nameAndDay.exec(words);
    const names = both?.groups?.name ?? words;
    const run = names.split(/ og | & /u).flatMap((each) => readKnown(each, reader) ?? []);
    const allNamed = run.length > 0 && run.length === names.split(/ og | & /u).length;
    if (!place) break;
    if (allNamed) {
      owners.unshift(...run);
      due ??= both?.groups?.day ?? null;
    } else if (due === null && isDay(words, reader)) due = words;
    else break;
    end = place.index;
  }
  return owners.length > 0 && end > fewestWords ? { start: 0, end, owners, due } : null;
}

// "1 Bestille maling Bo 1. juni", "A-12 Bestille maling Bo", "22-3 Bestille maling Bo": a row whose columns the text has lost
const flatRow = /^(?:(?:\p{Lu}{1,3}-?)?\d{1,3}(?:[-/]\d{1,3})?[.)]? )?(?<rest>\p{L}.{5,200})$/u;
// "Bestille maling Bo 1. juni | i gang": what stands in the last column says how far the task is
const state = new RegExp(` (?:${anyOf(pendingWords)})$`, "iu");
/** How many words an owner in such a row may have. */
const ownerWords = 4;

/** "1 Bestille maling Bo 1. juni" under heads of columns: the owner stands before the deadline or at the end. */
export function namedInRow(text: string, reader: Reader): NamedTask | null {
  const row = text.replace(state, "");
  const rest = flatRow.exec(row)?.groups?.rest;
  if (rest === undefined) return null;
  const start = row.length - rest.length;
  const words = rest.split(" ");
  for (let last = Math.max(2, words.length - 5); last <= words.length; last++) {
    for (let first = Math.max(1, last - ownerWords); first < last; first++) {
      const behind = words.slice(last).join(" ");
      if (behind !== "" && !isDeadline(behind)) continue;
      const owners = ownersInCell(words.slice(first, last).join(" "), reader);
      if (!owners) continue;
      const end = start + words.slice(0, first).join(" ").length;
      return { start, end, owners, due: behind === "" ? null : behind };
    }
  }
  return null;
}

/** "Bo", "Bo Lund/Carl": owners who fill their column; null when a word beside them is no part of a name. */
function ownersInCell(text: string, reader: Reader): readonly Owner[] | null {
  if (!/^\p{L}/u.test(text) || /,$/u.test(text)) return null;
  const owners: Owner[] = [];
  for (const each of text.split(/\s?[/+]\s?/u)) {
    const owner = readKnown(each, reader);
    const written = owner?.kind !== "person" || each.split(" ").every((one) => /^\p{Lu}/u.test(one));
    if (!owner || !written) return null;
    owners.push(owner);
  }
  return owners;
}

/** "1. december 2023", "næste møde": a deadline that fills its column. */
export function isDeadline(text: string): boolean {
  const [alone] = findDeadlines(text);
  if (alone?.start === 0 && alone.end === text.length) return true;
  const lead = "til ";
  const [led] = findDeadlines(`${lead}${text.toLowerCase()}`);
  return led?.start === 0 && led.end === text.length + lead.length;
}

/** An owner that is certain: somebody of the document, whatever the capital, or a role. */
function readKnown(written: string, reader: Reader): Owner | null {
  const { people } = reader.context;
  const text = written.trim().replace(/\.$/u, "");
  if (people.isFirstName(text)) return readOwner(text, people) ?? { name: text, kind: "person" };
  const owner = readOwner(text, people);
  if (owner?.kind !== "person" || people.resolve(owner.name) !== null) return owner;
  return /^\p{Lu}\p{Ll}+$/u.test(text) ? owner : null;
}

function isDay(words: string, reader: Reader): boolean {
  return /\d/u.test(words) && statedDue(words, reader.context).date !== null;
}
