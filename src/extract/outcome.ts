import {
  amendmentMotions,
  amendmentNouns,
  amendmentPhrases,
  clauseAfterOutcome,
  denials,
  deniedAfter,
  dissentingPredicates,
  noSubjectBefore,
  otherwiseWords,
  outcomeFillers,
  outcomePhrases,
  remarkOpeners,
  unanimityWords,
  undecided,
} from "../danish/lexicon/outcomes.ts";
import { settledParticiples } from "../danish/lexicon/resolutions.ts";
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

interface PhraseMatch {
  readonly outcome: Outcome;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

const wholes = new Map<string, Outcome>();
for (const { outcome, whole } of outcomePhrases)
  for (const each of whole) if (!wholes.has(each)) wholes.set(each, outcome);
const phrases = outcomePhrases.map(({ outcome, anywhere }) => ({
  outcome,
  pattern: anywhere.length > 0 ? word(anyOf(anywhere), "iu") : null,
}));
const amended = word(anyOf(amendmentPhrases), "iu");
// "godkendt med de to ændringer, der er nævnt", "med den ændrede rækkefølge", "med en enkelt rettelse til punkt 3"
const withChange = new RegExp(`(?<![\\p{L}])med (?:[\\p{L}\\p{N}.]+ ){0,3}?${anyOf(amendmentNouns)}(?![\\p{L}])`, "iu");
// "Ellers godkendt.", "I øvrigt godkendt"
const otherwise = new RegExp(
  `(?:^|[.;,] )${anyOf(otherwiseWords)} (?:blev |er )?(?:\\p{L}+ )?${anyOf(settledParticiples)}`,
  "iu",
);
// "…, idet Ø ikke kan tiltræde 2. at", "…, Bo dog med den bemærkning, at": what one member or party says to it
const dissent = new RegExp(
  `,? (?:idet|dog|men|mens) (?:liste )?\\p{Lu}[^.;]{0,80}? ${anyOf(dissentingPredicates)}(?![\\p{L}])[^.;]*|, \\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,3} ${anyOf(remarkOpeners)}[^.;]*`,
  "gu",
);
const unanimous = word(anyOf(unanimityWords), "iu");
// "ikke godkendt", "blev ikke enstemmigt vedtaget": what stands shortly before an approval
const negatedBefore = new RegExp(`(?<![\\p{L}])${anyOf(denials)}(?: \\p{L}+){0,2} ?$`, "iu");
// "godkendte ikke budgettet"
const negatedAfter = new RegExp(`^${anyOf(deniedAfter)} ikke(?![\\p{L}])`, "iu");
const open = word(anyOf(undecided), "iu");
const noSubject = new Set(noSubjectBefore);
// "Godkendt, idet punkt 8 udgår", "Udsat, da tilbuddet mangler"
const clauseOpener = new RegExp(`,? ${anyOf(clauseAfterOutcome)}(?![\\p{L}])`, "iu");
const putOff: readonly Outcome[] = ["postponed", "withdrawn", "rejected"];
// "Udskudt igen|, Bo var her ikke": the reason without a word for it
const putOffWhy = new RegExp(
  `(?<=^${anyOf(outcomePhrases.flatMap(({ outcome, whole }) => (putOff.includes(outcome) ? whole : [])))}(?: \\p{L}{1,40})?), (?=\\p{L})`,
  "iu",
);
const amendmentMotion = new RegExp(`^(?:\\p{L}+ ){0,2}${anyOf(amendmentMotions)}(?![\\p{L}])`, "iu");
const opinion = / enige?$/u;
const fillers = new RegExp(`(?<=^|\\s)${anyOf([...outcomeFillers, ...unanimityWords])}(?=\\s|$)`, "giu");
const subjectWords = 6;

function bare(text: string): string {
  return fold(text).replace(/^[\s–-]+|[\s.!,;:]+$/gu, "");
}

/** "Referatet godkendt", "Indstillingen vedtaget": the outcome behind a subject of a few words that deny nothing. */
function afterSubject(key: string): Outcome | undefined {
  const words = key.split(" ");
  // "Anna Holm var enig": the opinion of one
  if (opinion.test(key)) return undefined;
  for (let skipped = 1; skipped <= subjectWords && skipped < words.length; skipped++) {
    const last = words[skipped - 1] ?? "";
    if (noSubject.has(last) || last.endsWith(",")) return undefined;
    const outcome = wholes.get(words.slice(skipped).join(" "));
    if (outcome) return outcome === "none" || outcome === "withheld" ? undefined : outcome;
  }
  return undefined;
}

/** What a text is that says nothing but an outcome, with perhaps a subject before it and a word on unanimity. */
function outcomeAlone(text: string): Outcome | undefined {
  if (text.trim() === "-" || text.trim() === "–") return "none";
  const key = bare(text);
  const stripped = key.replace(fillers, " ").replace(/\s+/gu, " ").trim();
  return wholes.get(key) ?? wholes.get(stripped) ?? (text.length < 90 ? afterSubject(stripped) : undefined);
}

/** The outcome when the text is nothing but one, or one with a clause on its change or reason behind it. */
function wholeOutcome(text: string): OutcomeReading | null {
  const clause = clauseOpener.exec(text) ?? putOffWhy.exec(text);
  const alone = outcomeAlone(text);
  const head = alone || !clause ? text : text.slice(0, clause.index);
  const outcome = alone ?? (clause && clause.index > 0 ? outcomeAlone(head) : undefined);
  if (!outcome) return null;
  return {
    outcome,
    phrase: head.trim(),
    start: 0,
    end: head.length,
    strength: "whole",
    unanimous: unanimous.test(text),
  };
}

/** Turns an outcome round where it is denied; null where the matter is still open or nothing came of it. */
function undenied(match: PhraseMatch, text: string): PhraseMatch | null {
  const before = text.slice(Math.max(0, match.start - 40), match.start);
  if (open.test(before + match.phrase)) return null;
  const denied = negatedBefore.test(before) || negatedAfter.test(text.slice(match.start, match.end + 8));
  if (!denied || match.outcome === "rejected" || match.outcome === "withheld") return match;
  if (match.outcome === "approved" || match.outcome === "recommended") return { ...match, outcome: "rejected" };
  return null;
}

/** Every outcome a text holds a phrase of, in the order of the lexicon: what denies or defers stands before what approves. */
function matchesIn(text: string): PhraseMatch[] {
  return phrases.flatMap(({ outcome, pattern }) => {
    const found = pattern?.exec(text);
    if (!found) return [];
    const match = { outcome, phrase: found[0], start: found.index, end: found.index + found[0].length };
    return undenied(match, text) ?? [];
  });
}

/**
 * The outcome a sentence holds a phrase of. Its main clause counts before clauses of change and reason, and "indstiller
 * til byrådet, at sagen udsættes" recommends, whatever it recommends.
 */
function phraseOutcome(text: string): OutcomeReading | null {
  const matches = matchesIn(text);
  const clause = clauseOpener.exec(text);
  const head = clause && clause.index > 0 ? clause.index : text.length;
  const main = matches.filter((each) => each.start < head && each.outcome !== "discussed");
  const counted = main.length > 0 ? main : matches;
  const first = Math.min(...counted.map((each) => each.start));
  const best = counted.find((each) => each.outcome === "recommended" && each.start === first) ?? counted[0];
  return best ? { ...best, strength: "phrase", unanimous: unanimous.test(text) } : null;
}

/** Length of the first word: "Godkendt, idet punkt 8 udgår". */
function openingWord(text: string): number {
  return /^\p{L}*/u.exec(text)?.[0].length ?? 0;
}

/** Reads what came of it out of one sentence or point. */
export function readOutcome(text: string): OutcomeReading | null {
  const reading = wholeOutcome(text) ?? phraseOutcome(text);
  if (reading?.outcome !== "approved") return reading;
  const from = reading.strength === "whole" ? openingWord(text) : reading.end;
  const agreed = text.slice(0, from) + text.slice(from).replace(dissent, "");
  const rest = agreed.slice(from);
  const changed =
    amended.test(agreed) ||
    withChange.test(rest) ||
    otherwise.test(agreed) ||
    /(?:^|,) (?:idet|dog)(?![\p{L}])/u.test(rest) ||
    amendmentMotion.test(text);
  return changed ? { ...reading, outcome: "approvedAmended" } : reading;
}
