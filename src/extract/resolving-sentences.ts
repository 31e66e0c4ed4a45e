import {
  advisedBodies,
  advisingVerbs,
  concludingShapes,
  deciders,
  electionOpeners,
  newsTitles,
  offices,
  presentingVerbs,
  remarkWords,
  resolutionExcludes,
  resolvingShapes,
  settlingShapes,
  subordinators,
  talks,
  tellingVerbs,
} from "../danish/lexicon/resolutions.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { Outcome } from "../record/decision.ts";
import { isAttendanceSentence } from "./attendance-prose.ts";
import type { DecisionContext } from "./decision-record.ts";
import { readOpener } from "./openers.ts";
import { readOutcome } from "./outcome.ts";
import { resolutionOf, type SentenceResolution } from "./resolution.ts";
import { isSameBody } from "./whose-decision.ts";

/** What a sentence of running minutes resolves; `from` is where its own words begin in it. */
export interface Resolving {
  readonly from: number;
  readonly outcome: Outcome;
  readonly phrase: string;
  readonly certainty: number;
  readonly unanimous: boolean;
}

const longest = 600;
const shapes = resolvingShapes.map((source) => new RegExp(source, "iu"));
const settling = settlingShapes.map((source) => new RegExp(source, "iu"));
const concluding = concludingShapes.map((source) => new RegExp(source, "iu"));
const excludes = resolutionExcludes.map((source) => new RegExp(source, "iu"));
const dependent = new RegExp(`^(?:og |men |eller )?${anyOf(subordinators)}(?![\\p{L}])`, "iu");
// "Efter en lang snak var der enighed om …": a phrase before the verb, and no clause of its own
const afterTalk = new RegExp(
  `^efter (?:(?:en|et) )?(?:\\p{L}+ ){0,2}${anyOf(talks)} (?=blev|var|er|besluttede|vedtog)`,
  "iu",
);
const relative = /^(?:som|der|hvor|hvilken|hvilke)(?![\p{L}])/iu;
const telling = word(anyOf(tellingVerbs), "iu");
const presenting = word(anyOf(presentingVerbs), "iu");
const advising = word(anyOf(advisingVerbs), "iu");
const advised = word(anyOf(advisedBodies), "iu");
const news = new RegExp(`^${anyOf(newsTitles)}(?![\\p{L}])`, "iu");
// "Det er blevet besluttet", "Der er vedtaget": an impersonal perfect
const impersonalPerfect = /^(?:det|der) er (?:blevet )?(?:\p{L}+ )?(?:besluttet|vedtaget|godkendt|aftalt)/iu;
// "kan godkendes", "skal blive" stand in other clauses; a question resolves nothing
const question = /\?["”»)]?$/u;
// "Udlejning: Udskydes til maj", what the sentence is about
// "Kasserer: Bo Lund blev genvalgt.", what was elected to is part of the election
const officeFirst = new RegExp(`^(?:\\d\\. )?${anyOf(offices)}\\s?:`, "iu");
const topic = /^[^.:]{1,90}: (?=\p{Lu})/u;
const remark = new RegExp(`(?:${remarkWords.join("|")})\\p{L}*`, "iu");

/** Whether words before an outcome are a remark on the matter and not the matter. */
export function isRemark(text: string): boolean {
  return (
    remark.test(text) || !/^(?:[\p{Lu}\p{N}"“”»(]|\p{L}\) )/u.test(text) || telling.test(text) || presenting.test(text)
  );
}

/** Where the clause that holds an offset begins. */
function clauseStart(text: string, offset: number): number {
  let start = 0;
  for (const each of text
    .slice(0, offset)
    .matchAll(/[,;:–] (?=\p{L})|(?<=[^,;:–]) (?=(?:som|der) (?:\p{L}+ )?(?:blev|er|bliver) )/gu))
    start = each.index + each[0].length;
  return start;
}

/**
 * Whether what stands at `offset` is said in a clause that resolves nothing: a condition, a time, a reason, a
 * description of something, or what somebody told.
 */
function isInDependentClause(text: string, offset: number): boolean {
  const start = clauseStart(text, offset);
  const clause = text.slice(start);
  if (dependent.test(clause) && !/^om (?:end|aftenen)/iu.test(clause) && !afterTalk.test(clause)) return true;
  const before = text.slice(0, start);
  if (start === 0) return false;
  if (relative.test(clause)) return !presenting.test(before);
  const opensWithThat = /^at(?![\p{L}])/iu.test(clause);
  return opensWithThat ? telling.test(before) : false;
}

// "det er vedtaget af generalforsamlingen"
const agent = new RegExp(
  `(?:godkendt|vedtaget|besluttet|afvist|bevilget|udpeget|valgt|tiltrådt) (?:af|på|i) (?<body>${anyOf(deciders)})(?!\\p{L})`,
  "iu",
);

/** Whether a sentence tells what another body did: "det er vedtaget af generalforsamlingen", told at a meeting of the board. */
function tellsOfOther(text: string, context: DecisionContext): boolean {
  const body = agent.exec(text)?.groups?.body;
  return body !== undefined && context.bodies.length > 0 && !context.bodies.some((each) => isSameBody(each, body));
}

/** Advice in the present ("Foreningen anbefaler beboerne at …") resolves only towards a body above. */
function isAdvice(text: string): boolean {
  return advising.test(text) && !advised.test(text) && !/(?:godkend|vedtag|afvis|tiltræd)/iu.test(text);
}

/** Where in the text a shape of resolving stands, or null. Without a phrase of an outcome few shapes resolve. */
function shapeAt(text: string, phrased: boolean): number | null {
  for (const shape of phrased ? [...shapes, ...settling] : settling) {
    const found = shape.exec(text);
    if (found) return found.index;
  }
  return null;
}

function isElection(context: DecisionContext): boolean {
  const title = fold(context.title ?? "");
  return context.category === "election" || electionOpeners.some((each) => title.startsWith(each));
}

/** Approval of a person put forward is an election: "Bestyrelsen foreslog Anna som dirigent. Forslaget blev vedtaget." */
function outcomeHere(outcome: Outcome, text: string, before: string, context: DecisionContext): Outcome {
  if (outcome !== "approved" || !isElection(context)) return outcome;
  const person = /(?:foresl\p{L}+|indstill\p{L}+) .{2,120} (?:som|til) \p{Ll}+/iu.test(before);
  return person || /^(?:den nye )?bestyrelsen? (?:er|blev) /iu.test(text) ? "elected" : outcome;
}

/** A conclusion drawn from the talk: "Konklusionen er, at vi venter". */
function concludes(text: string): Resolving | null {
  if (!concluding.some((each) => each.test(text)) || excludes.some((each) => each.test(text))) return null;
  const reading = readOutcome(text);
  const outcome = reading && reading.outcome !== "none" ? reading.outcome : "approved";
  return { from: 0, outcome, phrase: reading?.phrase ?? text.slice(0, 60), certainty: 0.6, unanimous: false };
}

/** An outcome that is the whole of its sentence: "Godkendt enstemmigt.", "Drøftet.", "Regnskab: Godkendt." */
function alone(reading: SentenceResolution, text: string, before: string, context: DecisionContext): Resolving | null {
  if (reading.outcome === "none" || reading.outcome === "withheld") return null;
  if (reading.outcome === "discussed" && text.split(" ").length > 2) return null;
  if (excludes.some((each) => each.test(text))) return null;
  const lead = topic.exec(text)?.[0].length ?? 0;
  const outcome = outcomeHere(reading.outcome, text, before, context);
  const office = outcome === "elected" && officeFirst.test(text);
  const from = lead > 0 && !office && readOutcome(text.slice(lead))?.strength === "whole" ? lead : 0;
  return { from, outcome, phrase: reading.phrase.slice(from), certainty: 0.9, unanimous: reading.unanimous };
}

/** Reads what a sentence of running minutes resolves, or null. `before` is what stands before it in its paragraph. */
export function resolves(text: string, before: string, context: DecisionContext): Resolving | null {
  if (text.length > longest || isAttendanceSentence(text) || question.test(text) || tellsOfOther(text, context))
    return null;
  const reading = resolutionOf(text, context.bodies);
  if (reading?.strength === "whole" && !reading.byBody) return alone(reading, text, before, context);
  const conclusion = concludes(text);
  if (conclusion) return conclusion;
  if (excludes.some((each) => each.test(text)) || isAdvice(text)) return null;
  const opener = reading?.byBody ? readOpener(text.slice(reading.from), context.bodies) : null;
  const lead = opener ? 0 : (topic.exec(text)?.[0].length ?? 0);
  const whole = shapeAt(text, reading !== null);
  const shape = whole ?? (lead > 0 ? shapeAt(text.slice(lead), reading !== null) : null);
  if (!opener && shape === null) return null;
  if (!opener && isInDependentClause(text, Math.max(shape ?? 0, reading?.start ?? 0))) return null;
  if (!opener && news.test(context.title ?? "") && impersonalPerfect.test(text)) return null;
  if (reading?.outcome === "none" || reading?.outcome === "discussed") return null;
  const outcome = outcomeHere(reading?.outcome ?? "approved", text, before, context);
  return {
    from: opener ? (reading?.from ?? 0) : whole === null ? lead : 0,
    outcome,
    phrase: reading?.phrase ?? text.slice(0, 60),
    certainty: reading ? 0.85 : 0.7,
    unanimous: reading?.unanimous ?? false,
  };
}
