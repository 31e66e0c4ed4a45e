import type { DeadlineForm } from "./deadlines.ts";
import { EVENTS, OCCASION_PREPOSITIONS, PER_PERIOD, RECURRING, VAGUE } from "./lexicon/deadline-words.ts";
import { matchesOf } from "./matches.ts";
import { NUMBER } from "./numerals.ts";
import { anyOf, WORD_END, WORD_START } from "./words.ts";

// "en gang årligt", "min. to gange om året i perioden 2022 – 2024", "hvert kvartal", "fast punkt på dagsordenen"
const REPEATED = new RegExp(
  `${WORD_START}(?:(?:(?:mindst|minimum|min\\.?)\\s)?(?:${NUMBER}|flere)\\sgange?\\s${anyOf(PER_PERIOD)}|${anyOf(RECURRING)})${WORD_END}` +
    `(?:\\si\\sperioden\\s20\\d{2}\\s?[-–]\\s?(?:20)?\\d{2}${WORD_END})?`,
  "giu",
);
// "snarest muligt", "løbende", "ASAP"
const UNFIXED = new RegExp(`${WORD_START}${anyOf(VAGUE)}${WORD_END}`, "giu");
// "inden sommerferien", "til næste generalforsamling", "efter årsskiftet", "med indkaldelsen til generalforsamlingen"
const OCCASION = new RegExp(
  `${WORD_START}(?:${anyOf(OCCASION_PREPOSITIONS)}|efter|omkring|hen\\sover|over|straks\\sefter)\\s` +
    `(?:(?:næste|kommende|årets|den\\skommende|den\\snæste)\\s)?(?:(?<!${WORD_START}på\\s)${anyOf(EVENTS)}|generalforsamling(?:en)?)(?:\\s(?:for\\s)?20\\d{2})?${WORD_END}(?!\\s(?:for\\salvor\\s)?(?:slutter|begynder|starter)${WORD_END})`,
  "giu",
);

/** What comes back: "en gang årligt". */
export function recurring(text: string): DeadlineForm[] {
  return collect(text, REPEATED, "recurring");
}

/** What fixes nothing: "snarest muligt". */
export function vague(text: string): DeadlineForm[] {
  return collect(text, UNFIXED, "vague");
}

/** Occasions of the year, which fix no day: "inden sommerferien". */
export function events(text: string): DeadlineForm[] {
  return collect(text, OCCASION, "event");
}

function collect(text: string, pattern: RegExp, kind: DeadlineForm["kind"]): DeadlineForm[] {
  return matchesOf(pattern, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: null,
    kind,
  }));
}
