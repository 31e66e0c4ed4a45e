import { isPersonName, splitNameList, stripTitle } from "../danish/names.ts";
import { findTimes } from "../danish/times.ts";
import { readNumbering } from "../layout/numbering.ts";
import type { Span } from "../record/span.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { spanBetween } from "../text/passage.ts";

/** A line of a small timetable before the items: "Pkt. 2 kl. 9.30-9.45 Anna Holm, Bo Lund". */
export interface ScheduleEntry {
  readonly number: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly presenters: readonly { readonly name: string; readonly at: Span }[];
}

/** Reads the timetable of the header: item numbers with slots and presenters. */
export function readSchedule(header: readonly CleanLine[]): ScheduleEntry[] {
  const entries: ScheduleEntry[] = [];
  for (const line of header) {
    const numbering = readNumbering(line.text);
    if (!numbering || line.text.length > 300) continue;
    const rest = line.text.slice(numbering.titleStart);
    const [time] = findTimes(rest);
    if (!time || time.start > 2) continue;
    const namesFrom = numbering.titleStart + time.end;
    const presenters = splitNameList(line.text.slice(namesFrom)).flatMap((each) => {
      const { name, nameStart } = stripTitle(each.name);
      if (isPersonName(name) < 0.4) return [];
      const from = namesFrom + each.start + nameStart;
      return [{ name, at: spanBetween(line, from, line, from + name.length) }];
    });
    entries.push({ number: numbering.label, start: time.from, end: time.to, presenters });
  }
  return entries;
}
