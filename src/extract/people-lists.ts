import { tellingVerbs } from "../danish/lexicon/attendance.ts";
import { groupNames, nobody } from "../danish/lexicon/header-labels.ts";
import { findPersonNames, isGivenName, isPersonName, splitNameList, stripTitle } from "../danish/names.ts";
import { findParticipation, type Participation } from "../danish/participation.ts";
import { findSubstitutes, type Substitution } from "../danish/substitutes.ts";
import { isTitlePhrase, isUnion } from "../danish/titles.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { AttendanceStatus } from "../record/attendance.ts";
import { type Paragraph, type Passage, paragraphsOf } from "../text/passage.ts";
import { type Entry, type ListedPerson, personFrom, statusTail } from "./people-entries.ts";
import { sentencesOf } from "./sentences.ts";

export type { ListedPerson } from "./people-entries.ts";

const nobodyWords = new Set(nobody);
const groups = new Set(groupNames);

/** How a list is read. */
export interface ListOptions {
  /** Single first names and initials count, as lists of associations hold them. */
  readonly loose?: boolean;
  /** The list is of people who are away: what is said of them may be why. */
  readonly away?: boolean;
}

/** The text with stretches replaced by as many blanks, so that offsets stay. */
function blanked(text: string, stretches: readonly { start: number; end: number }[]): string {
  let left = text;
  for (const { start, end } of stretches) left = left.slice(0, start) + " ".repeat(end - start) + left.slice(end);
  return left;
}

// "Liv Thormose": in a list a doubtful name of two words is one
const twoWords = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u;

/** "Regnar Høyer, Høyer Ingeniører": a firm that has the name of the person before it. */
function isOwnFirm(text: string, before: string | undefined): boolean {
  const [first = "", second] = text.split(" ");
  return second !== undefined && !isGivenName(first) && before?.endsWith(` ${first}`) === true;
}

// "Bo", "Else Marie", "Bo K."
const firstName = /^\p{Lu}\p{Ll}+(?: \p{Lu}(?:\.|\p{Ll}+)?)?$/u;

/** Whether a list calls people by their first names: then a short word no list of names knows is one too. */
function areFirstNames(entries: readonly { readonly name: string }[]): boolean {
  const known = entries.filter((each) => firstName.test(each.name) && isGivenName(each.name.split(" ")[0] ?? ""));
  const lone = known.filter((each) => !each.name.includes(" ") || /\s\p{Lu}\.?$/u.test(each.name));
  return lone.length >= 2 && known.length * 2 >= entries.length;
}

/** A piece between commas that cannot be a name on its own belongs to the name before it. */
function piecesOf(text: string, loose: boolean): Entry[] {
  const pieces: { text: string; start: number; end: number; suffix: string | null; extra: string[] }[] = [];
  const entries = splitNameList(text);
  const least = loose && areFirstNames(entries) ? 0.15 : 0.3;
  for (const each of entries) {
    const bare = stripTitle(statusTail(each.name).text);
    const last = pieces.at(-1);
    const afterFull = last?.text.includes(" ") === true && (least === 0.3 || !firstName.test(last.text));
    const short = loose && !bare.name.includes(" ") && isPersonName(bare.name) >= least && !afterFull;
    const full = isPersonName(bare.name) >= (twoWords.test(each.name) ? 0.3 : 0.4) && !isOwnFirm(bare.name, last?.text);
    if (!full && !short && last && !groups.has(fold(each.name))) {
      last.extra.push(each.suffix ? `${each.name} (${each.suffix})` : each.name);
      continue;
    }
    pieces.push({ text: each.name, start: each.start, end: each.end, suffix: each.suffix, extra: [] });
  }
  return pieces.map(({ text: name, start, suffix, extra }) => ({
    text: name,
    start,
    suffix: [suffix, ...extra].filter((each) => each).join(", ") || null,
  }));
}

const tells = word(anyOf(tellingVerbs));

/**
 * The list without the sentences that follow it and tell something else of people. Full stops inside it part entries as
 * semicolons do: "Anna Holm (A), arbejde. Bo Lund (V), ferie."
 */
function listOf(paragraph: Paragraph): string {
  const sentences = sentencesOf({ text: paragraph.text, start: 0 });
  const first = sentences.findIndex((each, index) => index > 0 && tells.test(each.text));
  const end = first < 0 ? paragraph.text.length : (sentences[first]?.start ?? 0);
  let text = paragraph.text.slice(0, end);
  for (const each of sentences.slice(0, -1)) {
    if (each.end < end && text[each.end - 1] === ".") text = `${text.slice(0, each.end - 1)};${text.slice(each.end)}`;
  }
  return text;
}

/** What stands before a colon or semicolon in front of a group of names, with what it says of them all. */
interface Lead {
  readonly length: number;
  readonly role: string | null;
  readonly organization: string | null;
}

// "Valgt af medarbejderne: ", "LO: ", "Formand; ", "1. stedfortræder; "
const lead = /^(?<words>(?:\d\. \p{Ll}|\p{Lu})[\p{L} /&-]{1,45}?)\s?(?<mark>[:;])\s+(?=\p{L})/u;

export function leadOf(text: string): Lead {
  const found = lead.exec(text);
  const words = found?.groups?.words ?? "";
  const none = { length: 0, role: null, organization: null };
  if (!found || isPersonName(words) >= 0.4) return none;
  const title = isTitlePhrase(words);
  if (found.groups?.mark === ";" && !title) return none;
  const named = isUnion(words) || /^\p{Lu}{2,5}$/u.test(words);
  return { length: found[0].length, role: title ? words : null, organization: named ? words : null };
}

// "Anna Holm (A): Deltog": the colon parts a name from its status
const statusColon = /^(?<name>[^:]{3,60}?)(?<colon>:)(?=\s)/u;

/** The same text with the colon behind a name as a dash. */
function withoutStatusColon(text: string): string {
  const found = statusColon.exec(text);
  const name = found?.groups?.name;
  if (!name || isPersonName(stripTitle(name).name) < 0.4) return text;
  return `${name}–${text.slice(name.length + 1)}`;
}

// " ABH " before "Anna Holm"
const codeBefore = /\s(?<code>\p{Lu})\p{Lu}{1,3}\s$/u;

/**
 * Entries that ran together: "Anna Holm (A) Bo Lund (V)" is parted where a name follows a bracket, "AHO Anna Holm BLU
 * Bo Lund" where initials with the name's first letter do.
 */
function parted(text: string): string {
  let left = text;
  for (const { name, start, titleStart } of findPersonNames(text, { listed: true })) {
    const code = codeBefore.exec(left.slice(Math.max(0, start - 6), start));
    const coded = code?.groups?.code === name[0] ? start - (code?.[0].length ?? 0) + 1 : titleStart;
    const before = left.slice(0, coded);
    if (/\)\s$/u.test(before) || (coded !== titleStart && /\p{Ll}\s$/u.test(before)))
      left = `${left.slice(0, coded - 1)};${left.slice(coded)}`;
  }
  return left;
}

/** Somebody who is named only as standing in, or as stood in for. */
function otherOf(pair: Substitution, main: "substitute" | "absent", text: string, offset: number): ListedPerson | null {
  const name = main === "absent" ? pair.substitute : pair.absent;
  const stretch = text.slice(name.start, Math.max(name.end, pair.linkEnd));
  const person = personFrom({ text: stretch, start: name.start, suffix: null }, offset, false, false);
  if (!person) return null;
  const plain = { ...person, role: name.title, organization: null, reason: null, initials: null };
  return main === "absent"
    ? { ...plain, status: "present", substituteFor: pair.absent.name }
    : { ...plain, status: "excused", substituteFor: null };
}

/** People of a paragraph: one with what is said of them, or several between commas. */
function fromParagraph(paragraph: Paragraph, options: ListOptions): ListedPerson[] {
  const whole = listOf(paragraph).replace(/[.;\s]+$/u, "");
  const group = leadOf(whole);
  const text = blanked(parted(withoutStatusColon(whole)), [{ start: 0, end: group.length }]);
  if (nobodyWords.has(fold(text))) return [];
  const limits = findParticipation(text);
  const names = findPersonNames(blanked(text, limits), { listed: true });
  const pairs = findSubstitutes(blanked(text, limits), names);
  const links = pairs.map((each) => ({ start: each.linkStart, end: each.linkEnd }));
  const plain = blanked(text, [...limits, ...links]);
  const entries = piecesOf(plain, options.loose === true);
  const found: { at: number; person: ListedPerson }[] = [];
  for (const [index, entry] of entries.entries()) {
    const next = entries[index + 1]?.start ?? text.length;
    const person = personFrom(entry, paragraph.start, options.loose === true, options.away === true);
    if (!person) continue;
    const own = limits
      .filter((each) => each.start >= entry.start && each.start < next)
      .map((each) => moved(each, paragraph.start));
    const pair = pairs.find((each) => each.linkStart >= entry.start && each.linkStart < next);
    const main = pair && samePlace(pair.substitute, person, paragraph) ? "substitute" : "absent";
    const deputy = pair && main === "substitute" ? { substituteFor: pair.absent.name } : {};
    const away = pair && main === "absent" ? { status: person.status ?? "excused" } : {};
    found.push({ at: entry.start, person: { ...grouped(person, group), limits: own, ...deputy, ...away } });
    const other = pair ? otherOf(pair, main, text, paragraph.start) : null;
    if (other) found.push({ at: entry.start + 0.5, person: other });
  }
  return found.sort((a, b) => a.at - b.at).map((each) => each.person);
}

function samePlace(name: { start: number }, person: ListedPerson, paragraph: Paragraph): boolean {
  return paragraph.start + name.start === person.start;
}

function grouped(person: ListedPerson, group: Lead): ListedPerson {
  return {
    ...person,
    role: person.role ?? group.role,
    organization: person.organization ?? group.organization,
  };
}

/** A note of its own: it belongs to the person before. "Deltog ikke under punkterne 20-21" */
function noteOf(paragraph: Paragraph): Participation[] {
  const limits = findParticipation(paragraph.text);
  const rest = statusTail(blanked(paragraph.text, limits)).text;
  return limits.length > 0 && !/\p{L}/u.test(rest) ? limits.map((each) => moved(each, paragraph.start)) : [];
}

function moved(note: Participation, by: number): Participation {
  return { ...note, start: note.start + by, end: note.end + by };
}

// Initials in a cell of their own
const initialsOnly = /^\p{Lu}{2,4}$/u;

function namesPerson({ text }: { text: string }): boolean {
  const { name } = stripTitle(text.replace(/\s*\([^)]*\)\s*$/u, ""));
  return isPersonName(name) >= 0.4 && !/^(?:suppleant|stedfortræder) for /iu.test(text);
}

/** Rows of a table: the name stands in the first cell that is one, the other cells say more of it or name more people. */
function fromRow(cells: readonly { text: string; start: number }[]): ListedPerson[] {
  const people = cells.filter((cell) => namesPerson(cell) && cell.text.includes(" "));
  if (people.length > 1) return people.flatMap((cell) => fromRow([cell]));
  const at = cells.findIndex(namesPerson);
  const cell = cells[at];
  if (!cell) return [];
  const rest = cells.filter((_, index) => index !== at).map((each) => each.text);
  const initials = rest.find((each) => initialsOnly.test(each)) ?? null;
  return piecesOf(cell.text, false).flatMap((piece) => {
    const extra = rest.filter((each) => each !== initials && each !== "");
    const suffix = [piece.suffix, ...extra].filter((each) => each).join(", ") || null;
    const person = personFrom({ ...piece, suffix }, cell.start, false, false);
    return person ? [{ ...person, initials: person.initials ?? initials }] : [];
  });
}

function cellsOf(paragraph: Paragraph): { text: string; start: number }[] {
  let at = paragraph.start;
  return paragraph.text.split("\t").map((text) => {
    const cell = { text, start: at };
    at += text.length + 1;
    return cell;
  });
}

/**
 * The people listed in a passage: one a line, between commas, in a table. Among ticked check boxes one that is not
 * ticked marks who is absent; in a list without any tick nobody has been marked yet.
 */
export function readPeople(passage: Passage, options: ListOptions = {}): ListedPerson[] {
  const paragraphs = paragraphsOf(passage);
  const ticked = paragraphs.some((each) => each.line.bullet?.checked === true);
  const people: ListedPerson[] = [];
  for (const paragraph of paragraphs) {
    const note = noteOf(paragraph);
    const last = people.at(-1);
    if (note.length > 0 && last) people[people.length - 1] = { ...last, limits: [...last.limits, ...note] };
    else people.push(...peopleOf(paragraph, ticked, options));
  }
  return people;
}

function peopleOf(paragraph: Paragraph, ticked: boolean, options: ListOptions): ListedPerson[] {
  const absent: AttendanceStatus = "absent";
  if (paragraph.line.bullet?.checked === false)
    return ticked ? fromParagraph(paragraph, options).map((each) => ({ ...each, status: absent })) : [];
  if (paragraph.line.source.cell?.header || /:$/u.test(paragraph.text)) return [];
  return paragraph.text.includes("\t") ? fromRow(cellsOf(paragraph)) : fromParagraph(paragraph, options);
}
