import { findDates } from "../danish/dates.ts";
import type { MinutesRecord } from "../record/record.ts";
import type { Span } from "../record/span.ts";
import { looseText } from "./document.ts";

/** A date written outside the items. */
export interface LooseDate {
  readonly text: string;
  /** The piece of text it stands in. */
  readonly at: Span;
  /** True for a day of no calendar, written with its year. */
  readonly impossible: boolean;
}

/** Dates in the header and in text without a place. */
export function looseDates(record: MinutesRecord): LooseDate[] {
  return looseText(record).flatMap(({ kind, text, at }) =>
    findDates(text).map((date) => ({
      text: date.text,
      at,
      // Case numbers such as 24-15-2019 look like days too, so only a header is believed.
      impossible: !date.valid && date.yearStated && kind === "header",
    })),
  );
}
