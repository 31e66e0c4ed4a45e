import { findDeadlines } from "../danish/deadlines.ts";
import { answerInfinitives, narratingVerbs, stateInfinitives, stativeVerbs } from "../danish/lexicon/task-verbs.ts";
import { isHabit } from "../danish/passive-tasks.ts";
import {
  goingOn,
  isBodyTaskVerb,
  opensWithBodyInfinitive,
  opensWithInfinitive,
  taskForms,
} from "../danish/task-forms.ts";
import { anyOf } from "../danish/words.ts";
import type { SentenceOptions, TaskReading } from "./action-reading.ts";
import { readOutcome } from "./outcome.ts";
import { ownersBefore, ownersBetween } from "./owner-runs.ts";
import { canBeTasked, isOwnerByForm, named, type Owner, readOwners } from "./owners.ts";
import type { People } from "./people.ts";

const stative = new Set(stativeVerbs);
const narrating = new Set(narratingVerbs);
const states = new Set(stateInfinitives);
const answers = new RegExp(`(?:bedes|bedt om)(?: at)?:? ${anyOf(answerInfinitives)}(?!\\p{L})`, "iu");
// "vil på mødet gennemgå": an agenda tells what is to come at the meeting itself
const atThisMeeting = /^[^.]{0,80} vil (?:på|under) (?:dagens )?mødet /iu;
// "tager det til efterretning", "tager til orientering"
const takesNote =
  /til (?:efterretning|orientering)(?!\p{L})|tager forbehold|finder(?:,? at| det| ikke)(?!\p{L})|tager (?:\p{L}+ )?plads(?:en)?(?!\p{L})|vurderer(?:,? at| det| \p{L}+ til)(?!\p{L})/iu;
/** How much of a clause is looked at. */
const longest = 300;

function reading(offset: number, text: string, owners: readonly Owner[], certainty: number): TaskReading {
  return { start: offset, end: text.length, owners: named(owners), basis: "sentence", certainty };
}

function ownersIn(run: string | undefined, people: People): Owner[] | null {
  const owners = run === undefined ? null : readOwners(run, people);
  return owners?.every(canBeTasked) ? owners : null;
}

function isBody(owner: Owner): boolean {
  return owner.kind === "body";
}

function isPersonal(owner: Owner): boolean {
  return owner.kind === "person" || owner.kind === "role";
}

/** Whether a body takes on a task with these words, in narrative only with verbs that look ahead. */
function bodyMay(clause: string, owners: readonly Owner[], ahead: boolean, options: SentenceOptions): boolean {
  if (options.told === true && owners.some(isOwnerByForm)) return false;
  if (owners.some((each) => !isBody(each))) return true;
  if (options.bodiesToo) return ahead;
  const telling = options.presentNarrative || options.told === true;
  return ahead && (!telling || findDeadlines(clause).length > 0);
}

/** "Udvalget sender sagen til byrådet": a body that passes the case on decides, and takes on no task. */
function passesOn(clause: string, owners: readonly Owner[]): boolean {
  const outcome = owners.every(isBody) ? readOutcome(clause)?.outcome : undefined;
  return outcome === "referred" || outcome === "returned";
}

function certaintyOf(owners: readonly Owner[]): number {
  return owners.every(isPersonal) ? 0.9 : 0.75;
}

/** "Anna undersøger prisen." */
function inPresent(clause: string, text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const found = ownersBefore(clause, 0, taskForms.present);
  const verb = found?.rest.groups?.verb;
  if (!found || verb === undefined) return null;
  if (narrating.has(verb) && options.presentNarrative && !options.bodiesToo && findDeadlines(clause).length === 0)
    return null;
  const owners = ownersIn(found.owners, options.people);
  if (!owners || !bodyMay(clause, owners, isBodyTaskVerb(verb), options) || passesOn(clause, owners)) return null;
  return reading(offset, text, owners, certaintyOf(owners));
}

/** "Anna skal indhente tilbud." */
function withModal(clause: string, text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const found = ownersBefore(clause, 0, taskForms.modal);
  const infinitive = found?.rest.groups?.infinitive;
  if (!found || infinitive === undefined) return null;
  const rest = clause.slice(found.end - infinitive.length);
  // "vi skal have godkendt det"
  const caused = /^have (?:\p{L}+ )?\p{Ll}{3,}(?:et|t|at)(?!\p{L})/u.test(rest);
  if ((states.has(infinitive) && !caused) || !/[eåsy]$/u.test(infinitive) || /(?:es|s)$/u.test(infinitive)) return null;
  if (atThisMeeting.test(clause)) return null;
  const words = clause.slice(0, found.end);
  if (/ (?:ikke|hellere|altid|stadig) /u.test(` ${words} `)) return null;
  if (found.rest.groups?.modal === "vil" && / gerne /u.test(words) && !opensWithInfinitive(rest)) return null;
  const owners = ownersIn(found.owners, options.people);
  if (owners && !owners.every(isPersonal) && answers.test(clause)) return null;
  if (!owners || !bodyMay(clause, owners, caused || opensWithBodyInfinitive(rest), options)) return null;
  if (!owners.every(isPersonal) && !owners.every(isBody) && !opensWithInfinitive(rest)) return null;
  return reading(offset, text, owners, certaintyOf(owners));
}

/** "Palle låner traileren.": any verb of doing, when it is certain who Palle is. */
function inAnyPresent(clause: string, text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const marked = options.marked === true;
  if (!marked && (options.presentNarrative || options.told === true)) return null;
  const found = ownersBefore(clause, 0, taskForms.anyPresent);
  const verb = found?.rest.groups?.verb ?? "";
  // Behind a mark "Anna viser tallene" is a task, whatever narrative may tell with it.
  if (!found || (stative.has(verb) && !(marked && narrating.has(verb)))) return null;
  const owners = ownersIn(found.owners, options.people);
  const certain = owners?.every(
    (each) => marked || each.kind === "role" || (each.kind === "person" && options.people.resolve(each.name) !== null),
  );
  return owners && certain ? reading(offset, text, owners, 0.75) : null;
}

/** "Anna påtog sig at ringe.", "Bo fik til opgave at …" */
function committed(clause: string, text: string, offset: number, people: People): TaskReading | null {
  const found = ownersBefore(clause, 0, taskForms.commitment);
  if (!found || answers.test(clause) || /, men /u.test(clause)) return null;
  const owners = ownersIn(found.owners, people);
  return owners ? reading(offset, text, owners, 0.9) : null;
}

/** Who asks whom: "Udvalget beder forvaltningen om at", "Udvalget ønsker, at administrationen skal". */
function asking(clause: string, middle: RegExp, after: RegExp): { asker: string; owners: string } | null {
  const asker = ownersBefore(clause, 0, middle);
  const asked = asker && ownersBefore(clause, asker.end, after);
  return asked ? { asker: asker.owners, owners: asked.owners } : null;
}

/** "Udvalget beder forvaltningen om at undersøge det.": the task is forvaltningen's. */
function requested(clause: string, text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const found =
    asking(clause, taskForms.asking, taskForms.forWhat) ?? asking(clause, taskForms.wishing, taskForms.wished);
  if (!found) return null;
  const askers = readOwners(found.asker, options.people);
  if (!askers || askers.some((each) => each.kind === "person")) return null;
  const owners = ownersIn(found.owners, options.people);
  return owners ? reading(offset, text, owners, 0.85) : null;
}

function behind(lead: RegExp, clause: string, after: RegExp): string | undefined {
  const found = lead.exec(clause);
  return found ? ownersBefore(clause, found[0].length, after)?.owners : undefined;
}

/** "bede forvaltningen om at undersøge det", "Opgaven gives til Anna." */
function handedOver(clause: string, text: string, offset: number, people: People): TaskReading | null {
  const run =
    behind(taskForms.leadHandover, clause, taskForms.handedOver) ??
    behind(taskForms.leadRequest, clause, taskForms.forWhat);
  const owners = ownersIn(run, people);
  return owners ? reading(offset, text, owners, 0.8) : null;
}

/** A task of the clause's subject, or of whom the subject asks. */
export function fromSubject(text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const clause = text.slice(offset, offset + longest);
  if (takesNote.test(clause)) return null;
  const given = requested(clause, text, offset, options) ?? committed(clause, text, offset, options.people);
  // What a resolution lays down for every year is a task, what a narrative tells of every year is not.
  if (given || (options.marked !== true && !options.bodiesToo && isHabit(clause))) return given;
  return (
    inPresent(clause, text, offset, options) ??
    withModal(clause, text, offset, options) ??
    handedOver(clause, text, offset, options.people) ??
    inAnyPresent(clause, text, offset, options)
  );
}

/** What somebody took on or was asked for counts even where the sentence tells the past. */
export function fromCommitment(text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const clause = text.slice(offset, offset + longest);
  return requested(clause, text, offset, options) ?? committed(clause, text, offset, options.people);
}

/** "Når svaret er kommet, vil bestyrelsen undersøge det." */
function invertedModal(clause: string, text: string, offset: number, options: SentenceOptions): TaskReading | null {
  // One sentence, and not too far into it: "Derfor skal …", "Når svaret er kommet, vil …"
  const [head = ""] = /^\p{L}[^.;:]{1,146}/u.exec(clause) ?? [];
  const found = ownersBetween(clause, head, taskForms.leadModal, taskForms.invertedInfinitive);
  if (!found) return null;
  const infinitive = found.rest.groups?.infinitive ?? "";
  const rest = clause.slice(found.end - infinitive.length);
  const owners = ownersIn(found.owners, options.people);
  const ahead = opensWithBodyInfinitive(rest);
  if (!owners || !(ahead || (owners.every(isPersonal) && opensWithInfinitive(rest)))) return null;
  return bodyMay(clause, owners, ahead, options) ? reading(offset, text, owners, 0.75) : null;
}

/** "På næste møde fremlægger Anna planen." */
function invertedPresent(clause: string, text: string, offset: number, options: SentenceOptions): TaskReading | null {
  // "På næste møde": one phrase before the verb
  const [head = ""] = /^\p{L}[^,.;:]{2,90}/u.exec(clause) ?? [];
  const found = ownersBetween(clause, head, taskForms.leadVerb, taskForms.wordEnds);
  const owners = ownersIn(found?.owners, options.people);
  if (!found || !owners || takesNote.test(clause)) return null;
  const future = /^(?:på|til|inden|efter|i|herefter|derfor|når|ved|senest|fremover) /iu.test(clause);
  const mayBody = future && isBodyTaskVerb(found.lead.groups?.verb ?? "") && bodyMay(clause, owners, true, options);
  return owners.every(isPersonal) || mayBody ? reading(offset, text, owners, 0.75) : null;
}

/** A task of whoever stands behind the verb. */
export function fromInversion(text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const clause = text.slice(offset, offset + longest);
  return invertedModal(clause, text, offset, options) ?? invertedPresent(clause, text, offset, options);
}

/** Who opens the sentence, when that is people or roles: "Bo gennemgik regnskabet og …". */
export function openingSubject(text: string, offset: number, people: People): Owner[] | null {
  const run = ownersBefore(text.slice(offset, offset + 160), 0, taskForms.wordEnds);
  const owners = ownersIn(run?.owners, people);
  return owners?.every(isPersonal) ? owners : null;
}

/** "… og sender det videre": whether the clause at the offset sets a task for the subject of the sentence. */
export function goesOn(text: string, offset: number, options: SentenceOptions): boolean {
  const found = goingOn.exec(text.slice(offset, offset + longest));
  if (!found) return false;
  const { verb, infinitive } = found.groups ?? {};
  if (verb !== undefined) return !(narrating.has(verb) && options.presentNarrative);
  return infinitive !== undefined && opensWithInfinitive(found[0].slice(found[0].length - infinitive.length));
}

/** Who a passive is done by: "… af Anna". Only people of the document, roles and units are certain. */
export function agentOf(clause: string, people: People): Owner[] {
  const run = ownersBetween(clause, clause, taskForms.leadAgent, taskForms.agent);
  const owners = readOwners(run?.owners ?? "", people) ?? [];
  return owners.filter(
    (each) =>
      canBeTasked(each) &&
      (each.kind === "role" || each.kind === "unit" || (each.kind === "person" && people.resolve(each.name) !== null)),
  );
}
