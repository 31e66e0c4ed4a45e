import {
  absenceOpeners,
  absentPredicates,
  exceptionWords,
  excusedPredicates,
  guestOpeners,
  memberRoles,
  participationAdverbs,
  participationVerbs,
  remotePredicates,
  substituteLinks,
  takingPartVerbs,
  welcomeWords,
} from "../danish/lexicon/attendance.ts";
import { findPersonNames, isPersonName, type NameReading, splitNameList, stripTitle } from "../danish/names.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { AttendanceStatus } from "../record/attendance.ts";
import { joinParts, type Paragraph, type Passage, paragraphsOf, partsBetween } from "../text/passage.ts";
import { readPeople } from "./people-lists.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** Attendance as running text states it; offsets into the passage. */
export interface ProseAttendance {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly status: AttendanceStatus;
  readonly role: string | null;
  readonly substituteFor: string | null;
  /** acts: the person does something at the meeting, which is weaker than a statement of attendance. */
  readonly basis: "stated" | "acts";
}

// One name or a first name: "Anna Holm", "Bo"
const nameShape = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,4}";
const nameRun = `${nameShape}(?: \\(\\p{Lu}{1,3}\\))?(?:(?:, | og | samt )${nameShape}(?: \\(\\p{Lu}{1,3}\\))?){0,12}`;
// "Fra bestyrelsen deltog formand Anna Holm og Bo Lund", "Desuden deltog …", "I stedet mødte …"
const participants = new RegExp(
  `^(?:\\p{L}+ ){0,5}?(?:${participationVerbs.join("|")})(?: (?:${participationAdverbs.join("|")}))* (?=\\p{L})`,
  "iu",
);
const guestWords = word(anyOf(guestOpeners), "iu");
const absenceList = new RegExp(`^${anyOf(absenceOpeners)}\\s?:?\\s?(?<names>.*)$`, "iu");
// "Anna Holm og Bo Lund havde meldt afbud", "Carl var fraværende"
const awayBefore = new RegExp(
  `(?<names>${nameRun})(?: \\([^)]{1,12}\\))? (?<predicate>${anyOf([...excusedPredicates, ...absentPredicates])})`,
  "u",
);
// "Alle var mødt, undtagen Anna Holm og Bo Lund, der havde meldt afbud"
const exception = new RegExp(
  `(?:mødt|til stede|tilstede|fremmødt|deltog)[^.]{0,60}(?:${exceptionWords.join("|")}) (?<names>${nameRun})`,
  "u",
);
// "Hans deltager virtuelt"
const remote = new RegExp(`(?<names>${nameRun}) ${anyOf(remotePredicates)}`, "u");
// "Anna Holm (der deltog i mødet som suppleant for Bo Lund)", "Anna Holm deltog som suppleant for Bo Lund"
const substitute = new RegExp(
  `(?<name>${nameShape})(?:,| \\()?(?: ?\\p{Ll}+){0,5} ${anyOf(substituteLinks.filter((each) => each.length > 4))} (?<absent>${nameShape})`,
  "u",
);
const welcome = new RegExp(`${anyOf(welcomeWords)}(?: \\p{Ll}+){0,8} (?<names>${nameRun})`, "u");
const acting = word(anyOf(takingPartVerbs));
const excusedWord = word(anyOf([...excusedPredicates, "afbud"]), "iu");
const members = word(anyOf(memberRoles), "iu");

function namesFrom(run: string, offset: number, least: number): { name: string; start: number; end: number }[] {
  return splitNameList(run).flatMap((each) => {
    const { name, nameStart } = stripTitle(each.name);
    if (name === "" || isPersonName(name) < least) return [];
    const start = offset + each.start + nameStart;
    return [{ name, start, end: start + name.length }];
  });
}

function group(match: RegExpExecArray, name: string, base: number): { text: string; at: number } {
  const text = match.groups?.[name] ?? "";
  return { text, at: base + match.index + match[0].indexOf(text) };
}

// "Direktør Anna Holm og økonomichef Bo Lund deltager under punktet"
const underItem =
  /^(?<names>.{4,160}?),? (?:deltager|deltog|er til stede|var til stede) (?:kun )?(?:under|i|ved) (?:behandlingen af )?(?:dette |punktet|punkt|sagen|behandlingen)/iu;

/** People who are said to take part in this item. */
export function readItemGuests(passage: Passage): ProseAttendance[] {
  return paragraphsOf(passage).flatMap((paragraph) =>
    paragraph.text.length > 3000
      ? []
      : sentencesOf(paragraph).flatMap((sentence) => {
          const run = underItem.exec(sentence.text)?.groups?.names;
          if (!run) return [];
          const names = findPersonNames(run).filter((each) => each.name.includes(" "));
          return names.map((each) => ({
            name: each.name,
            start: sentence.start + each.start,
            end: sentence.start + each.end,
            status: "guest" as const,
            role: each.title,
            substituteFor: null,
            basis: "acts" as const,
          }));
        }),
  );
}

/** "Desuden deltog rektor Anna Holm og økonomichef Bo Lund (pkt. 4)": a list of people after the verb. */
function participantsIn(sentence: Sentence, passage: Passage): ProseAttendance[] {
  const opened = participants.exec(sentence.text);
  if (!opened) return [];
  const start = sentence.start + opened[0].length;
  const people = readPeople(shifted(passage, start, sentence.end));
  const status: AttendanceStatus = guestWords.test(opened[0]) ? "guest" : "present";
  return people.map((each) => ({
    name: each.name,
    start: start + each.start,
    end: start + each.end,
    status: each.status ?? status,
    role: each.role,
    substituteFor: each.substituteFor,
    basis: "stated" as const,
  }));
}

// One of the words without which a sentence says nothing of attendance: a quick look before the long patterns
const telling = new RegExp(
  anyOf([
    ...excusedPredicates,
    ...absentPredicates,
    ...exceptionWords,
    ...remotePredicates,
    ...substituteLinks.filter((each) => each.length > 4),
  ]),
  "iu",
);

/** Sentences that say outright who is away, takes part from afar or stands in for whom. */
function statedIn(sentence: Sentence): ProseAttendance[] {
  const found: ProseAttendance[] = [];
  const add = (
    names: { name: string; start: number; end: number }[],
    status: AttendanceStatus,
    substituteFor: string | null = null,
  ) => {
    for (const each of names) found.push({ ...each, status, role: null, substituteFor, basis: "stated" });
  };
  const text = sentence.text;
  if (!telling.test(text)) return found;
  const inPlace = substitute.exec(text);
  if (inPlace) {
    const one = group(inPlace, "name", sentence.start);
    const absent = group(inPlace, "absent", sentence.start);
    const names = namesFrom(one.text, one.at, 0.4);
    if (names.length > 0) {
      add(names, "present", stripTitle(absent.text).name);
      add(namesFrom(absent.text, absent.at, 0.5), "excused");
    }
  }
  const away = awayBefore.exec(text) ?? exception.exec(text);
  if (away && !/(?<!\p{L})ikke (?:var|havde)/u.test(text)) {
    const { text: run, at } = group(away, "names", sentence.start);
    add(namesFrom(run, at, 0.4), excusedWord.test(away.groups?.predicate ?? text) ? "excused" : "absent");
  }
  const far = remote.exec(text);
  if (far) {
    const { text: run, at } = group(far, "names", sentence.start);
    add(
      splitNameList(run).map((each) => ({ name: each.name, start: at + each.start, end: at + each.end })),
      "remote",
    );
  }
  return found;
}

/** "Der var afbud fra:" with the names in the line or in the list below. */
function absenceListed(paragraphs: readonly Paragraph[], at: number, passage: Passage): ProseAttendance[] {
  const paragraph = paragraphs[at];
  const opened = paragraph ? absenceList.exec(paragraph.text) : null;
  if (!paragraph || !opened) return [];
  const status: AttendanceStatus = /afbud|forfald/iu.test(opened[0].slice(0, 40)) ? "excused" : "absent";
  const inline = opened.groups?.names ?? "";
  const people =
    inline === ""
      ? listBelow(paragraphs, at, passage)
      : readPeople(shifted(passage, paragraph.end - inline.length, paragraph.end));
  const base = inline === "" ? 0 : paragraph.end - inline.length;
  return people.map((each) => ({
    name: each.name,
    start: base + each.start,
    end: base + each.end,
    status,
    role: each.role,
    substituteFor: null,
    basis: "stated" as const,
  }));
}

/** A passage's stretch as text of its own; offsets start at its begin. */
function shifted(passage: Passage, start: number, end: number): Passage {
  return joinParts(partsBetween(passage, start, end));
}

function listBelow(paragraphs: readonly Paragraph[], at: number, passage: Passage) {
  const people = [];
  for (const next of paragraphs.slice(at + 1)) {
    if (!next.bullet) break;
    const start = next.start - 2;
    for (const each of readPeople(shifted(passage, start, next.end)))
      people.push({ ...each, start: each.start + start, end: each.end + start });
  }
  return people;
}

function roleStatus(title: string | null): AttendanceStatus {
  if (title === null || members.test(title)) return "present";
  return "guest";
}

/** People who act at the meeting: the subject of a verb such as "orienterede", or those who are bidden welcome. */
function actingIn(sentence: Sentence): ProseAttendance[] {
  const found: ProseAttendance[] = [];
  const greeted = welcome.exec(sentence.text);
  if (greeted) {
    const { text: run, at } = group(greeted, "names", sentence.start);
    for (const each of namesFrom(run, at, 0.5))
      if (each.name.includes(" "))
        found.push({ ...each, status: "present", role: null, substituteFor: null, basis: "acts" });
  }
  const verb = acting.exec(sentence.text);
  if (!verb) return found;
  const names = findPersonNames(sentence.text).filter((each) => each.name.includes(" "));
  for (const name of subjectsOf(sentence.text, verb.index, verb.index + verb[0].length, names)) {
    found.push({
      name: name.name,
      start: sentence.start + name.start,
      end: sentence.start + name.end,
      status: roleStatus(name.title),
      role: name.title,
      substituteFor: null,
      basis: "acts",
    });
  }
  return found;
}

const joining = /^(?:,? og |, |,? samt )(?:.{0,60})$/u;
// Between subject and verb: nothing, a comma, "indledningsvist", "kort"
const beforeVerb = /^[,)]?(?: \p{Ll}+){0,2} ?$/u;
// Verb, adverbs, then the subject: "Efterfølgende gav næstformand …"
const afterVerb = /^(?: \p{Ll}+){0,3} ?$/u;

/** The names right before the verb, joined by "og", or right after it. */
function subjectsOf(text: string, verbStart: number, verbEnd: number, names: readonly NameReading[]): NameReading[] {
  const before = names.filter((each) => each.end <= verbStart);
  const last = before[before.length - 1];
  if (last && beforeVerb.test(text.slice(last.end, verbStart))) {
    const subjects = [last];
    for (let at = before.length - 2; at >= 0; at--) {
      const one = before[at];
      const next = subjects[0];
      if (!one || !next || !joining.test(text.slice(one.end, next.titleStart)) || next.titleStart - one.end > 6) break;
      subjects.unshift(one);
    }
    return subjects;
  }
  const after = names.filter((each) => each.titleStart >= verbEnd);
  const first = after[0];
  if (!first || !afterVerb.test(text.slice(verbEnd, first.titleStart))) return [];
  const subjects = [first];
  for (const next of after.slice(1)) {
    const previous = subjects[subjects.length - 1];
    if (!previous || next.titleStart - previous.end > 6 || !joining.test(text.slice(previous.end, next.titleStart)))
      break;
    subjects.push(next);
  }
  return subjects;
}

/** Reads attendance out of running text. `acts` also takes people who act in it as taking part. */
export function readProseAttendance(passage: Passage, acts: boolean): ProseAttendance[] {
  const found: ProseAttendance[] = [];
  const paragraphs = paragraphsOf(passage);
  for (const [at, paragraph] of paragraphs.entries()) {
    found.push(...absenceListed(paragraphs, at, passage));
    if (paragraph.text.length > 4000) continue;
    for (const sentence of sentencesOf(paragraph)) {
      found.push(...statedIn(sentence), ...participantsIn(sentence, passage));
      if (acts) found.push(...actingIn(sentence));
    }
  }
  return found;
}

/** Whether a sentence only says who is away or stands in: it is no outcome. */
export function isAttendanceSentence(text: string): boolean {
  return absenceList.test(text) || awayBefore.test(text) || /^(?:inhabil|fraværende)(?!\p{L})/iu.test(fold(text));
}
