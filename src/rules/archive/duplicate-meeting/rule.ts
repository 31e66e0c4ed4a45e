import { similarity } from "../../../danish/words.ts";
import type { MinutesRecord } from "../../../record/record.ts";
import { fail, pass, recordPart } from "../../answers.ts";
import { noOptions } from "../../no-options.ts";
import type { Entry } from "../archive.ts";
import { type ArchiveAnswer, defineArchiveRule } from "../archive-rule.ts";
import { sameMeeting, title } from "./texts.ts";

/** From this likeness of their titles on, two minutes of one day are of one meeting. */
const SAME = 0.7;

export const duplicateMeeting = defineArchiveRule({
  id: "duplicate-meeting",
  title,
  severity: "warning",
  status: "stable",
  since: "0.2.0",
  bodyTypes: "all",
  options: noOptions,
  check({ series }) {
    return series.flatMap(({ held }) =>
      held.map((entry, index): ArchiveAnswer => {
        const about = recordPart("/meeting", entry.record.meeting.at.date ?? null);
        const twin = held.slice(0, index).find((other) => other.date === entry.date && isTwin(other, entry));
        const answer = twin
          ? fail(
              about,
              [entry.date, entry.record.meeting.body ?? ""],
              sameMeeting(entry.date, twin.record.source.fileName),
            )
          : pass(about);
        return { record: entry.place, answer };
      }),
    );
  },
});

/** Two meetings may be on one day; then they begin at other times, or their items are others. */
function isTwin(a: Entry, b: Entry): boolean {
  if (a.record.source.sha256 === b.record.source.sha256 && a.record.source.bytes > 0) return sameTitles(a, b);
  const [one, two] = [a.record.meeting, b.record.meeting];
  if (one.number !== null && two.number !== null && one.number !== two.number) return false;
  return sameTitles(a, b);
}

function sameTitles(a: Entry, b: Entry): boolean {
  return similarity(titlesOf(a.record), titlesOf(b.record)) >= SAME;
}

function titlesOf({ items }: MinutesRecord): string {
  return items.map(({ title }) => title ?? "").join(" ");
}
