import { chairRoles, leadingRoles, secretaryRoles } from "../danish/lexicon/attendance.ts";
import { isPersonName, splitNameList, stripTitle } from "../danish/names.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, type Passage, paragraphsOf, spanIn } from "../text/passage.ts";
import { readProseAttendance } from "./attendance-prose.ts";
import { byElection, byInnerElection, chairKeepsMinutes } from "./elected-officers.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { readPeople } from "./people-lists.ts";
import { bySentence, type Officer, type Officers } from "./said-officers.ts";

const leads = word(anyOf(leadingRoles), "iu");
// "formand", "formanden"
const chairs = word(`${anyOf(chairRoles)}(?:en)?`, "iu");
const writes = word(anyOf(secretaryRoles), "iu");
/** Offices that keep minutes as a rule; who is said to have kept these comes first. */
const office = /^(?:\p{L}*sekretær|protokolfører)$/iu;
// "formand for HMU, Anna Holm, bød velkommen"
const chairInProse =
  /(?<![\p{L}-])(?<role>formand) for (?:\p{L}+\s?){1,5}, (?<name>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,4})/iu;

/** A single name, full or first, or initials, standing as a value. */
function loneNames(passage: Passage, role: string): Officer[] {
  const listed = readPeople(passage, { loose: true });
  if (listed.length > 0)
    return listed.slice(0, 2).map((each) => ({ name: each.name, role, at: spanIn(passage, each.start, each.end) }));
  return [];
}

function byLabel(entries: readonly HeaderEntry[], field: "chair" | "secretary"): Officer[] {
  return entries
    .filter((each) => each.field === field && each.value.text !== "")
    .flatMap((entry) => {
      const first = paragraphsOf(entry.value)[0];
      if (!first || first.text.length > 120) return [];
      const found = loneNames(entry.value, entry.label.toLowerCase());
      return found.slice(0, 2);
    });
}

/** Roles written beside names in the lists of the header: "Anna Holm (referent)". */
function byRole(entries: readonly HeaderEntry[]): Officers {
  const chair: Officer[] = [];
  const secretary: Officer[] = [];
  for (const entry of entries) {
    if (!["present", "facilitators", "members", "others", "remote", "guests"].includes(entry.field)) continue;
    const both = entry.field === "facilitators" && /og/iu.test(entry.label);
    for (const person of readPeople(unticked(entry), { loose: true })) {
      const at = spanIn(entry.value, person.start, person.end);
      const role = person.role ?? (both ? entry.label : "");
      if (leads.test(role)) chair.push({ name: person.name, role, at });
      if (writes.test(role)) secretary.push({ name: person.name, role, at });
    }
  }
  return { chair, secretary };
}

/** Who facilitates is named by the agenda, whether or not a box is ticked. */
function unticked(entry: HeaderEntry): Passage {
  if (entry.field !== "facilitators") return entry.value;
  const pieces = entry.value.pieces.map((piece) => ({
    ...piece,
    part: {
      ...piece.part,
      line: { ...piece.part.line, bullet: piece.part.line.bullet ? { glyph: "•", level: 0 } : null },
    },
  }));
  return { text: entry.value.text, pieces };
}

function inProse(outline: Outline): Officer[] {
  for (const item of outline.items.slice(0, 4)) {
    for (const section of item.sections) {
      if (section.kind !== "decision" && section.kind !== "treatment") continue;
      const passage = joinParts(section.parts);
      const found = chairInProse.exec(passage.text.slice(0, 3000));
      const name = found?.groups?.name;
      if (found && name && isPersonName(name) >= 0.5) {
        const start = found.index + found[0].lastIndexOf(name);
        return [{ name, role: "formand", at: spanIn(passage, start, start + name.length) }];
      }
    }
  }
  return [];
}

function chairByOffice(entries: readonly HeaderEntry[]): Officer[] {
  for (const entry of entries) {
    if (entry.field !== "present" && entry.field !== "members") continue;
    for (const person of readPeople(entry.value, { loose: true })) {
      if (person.role && chairs.test(person.role) && !/næst|vice|suppl/iu.test(person.role) && person.status === null)
        return [{ name: person.name, role: person.role, at: spanIn(entry.value, person.start, person.end) }];
    }
  }
  return [];
}

/** How many of the last item's lines may be closing lines. */
const closingLines = 8;

/** The closing lines, and the last lines of the last item from the end on. */
function lastLines(outline: Outline): CleanLine[] {
  const last = outline.items.at(-1)?.lines.slice(-closingLines) ?? [];
  return [...outline.signature, ...last.reverse()];
}

// "Referent: Anna Holm", "Ref. Anna", "Formand/referent: Anna Holm"
const writtenBy =
  /^(?:(?:formand|dirigent|ordstyrer|mødeleder)(?:\/| og | & ))?(?:referent|ref\.?|for referatet|sekretær)\s?[:,]?\s(?<names>\p{Lu}.{1,60})$/iu;
// "Anna Holm, referent", "AB/referent"
const signedAsWriter = /^(?<names>\p{Lu}[\p{L} .-]{1,50})(?:\/|, ?)referent\.?$/iu;

/** Closing lines such as "Referent Anna Holm" or "AB/referent". */
function inSignature(outline: Outline): Officer[] {
  for (const line of lastLines(outline)) {
    const run = line.text.length > 80 ? null : (writtenBy.exec(line.text) ?? signedAsWriter.exec(line.text));
    const names = run?.groups?.names;
    if (!names) continue;
    const passage = joinParts([{ line, from: line.text.indexOf(names), to: line.text.length }]);
    const name = splitNameList(names.replace(/[.\s]+$/u, ""))[0];
    if (!name) continue;
    const { name: bare, nameStart } = stripTitle(name.name);
    const start = name.start + nameStart;
    if (isPersonName(bare) >= 0.4 || /^\p{Lu}[\p{L}]{1,14}$/u.test(bare))
      return [{ name: bare, role: "referent", at: spanIn(passage, start, start + bare.length) }];
  }
  return [];
}

/** Roles in sentences that list who took part: "Desuden deltog sekretær Anna Holm (referent)". */
function byProse(header: Passage): Officers {
  const chair: Officer[] = [];
  const secretary: Officer[] = [];
  for (const each of readProseAttendance(header, false)) {
    if (each.role === null) continue;
    const officer = { name: each.name, role: each.role, at: spanIn(header, each.start, each.end) };
    if (leads.test(each.role)) chair.push(officer);
    if (writes.test(each.role)) secretary.push(officer);
  }
  return { chair, secretary };
}

function firstOf(...lists: readonly (readonly Officer[])[]): Officer[] {
  const found = lists.find((each) => each.length > 0) ?? [];
  const seen = new Set<string>();
  return found.filter((each) => !seen.has(fold(each.name)) && seen.add(fold(each.name)));
}

/** Reads who led the meeting and who kept its minutes, from the plainest statement to the weakest. */
export function readOfficers(outline: Outline, entries: readonly HeaderEntry[]): Officers {
  const header = joinParts(outline.header.map((line) => ({ line, from: 0, to: line.text.length })));
  const roles = byRole(entries);
  const said = bySentence(header);
  const told = byProse(header);
  const elected = byElection(outline);
  const inner = byInnerElection(outline);
  const early = outline.items
    .slice(0, 3)
    .map((item) =>
      bySentence(
        joinParts(
          item.sections.flatMap((each) => (each.kind === "treatment" || each.kind === "decision" ? each.parts : [])),
        ),
      ),
    );
  return {
    chair: firstOf(
      byLabel(entries, "chair"),
      roles.chair,
      said.chair,
      told.chair,
      elected.chair,
      inner.chair,
      early.flatMap((each) => each.chair),
      chairByOffice(entries),
      inProse(outline),
    ),
    secretary: firstOf(
      byLabel(entries, "secretary"),
      roles.secretary.filter((each) => !office.test(each.role)),
      said.secretary,
      told.secretary.filter((each) => !office.test(each.role)),
      inSignature(outline),
      roles.secretary,
      told.secretary,
      elected.secretary,
      inner.secretary,
      early.flatMap((each) => each.secretary),
      chairKeepsMinutes(outline) ? chairByOffice(entries) : [],
    ),
  };
}
