import { verbsInNeedOfPhrase } from "../danish/lexicon/outcomes.ts";
import { offices as officeWords } from "../danish/lexicon/resolutions.ts";
import { anyOf, word } from "../danish/words.ts";
import type { Outcome } from "../record/decision.ts";
import { readOpener } from "./openers.ts";
import { type OutcomeReading, readOutcome } from "./outcome.ts";

/** What a sentence resolves: its outcome, whether it opens with a body that resolves, and where its own words begin. */
export interface SentenceResolution extends OutcomeReading {
  readonly byBody: boolean;
  readonly from: number;
}

const weak = new Set(verbsInNeedOfPhrase);
// "Regnskabet: Bestyrelsen godkendte det", what the sentence is about
const topic = /^[^.:]{1,90}: (?=\p{Lu})/u;

// "Vi valgte |de blå", "Bestyrelsen valgte |en model"
const chosenThing = /^ (?:de|den|det|en|et) \p{Ll}[^\p{Lu}]*$/u;
const offices = word(anyOf(officeWords), "iu");

/** What a body's verb comes to with what follows it: choosing a thing elects nobody, supporting something not denies it. */
function outcomeOfVerb(outcome: Outcome, rest: string): Outcome {
  if (outcome === "approved" && /^ ikke(?!\p{L})/u.test(rest)) return "rejected";
  return outcome === "elected" && chosenThing.test(rest) && !offices.test(rest) ? "approved" : outcome;
}

/** Reads the outcome of a sentence by its phrase and by the verb of the body that opens it. */
export function resolutionOf(text: string, bodies: readonly string[]): SentenceResolution | null {
  const reading = readOutcome(text);
  const direct = readOpener(text, bodies);
  const lead = direct ? 0 : (topic.exec(text)?.[0].length ?? 0);
  const opener = direct ?? (lead > 0 ? readOpener(text.slice(lead), bodies) : null);
  if (!opener) return reading ? { ...reading, byBody: false, from: 0 } : null;
  if (reading) {
    const sentUp = opener.outcome === "recommended" && reading.outcome !== "rejected";
    return { ...reading, outcome: sentUp ? "recommended" : reading.outcome, byBody: true, from: lead };
  }
  if (weak.has(opener.verb)) return null;
  return {
    outcome: outcomeOfVerb(opener.outcome, text.slice(lead + opener.end)),
    phrase: text.slice(lead, lead + opener.end),
    start: lead,
    end: lead + opener.end,
    strength: "phrase",
    unanimous: false,
    byBody: true,
    from: lead,
  };
}
