import {
  hedges,
  narratingVerbs,
  passiveObjects,
  reportedParticiples,
  reportingOpeners,
  reportingVerbs,
  stateInfinitives,
  stativeVerbs,
  taskModals,
  taskPassives,
  taskVerbs,
} from "../danish/lexicon/actions.ts";
import { anyOf, word } from "../danish/words.ts";
import type { Action } from "../record/action.ts";
import { readOutcome } from "./outcome.ts";
import { type Owner, ownerRun, readOwners } from "./owners.ts";
import type { People } from "./people.ts";

/** A task found in a sentence; offsets into the sentence. */
export interface TaskReading {
  readonly start: number;
  readonly end: number;
  readonly owners: readonly Owner[];
  readonly basis: Action["basis"];
  readonly certainty: number;
}

const adverbs = "(?:\\p{Ll}+t |herefter |derefter |også |selv |nu |gerne |ikke |fortsat |løbende |lige |så )";
const aside = "(?:(?:på|i|til|inden|senest|efter|ved|hos) [^,.;:]{2,40}? )";
const verbs = anyOf(taskVerbs);
/** Where a clause with a subject of its own begins: at the start, after a comma, "og", a dash or a colon. */
const clauseStarts = /^|(?:, og |, samt |, |; |: | og | [–—-] | men )(?=\p{L})/gu;
// "Anna undersøger prisen", "HR årligt udbyder kurser", "medarbejdersiden på formødet drøfter …"
const subjectVerb = new RegExp(
  `^(?<owners>${ownerRun}),? (?:${adverbs}){0,2}(?:${aside})?(?<verb>${verbs})(?![\\p{L}\\p{N}])`,
  "u",
);
// "Palle låner traileren": any verb in the present, for people of the document
const anyPresent = new RegExp(
  `^(?<owners>${ownerRun}) (?:${adverbs}){0,2}(?<verb>\\p{Ll}{2,20}r)(?![\\p{L}\\p{N}])`,
  "u",
);
const stative = new Set(stativeVerbs);
const narrating = new Set(narratingVerbs);
// "Anna skal indhente tilbud", "Bo vil spørge"
const subjectModal = new RegExp(
  `^(?<owners>${ownerRun}) (?<modal>${taskModals.join("|")}) (?:${adverbs}){0,2}(?<infinitive>\\p{Ll}{2,})(?![\\p{L}])`,
  "u",
);
// "På næste møde fremlægger Anna planen"
const inverted = new RegExp(`^(?:\\p{L}[^,.;:]{2,60}?) (?<verb>${verbs}) (?<owners>${ownerRun})(?![\\p{L}])`, "u");
// "Anna bliver kontaktperson og tager …" is left to the verb after "og"
const passives = word(anyOf(taskPassives), "iu");
// "skal afklares", "skal nærmere overvejes"
const mustBe = new RegExp(`(?<![\\p{L}])skal (?:\\p{L}+ ){0,3}(?<passive>${anyOf(taskPassives)})(?![\\p{L}])`, "iu");
// "der skal indkaldes", "Der skal laves"
const hedge = word(anyOf(hedges), "iu");
const reportOpener = new RegExp(
  `^(?:${anyOf(reportingOpeners)}|(?:der|det) blev (?:\\p{L}+ ){1,3}${anyOf(reportedParticiples)})`,
  "iu",
);
const reportVerb = word(anyOf(reportingVerbs), "iu");
// A habit or rule: "hvert år", "årligt udarbejdes"
const habit = /(?<![\p{L}])(?:hvert år|hver måned|årligt \p{Ll}+s|normalt|sædvanligvis|som regel|altid)(?![\p{L}])/iu;
const lead =
  /^(?:det blev (?:besluttet|aftalt)(?:,? at|:)|der var enighed om,? at|(?:det )?aftalt,? at|at|aktion:|opfølgning:)\s+/iu;

/** Whether the sentence tells what was said or happened, so that its verbs set no tasks. */
export function isReport(text: string): boolean {
  return reportOpener.test(text) || reportVerb.test(text);
}

function clauseStart(text: string): number {
  const found = lead.exec(text);
  return found ? found[0].length : 0;
}

function fromSubject(text: string, offset: number, options: SentenceOptions): TaskReading | null {
  const { people, bodiesToo } = options;
  const clause = text.slice(offset, offset + 300);
  const found = subjectVerb.exec(clause);
  const modal = found ? null : subjectModal.exec(clause);
  const open = found || modal || options.presentNarrative ? null : anyPresent.exec(clause);
  const match = found ?? modal ?? open;
  const run = match?.groups?.owners;
  if (!match || !run) return null;
  const verb = match.groups?.verb ?? "";
  if (open && stative.has(verb)) return null;
  if (narrating.has(verb) && options.presentNarrative && !options.bodiesToo) return null;
  if (modal) {
    const infinitive = modal.groups?.infinitive ?? "";
    if (stateInfinitives.includes(infinitive) || !/[eåsy]$/u.test(infinitive)) return null;
  }
  const owners = readOwners(run, people);
  if (!owners) return null;
  const onlyBodies = owners.every((each) => each.kind === "body");
  if (onlyBodies && !bodiesToo) return null;
  if (
    open &&
    !owners.every(
      (each) =>
        (each.kind === "person" && people.resolve(each.name) !== null) ||
        each.kind === "role" ||
        each.kind === "everyone",
    )
  )
    return null;
  const certain = owners.every((each) => each.kind === "person" || each.kind === "role");
  return { start: offset, end: text.length, owners, basis: "sentence", certainty: certain ? 0.9 : 0.75 };
}

function fromInversion(text: string, offset: number, people: People): TaskReading | null {
  const found = inverted.exec(text.slice(offset));
  const run = found?.groups?.owners;
  if (!found || !run) return null;
  const owners = readOwners(run, people);
  if (!owners?.every((each) => each.kind === "person" || each.kind === "role")) return null;
  return { start: offset, end: text.length, owners, basis: "sentence", certainty: 0.75 };
}

// "til hegnet skal udskiftes", "når det skal laves": in a subordinate clause nothing is set going
const subordinate =
  /(?<![\p{L}])(?:til|hvis|når|fordi|indtil|inden|som|hvilke|hvilket|hvad|hvem|hvordan)(?![\p{L}])[^,.;]*$/iu;
// "… af Anna": who does it
const agent = new RegExp(`\\saf (?<owners>${ownerRun})(?=[.,;]|$|\\s(?:inden|senest|i|til|på))`, "u");

/** Where the clause with the verb begins: "evaluere mødet: Der var enighed om, at planen skal overvejes" sets its task in the last. */
function clauseOf(text: string, verb: number): number {
  let start = 0;
  for (const joint of text.slice(0, verb).matchAll(/(?:[:;] |, (?:men |og )?(?:at )?|(?<=\p{L}) at )(?=\p{L})/gu)) {
    start = joint.index + joint[0].length;
  }
  return verb - start >= 4 ? start : 0;
}

/** A passive of the closed list, with what it needs to be a task. */
function fromPassive(text: string, offset: number, people: People): TaskReading | null {
  const clause = text.slice(offset);
  if (clause.length > 320 || habit.test(clause)) return null;
  const must = mustBe.exec(clause);
  const by = agent.exec(clause)?.groups?.owners;
  const owners =
    (by ? readOwners(by, people) : null)?.filter((each) => each.kind === "person" || each.kind === "role") ?? [];
  const reading = (certainty: number): TaskReading => ({
    start: offset,
    end: text.length,
    owners,
    basis: "passive",
    certainty,
  });
  if (
    must &&
    !subordinate.test(clause.slice(Math.max(0, must.index - 80), must.index)) &&
    !/ skal (?:ikke|altid|som udgangspunkt) /iu.test(clause)
  )
    return { ...reading(0.75), start: offset + clauseOf(clause, must.index) };
  const found = passives.exec(clause);
  if (!found || hedge.test(clause.slice(0, found.index + 40))) return null;
  if (readOutcome(clause)?.outcome === "referred" || readOutcome(clause)?.outcome === "returned") return null;
  if (subordinate.test(clause.slice(Math.max(0, found.index - 80), found.index))) return null;
  const needs = passiveObjects[found[0].toLowerCase()];
  const after = clause.slice(found.index + found[0].length, found.index + found[0].length + 40);
  if (needs && !needs.some((each) => new RegExp(`^\\s(?:\\p{L}+\\s)?${each}(?![\\p{L}])`, "iu").test(after)))
    return null;
  return reading(0.7);
}

export interface SentenceOptions {
  readonly people: People;
  /** Whether a body may own a task here: in lists of tasks and resolutions, not in narrative. */
  readonly bodiesToo: boolean;
  /** Whether passives count. */
  readonly passives: boolean;
  /** True when the minutes tell in the present tense what happened. */
  readonly presentNarrative: boolean;
}

/** Clauses of the sentence that have an owner; each ends where the next begins. */
function ownedClauses(text: string, options: SentenceOptions): TaskReading[] {
  const lead = clauseStart(text);
  const report = isReport(text);
  const found: TaskReading[] = [];
  for (const match of text.matchAll(clauseStarts)) {
    const at = match.index + match[0].length;
    const offset = match.index === 0 && match[0] === "" ? lead : at;
    if (offset < lead || (report && !/^(?:, og | [–—-] )$/u.test(match[0]))) continue;
    const task = fromSubject(text, offset, options);
    if (!task || (match[0] === " og " && insideOwners(found, match.index))) continue;
    const last = found[found.length - 1];
    if (last) found[found.length - 1] = { ...last, end: match.index };
    found.push(task);
  }
  return found;
}

/** "Anna og Bo sender": the "og" joins owners and opens no clause. */
function insideOwners(found: readonly TaskReading[], at: number): boolean {
  const last = found[found.length - 1];
  return last !== undefined && at - last.start <= last.owners.reduce((sum, each) => sum + each.name.length + 4, 0);
}

/** Reads the tasks a sentence sets, in order. */
export function readTasks(text: string, options: SentenceOptions): TaskReading[] {
  if (/\?$/u.test(text) || /^(?:hvis|såfremt)(?![\p{L}])/iu.test(text)) return [];
  const owned = ownedClauses(text, options);
  if (owned.length > 0 || isReport(text)) return owned;
  const start = clauseStart(text);
  const other =
    fromInversion(text, start, options.people) ?? (options.passives ? fromPassive(text, start, options.people) : null);
  return other ? [other] : [];
}
