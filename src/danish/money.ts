import { matchesOf } from "./matches.ts";
import { WORD_END, WORD_START } from "./words.ts";

/** An amount of money found in running text. */
export interface MoneyReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In kroner. */
  readonly amount: number;
}

const FIGURE = "(?:\\d{1,3}(?:\\.\\d{3}){1,4}|\\d{1,12})(?:,(?:\\d{1,2}|-{1,2}))?";
const CURRENCY = "(?:kroner|kr|dkk)";
// "1,3 mio. kr.", "650.000 kr.", "98 tkr.", "850 kr"
const BEFORE_CURRENCY = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<figure>${FIGURE})\\s?(?:(?<scale>mio|mia|t)\\.?\\s?)?(?:${CURRENCY})${WORD_END}\\.?(?:,-)?`,
  "giu",
);
// "kr. 500,-", "DKK 1.000"
const AFTER_CURRENCY = new RegExp(
  `${WORD_START}${CURRENCY}\\.?:?\\s?(?<figure>${FIGURE})(?:\\s?(?<scale>mio|mia)${WORD_END}\\.?)?(?![\\p{L}\\p{N}])`,
  "giu",
);
const SCALES: Readonly<Record<string, number>> = { t: 1e3, mio: 1e6, mia: 1e9 };

/** All amounts of money in the text, in order. Only figures with a currency count. */
export function findMoney(text: string): MoneyReading[] {
  if (!/\d/u.test(text)) return [];
  const found = [...collect(text, BEFORE_CURRENCY), ...collect(text, AFTER_CURRENCY)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((each, index) => index === 0 || each.start >= (found[index - 1]?.end ?? 0));
}

function collect(text: string, pattern: RegExp): MoneyReading[] {
  return matchesOf(pattern, text).map((match) => {
    const figure = Number((match.groups?.figure ?? "0").replace(/\./gu, "").replace(/,-*$/u, "").replace(",", "."));
    const scale = SCALES[match.groups?.scale?.toLowerCase() ?? ""] ?? 1;
    const amount = Math.round(figure * scale * 100) / 100;
    return { start: match.index, end: match.index + match[0].length, text: match[0], amount };
  });
}
