import {
  hedges,
  passiveObjects,
  reportingOpeners,
  reportingVerbs,
  stateInfinitives,
  taskModals,
  taskPassives,
  taskVerbs,
} from "../danish/lexicon/actions.ts";
import { anyOf, word } from "../danish/words.ts";
import type { Action } from "../record/action.ts";
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
// "Anna undersøger prisen", "HR årligt udbyder kurser", "medarbejdersiden på formødet drøfter …"
const subjectVerb = new RegExp(`^(?<owners>${ownerRun}),? (?:${adverbs}){0,2}(?:${aside})?(?<verb>${verbs})(?![\\p{L}\\p{N}])`, "u");
// "Anna skal indhente tilbud", "Bo vil spørge"
const subjectModal = new RegExp(`^(?<owners>${ownerRun}) (?<modal>${taskModals.join("|")}) (?:${adverbs}){0,2}(?<infinitive>\\p{Ll}{2,})(?![\\p{L}])`, "u");
// "På næste møde fremlægger Anna planen"
const inverted = new RegExp(`^(?:\\p{L}[^,.;:]{2,60}?) (?<verb>${verbs}) (?<owners>${ownerRun})(?![\\p{L}])`, "u");
// "Anna bliver kontaktperson og tager …" is left to the verb after "og"
const passives = word(anyOf(taskPassives), "iu");
// "skal afklares", "skal nærmere overvejes"
const mustBe = new RegExp(`(?<![\\p{L}])skal (?:\\p{L}+ ){0,3}(?<passive>${anyOf(taskPassives)})(?![\\p{L}])`, "iu");
// "der skal indkaldes", "Der skal laves"
const hedge = word(anyOf(hedges), "iu");
const reportOpener = new RegExp(`^${anyOf(reportingOpeners)}`, "iu");
const reportVerb = word(anyOf(reportingVerbs), "iu");
// A habit or rule: "hvert år", "årligt udarbejdes"
const habit = /(?<![\p{L}])(?:hvert år|hver måned|årligt \p{Ll}+s|normalt|sædvanligvis|som regel|altid)(?![\p{L}])/iu;
const lead = /^(?:det blev (?:besluttet|aftalt)(?:,? at|:)|der var enighed om,? at|(?:det )?aftalt,? at|at|aktion:|opfølgning:)\s+/iu;

/** Whether the sentence tells what was said or happened, so that its verbs set no tasks. */
export function isReport(text: string): boolean {
  return reportOpener.test(text) || reportVerb.test(text);
}

function clauseStart(text: string): number {
  const found = lead.exec(text);
  return found ? found[0].length : 0;
}

function fromSubject(text: string, offset: number, people: People, bodiesToo: boolean): TaskReading | null {
  const clause = text.slice(offset);
  const found = subjectVerb.exec(clause);
  const modal = found ? null : subjectModal.exec(clause);
  const match = found ?? modal;
  const run = match?.groups?.["owners"];
  if (!match || !run) return null;
  if (modal) {
    const infinitive = modal.groups?.["infinitive"] ?? "";
    if (stateInfinitives.includes(infinitive) || !/[eåsy]$/u.test(infinitive)) return null;
  }
  const owners = readOwners(run, people);
  if (!owners) return null;
  const onlyBodies = owners.every((each) => each.kind === "body");
  if (onlyBodies && !bodiesToo) return null;
  const certain = owners.every((each) => each.kind === "person" || each.kind === "role");
  return { start: offset, end: text.length, owners, basis: "sentence", certainty: certain ? 0.9 : 0.75 };
}

function fromInversion(text: string, offset: number, people: People): TaskReading | null {
  const found = inverted.exec(text.slice(offset));
  const run = found?.groups?.["owners"];
  if (!found || !run) return null;
  const owners = readOwners(run, people);
  if (!owners?.every((each) => each.kind === "person" || each.kind === "role")) return null;
  return { start: offset, end: text.length, owners, basis: "sentence", certainty: 0.75 };
}

/** A passive of the closed list, with what it needs to be a task. */
function fromPassive(text: string, offset: number): TaskReading | null {
  const clause = text.slice(offset);
  if (clause.length > 320 || habit.test(clause)) return null;
  const must = mustBe.exec(clause);
  const reading = (certainty: number): TaskReading => ({ start: offset, end: text.length, owners: [], basis: "passive", certainty });
  if (must && !/ skal (?:ikke|altid|som udgangspunkt) /iu.test(clause)) return reading(0.75);
  const found = passives.exec(clause);
  if (!found || hedge.test(clause.slice(0, found.index + 40))) return null;
  const needs = passiveObjects[found[0].toLowerCase()];
  const after = clause.slice(found.index + found[0].length, found.index + found[0].length + 40);
  if (needs && !needs.some((each) => new RegExp(`^\\s(?:\\p{L}+\\s)?${each}(?![\\p{L}])`, "iu").test(after))) return null;
  return reading(0.7);
}

export interface SentenceOptions {
  readonly people: People;
  /** Whether a body may own a task here: in lists of tasks and resolutions, not in narrative. */
  readonly bodiesToo: boolean;
  /** Whether passives count. */
  readonly passives: boolean;
}

/** Reads the task a sentence sets, or null. */
export function readTask(text: string, options: SentenceOptions): TaskReading | null {
  if (isReport(text) || /\?$/u.test(text) || /^(?:hvis|såfremt)(?![\p{L}])/iu.test(text)) return null;
  // "Emnet er drøftet – Anna følger op": the clause after the dash
  for (const dash of text.matchAll(/ [–—-] (?=\p{L})/gu)) {
    const after = fromSubject(text, dash.index + dash[0].length, options.people, false);
    if (after) return after;
  }
  const start = clauseStart(text);
  const direct = fromSubject(text, start, options.people, options.bodiesToo) ?? fromInversion(text, start, options.people);
  if (direct) return direct;
  return options.passives ? fromPassive(text, start) : null;
}
