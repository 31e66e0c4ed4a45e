import { z } from "zod";
import { addDays } from "../../../danish/calendar.ts";
import { fail, pass, recordPart } from "../../answers.ts";
import type { Wording } from "../../rule.ts";
import type { Entry, Series } from "../archive.ts";
import { type ArchiveAnswer, defineArchiveRule } from "../archive-rule.ts";
import { announced, numberMissing, title } from "./texts.ts";

export const meetingSequenceGap = defineArchiveRule({
  id: "meeting-sequence-gap",
  title,
  severity: "warning",
  status: "stable",
  since: "0.2.0",
  bodyTypes: "all",
  options: z.strictObject({
    toleranceDays: z
      .int()
      .min(0)
      .max(366)
      .default(14)
      .describe("Days by which a meeting may be moved from the day that was announced."),
  }),
  check({ series }, { options }) {
    return series.flatMap((each) =>
      each.held.slice(1).map((entry, index): ArchiveAnswer => {
        const before = each.held[index] as Entry;
        const about = recordPart("/meeting", entry.record.meeting.at.date ?? null);
        const gap = gapBefore(each, before, entry, options.toleranceDays);
        return { record: entry.place, answer: gap ? fail(about, gap.words, gap.wording) : pass(about) };
      }),
    );
  },
});

function gapBefore(series: Series, before: Entry, entry: Entry, tolerance: number) {
  return numberGap(before, entry) ?? announcedGap(series, before, entry, tolerance);
}

/** "3", "nr. 3", "3/2025": the meeting's number, and the year it is counted in. */
const written = /^(?:nr\.? ?)?(\d{1,4})\.?(?:[/-](\d{2,4}))?$/iu;

function numberGap(before: Entry, entry: Entry): { words: string[]; wording: Wording } | null {
  const [first, second] = [before, entry].map(({ record }) => written.exec(record.meeting.number?.trim() ?? ""));
  if (!first || !second || first[2] !== second[2]) return null;
  const [from, to] = [Number(first[1]), Number(second[1])];
  // A number that falls begins a new count; one that leaps is no count of meetings.
  const missing = Array.from({ length: Math.max(0, to - from - 1) }, (_, step) => String(from + step + 1));
  if (missing.length === 0 || missing.length > LARGEST_LEAP) return null;
  return { words: ["number", ...missing], wording: numberMissing(missing, before.date, entry.date) };
}

const LARGEST_LEAP = 3;
const YEAR = 366;

/** A day that the minutes before announced, on which and around which no meeting is known, though later ones are. */
function announcedGap(
  { held, otherDays }: Series,
  before: Entry,
  entry: Entry,
  tolerance: number,
): { words: string[]; wording: Wording } | null {
  const day = before.record.meeting.nextMeeting?.date ?? null;
  if (day === null || day <= before.date) return null;
  const [from, to] = [addDays(day, -tolerance), addDays(day, tolerance)];
  const isNear = (date: string) => date >= from && date <= to;
  const known = [...held.filter(({ date }) => date > before.date).map(({ date }) => date), ...otherDays].some(isNear);
  // An archive of a few meetings of many years has no rows to find a gap in.
  if (known || entry.date <= to || entry.date > addDays(day, YEAR)) return null;
  return { words: ["announced", day], wording: announced(day, before.date) };
}
