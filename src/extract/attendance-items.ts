import { fieldOfLabel } from "../danish/header-fields.ts";
import { attendanceTitles } from "../danish/lexicon/attendance.ts";
import { findPersonNames, isPersonName, splitNameList, stripTitle } from "../danish/names.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { Outline, OutlineItem, OutlineSection } from "../layout/outline.ts";
import type { AttendanceStatus } from "../record/attendance.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, type LinePart, type Passage, paragraphsOf, whole } from "../text/passage.ts";
import { readItemGuests } from "./attendance-acts.ts";
import {
  entryStatements,
  fromList,
  fromProse,
  isAway,
  plainStatement,
  proseStatements,
  type Statement,
} from "./attendance-statements.ts";
import { readHeaderEntries } from "./header-entries.ts";
import { readPeople } from "./people-lists.ts";
import { readRecusals } from "./recusals.ts";
import { readVotes } from "./votes.ts";

/** Whose meeting it is: what other bodies' sections say of attendance is about other meetings. */
export interface OwnMeeting {
  readonly body: string | null;
  readonly date: string | null;
}

/** Statements of the items, and how many items state absence of their own. */
export interface ItemStatements {
  readonly statements: readonly Statement[];
  /** Orders of the items with a decision or treatment of their own. */
  readonly treated: readonly number[];
}

type Place = "minuted" | "expected" | "foreign";

/** Another body's section, or this body's at another meeting. */
function isForeign(section: OutlineSection, own: OwnMeeting): boolean {
  if (section.date !== null && own.date !== null) return section.date !== own.date;
  if (section.body === null || own.body === null) return false;
  const [one, two] = [fold(section.body), fold(own.body)];
  return !one.includes(two) && !two.includes(one);
}

function placeOf(section: OutlineSection, before: Place, own: OwnMeeting): Place {
  if (section.kind === "attendance") return before;
  if (section.kind === "case") return "expected";
  if (section.kind === "recommendation" || section.kind === "history" || section.kind === "summary") return "foreign";
  if (section.kind === "decision") return isForeign(section, own) ? "foreign" : "minuted";
  return section.kind === "treatment" || section.kind === "other" ? "minuted" : before;
}

function linesOf(section: OutlineSection): CleanLine[] {
  const parts = section.kind === "attendance" ? [...section.labelParts, ...section.parts] : section.parts;
  return [...new Set(parts.map((each) => each.line))].sort((a, b) => a.index - b.index);
}

const titleStatus = Object.entries(attendanceTitles) as [AttendanceStatus, readonly string[]][];
// "Fraværende: Carl Munk", "Fraværende og bemærkninger til dagsordenen"
const titlePatterns = titleStatus.map(([status, words]) => ({
  status,
  pattern: new RegExp(`^(?:konstatering af |godkendelse af )?${anyOf(words)}(?![\\p{L}-])\\s?:?\\s?`, "iu"),
}));

/** The status an item's title gives to the names in it, and where the title's own words end. */
function titled(title: string): { status: AttendanceStatus; length: number } | null {
  for (const { status, pattern } of titlePatterns) {
    const found = pattern.exec(title);
    if (found) return { status, length: found[0].length };
  }
  return null;
}

/** A paragraph of names and nothing else. */
function namesOnly(text: string): boolean {
  if (text.length > 300) return false;
  const names = splitNameList(text.replace(/[.;]+$/u, ""));
  return (
    names.length > 0 && names.every((each) => each.suffix === null && isPersonName(stripTitle(each.name).name) >= 0.5)
  );
}

/** Names without a label in an item that is called after attendance. */
function titledStatements(item: OutlineItem, status: AttendanceStatus, length: number): Statement[] {
  const title = joinParts(item.title);
  const rest = joinParts(item.title.length > 0 ? cut(item.title, length) : []);
  const named = title.text.length > length ? readPeople(rest, { loose: true, away: isAway(status) }) : [];
  const field = { status, guests: false };
  const found = named
    .filter((each) => each.name.includes(" ") || /:\s?$/u.test(title.text.slice(0, length)))
    .map((each) => fromList(each, rest, field, "minuted"));
  for (const section of item.sections) {
    const passage = joinParts(section.parts);
    if (section.kind !== "decision" && section.kind !== "treatment") continue;
    const own = section.parts.filter((part) => namesOnly(part.line.text.slice(part.from, part.to)));
    if (own.length === 0 || passage.text === "") continue;
    const names = joinParts(until(section.parts, own));
    found.push(...readPeople(names).map((each) => fromList(each, names, field, "minuted")));
  }
  return found;
}

/** The names that stand first, up to a line that is something else. */
function until(parts: readonly LinePart[], names: readonly LinePart[]): LinePart[] {
  const end = parts.findIndex((each) => !names.includes(each));
  return parts.slice(0, end < 0 ? parts.length : end);
}

function cut(parts: readonly LinePart[], length: number): LinePart[] {
  const [first, ...others] = parts;
  if (!first) return [];
  const from = first.from + length;
  return from < first.to ? [{ ...first, from }, ...others] : others;
}

// "Anna Berg (V), Bo Lund (A)"
const withParty = /^\p{Lu}[^,()]{3,40} \(\p{L}{0,10}\)(?:(?:,| og) \p{Lu}[^,()]{3,40} \(\p{L}{0,10}\))*\.?$/u;

/**
 * Names without any label: with their parties right under the title, or alone after the outcome. They are away when the
 * lists name them as members, or the names come with parties.
 */
function unlabelled(item: OutlineItem, members: ReadonlySet<string>): Statement[] {
  const found: Statement[] = [];
  const first = item.sections[0];
  const labelled = item.sections.some((each) => each.label !== null && each.kind !== "attendance");
  const away = (parts: readonly LinePart[]) => {
    const passage = joinParts(parts);
    found.push(
      ...readPeople(passage).map((each) => fromList(each, passage, { status: "absent", guests: false }, "minuted")),
    );
  };
  if (first?.kind === "treatment" && first.label === null && labelled) {
    const [line] = first.parts;
    const text = line ? line.line.text.slice(line.from, line.to) : "";
    if (line && withParty.test(text) && namesOnly(text.replace(/ \([^)]*\)/gu, ""))) away([line]);
  }
  for (const section of item.sections) {
    const [before, line] = section.parts.slice(-2);
    if (section.kind !== "decision" || !before || !line || /:$/u.test(before.line.text)) continue;
    const text = line.line.text.slice(line.from, line.to);
    const bare = text.replace(/ \([^)]*\)/gu, "").replace(/\.$/u, "");
    const known = splitNameList(bare).every((each) => members.has(fold(each.name)));
    if (namesOnly(bare) && (known || withParty.test(text))) away([line]);
  }
  return found;
}

/** Reads what the items say of attendance. `members` are the folded names the header lists. */
export function itemStatements(outline: Outline, own: OwnMeeting, members: ReadonlySet<string>): ItemStatements {
  const statements: Statement[] = [];
  const treated: number[] = [];
  const recurring = recurringNames(outline, members);
  for (const item of outline.items) {
    const title = joinParts(item.title).text;
    const meant = titled(title);
    const within = (each: Statement): Statement =>
      meant !== null || each.rank === "acts" ? each : { ...each, within: item.order };
    if (meant) statements.push(...titledStatements(item, meant.status, meant.length));
    statements.push(...unlabelled(item, recurring).map(within));
    const sectioned = sectionStatements(item, own);
    statements.push(...sectioned.map(within));
    statements.push(...actedStatements(item, own));
    if (item.sections.some((each) => each.kind === "decision" || each.kind === "treatment")) treated.push(item.order);
  }
  return { statements, treated };
}

/** Who voted under their name, or was recused, took part in the meeting. */
function actedStatements(item: OutlineItem, own: OwnMeeting): Statement[] {
  const sections = placedSections(item, own)
    .filter(({ section, place }) => place === "minuted" && section.kind !== "attendance")
    .map(({ section }) => section);
  const recused = readRecusals(sections);
  const votes = readVotes(sections);
  const voters = votes.flatMap(({ voters: all, at }) => all.map(({ name }) => ({ name, at })));
  return [...recused, ...voters]
    .filter(({ name }) => name.includes(" "))
    .map(({ name, at }) => ({ ...plainStatement, name, status: "present", stated: "prose", rank: "acts", at }));
}

/** The sections of an item with whose meeting they speak of. */
export function placedSections(item: OutlineItem, own: OwnMeeting): { section: OutlineSection; place: Place }[] {
  let place: Place = "minuted";
  return item.sections.map((section) => {
    place = placeOf(section, place, own);
    return { section, place };
  });
}

function sectionStatements(item: OutlineItem, own: OwnMeeting): Statement[] {
  const found: Statement[] = [];
  for (const { section, place } of placedSections(item, own)) {
    const passage = joinParts(section.parts);
    const number = item.number || null;
    if (section.kind === "case") found.push(...guestsOf(passage, item.number));
    if (section.kind === "attendance") {
      if (place !== "foreign") found.push(...attendanceSection(section, place));
    } else if (place === "minuted" && section.kind !== "attachments") {
      found.push(...entryStatements(listLabels(readHeaderEntries(linesOf(section))), "minuted", false));
      if (passage.text !== "") found.push(...proseStatements(passage, "minuted", true, number));
    }
  }
  return found;
}

/** Labels of the header that also stand inside items; a lone "Deltagere" may be a heading of the matter itself. */
function listLabels(entries: ReturnType<typeof readHeaderEntries>): ReturnType<typeof readHeaderEntries> {
  const plain = new Set(["excused", "absent", "substitutes"]);
  const named = new Set(["present", "others", "guests", "remote"]);
  return entries.filter((each) => plain.has(each.field) || (named.has(each.field) && /\s/u.test(each.label)));
}

function attendanceSection(section: OutlineSection, place: Place): Statement[] {
  const rank = place === "expected" ? "expected" : "minuted";
  const lines = linesOf(section);
  const read = readHeaderEntries(lines);
  const label = section.labelParts[0]?.line;
  const field = fieldOfLabel(section.label ?? "");
  // "c) Til stede": the label stands behind a letter.
  const lettered = label && field && !read.some((each) => each.labelLine.index === label.index);
  const value = lettered ? unlettered(section, read) : [];
  const own = { field: field ?? "remarks", label: section.label ?? "", value: joinParts(value) };
  const entries = lettered ? [{ ...own, labelLine: label, lines: value.map((each) => each.line) }, ...read] : read;
  const taken = new Set(entries.flatMap((each) => [each.labelLine.index, ...each.lines.map((line) => line.index)]));
  const free = joinParts(lines.filter((each) => !taken.has(each.index)).map(whole));
  const prose = joinParts(section.parts);
  return [
    ...entryStatements(entries, rank),
    ...(free.text === "" ? [] : proseStatements(free, rank, false, null)),
    ...(taken.size === 0 || prose.text === "" ? [] : proseStatements(prose, rank, false, null)),
  ];
}

/** The parts of a section up to its next label. */
function unlettered(section: OutlineSection, read: ReturnType<typeof readHeaderEntries>): LinePart[] {
  const next = new Set(read.map((each) => each.labelLine.index));
  return until(
    section.parts,
    section.parts.filter((each) => !next.has(each.line.index)),
  );
}

function guestsOf(passage: Passage, item: string): Statement[] {
  if (passage.text === "") return [];
  return readItemGuests(passage).map((each) => fromProse(each, passage, "acts", item === "" ? null : item));
}

/** Names that stand alone after the outcome of several items, or that the header lists. */
function recurringNames(outline: Outline, members: ReadonlySet<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const item of outline.items) {
    for (const section of item.sections) {
      const [last] = paragraphsOf(joinParts(section.parts)).slice(-1);
      if (section.kind !== "decision" || !last || last.text.length > 200) continue;
      for (const { name } of findPersonNames(last.text)) counts.set(fold(name), (counts.get(fold(name)) ?? 0) + 1);
    }
  }
  return new Set([...members, ...[...counts].filter(([, count]) => count >= 2).map(([name]) => name)]);
}
