import { amendmentPhrases, outcomePhrases, unanimityWords } from "../danish/lexicon/outcomes.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { Outcome } from "../record/decision.ts";

/** An outcome with the phrase it was read from; offsets into the text that was read. */
export interface OutcomeReading {
  readonly outcome: Outcome;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /** whole: the phrase is the whole text; phrase: it stands in a sentence. */
  readonly strength: "whole" | "phrase";
  readonly unanimous: boolean;
}

const wholes = new Map<string, Outcome>();
for (const { outcome, whole } of outcomePhrases)
  for (const each of whole) if (!wholes.has(each)) wholes.set(each, outcome);
const phrases = outcomePhrases.map(({ outcome, anywhere }) => ({
  outcome,
  pattern: anywhere.length > 0 ? word(anyOf(anywhere), "iu") : null,
}));
const amended = word(anyOf(amendmentPhrases), "iu");
const unanimous = word(anyOf(unanimityWords), "iu");
// "ikke godkendt", "blev ikke vedtaget": what stands shortly before an approval
const negated = /(?<![\p{L}])(?:ikke|intet|ingen)(?: \p{L}+){0,2} ?$/iu;
const denying = new Set(["ikke", "intet", "ingen", "uden", "hverken"]);

function bare(text: string): string {
  return fold(text).replace(/^[\s–-]+|[\s.!,;:]+$/gu, "");
}

/** "Referatet godkendt", "Indstillingen ikke vedtaget": the outcome behind a subject of one to four words that deny nothing. */
function afterSubject(key: string): Outcome | undefined {
  const words = key.split(" ");
  for (let skipped = 1; skipped <= 4 && skipped < words.length; skipped++) {
    const last = words[skipped - 1] ?? "";
    if (denying.has(last) || last.endsWith(",")) return undefined;
    const outcome = wholes.get(words.slice(skipped).join(" "));
    if (outcome) return outcome;
  }
  return undefined;
}

/** The outcome when the text is nothing but one, with perhaps a subject before it and a word or two on unanimity. */
function wholeOutcome(text: string): OutcomeReading | null {
  const key = bare(text)
    .replace(/(?:^|\s)(?:blev|er|enstemmigt|med akklamation|hermed)(?=\s|$)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
  const found = text.trim() === "-" ? "none" : (wholes.get(bare(text)) ?? wholes.get(key));
  const shifted = text.length < 70 ? afterSubject(key) : undefined;
  const outcome = found ?? (shifted && shifted !== "none" && shifted !== "withheld" ? shifted : undefined);
  if (!outcome) return null;
  return {
    outcome,
    phrase: text.trim(),
    start: 0,
    end: text.length,
    strength: "whole",
    unanimous: unanimous.test(text),
  };
}

/** The first outcome phrase of a text, by the order of outcomes in the lexicon: what denies or defers outranks what approves. */
function phraseOutcome(text: string): OutcomeReading | null {
  for (const { outcome, pattern } of phrases) {
    const found = pattern?.exec(text);
    if (!found) continue;
    const before = text.slice(Math.max(0, found.index - 40), found.index);
    const flipped = outcome === "approved" && negated.test(before);
    return {
      outcome: flipped ? "rejected" : outcome,
      phrase: found[0],
      start: found.index,
      end: found.index + found[0].length,
      strength: "phrase",
      unanimous: unanimous.test(text),
    };
  }
  return null;
}

/** Length of the first word: "Godkendt, idet punkt 8 udgår". */
function openingWord(text: string): number {
  return /^\p{L}*/u.exec(text)?.[0].length ?? 0;
}

/** Reads what came of it out of one sentence or point. */
export function readOutcome(text: string): OutcomeReading | null {
  const reading = wholeOutcome(text) ?? phraseOutcome(text);
  if (!reading) return null;
  const changed =
    amended.test(text) ||
    /^,? (?:idet|dog)(?![\p{L}])/u.test(text.slice(reading.strength === "whole" ? openingWord(text) : reading.end));
  if (reading.outcome === "approved" && changed) return { ...reading, outcome: "approvedAmended" };
  return reading;
}
