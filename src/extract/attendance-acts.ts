import {
  guestOpeners,
  memberRoles,
  takingPartVerbs,
  verbsWithObject,
  welcomeWords,
} from "../danish/lexicon/attendance.ts";
import { findPersonNames, isPersonName, type NameReading, splitNameList, stripTitle } from "../danish/names.ts";
import { findParticipation } from "../danish/participation.ts";
import { anyOf, word } from "../danish/words.ts";
import type { AttendanceStatus } from "../record/attendance.ts";
import { type Passage, paragraphsOf } from "../text/passage.ts";
import type { ProseAttendance } from "./attendance-prose.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

// One name or a first name: "Anna Holm", "Bo"
const nameShape = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,4}";
const nameRun = `${nameShape}(?:(?:, | og | samt )${nameShape}){0,12}`;
const welcome = new RegExp(`${anyOf(welcomeWords)}(?: \\p{Ll}+){0,8} (?<names>${nameRun})`, "u");
const acting = word(anyOf(takingPartVerbs));
const members = word(anyOf(memberRoles), "iu");
const guest = word(anyOf(guestOpeners), "iu");

// "Direktør Anna Holm og økonomichef Bo Lund deltager under punktet"
const underItem =
  /^(?<names>.{4,160}?),? (?:deltager|deltog|er til stede|var til stede|er inviteret|var inviteret|var med) (?:kun )?(?:under|i|ved|til|på) (?:behandlingen af )?(?:dette |punktet|punkt|pkt\.|sagen|behandlingen)/iu;
// "Konsulent Anna Holm holder et kort oplæg"
const speaks = /^(?<names>\p{Lu}.{4,160}?) (?:holder|holdt|giver|gav) (?:et )?(?:kort )?oplæg/u;
// "Under punktet deltog Anna Holm", "Til punktet var inviteret Bo Lund"
const itemFirst =
  /^(?:under|ved|til|i) (?:behandlingen af |drøftelsen af )?(?:dette punkt|punktet|sagen|punkt \(?\d{1,3}\)?|pkt\. ?\(?\d{1,3}\)?) (?:deltog|deltager|var|er) (?:inviteret |til stede )?(?<names>\p{L}.{4,160})$/iu;
const denied = /deltog ikke|ikke til stede/iu;

/** People who are said to take part in this item. */
export function readItemGuests(passage: Passage): ProseAttendance[] {
  return paragraphsOf(passage).flatMap((paragraph) =>
    paragraph.text.length > 3000 ? [] : sentencesOf(paragraph).flatMap(guestsIn),
  );
}

/** "Revisor Anna Holm var til stede under pkt. 2": said of the whole meeting, the items are named. */
export function namedItemGuests(sentence: Sentence): ProseAttendance[] {
  const items = findParticipation(sentence.text).flatMap((each) => (each.kind === "only" ? each.items : []));
  if (items.length === 0) return [];
  return guestsIn(sentence).map((each) => ({ ...each, items, basis: "stated" as const }));
}

function guestsIn(sentence: Sentence): ProseAttendance[] {
  const found = underItem.exec(sentence.text) ?? itemFirst.exec(sentence.text) ?? speaks.exec(sentence.text);
  const run = found?.groups?.names;
  if (!found || !run || denied.test(sentence.text)) return [];
  const base = sentence.start + found[0].indexOf(run);
  const names = findPersonNames(run, { listed: true }).filter((each) => each.name.includes(" "));
  return names.map((each) => ({
    name: each.name,
    start: base + each.start,
    end: base + each.end,
    status: "guest" as const,
    role: each.title,
    substituteFor: null,
    basis: "acts" as const,
  }));
}

function roleStatus(title: string | null): AttendanceStatus {
  return title === null || members.test(title) ? "present" : "guest";
}

/** People who act at the meeting: the subject of a verb such as "orienterede", or those who are bidden welcome. */
export function actingIn(sentence: Sentence): ProseAttendance[] {
  const found: ProseAttendance[] = [];
  const greeted = welcome.exec(sentence.text);
  const run = greeted?.groups?.names;
  if (greeted && run) {
    const at = sentence.start + greeted.index + greeted[0].indexOf(run);
    for (const { name, start, end } of fullNames(run, at))
      found.push({ name, start, end, status: "present", role: null, substituteFor: null, basis: "acts" });
  }
  const verb = acting.exec(sentence.text);
  if (!verb || denied.test(sentence.text)) return found;
  const names = findPersonNames(sentence.text).filter((each) => each.name.includes(" "));
  for (const name of subjectsOf(sentence.text, verb.index, verb.index + verb[0].length, names)) {
    found.push({
      name: name.name,
      start: sentence.start + name.start,
      end: sentence.start + name.end,
      status: guest.test(sentence.text) ? "present" : roleStatus(name.title),
      role: name.title,
      substituteFor: null,
      basis: "acts",
    });
  }
  return found;
}

function fullNames(run: string, offset: number): { name: string; start: number; end: number }[] {
  return splitNameList(run).flatMap((each) => {
    const { name, nameStart } = stripTitle(each.name);
    if (!name.includes(" ") || isPersonName(name) < 0.5) return [];
    const start = offset + each.start + nameStart;
    return [{ name, start, end: start + name.length }];
  });
}

const takesObject = word(anyOf(verbsWithObject));
const joining = /^(?:,? og |, |,? samt )(?:.{0,60})$/u;
// Between subject and verb: nothing, a comma, "indledningsvist", "kort"
const beforeVerb = /^(?: \([^()]{0,12}\))?[,)]?(?: \p{Ll}+){0,2} ?$/u;
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
  // "Bestyrelsen foreslog Anna Holm": whom the verb is about
  if (takesObject.test(text.slice(verbStart, verbEnd))) return [];
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
