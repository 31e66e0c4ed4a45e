import {
  absenceOpeners,
  absentPredicates,
  exceptionWords,
  excusedPredicates,
  participationAdverbs,
  participationVerbs,
  remotePredicates,
  welcomingActs,
} from "../danish/lexicon/attendance.ts";
import { findPersonNames, isPersonName, splitNameList, stripTitle } from "../danish/names.ts";
import { findParticipation } from "../danish/participation.ts";
import { findSubstitutes } from "../danish/substitutes.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { AttendanceStatus } from "../record/attendance.ts";
import { joinParts, type Paragraph, type Passage, paragraphsOf, partsBetween } from "../text/passage.ts";
import { actingIn, namedItemGuests, readItemGuests } from "./attendance-acts.ts";
import { readPeople } from "./people-lists.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** Attendance as running text states it; offsets into the passage. */
export interface ProseAttendance {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly status: AttendanceStatus;
  readonly role: string | null;
  readonly organization?: string | null;
  readonly substituteFor: string | null;
  /** Items that the status is limited to, where the sentence names them. */
  readonly items?: readonly string[];
  /** acts: the person does something at the meeting, which is weaker than a statement of attendance. */
  readonly basis: "stated" | "acts";
}

// One name or a first name: "Anna Holm", "Bo"
const nameShape = "\\p{Lu}[\\p{L}'’.-]+(?: (?:(?:van|von|de|af) )?\\p{Lu}[\\p{L}'’.-]*){0,4}";
// What stands behind a name: "(A)", ", næstformand"
const behind = "(?:,? \\(\\p{L}[\\p{L}.]{0,11}\\)|,? \\(\\))?(?:, \\p{L}{0,20}formand)?";
const nameRun = `${nameShape}${behind}(?:(?:, | og | samt )(?:\\p{Ll}{4,25} )?${nameShape}${behind}){0,20}`;
const verbs = participationVerbs.flatMap((each) => [each, each.slice(0, 1).toUpperCase() + each.slice(1)]);
// "Fra bestyrelsen deltog formand Anna Holm og Bo Lund", "Til stede var formand …", "Under punkt (2) deltog …"
const participants = new RegExp(
  `^(?:\\p{L}+\\.? )?(?:(?:\\p{Ll}+|\\(?\\p{N}{1,3}\\)?|pkt\\.) ){0,5}?(?:${verbs.join("|")})(?: (?:${participationAdverbs.join("|")}))*:? (?=\\p{L})`,
  "u",
);
const absenceList = new RegExp(`^${anyOf(absenceOpeners)}\\s?:?\\s?(?<names>.*)$`, "iu");
// "Anna Holm og Bo Lund havde meldt afbud", "Carl var fraværende"
const awayBefore = new RegExp(
  `(?<names>${nameRun})(?: \\([^)]{1,12}\\))?,?(?: (?:der|som))?(?: (?:desværre|begge|også|alle|ligeledes))? (?<predicate>${anyOf([...excusedPredicates, ...absentPredicates])})(?![\\p{L}])`,
  "u",
);
// "Alle var mødt, undtagen Anna Holm og Bo Lund, der havde meldt afbud"
const exception = new RegExp(
  `(?:mødt|til stede|tilstede|fremmødt|deltog|fuldtallig\\p{L}*)[^.]{0,60}(?:${exceptionWords.join("|")}) (?<names>${nameRun})`,
  "u",
);
// "Hans deltager virtuelt"
const remote = new RegExp(`(?<names>${nameRun}) ${anyOf(remotePredicates)}`, "u");
// "deltog ikke i udvalgets behandling af sagen": away for that item alone
const onlyInItem =
  /^ (?:i (?:\p{L}+s )?(?:behandling|drøftelse|afstemning|beslutning)|under |ved |i (?:punkt|pkt|sag)|i mødet fra)/iu;
// "er forhindret i den første uge af juni": away from something else than this meeting
const fromElsewhere =
  /^ (?:i (?:den|uge|ugen|perioden|næste)|på næste|på det næste|til næste|til det næste)(?!\p{L})/iu;
const excusedWord = word(anyOf([...excusedPredicates, "afbud"]), "iu");
const telling = new RegExp(
  anyOf([...excusedPredicates, ...absentPredicates, ...exceptionWords, ...remotePredicates]),
  "iu",
);
const deputies = /stedfortræder|suppleant|suppl\.|afløser|i stedet|vikar|i (?:hans|hendes|deres) sted/iu;
// "Anna for Bo" is plain only in a list
const plainFor = /^(?: \([\p{L}.]{0,12}\))? for $/u;

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

const inWelcome = /^(?:velkom|goddag)/iu;

/** "Desuden deltog rektor Anna Holm og økonomichef Bo Lund (pkt. 4)": a list of people after the verb. */
function participantsIn(sentence: Sentence, passage: Passage): ProseAttendance[] {
  const opened = participants.exec(sentence.text);
  if (!opened || inWelcome.test(sentence.text)) return [];
  const start = sentence.start + opened[0].length;
  const people = readPeople(shifted(passage, start, sentence.end));
  const items = findParticipation(opened[0]).flatMap((each) => (each.kind === "only" ? each.items : []));
  return people
    .filter((each) => each.name.includes(" "))
    .map((each) => {
      const own = [...items, ...each.limits.flatMap((limit) => (limit.kind === "only" ? limit.items : []))];
      return {
        name: each.name,
        start: start + each.start,
        end: start + each.end,
        status: each.status ?? (own.length > 0 ? ("guest" as const) : ("present" as const)),
        role: each.role,
        organization: each.organization,
        substituteFor: each.substituteFor,
        items: own,
        basis: "stated" as const,
      };
    });
}

/** "Anna Holm havde meldt afbud, og Bo Lund deltog i stedet": who stands in is there, the other is away. */
function deputiesIn(sentence: Sentence): ProseAttendance[] {
  if (!deputies.test(sentence.text)) return [];
  const names = findPersonNames(sentence.text, { listed: true });
  return findSubstitutes(sentence.text, names)
    .filter((pair) => !plainFor.test(sentence.text.slice(pair.substitute.end, pair.absent.start)))
    .flatMap((pair): ProseAttendance[] => {
      const absent = /fraværende|ikke til stede/iu.test(sentence.text) ? "absent" : "excused";
      const placed = (each: { name: string; start: number; end: number; title: string | null }) => ({
        name: each.name,
        start: sentence.start + each.start,
        end: sentence.start + each.end,
        role: each.title,
        basis: "stated" as const,
      });
      return [
        { ...placed(pair.substitute), status: "present", substituteFor: pair.absent.name },
        { ...placed(pair.absent), status: absent, substituteFor: null },
      ];
    });
}

/** Sentences that say outright who is away or takes part from afar. */
function statedIn(sentence: Sentence): ProseAttendance[] {
  const found: ProseAttendance[] = [];
  const { text } = sentence;
  if (!telling.test(text)) return found;
  const plain = { role: null, substituteFor: null, basis: "stated" as const };
  const away = awayBefore.exec(text) ?? exception.exec(text);
  const rest = away ? text.slice(away.index + away[0].length) : "";
  const inItem = away?.groups?.predicate !== undefined && (onlyInItem.test(rest) || fromElsewhere.test(rest));
  if (away && !inItem && !/(?<!\p{L})ikke (?:var|havde)/u.test(text)) {
    const { text: run, at } = group(away, "names", sentence.start);
    const status = excusedWord.test(away.groups?.predicate ?? text) ? "excused" : "absent";
    for (const each of namesFrom(run, at, 0.4)) found.push({ ...each, status, ...plain });
  }
  const far = remote.exec(text);
  if (far) {
    const { text: run, at } = group(far, "names", sentence.start);
    for (const { name, start, end } of splitNameList(run))
      found.push({ name, start: at + start, end: at + end, status: "remote", ...plain });
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
  const [firstSentence] = sentencesOf({ text: inline, start: 0 });
  const base = inline === "" ? 0 : paragraph.end - inline.length;
  const people =
    inline === ""
      ? listBelow(paragraphs, at, passage)
      : readPeople(shifted(passage, base, base + (firstSentence?.end ?? inline.length)), { away: true });
  const forTheWhole = people.filter((each) => each.limits.length === 0);
  return forTheWhole.map((each) => ({
    name: each.name,
    start: base + each.start,
    end: base + each.end,
    status: each.status ?? status,
    role: each.role,
    substituteFor: each.substituteFor,
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
    for (const each of readPeople(shifted(passage, start, next.end), { away: true }))
      people.push({ ...each, start: each.start + start, end: each.end + start });
  }
  return people;
}

/** Reads attendance out of running text. `acts` also takes people who act in it as taking part. */
export function readProseAttendance(passage: Passage, acts: boolean): ProseAttendance[] {
  const found: ProseAttendance[] = [];
  const paragraphs = paragraphsOf(passage);
  for (const [at, paragraph] of paragraphs.entries()) {
    found.push(...absenceListed(paragraphs, at, passage));
    if (paragraph.text.length > 4000) continue;
    const sentences = sentencesOf(paragraph);
    for (const [index, sentence] of sentences.entries()) {
      found.push(...deputiesIn(withNext(sentence, sentences[index + 1], passage)));
      found.push(...statedIn(sentence), ...participantsIn(sentence, passage));
      if (acts || opensMeeting.test(sentence.text)) found.push(...actingIn(sentence));
      if (!acts) found.push(...namedItemGuests(sentence));
    }
  }
  if (acts) found.push(...readItemGuests(passage));
  return found;
}

const opensMeeting = word(anyOf(welcomingActs), "iu");
// "Som stedfortræder mødte Bo Lund", "I stedet deltog Bo Lund"
const goesOn = /^(?:i stedet|i (?:hans|hendes|deres) sted|som (?:stedfortræder|suppleant)) /iu;

/** A sentence with the next one, when that says who came instead. */
function withNext(sentence: Sentence, next: Sentence | undefined, passage: Passage): Sentence {
  if (!next || !goesOn.test(next.text)) return sentence;
  return { text: passage.text.slice(sentence.start, next.end), start: sentence.start, end: next.end };
}

/** Whether a sentence only says who is away or stands in: it is no outcome. */
export function isAttendanceSentence(text: string): boolean {
  return absenceList.test(text) || awayBefore.test(text) || /^(?:inhabil|fraværende)(?!\p{L})/iu.test(fold(text));
}
