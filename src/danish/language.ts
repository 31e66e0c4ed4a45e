import { LANGUAGE_WORDS } from "./lexicon/language-words.ts";

/** The languages told apart. */
export type Language = "da" | "no" | "sv" | "en" | "de" | "other";
type Known = Exclude<Language, "other">;

/** What language a text is in. */
export interface LanguageReading {
  readonly language: Language;
  /** Weight of the words that speak for each language, as a share of all words: 0 to 1. */
  readonly scores: Readonly<Record<Known, number>>;
  /** Danish score divided by the sum of all scores; 0 when nothing was recognised. */
  readonly danishShare: number;
}

/** How much of a text is looked at, in characters. */
const SAMPLE = 200_000;
/** A text has no known language when fewer of its words than this are frequent words of one. */
const LEAST_SHARE = 0.1;

/** How far the best language must be ahead; Faroese and Icelandic share words with Danish and Norwegian alike. */
const LEAD = 1.1;

const LANGUAGES: readonly Known[] = ["da", "no", "sv", "en", "de"];

/** For each frequent word the languages it is frequent in. */
const SPEAKERS = speakers();

/**
 * Which language the text is written in, by its frequent words: a word of one language counts fully, one that several
 * share counts a quarter, a ninth … for each, so that "ikke" and "dagsorden" prove little and "møtet" much.
 */
export function identifyLanguage(text: string): LanguageReading {
  const weights: Record<Known, number> = { da: 0, no: 0, sv: 0, en: 0, de: 0 };
  const hits: Record<Known, number> = { da: 0, no: 0, sv: 0, en: 0, de: 0 };
  let words = 0;
  for (const token of text.slice(0, SAMPLE).matchAll(/\p{L}{1,30}/gu)) {
    words += 1;
    const known = SPEAKERS.get(token[0].normalize("NFC").toLowerCase());
    if (!known) continue;
    for (const each of known) {
      weights[each] += 1 / known.length ** 2;
      hits[each] += 1;
    }
  }
  const best = LANGUAGES.reduce((a, b) => (weights[b] > weights[a] ? b : a));
  const runnerUp = Math.max(...LANGUAGES.filter((each) => each !== best).map((each) => weights[each]));
  const ahead = weights[best] >= 1 && weights[best] > runnerUp * LEAD;
  const recognised = ahead && hits[best] / words >= LEAST_SHARE;
  const sum = LANGUAGES.reduce((total, each) => total + weights[each], 0);
  const share = (value: number) => (words === 0 ? 0 : value / words);
  return {
    language: recognised ? best : "other",
    scores: {
      da: share(weights.da),
      no: share(weights.no),
      sv: share(weights.sv),
      en: share(weights.en),
      de: share(weights.de),
    },
    danishShare: sum === 0 ? 0 : weights.da / sum,
  };
}

function speakers(): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  for (const language of LANGUAGES) {
    for (const each of new Set(LANGUAGE_WORDS[language].split(/\s+/u))) {
      known.set(each, [...(known.get(each) ?? []), language]);
    }
  }
  return known;
}

export { textQuality } from "./text-quality.ts";
