import {
  bothElectionTitles,
  chairElectionTitles,
  chairPredicates,
  chairRoles,
  leadingRoles,
  secretaryElectionTitles,
  secretaryPredicates,
  secretaryRoles,
} from "../danish/lexicon/attendance.ts";
import { findPersonNames, isGivenName, isPersonName, splitNameList, stripTitle } from "../danish/names.ts";
import { isTitleWord } from "../danish/titles.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import type { Span } from "../record/span.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, type Passage, paragraphsOf, partsBetween, spanIn } from "../text/passage.ts";
import { readProseAttendance } from "./attendance-prose.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { readPeople } from "./people-lists.ts";
import { sentencesOf } from "./sentences.ts";

export interface Officer {
  readonly name: string;
  readonly role: string;
  readonly at: Span;
}

export interface Officers {
  readonly chair: readonly Officer[];
  readonly secretary: readonly Officer[];
}

const shape = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,4}";
const chairSays = new RegExp(`(?<name>${shape}) (?<predicate>${anyOf(chairPredicates)})`, "u");
const secretarySays = new RegExp(`(?<name>${shape}) (?<predicate>${anyOf(secretaryPredicates)})`, "u");
const leads = word(anyOf(leadingRoles), "iu");
const chairs = word(anyOf(chairRoles), "iu");
const writes = word(anyOf(secretaryRoles), "iu");
// "formand for HMU, Anna Holm, bød velkommen"
const chairInProse =
  /(?<![\p{L}-])(?<role>formand) for (?:\p{L}+\s?){1,5}, (?<name>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,4})/iu;
const chairElected = new RegExp(`^${anyOf(chairElectionTitles)}`, "iu");
const secretaryElected = new RegExp(`^${anyOf(secretaryElectionTitles)}`, "iu");
const bothElected = new RegExp(`^${anyOf(bothElectionTitles)}`, "iu");

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

function bySentence(passage: Passage): Officers {
  const chair: Officer[] = [];
  const secretary: Officer[] = [];
  for (const paragraph of paragraphsOf(passage)) {
    if (paragraph.text.length > 3000) continue;
    for (const sentence of sentencesOf(paragraph)) {
      const take = (pattern: RegExp, into: Officer[], role: string) => {
        const found = pattern.exec(sentence.text);
        const written = found?.groups?.name;
        if (!found || !written) return;
        const { name, nameStart } = stripTitle(written);
        const start = sentence.start + found.index + found[0].indexOf(written) + nameStart;
        const plausible = isPersonName(name) >= 0.4 || /^\p{Lu}\p{Ll}{2,}$/u.test(name);
        if (plausible) into.push({ name, role, at: spanIn(passage, start, start + name.length) });
      };
      take(chairSays, chair, leads.exec(sentence.text)?.[0]?.toLowerCase() ?? "mødeleder");
      take(secretarySays, secretary, "referent");
    }
  }
  return { chair, secretary };
}

/** A title that holds the name it asks for: "Valg af ordstyrer / Anna", "Valg af referent: Bo Lund". */
function namedInTitle(title: Passage): Officer[] {
  const found = /^[^/:]{4,40}\s?[/:–]\s(?<name>\p{Lu}[\p{L} .-]{1,40})$/u.exec(title.text);
  const name = found?.groups?.name;
  if (!name || (isPersonName(name) < 0.3 && !isGivenName(name))) return [];
  const at = title.text.length - name.length;
  return [{ name, role: "", at: spanIn(title, at, title.text.length) }];
}

/** Points of an item in which they are chosen: "a) Valg af dirigent" with the name on the next line. */
function byInnerElection(outline: Outline): Officers {
  const chair: Officer[] = [];
  const secretary: Officer[] = [];
  for (const item of outline.items.slice(0, 3)) {
    for (const section of item.sections) {
      const passage = joinParts(section.parts);
      const paragraphs = passage.text.length > 4000 ? [] : paragraphsOf(passage);
      for (const [at, paragraph] of paragraphs.entries()) {
        const title = paragraph.text.replace(/^\p{L}[.)]\s/u, "");
        const next = paragraphs[at + 1];
        if (title.length > 60 || !next || next.text.length > 120) continue;
        const wanted = chairElected.test(title) ? chair : secretaryElected.test(title) ? secretary : null;
        const own = joinParts(partsBetween(passage, next.start, next.end));
        if (wanted && !bothElected.test(title)) wanted.push(...electedNames(own).slice(0, 1));
      }
    }
  }
  return { chair, secretary };
}

/** Items whose business is to choose the chair or the minute-taker: the item's text is the name. */
function byElection(outline: Outline): Officers {
  const chair: Officer[] = [];
  const secretary: Officer[] = [];
  for (const item of outline.items.slice(0, 8)) {
    const heading = joinParts(item.title);
    const title = heading.text;
    const text = joinParts(
      item.sections.flatMap((each) => (each.kind === "treatment" || each.kind === "decision" ? each.parts : [])),
    );
    const short = text.text.length < 500;
    const inTitle = namedInTitle(heading);
    const names = inTitle.length > 0 ? inTitle : short ? electedNames(text) : [];
    if (bothElected.test(title)) {
      const said = bySentence(text);
      const order = /^valg af referent/iu.test(title) ? [secretary, chair] : [chair, secretary];
      if (said.chair.length + said.secretary.length > 0) {
        chair.push(...said.chair);
        secretary.push(...said.secretary);
      } else for (const [index, one] of names.slice(0, 2).entries()) order[index]?.push(one);
    } else if (chairElected.test(title)) chair.push(...names.slice(0, 1));
    else if (secretaryElected.test(title)) secretary.push(...names.slice(0, 1));
  }
  return { chair, secretary };
}

function electedNames(text: Passage): Officer[] {
  const full = findPersonNames(text.text);
  if (full.length > 0)
    return full.map((each) => ({ name: each.name, role: "", at: spanIn(text, each.start, each.end) }));
  const first = paragraphsOf(text)[0];
  const lone = first
    ? /^(?<name>\p{Lu}\p{Ll}{1,15}(?:-\p{Lu}\p{Ll}+)?)(?:\.?$| (?:blev|er|vælges|valgt|modtog))/u.exec(first.text)
        ?.groups?.name
    : undefined;
  if (first && lone && !isTitleWord(lone))
    return [{ name: lone, role: "", at: spanIn(text, first.start, first.start + lone.length) }];
  return [];
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

/** The closing lines, and the last lines of the last item. */
function lastLines(outline: Outline): CleanLine[] {
  const last = outline.items.at(-1)?.lines.slice(-2) ?? [];
  return [...outline.signature, ...last.reverse()];
}

/** Closing lines such as "Referent Anna Holm" or "AB/referent". */
function inSignature(outline: Outline): Officer[] {
  for (const line of lastLines(outline)) {
    if (line.text.length > 80) continue;
    const found =
      /^(?:referent|ref\.?|for referatet|sekretær)\s?[:,]?\s(?<names>\p{Lu}.{1,60})$/iu.exec(line.text) ??
      /^(?<names>\p{Lu}[\p{L} .-]{1,50})(?:\/|, ?)referent\.?$/iu.exec(line.text);
    const run = found?.groups?.names;
    if (!run) continue;
    const passage = joinParts([{ line, from: line.text.indexOf(run), to: line.text.length }]);
    const name = splitNameList(run.replace(/[.\s]+$/u, ""))[0];
    if (!name) continue;
    const { name: bare, nameStart } = stripTitle(name.name);
    if (isPersonName(bare) >= 0.4 || /^\p{Lu}[\p{L}]{1,14}$/u.test(bare))
      return [
        {
          name: bare,
          role: "referent",
          at: spanIn(passage, name.start + nameStart, name.start + nameStart + bare.length),
        },
      ];
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
      roles.secretary,
      said.secretary,
      told.secretary,
      inSignature(outline),
      elected.secretary,
      inner.secretary,
      early.flatMap((each) => each.secretary),
    ),
  };
}
