import {
  advisoryBodies,
  deferralTargets,
  deferringLinks,
  reservationWords,
  sendingWords,
} from "../danish/lexicon/decision-details.ts";
import { wholeRecommendation } from "../danish/lexicon/outcomes.ts";
import { anyOf, fold, similarity, word } from "../danish/words.ts";
import type { Decision, Outcome, Recommendation } from "../record/decision.ts";
import type { ItemCategory } from "../record/item.ts";
import { type Passage, spanIn } from "../text/passage.ts";
import { sentencesOf } from "./sentences.ts";
import { type Competence, decidesFinally } from "./whose-decision.ts";

/** What is known around a decision. */
export interface DecisionContext {
  /** Names of the meeting's own body. */
  readonly bodies: readonly string[];
  /** Day of the meeting. */
  readonly date: string | null;
  readonly title: string | null;
  readonly category: ItemCategory;
  readonly closed: boolean | null;
  readonly recommendations: readonly Recommendation[];
  readonly competence: Competence;
  /** Whether a word or words name a person. */
  readonly isPerson: (name: string) => boolean;
}

/** What came of it, all in all. */
export interface Overall {
  readonly outcome: Outcome;
  readonly phrase: string | null;
  readonly certainty: number;
  readonly unanimous: boolean;
}

const whole = new RegExp(`^${anyOf(wholeRecommendation)}(?![\\p{L}])`, "iu");
const procedural: readonly ItemCategory[] = ["approvalOfAgenda", "approvalOfMinutes"];
// "oversendes til Økonomiudvalget", "sendes tilbage til forvaltningen"
const sent = new RegExp(`(?<![\\p{L}])${anyOf(sendingWords)}(?: tilbage| videre)? til (?<to>[^.,;:\\n]{3,80})`, "iu");
// "udsat til mødet den 4. maj", "udskydes til næste møde"
const deferred = new RegExp(
  `(?<![\\p{L}])${anyOf(deferringLinks)} (?<to>(?:${anyOf(deferralTargets)}(?![\\p{L}])|\\p{N})(?:[^.,;:\\n]|(?<=\\d)\\.){0,80})`,
  "iu",
);
// "oversendes til Økonomiudvalget til behandling", "… med anbefaling": what the case is sent for
const purpose = /\s(?:til (?=\p{Ll}+(?:ing|else)(?!\p{L}))|med |så |da |idet |med henblik )/u;
const keepsOpen = word(anyOf(reservationWords), "iu");
const advises = word(anyOf(advisoryBodies), "iu");
// "indstiller til byrådet, at", "indstiller, at Byrådet"
const addressedTo =
  /(?:indstiller|indstilles|anbefaler|anbefales|foreslår)(?: til|,? at|,? over for) (?<body>\p{L}[\p{L}-]{3,40})/iu;
const shortText = 25;

function relation(
  outcome: Outcome,
  text: string,
  recommendations: readonly Recommendation[],
): Decision["relationToRecommendation"] {
  if (recommendations.length === 0) return null;
  if (outcome === "rejected") return "rejected";
  if (outcome === "postponed" || outcome === "returned") return "deferred";
  if (outcome === "approvedAmended") return "amended";
  if (outcome === "approvedInPart") return "partly";
  const follows = outcome === "approved" || outcome === "recommended" || outcome === "noted";
  if (whole.test(text) || fold(text).length < shortText) return follows ? "asRecommended" : null;
  const proposed = recommendations.map((each) => each.text).join(" ");
  return similarity(proposed, text) >= 0.5 ? "asRecommended" : null;
}

function referredTo(outcome: Outcome, text: string): string | null {
  if (outcome !== "referred" && outcome !== "returned" && outcome !== "recommended") return null;
  const to = sent.exec(text)?.groups?.to;
  if (!to || (outcome === "recommended" && !/^\p{L}+(?:rådet|udvalget|bestyrelsen|forsamlingen)/iu.test(to)))
    return null;
  const cut = purpose.exec(to)?.index ?? to.length;
  return to.slice(0, cut).trim();
}

function postponedTo(overall: Overall, text: string): string | null {
  if (overall.outcome !== "postponed") return null;
  const from = overall.phrase ? Math.max(0, text.indexOf(overall.phrase)) : 0;
  return deferred.exec(text.slice(from))?.groups?.to?.trim() ?? deferred.exec(text)?.groups?.to?.trim() ?? null;
}

function reservations(text: string): string[] {
  if (!keepsOpen.test(text)) return [];
  return text.split("\n").flatMap((line) =>
    sentencesOf({ text: line, start: 0 })
      .map((each) => each.text)
      .filter((each) => keepsOpen.test(each)),
  );
}

/** Whether this body has the last word; a recommendation never has. */
function finality(outcome: Outcome, context: DecisionContext): boolean | null {
  if (outcome === "recommended") return false;
  if (outcome === "none" || outcome === "withheld" || outcome === "other" || outcome === "discussed") return null;
  const to = context.recommendations.map((each) => addressedTo.exec(each.text)?.groups?.body).find(Boolean);
  return decidesFinally(context.competence, context.bodies, to ?? null);
}

/** Makes the decision out of a stretch of a passage. */
export function decisionFrom(
  passage: Passage,
  start: number,
  end: number,
  overall: Overall,
  context: DecisionContext,
  extra: Partial<Decision> = {},
): Decision {
  const text = passage.text.slice(start, end);
  return {
    stage: "own",
    body: null,
    date: null,
    text,
    points: [{ text, at: spanIn(passage, start, end) }],
    outcome: overall.outcome,
    outcomeText: overall.phrase,
    final:
      extra.stage === "other" ? (overall.outcome === "recommended" ? false : null) : finality(overall.outcome, context),
    ...(context.bodies.some((each) => advises.test(each)) && extra.stage !== "other" ? { advisory: true } : {}),
    ...(procedural.includes(context.category) ? { procedural: true } : {}),
    ...(overall.unanimous ? { unanimous: true } : {}),
    relationToRecommendation: relation(overall.outcome, text, context.recommendations),
    referredTo: referredTo(overall.outcome, text),
    postponedTo: postponedTo(overall, text),
    reservations: reservations(text),
    certainty: overall.certainty,
    at: spanIn(passage, start, end),
    ...extra,
  };
}
