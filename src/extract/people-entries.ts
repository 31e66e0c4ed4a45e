import { absenceReasons, partyCodes } from "../danish/lexicon/attendance.ts";
import { groupNames, nobody, peopleGroups, statusMarks } from "../danish/lexicon/header-labels.ts";
import { initialsOf, isPersonName, stripTitle, type TitledName } from "../danish/names.ts";
import type { Participation } from "../danish/participation.ts";
import { isTitlePhrase, isUnion } from "../danish/titles.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { AttendanceStatus } from "../record/attendance.ts";

/** One person of a list, taken apart. Offsets are of the name, in the passage's text. */
export interface ListedPerson {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly role: string | null;
  readonly party: string | null;
  readonly organization: string | null;
  readonly initials: string | null;
  /** A status written with the name ("(afbud)"). */
  readonly status: AttendanceStatus | null;
  readonly reason: string | null;
  readonly substituteFor: string | null;
  /** Notes on the part of the meeting the person was there for. */
  readonly limits: readonly Participation[];
}

/** An entry of a list: a name with what stands before and after it. */
export interface Entry {
  readonly text: string;
  readonly start: number;
  readonly suffix: string | null;
}

const nobodyWords = new Set(nobody);
const groups = new Set([...groupNames, ...peopleGroups]);
const statusPatterns = (Object.entries(statusMarks) as [AttendanceStatus, readonly string[]][]).map(
  ([status, words]) => ({
    status,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}(?![\\p{L}\\p{N}])`, "iu"),
  }),
);
// "Anna Holm Afbud", "Bo Lund - deltog ikke i mødet"
const tail = new RegExp(
  `(?:^|[\\s–-]+)(?<status>${anyOf(Object.values(statusMarks).flat())})(?: i mødet| på mødet)?[.\\s]*$`,
  "iu",
);
// Initials behind a name: "AB", "LKN"
const initialsOnly = /^\p{Lu}{2,4}$/u;
const reasons = new Set(absenceReasons);

/** A party letter behind a name; two letters and more are initials unless they are a party's. */
function isParty(note: string): boolean {
  return /^\p{Lu}$/u.test(note) || partyCodes.some((each) => each.toLowerCase() === note.toLowerCase());
}

function statusOf(words: string): AttendanceStatus | null {
  for (const { status, pattern } of statusPatterns) if (pattern.test(words)) return status;
  return null;
}

/** An entry without the status that ends it: "Anna Holm Afbud" → "Anna Holm". */
export function statusTail(text: string): { text: string; status: AttendanceStatus | null } {
  const found = tail.exec(text);
  return found
    ? { text: text.slice(0, found.index), status: statusOf(found.groups?.status ?? "") }
    : { text, status: null };
}

function withoutStatus(words: string): string {
  let left = words;
  for (const { pattern } of statusPatterns) left = left.replace(pattern, "");
  return left.replace(/\s(?:i|på) mødet$/u, "");
}

// "Jenny-Marie Vej": an entry that is nothing but capitalised words
const onlyName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,4}$/u;

/** In a list an entry that begins with a sure name and holds nothing but capitalised words is all name. */
function wholeName(taken: TitledName, text: string): TitledName {
  const trimmed = text.trim();
  const begins = trimmed.startsWith(taken.name) && taken.name.length < trimmed.length;
  if (!begins || taken.name === "" || taken.title !== null || taken.party !== null || !onlyName.test(trimmed))
    return taken;
  return { ...taken, name: trimmed, suffix: null, nameStart: text.indexOf(trimmed) };
}

/** "Anna Holm Dem (A)": the party shows that the last word, common as it is, belongs to the name. */
function endsInCommonWord(sure: string, name: string, suffix: string | null): boolean {
  const last = name.startsWith(`${sure} `) ? name.slice(sure.length + 1) : "";
  return /^\p{Lu}\p{Ll}{1,7}$/u.test(last) && suffix !== null && isParty(suffix) && isPersonName(sure) >= 0.4;
}

/** Initials written before the name: "ABH Anna Holm". */
function leadingInitials(text: string, name: string): string | null {
  const code = /^(?<code>\p{Lu}{2,4})\s/u.exec(text.trim())?.groups?.code;
  return code !== undefined && text.trim() === `${code} ${name}` && code[0] === name[0] ? code : null;
}

/** What the notes beside a name say, sorted. */
interface Notes {
  readonly party: string | null;
  readonly organization: string | null;
  readonly initials: string | null;
  readonly reason: string | null;
  readonly role: string | null;
}

function sortNotes(notes: string, name: string, away: boolean): Notes {
  const sorted: { -readonly [Key in keyof Notes]: Notes[Key] } = {
    party: null,
    organization: null,
    initials: null,
    reason: null,
    role: null,
  };
  const roles: string[] = [];
  // "formand (AB)"
  const own = initialsOf(name);
  for (const each of notes.replace(/\s?[([]([^()[\]]{1,40})[)\]]/gu, ", $1").split(", ")) {
    const why = reasons.has(fold(each).replace(/\.$/u, ""));
    const note = (why ? each : withoutStatus(each)).replace(/^[\s,;:.()–-]+|[\s,;:()–-]+$/gu, "");
    if (note === "") continue;
    if (sorted.party === null && isParty(note)) sorted.party = note;
    else if (initialsOnly.test(note) && note === own) sorted.initials ??= note;
    else if (isTitlePhrase(note)) roles.push(note);
    else if (isUnion(note)) sorted.organization ??= note;
    else if (sorted.initials === null && initialsOnly.test(note)) sorted.initials = note;
    else if (why || (away && /^\p{Ll}/u.test(note) && note.length < 40)) sorted.reason ??= note;
    else roles.push(note);
  }
  return { ...sorted, role: roles.join(", ") || null };
}

/** The person of an entry, or null when it names nobody. */
export function personFrom(entry: Entry, offset: number, loose: boolean, away: boolean): ListedPerson | null {
  const ended = statusTail(entry.text);
  const bare = stripTitle(ended.text);
  const taken = wholeName(bare, ended.text);
  const { name } = taken;
  if (name === "" || nobodyWords.has(fold(name)) || groups.has(fold(name)) || isTitlePhrase(name)) return null;
  const firstNameOnly = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name) || initialsOnly.test(name);
  const least = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) ? 0.3 : 0.4;
  const sure = isPersonName(name) >= least || endsInCommonWord(bare.name, name, entry.suffix);
  if (!sure && !(loose && firstNameOnly)) return null;
  const written = [entry.suffix, taken.suffix].filter((each): each is string => each !== null && each !== "");
  const notes = written.join(", ");
  const status = ended.status ?? statusOf(notes);
  const sorted = sortNotes(notes, name, away || status === "excused" || status === "absent");
  const start = offset + entry.start + taken.nameStart;
  return {
    name,
    start,
    end: start + name.length,
    role: [taken.title, sorted.role].filter((each) => each).join(", ") || null,
    party: taken.party ?? sorted.party,
    organization: sorted.organization,
    initials: sorted.initials ?? leadingInitials(ended.text, name),
    status,
    reason: sorted.reason,
    substituteFor: null,
    limits: [],
  };
}
