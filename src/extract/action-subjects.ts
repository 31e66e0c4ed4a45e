import { findDeadlines } from "../danish/deadlines.ts";
import { answerInfinitives, narratingVerbs, stateInfinitives, stativeVerbs } from "../danish/lexicon/task-verbs.ts";
import {
  clauseForms,
  clauseMay,
  isBodyTaskVerb,
  opensWithBodyInfinitive,
  opensWithInfinitive,
} from "../danish/task-forms.ts";
import { anyOf } from "../danish/words.ts";
import type { SentenceOptions, TaskReading } from "./action-reading.ts";
import { canBeTasked, named, type Owner, ownerRun, readOwners } from "./owners.ts";
import type { People } from "./people.ts";

const forms = clauseForms(ownerRun);
const stative = new Set(stativeVerbs);
const narrating = new Set(narratingVerbs);
const states = new Set(stateInfinitives);
const answers = new RegExp(`(?:bedes|bedt om)(?: at)?:? ${anyOf(answerInfinitives)}(?!\\p{L})`, "iu");
// "vil på mødet gennemgå": an agenda tells what is to come at the meeting itself
const atThisMeeting = /^[^.]{0,80} vil (?:på|under) (?:dagens )?mødet /iu;
// "tager det til efterretning", "tager til orientering"
const takesNote =
  /til (?:efterretning|orientering)(?!\p{L})|tager forbehold|finder(?:,? at| det| ikke)(?!\p{L})|vurderer(?:,? at| det| \p{L}+ til)(?!\p{L})/iu;
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
  if (owners.some((each) => !isBody(each))) return true;
  if (options.bodiesToo) return ahead;
  const telling = options.presentNarrative || options.told === true;
  return ahead && (!telling || findDeadlines(clause).length > 0);
}

function certaintyOf(owners: readonly Owner[]): number {
  return owners.every(isPersonal) ? 0.9 : 0.75;
}

/** "Anna undersøger prisen." */
function inPresent(clause: string, text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const found = forms.present.exec(clause);
  const verb = found?.groups?.verb;
  if (!found || verb === undefined) return null;
  if (narrating.has(verb) && options.presentNarrative && !options.bodiesToo && findDeadlines(clause).length === 0)
    return null;
  const owners = ownersIn(found.groups?.owners, options.people);
  if (!owners || !bodyMay(clause, owners, isBodyTaskVerb(verb), options)) return null;
  return reading(offset, text, owners, certaintyOf(owners));
}

/** "Anna skal indhente tilbud." */
function withModal(clause: string, text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const found = forms.modal.exec(clause);
  const infinitive = found?.groups?.infinitive;
  if (!found || infinitive === undefined) return null;
  const rest = clause.slice(found[0].length - infinitive.length);
  // "vi skal have godkendt det"
  const caused = /^have (?:\p{L}+ )?\p{Ll}{3,}(?:et|t|at)(?!\p{L})/u.test(rest);
  if ((states.has(infinitive) && !caused) || !/[eåsy]$/u.test(infinitive) || /(?:es|s)$/u.test(infinitive)) return null;
  if (atThisMeeting.test(clause)) return null;
  if (/ (?:ikke|hellere|altid|stadig) /u.test(` ${found[0]} `)) return null;
  if (found.groups?.modal === "vil" && / gerne /u.test(found[0]) && !opensWithInfinitive(rest)) return null;
  const owners = ownersIn(found.groups?.owners, options.people);
  if (owners && !owners.every(isPersonal) && answers.test(clause)) return null;
  if (!owners || !bodyMay(clause, owners, caused || opensWithBodyInfinitive(rest), options)) return null;
  if (!owners.every(isPersonal) && !owners.every(isBody) && !opensWithInfinitive(rest)) return null;
  return reading(offset, text, owners, certaintyOf(owners));
}

/** "Palle låner traileren.": any verb of doing, when it is certain who Palle is. */
function inAnyPresent(clause: string, text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const marked = options.marked === true;
  if (!marked && (options.presentNarrative || options.told === true)) return null;
  const found = forms.anyPresent.exec(clause);
  if (!found || stative.has(found.groups?.verb ?? "")) return null;
  const owners = ownersIn(found.groups?.owners, options.people);
  const certain = owners?.every(
    (each) => marked || each.kind === "role" || (each.kind === "person" && options.people.resolve(each.name) !== null),
  );
  return owners && certain ? reading(offset, text, owners, 0.75) : null;
}

/** "Anna påtog sig at ringe.", "Bo fik til opgave at …" */
function committed(clause: string, text: string, offset: number, people: People): TaskReading | null {
  const found = clauseMay.commit(clause) ? forms.commitment.exec(clause) : null;
  if (!found || answers.test(clause) || /, men /u.test(clause)) return null;
  const owners = ownersIn(found.groups?.owners, people);
  return owners ? reading(offset, text, owners, 0.9) : null;
}

/** "Udvalget beder forvaltningen om at undersøge det.": the task is forvaltningen's. */
function requested(clause: string, text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const found =
    (clauseMay.request(clause) ? forms.request.exec(clause) : null) ??
    (clauseMay.wish(clause) ? forms.wish.exec(clause) : null);
  if (!found) return null;
  const askers = readOwners(found.groups?.asker ?? "", options.people);
  if (!askers || askers.some((each) => each.kind === "person")) return null;
  const owners = ownersIn(found.groups?.owners, options.people);
  return owners ? reading(offset, text, owners, 0.85) : null;
}

/** "bede forvaltningen om at undersøge det", "Opgaven gives til Anna." */
function handedOver(clause: string, text: string, offset: number, people: People): TaskReading | null {
  const found =
    (clauseMay.handOver(clause) ? forms.handedOver.exec(clause) : null) ??
    (clauseMay.request(clause) ? forms.requestPoint.exec(clause) : null);
  const owners = ownersIn(found?.groups?.owners, people);
  return owners ? reading(offset, text, owners, 0.8) : null;
}

/** A task of the clause's subject, or of whom the subject asks. */
export function fromSubject(text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const clause = text.slice(offset, offset + longest);
  if (takesNote.test(clause)) return null;
  return (
    requested(clause, text, offset, options) ??
    committed(clause, text, offset, options.people) ??
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

/** "På næste møde fremlægger Anna planen.", "Når svaret er kommet, vil bestyrelsen undersøge det." */
export function fromInversion(text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const clause = text.slice(offset, offset + longest);
  const modal = clauseMay.invertModal(clause) ? forms.invertedModal.exec(clause) : null;
  if (modal) {
    const infinitive = modal.groups?.infinitive ?? "";
    const rest = clause.slice(modal[0].length - infinitive.length);
    const owners = ownersIn(modal.groups?.owners, options.people);
    const ahead = opensWithBodyInfinitive(rest);
    if (
      owners &&
      (ahead || (owners.every(isPersonal) && opensWithInfinitive(rest))) &&
      bodyMay(clause, owners, ahead, options)
    )
      return reading(offset, text, owners, 0.75);
  }
  const found = clauseMay.invert(clause) ? forms.inverted.exec(clause) : null;
  const verb = found?.groups?.verb ?? "";
  const owners = ownersIn(found?.groups?.owners, options.people);
  if (!found || !owners || takesNote.test(clause)) return null;
  const future = /^(?:på|til|inden|efter|i|herefter|derfor|når|ved|senest|fremover) /iu.test(clause);
  if (!owners.every(isPersonal) && !(future && isBodyTaskVerb(verb) && bodyMay(clause, owners, true, options)))
    return null;
  return reading(offset, text, owners, 0.75);
}

/** Who opens the sentence, when that is people or roles: "Bo gennemgik regnskabet og …". */
export function openingSubject(text: string, offset: number, people: People): Owner[] | null {
  const run = forms.opening.exec(text.slice(offset, offset + 160))?.groups?.owners;
  const owners = ownersIn(run, people);
  return owners?.every(isPersonal) ? owners : null;
}

/** "… og sender det videre": whether the clause at the offset sets a task for the subject of the sentence. */
export function goesOn(text: string, offset: number, options: SentenceOptions): boolean {
  const found = forms.goesOn.exec(text.slice(offset, offset + longest));
  if (!found) return false;
  const { verb, infinitive } = found.groups ?? {};
  if (verb !== undefined) return !(narrating.has(verb) && options.presentNarrative);
  return infinitive !== undefined && opensWithInfinitive(found[0].slice(found[0].length - infinitive.length));
}

/** Who a passive is done by: "… af Anna". Only people of the document, roles and units are certain. */
export function agentOf(clause: string, people: People): Owner[] {
  const owners = readOwners(forms.agent.exec(clause)?.groups?.owners ?? "", people) ?? [];
  return owners.filter(
    (each) =>
      canBeTasked(each) &&
      (each.kind === "role" || each.kind === "unit" || (each.kind === "person" && people.resolve(each.name) !== null)),
  );
}
