import { findTimes } from "./times.ts";
import { WORD_END, WORD_START } from "./words.ts";

/**
 * What a note says of the part of the meeting somebody was there for. "only": for these items; "not": away for these
 * items; "arrival", "departure" and "return": from or until a time or an item; "partly": nothing more is said.
 */
export interface Participation {
  readonly kind: "only" | "not" | "arrival" | "departure" | "return" | "partly";
  /** Numbers of the items meant, ranges written out. */
  readonly items: readonly string[];
  readonly time: string | null;
  /** Whether somebody came or went before, during or after that item, where the words say so. */
  readonly timing: "before" | "during" | "after" | null;
  readonly start: number;
  readonly end: number;
}

const ITEM_WORD = "(?:dagsordens)?(?:punkt(?:et|erne|er)?|pkt\\.?|sag(?:en|erne|er)?)(?:\\snr\\.?)?";
const NUMBER = "(?:\\(\\d{1,3}\\)|\\d{1,3}[a-z]?)";
// "2 – 25, 27 – 33", "1-2 og delvis under pkt. 3", "30 til punkt 35"
const JOINT = `\\s{0,2}(?:,\\s?(?:og\\s)?|-|–|og|samt|til)\\s{0,2}(?:delvist?\\s)?(?:under\\s|ved\\s)?(?:${ITEM_WORD}\\s?)?`;
const ITEMS = `${ITEM_WORD}\\s?${NUMBER}(?:${JOINT}${NUMBER}(?![\\p{L}\\p{N}.]\\p{N})){0,40}`;
const CLOCK = "(?:ca\\.?\\s)?(?:klokken|kl)\\.?\\s?(?:ca\\.?\\s)?\\d{1,2}(?:[.:]?\\d{2})?";
const TALK = "(?:(?:[iI]\\s)?(?:\\p{L}+s\\s)?(?:mødet|(?:behandlingen|drøftelsen)(?:\\saf)?)\\s)";

const pattern = (source: string) => new RegExp(`${WORD_START}(?:${source})${WORD_END}`, "giu");

/** From the plainest wording to the weakest; what an earlier one takes, a later one leaves alone. */
const forms: readonly {
  readonly kind: Participation["kind"];
  readonly timing: Participation["timing"];
  readonly pattern: RegExp;
}[] = [
  // "deltog ikke i behandlingen af punkt 5", "fraværende ved sag 1-4", "Deltog ikke under punkterne 20-21"
  {
    kind: "not",
    timing: "during",
    pattern: pattern(
      `(?:deltog ikke|deltager ikke|(?:var\\s)?(?:ikke til stede|ikke tilstede|fraværende)|ikke)\\s${TALK}?(?:(?:under|ved|i|fra|på|til|for)\\s)?${ITEMS}`,
    ),
  },
  // "fra kl. 11.20", "ankom kl. 18.05", "fra kl. 16 til kl. 18"
  {
    kind: "arrival",
    timing: null,
    pattern: pattern(
      `(?:(?:deltog|deltager|til stede|tilstede|med)\\s(?:i mødet\\s)?(?:først\\s)?)?(?:fra|ankom(?:\\stil mødet)?|ankommer|kom(?:\\stil mødet)?|kommer|mødte(?:\\sop)?)\\s${CLOCK}(?:\\s?(?:-|–|til)\\s?(?:kl\\.?\\s?)?\\d{1,2}[.:]\\d{2})?`,
    ),
  },
  // "til og med punkt 2", "forlod mødet efter punkt 4"
  {
    kind: "departure",
    timing: "after",
    pattern: pattern(
      `(?:(?:deltog|til stede|tilstede)\\s)?(?:til og med|t\\.o\\.m\\.?|(?:forlod mødet|gik)\\sefter(?:\\s(?:behandlingen af))?)\\s${ITEM_WORD}\\s?${NUMBER}`,
    ),
  },
  // "gik før punkt 4", "forlod mødet inden pkt. 6"
  {
    kind: "departure",
    timing: "before",
    pattern: pattern(`(?:forlod mødet|gik)\\s(?:før|inden)(?:\\s(?:behandlingen af))?\\s${ITEM_WORD}\\s?${NUMBER}`),
  },
  // "til kl. 18.10", "forlod mødet kl. 18.10", "gik kl. 19"
  {
    kind: "departure",
    timing: null,
    pattern: pattern(
      `(?:(?:deltog|til stede|tilstede)\\s(?:i mødet\\s)?)?(?:indtil|til|forlod mødet|gik|måtte gå)\\s${CLOCK}`,
    ),
  },
  // "forlod mødet under punkt 29"
  {
    kind: "departure",
    timing: "during",
    pattern: pattern(`(?:forlod mødet|gik)\\s(?:under|ved)(?:\\s(?:behandlingen af))?\\s${ITEM_WORD}\\s?${NUMBER}`),
  },
  // "fra pkt. 3", "fra og med punkt 4", "ankom under punkt 3"
  {
    kind: "arrival",
    timing: "before",
    pattern: pattern(
      `(?:(?:deltog|deltager|til stede|tilstede|med)\\s(?:i mødet\\s)?(?:først\\s)?)?(?:fra og med|fra|ankom (?:før|inden))\\s${ITEM_WORD}\\s?${NUMBER}`,
    ),
  },
  {
    kind: "arrival",
    timing: "during",
    pattern: pattern(`(?:ankom|kom|mødte)(?:\\stil mødet)?\\s(?:under|ved)\\s${ITEM_WORD}\\s?${NUMBER}`),
  },
  {
    kind: "arrival",
    timing: "after",
    pattern: pattern(`(?:ankom|kom|mødte)(?:\\stil mødet)?\\sefter\\s${ITEM_WORD}\\s?${NUMBER}`),
  },
  // "under pkt. 1-2", "ved sag nr. 2 – 25", "kun punkt 4", "(pkt. 4)"
  {
    kind: "only",
    timing: "during",
    pattern: pattern(
      `(?:(?:deltog|deltager|til stede|tilstede)\\s)?(?:kun\\s)?(?:(?:delvist?\\s)?(?:under|ved|til|på|i|for|vedr\\.?|vedrørende)\\s)?(?:behandlingen af\\s)?${ITEMS}`,
    ),
  },
  // "(delvist)", "(kun lørdag)", "en del af mødet"
  {
    kind: "partly",
    timing: null,
    pattern: pattern(
      "delvist?|(?:i\\s)?(?:en del|dele) af mødet|kun (?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)",
    ),
  },
];

const HERE = "(?:(?:dette|det)\\spunkt|punktet|sagen|behandlingen|drøftelsen)";
const CLOCK_MAY_FOLLOW = `(?:\\s${CLOCK})?`;

/** What sentences say besides: of the item they stand in, or of the meeting as it goes on. */
const toldForms: typeof forms = [
  // "vendte tilbage til mødet kl. 18.40"
  {
    kind: "return",
    timing: null,
    pattern: pattern(
      `(?:vendte|kom)\\stilbage(?:\\still\\smødet|\\s(?:til|i)\\s(?:mødet|lokalet))?${CLOCK_MAY_FOLLOW}`,
    ),
  },
  // "deltog ikke i udvalgets behandling af sagen", "deltog ikke under dette punkt"
  {
    kind: "not",
    timing: "during",
    pattern: pattern(
      `(?:deltog|deltager)\\sikke\\s(?:i\\s(?:\\p{L}+s\\s)?(?:behandling(?:en)?|drøftelse(?:n)?|afstemning(?:en)?)(?:\\saf\\s${HERE})?|(?:under|i|ved)\\s${HERE})`,
    ),
  },
  // "forlod mødet efter dette punkt"
  { kind: "departure", timing: "after", pattern: pattern(`(?:forlod\\smødet|gik)\\sefter\\s${HERE}`) },
  { kind: "departure", timing: "before", pattern: pattern(`(?:forlod\\smødet|gik)\\s(?:før|inden)\\s${HERE}`) },
  // "forlod mødet under punktet", "måtte forlade mødet"
  {
    kind: "departure",
    timing: null,
    pattern: pattern(`(?:forlod|måtte\\sforlade|forlader)\\smødet(?:\\s(?:under|ved)\\s${HERE})?${CLOCK_MAY_FOLLOW}`),
  },
  // "ankom til mødet", "kom til stede under punktet"
  {
    kind: "arrival",
    timing: null,
    pattern: pattern(
      `(?:ankom|indtrådte|(?:kom|mødte)\\s(?:til\\s(?:mødet|stede)|ind))(?:\\s(?:til|i)\\smødet)?(?:\\s(?:under|ved)\\s${HERE})?`,
    ),
  },
];
// Verbs without which a sentence speaks of something else than who was there: "åbent fra kl. 9"
const TELLS =
  /^(?:deltog|deltager|til stede|tilstede|ankom|kom|mødte|forlod|forlader|gik|måtte|vendte|indtrådte|var|fraværende)/iu;

/** Longer texts are no notes. */
const LONGEST = 4000;
const MOST_ITEMS = 120;

/** The numbers of a list of items: "2 – 4, 7" → 2, 3, 4, 7. A range of letters or backwards stands for its ends. */
export function itemNumbers(text: string): string[] {
  const found: string[] = [];
  let last = 0;
  for (const match of text.matchAll(/\d{1,3}[a-z]?/gu)) {
    // "2 – 25", "30 til punkt 35"
    const range = found.length > 0 && /^\)?\s{0,2}(?:-|–|til(?!\p{L}))/iu.test(text.slice(last, match.index));
    for (let each = Number(found.at(-1)) + 1; range && each < Number(match[0]); each += 1) found.push(String(each));
    found.push(match[0]);
    last = match.index + match[0].length;
    if (found.length > MOST_ITEMS) break;
  }
  return [...new Set(found)].slice(0, MOST_ITEMS);
}

/**
 * Notes on the part of the meeting somebody was there for, in order. `told` reads a sentence instead of a note: then a
 * verb must say that somebody came, went or took part, and "the item" is the one the sentence stands in.
 */
export function findParticipation(text: string, options: { readonly told?: boolean } = {}): Participation[] {
  if (text.length > LONGEST) return [];
  const found: Participation[] = [];
  for (const { kind, timing, pattern: each } of options.told ? [...forms, ...toldForms] : forms) {
    for (const match of text.matchAll(each)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      if (!options.told) found.push(...readingsOf(kind, timing, match[0], start, end));
      else if (TELLS.test(match[0])) found.push(...toldReadings(kind, timing, match[0], start, end));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function toldReadings(
  kind: Participation["kind"],
  timing: Participation["timing"],
  words: string,
  start: number,
  end: number,
): Participation[] {
  const read = readingsOf(kind, timing, words, start, end);
  return read.length > 0 ? read : [{ kind, items: [], time: null, timing, start, end }];
}

function readingsOf(
  kind: Participation["kind"],
  timing: Participation["timing"],
  words: string,
  start: number,
  end: number,
): Participation[] {
  const [time] = findTimes(words);
  if (time) {
    const at = { items: [], timing: null, start, end };
    const first = { ...at, kind, time: time.from };
    return time.to === null ? [first] : [first, { ...at, kind: "departure", time: time.to }];
  }
  const items = kind === "partly" ? [] : itemNumbers(words);
  return kind === "partly" || items.length > 0 ? [{ kind, items, time: null, timing, start, end }] : [];
}
