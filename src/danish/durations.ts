import { NUMBER, readNumber } from "./numerals.ts";
import { WORD_END, WORD_START } from "./words.ts";

/** How long something takes. */
export interface DurationReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly minutes: number;
}

// "10 min.", "1½ time", "1,5 timer", "en halv time", "1 time og 30 minutter", "tre kvarter"
const DURATION = new RegExp(
  `${WORD_START}(?:(?<halfHour>en\\s(?:lille\\s)?halv\\stime)|(?<quarters>et|to|tre)\\skvarter` +
    `|(?<hours>\\d{1,2}(?:,\\d)?\\s?½?|½|${NUMBER})\\s?(?:timers?|times?|t\\.)(?:\\s(?:og\\s)?(?<extra>\\d{1,2})\\s?min(?:utters?|\\.)?)?` +
    `|(?<minutes>\\d{1,3}|${NUMBER})(?:\\s?-\\s?(?<upTo>\\d{1,3}))?\\s?min(?:utters?|\\.)?)${WORD_END}`,
  "iu",
);

/** The first duration in the text, like "(10 min.)" or "1½ time"; of "5-10 min" the longer. */
export function findDuration(text: string): DurationReading | null {
  const match = DURATION.exec(text);
  if (!match) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    minutes: minutesOf(match.groups ?? {}),
  };
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>): number {
  if (groups.halfHour !== undefined) return 30;
  if (groups.quarters !== undefined) return 15 * (readNumber(groups.quarters) ?? 1);
  if (groups.hours !== undefined) return Math.round(60 * readHours(groups.hours)) + Number(groups.extra ?? 0);
  return Number(groups.upTo ?? readNumber(groups.minutes ?? "") ?? 0);
}

/** "1½", "1,5", "to" → 1.5, 1.5, 2 */
function readHours(text: string): number {
  const half = text.includes("½") ? 0.5 : 0;
  const rest = text.replace("½", "").trim();
  if (rest === "") return half;
  return half + (readNumber(rest) ?? Number(rest.replace(",", ".")));
}
