import { type CprCandidate, type CprForm, cprCandidates, MOST_SIGNS } from "./cpr-candidates.ts";
import { type CprContext, contextOf } from "./cpr-context.ts";
import { type CprFacts, readCpr } from "./cpr-facts.ts";
import { findHalfHidden } from "./cpr-hidden.ts";
import { isPlain, type PlainText, plainDigits } from "./plain-digits.ts";

/** A place that holds a civil registration number (CPR-nummer), or enough of one. */
export interface CprReading {
  readonly kind: /** The ten digits of a number. */
    | "number"
    /** Its parts stand in different lines, cells or groups. */
    | "split"
    /** A number inside eleven or twelve digits. */
    | "embedded"
    /** A replacement number, whose day is raised by 60. */
    | "replacement"
    /** A birthday, and the last four digits beside it. */
    | "birthdayAndSerial"
    /** A number of which only some digits are covered: "150358-50XX". */
    | "halfCovered";
  readonly certainty: "high" | "medium" | "low";
  /** The words with every digit after the first four covered; as long as the words themselves. */
  readonly masked: string;
  readonly start: number;
  readonly end: number;
}

export interface CprOptions {
  /** The day of the run: who is born later has no number. */
  readonly today?: string | null;
  /** First birth year of people who may be alive; numbers of earlier years weigh less. */
  readonly earliestYear?: number;
}

/** A candidate with its points; above 0 it is reported. */
interface Weighed extends CprCandidate {
  readonly facts: CprFacts;
  readonly context: CprContext;
  readonly points: number;
}

/** Digits that a report shows of a number: its day and month. */
const SHOWN = 4;
const EARLIEST = 1905;
/** More numbers than this in one text, none of them beside a word of a person, are a machine's numbers. */
const MANY = 20;
const formPoints: Record<CprForm, number> = { hyphen: 2, broken: 1, unbroken: 0, apart: 0, embedded: -2 };

/** The numbers of a text, in order. Labels count where they stand: an invoice number beside one hides nothing. */
export function findCprNumbers(text: string, options: CprOptions = {}): CprReading[] {
  const plain = withNumbers(text);
  if (plain === null) return [];
  const weighed = weigh(plain.text, options);
  const machine = weighed.length > MANY && !weighed.some(({ context }) => context.label === "cpr" || context.person);
  const numbers = weighed.flatMap((each): CprReading[] => {
    const certainty = certaintyOf(each, machine);
    if (certainty === null) return [];
    const [start, end] = [plain.origin(each.start), plain.origin(each.end)];
    return [{ kind: kindOf(each), certainty, masked: cover(text.slice(start, end), SHOWN), start, end }];
  });
  const hidden = findHalfHidden(plain.text, options.today ?? null).map(({ kind, certainty, ...place }) => {
    const [start, end] = [plain.origin(place.start), plain.origin(place.end)];
    return { kind, certainty, masked: cover(text.slice(start, end), shownIn(kind)), start, end };
  });
  return withoutOverlaps([...numbers, ...hidden]);
}

/** With fewer digits than these together there is no part of a number, however it is written; most texts have fewer. */
const fourDigits = new RegExp(`\\d(?:\\D{0,${MOST_SIGNS}}\\d){3}`, "u");

/** The text in plain signs; null where it can hold no number. */
function withNumbers(text: string): PlainText | null {
  if (fourDigits.test(text)) return plainDigits(text);
  if (isPlain(text)) return null;
  // "１５０３58", or digits that unseen signs keep apart
  const plain = plainDigits(text);
  return fourDigits.test(plain.text) ? plain : null;
}

/**
 * The text with every number covered that is one or may be one, character for character as long as before. Where words
 * are quoted, what announced a number may be cut off, so this covers more than findCprNumbers reports.
 */
export function maskCprNumbers(text: string): string {
  const plain = withNumbers(text);
  if (plain === null) return text;
  const possible = weigh(plain.text, { earliestYear: 0 }).filter(
    ({ points, form, context }) => points > 0 || (form !== "embedded" && context.label !== "other" && !context.inCode),
  );
  const numbers = possible.map((each) => ({ ...each, shown: SHOWN }));
  const hidden = findHalfHidden(plain.text, null).map((each) => ({ ...each, shown: shownIn(each.kind) }));
  const places = [...numbers, ...hidden].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let done = 0;
  for (const place of places) {
    const [start, end] = [plain.origin(place.start), plain.origin(place.end)];
    if (end <= done) continue;
    // Where two share digits, the rest of the second is covered whole.
    const shown = start < done ? 0 : place.shown;
    parts.push(text.slice(done, Math.max(done, start)), cover(text.slice(Math.max(done, start), end), shown));
    done = end;
  }
  return [...parts, text.slice(done)].join("");
}

function weigh(text: string, { today = null, earliestYear = EARLIEST }: CprOptions): Weighed[] {
  const weighed: Weighed[] = [];
  for (const candidate of cprCandidates(text)) {
    const facts = readCpr(candidate.digits);
    if (facts === null || (today !== null && facts.born > today)) continue;
    const context = contextOf(text, candidate, weighed.at(-1) ?? null);
    const points = pointsOf(candidate, facts, context, earliestYear);
    weighed.push({ ...candidate, facts, context, points });
  }
  return weighed;
}

function pointsOf(candidate: CprCandidate, facts: CprFacts, context: CprContext, earliestYear: number): number {
  const said = context.label === "cpr";
  const old = Number(facts.born.slice(0, 4)) < earliestYear;
  const looksTimed = !facts.checksum && !said && isTimeOfDay(candidate.digits.slice(6));
  return (
    evidence(facts) +
    formPoints[candidate.form] +
    labelPoints(context) +
    (context.person ? 1 : 0) -
    (context.inCode && candidate.form !== "embedded" ? (said ? 3 : 5) : 0) -
    (old ? 2 : 0) -
    (looksTimed ? 1 : 0)
  );
}

/** The check digit is evidence and no gate: numbers issued since October 2007 need not have it. */
function evidence({ checksum, uncheckedDate, replacement }: CprFacts): number {
  if (replacement) return 0;
  return checksum ? 3 : uncheckedDate ? 2 : -1;
}

function labelPoints({ label, spokenOf }: CprContext): number {
  if (label === "cpr") return 4;
  // One more than a check digit and a hyphen together, which one in eleven such numbers has by chance.
  if (label === "other") return -5;
  return (spokenOf ? 2 : 0) - (label === "perhapsOther" ? 2 : 0);
}

/** "1700", "0915": a time on the quarter, as in a stamp such as 040325-1700. */
function isTimeOfDay(serial: string): boolean {
  return Number(serial.slice(0, 2)) < 24 && ["00", "15", "30", "45"].includes(serial.slice(2));
}

function certaintyOf({ points, facts, context, form }: Weighed, machine: boolean): CprReading["certainty"] | null {
  // A raised day is common in other numbers, so only what is called a number of a person is one.
  if (facts.replacement) return points > 0 && context.label === "cpr" ? "low" : null;
  const steps = (points >= 5 ? 3 : points >= 3 ? 2 : points >= 1 ? 1 : 0) - (machine ? 1 : 0);
  const level = form === "embedded" ? Math.min(steps, 2) : steps;
  return ([null, "low", "medium", "high"] as const)[Math.max(0, level)] ?? null;
}

function kindOf({ facts, form }: Weighed): CprReading["kind"] {
  if (facts.replacement) return "replacement";
  if (form === "embedded") return "embedded";
  return form === "apart" ? "split" : "number";
}

/** Of readings that share words, the surest. */
function withoutOverlaps(readings: readonly CprReading[]): CprReading[] {
  const levels = { high: 0, medium: 1, low: 2 };
  const kept: CprReading[] = [];
  for (const each of [...readings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= each.start) kept.push(each);
    else if (levels[each.certainty] < levels[last.certainty]) kept[kept.length - 1] = each;
  }
  return kept;
}

/** How many digits may be shown: day and month of a number, none of the last four that stand alone. */
function shownIn(kind: CprReading["kind"]): number {
  return kind === "birthdayAndSerial" ? 0 : SHOWN;
}

/** The words with every digit after the first `shown` as "•". */
function cover(words: string, shown: number): string {
  let seen = 0;
  return words.replace(/\p{Nd}/gu, (digit) => {
    seen += 1;
    return seen > shown ? "•".repeat(digit.length) : digit;
  });
}
