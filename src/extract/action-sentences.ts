import { findDeadlines } from "../danish/deadlines.ts";
import {
  reportedParticiples,
  reportingOpeners,
  reportingVerbs,
  sayingVerbs,
} from "../danish/lexicon/reporting-words.ts";
import { holdsImperative, isHabit, isReminder, readPassive } from "../danish/passive-tasks.ts";
import { opensWithResolvedInfinitive } from "../danish/task-forms.ts";
import { readTaskLead, type TaskLead } from "../danish/task-leads.ts";
import { anyOf, word } from "../danish/words.ts";
import type { SentenceOptions, TaskReading } from "./action-reading.ts";
import { agentOf, fromCommitment, fromInversion, fromSubject, goesOn, openingSubject } from "./action-subjects.ts";
import { readOutcome } from "./outcome.ts";
import { named } from "./owners.ts";

/** Where a clause with a subject of its own begins: at the start, after a comma, "og", a dash or a colon. */
const clauseStarts =
  /^|(?:, og (?:at )?|, samt (?:at )?|, men |, så |, idet |, ligesom | og at |(?<!-), |; |: |(?<!-) og | [–—-] | men )(?=\p{L})/gu;
const reportOpener = new RegExp(
  `^(?:${anyOf(reportingOpeners)}(?!\\p{L})|(?:der|det) (?:blev|er|bliver) (?:\\p{L}+ ){0,3}${anyOf(reportedParticiples)}(?!\\p{L}))`,
  "iu",
);
const reportVerb = word(anyOf([...reportingVerbs, ...sayingVerbs]), "iu");
// ", at …", "som …": what follows has a subject of its own
const embedded = /(?<![\p{L}])(?:at|som|der|hvis|om|fordi|hvor)(?![\p{L}])/iu;
const question = /\?$|^(?:vi ses|hvis|såfremt|hvordan|hvorfor|hvornår|hvem|hvad|skal vi|kan vi)(?![\p{L}])/iu;

/** Whether the sentence tells what was said or happened, so that its verbs set no tasks. */
export function isReport(text: string): boolean {
  return reportOpener.test(text) || reportVerb.test(text);
}

/** Where the clause with the verb begins: "evaluere mødet: Der var enighed om, at planen skal overvejes" sets its task in the last. */
function clauseOf(text: string, verb: number): number {
  let start = 0;
  for (const joint of text.slice(0, verb).matchAll(/(?:[:;] |, (?:men |og )?(?:at )?|(?<=\p{L}) at )(?=\p{L})/gu)) {
    start = joint.index + joint[0].length;
  }
  return verb - start >= 4 ? start : 0;
}

/** A case passed on to another body is a decision, no task: "Sagen fremsendes til byrådet". */
function isReferral(clause: string): boolean {
  const outcome = readOutcome(clause)?.outcome;
  return outcome === "referred" || outcome === "returned";
}

// " af firmaet", " af ParkService": somebody who is no owner here
const stranger = /^ af (?:\p{Lu}|(?:en|et|den|det|de) |\p{Ll}{3,}(?:en|et|ne)(?!\p{L}))/u;
// "Det skal undersøges", "Endvidere skal der følges op": nobody else's doing is told
const impersonal = /^(?:det skal |der skal |\p{L}+ skal der )/iu;

// "Notatet rundsendes": what goes out to the body is this body's doing
const messages = word(
  "rundsendes|eftersendes|udsendes|sendes ud|sendes rundt|sendes til|orienteres|underrettes|bliver indhentet",
  "iu",
);

/** Whether a passive in an item of news sets a task of this meeting: it has a deadline, or an order without a subject. */
function looksAhead(clause: string, kind: "must" | "passive" | "becoming"): boolean {
  return findDeadlines(clause).length > 0 || messages.test(clause) || (kind === "must" && impersonal.test(clause));
}

function fromPassive(text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const clause = text.slice(offset);
  const found = readPassive(clause);
  if (!found || (found.kind !== "must" && isReferral(clause))) return null;
  if (options.told === true && !looksAhead(clause, found.kind)) return null;
  if (found.kind === "becoming" && options.presentNarrative) return null;
  const owners = agentOf(clause, options.people);
  if (owners.length === 0 && stranger.test(clause.slice(found.end))) return null;
  const start = found.kind === "must" ? offset + clauseOf(clause, found.start) : offset;
  const certainty = { must: 0.75, passive: 0.7, becoming: 0.6 }[found.kind];
  return { start, end: text.length, owners, basis: "passive", certainty };
}

/** "Det blev besluttet at indhente tilbud": a task nobody owns yet. */
function fromResolution(text: string, lead: TaskLead): TaskReading | null {
  if (lead.kind !== "agreed" || !opensWithResolvedInfinitive(text.slice(lead.end)) || isReferral(text)) return null;
  return { start: lead.end, end: text.length, owners: [], basis: "passive", certainty: 0.65 };
}

/** "Anna og Bo sender": the "og" joins owners and opens no clause. */
function insideOwners(found: readonly TaskReading[], at: number): boolean {
  const last = found[found.length - 1];
  return last !== undefined && at - last.start <= last.owners.reduce((sum, each) => sum + each.name.length + 4, 0);
}

// ", og |de| spørger forældrene", ", og |hun| vil kontakte"
const pronoun = /^(?:de|han|hun) /u;
// "princippet |lægges på hjemmesiden", "der skal |laves en plakat": how far into its clause the verb stands
const clauseHead = 45;

/**
 * A clause behind ", og" after one with an owner: the same people's, where a pronoun stands for them, or a task nobody owns
 * yet, where it is a passive with a subject of its own.
 */
function fromClauseBehind(
  text: string,
  offset: number,
  joint: string,
  before: TaskReading | undefined,
  options: SentenceOptions,
): TaskReading | null {
  if (joint !== ", og " || before === undefined) return null;
  const [who] = pronoun.exec(text.slice(offset, offset + 5)) ?? [];
  if (who !== undefined) {
    const fits = (who === "de ") === before.owners.length > 1;
    const same = fits && goesOn(text, offset + who.length, options);
    return same ? { ...before, start: offset, end: text.length, basis: "sentence" } : null;
  }
  const clause = text.slice(offset, offset + 300);
  const passive = options.passives && options.told !== true ? readPassive(clause) : null;
  if (
    !passive ||
    passive.kind === "becoming" ||
    passive.start > clauseHead ||
    passive.start === 0 ||
    isReferral(clause)
  )
    return null;
  const owners = agentOf(clause, options.people);
  return { start: offset, end: text.length, owners, basis: "passive", certainty: 0.65 };
}

/** Clauses of the sentence that have an owner; each ends where the next begins. */
function ownedClauses(text: string, lead: number, options: SentenceOptions): TaskReading[] {
  const report = isReport(text);
  const found: TaskReading[] = [];
  for (const match of text.matchAll(clauseStarts)) {
    const at = match.index + match[0].length;
    const offset = match.index === 0 && match[0] === "" ? lead : at;
    if (offset < lead) continue;
    const free = !report || /^(?:, og |, idet | [–—-] )$/u.test(match[0]);
    const task =
      (free ? fromSubject(text, offset, options) : fromCommitment(text, offset, options)) ??
      fromClauseBehind(text, offset, match[0], found.at(-1), options);
    if (!task || (match[0] === " og " && insideOwners(found, match.index))) continue;
    const last = found[found.length - 1];
    if (last) found[found.length - 1] = { ...last, end: match.index };
    found.push(task);
  }
  return found;
}

/** Clauses that go on with the subject of the sentence: "Bo gennemgik regnskabet og sender det til revisor". */
function continuedClause(text: string, lead: number, options: SentenceOptions): TaskReading | null {
  const owners = openingSubject(text, lead, options.people);
  if (!owners) return null;
  for (const match of text.slice(lead, lead + 400).matchAll(/(?:, og |, men | og | men )(?=\p{L})/gu)) {
    const offset = lead + match.index + match[0].length;
    if (embedded.test(text.slice(lead, lead + match.index))) return null;
    if (goesOn(text, offset, options))
      return { start: offset, end: text.length, owners: named(owners), basis: "sentence", certainty: 0.8 };
  }
  return null;
}

/** "Hun tager kontakt til dem.": whose the pronoun stands for, when the sentence before is about one person alone. */
export function readPronoun(text: string, before: string, options: SentenceOptions): TaskReading | null {
  if (options.told === true || options.presentNarrative || isHabit(text) || question.test(text)) return null;
  const [who] = /^(?:Han|Hun) /u.exec(text) ?? [];
  if (who === undefined || !goesOn(text, who.length, options)) return null;
  const owners = openingSubject(before, 0, options.people);
  const [owner] = owners ?? [];
  if (owners?.length !== 1 || owner?.kind !== "person" || options.people.resolve(owner.name) === null) return null;
  const others = before.slice(owner.name.length).match(/(?<![\p{L}])\p{Lu}\p{L}{2,20}/gu) ?? [];
  if (others.some((each) => options.people.isFirstName(each))) return null;
  return { start: 0, end: text.length, owners, basis: "sentence", certainty: 0.7 };
}

/** "Anna laver et udkast inden 1. maj og fremlægger det på næste møde": two deadlines, two tasks of one owner. */
function splitByDeadlines(text: string, task: TaskReading, options: SentenceOptions): TaskReading[] {
  const words = text.slice(task.start, task.end);
  if (task.basis !== "sentence" || findDeadlines(words).length < 2) return [task];
  for (const match of words.matchAll(/(?:, og | og )(?=\p{L})/gu)) {
    const at = match.index + match[0].length;
    if (!goesOn(words, at, options)) continue;
    if (findDeadlines(words.slice(0, match.index)).length === 0 || findDeadlines(words.slice(at)).length === 0)
      continue;
    return [
      { ...task, end: task.start + match.index },
      { ...task, start: task.start + at },
    ];
  }
  return [task];
}

/** Reads the tasks a sentence sets, in order. */
export function readTasks(text: string, given: SentenceOptions): TaskReading[] {
  if (question.test(text)) return [];
  const lead = readTaskLead(text);
  const options = lead.kind === "agreed" || lead.kind === "resolved" ? { ...given, bodiesToo: true } : given;
  const owned = ownedClauses(text, lead.end, options).flatMap((each) => splitByDeadlines(text, each, options));
  if (owned.length > 0) return owned;
  const continued = continuedClause(text, lead.end, options);
  if (continued) return [continued];
  if (isReport(text)) return [];
  if (isReminder(text) || (options.entry === true && holdsImperative(text)))
    return [{ start: 0, end: text.length, owners: [], basis: "passive", certainty: 0.65 }];
  const other =
    fromInversion(text, lead.end, options) ??
    (options.passives ? (fromResolution(text, lead) ?? fromPassive(text, lead.end, options)) : null);
  return other ? [other] : [];
}
