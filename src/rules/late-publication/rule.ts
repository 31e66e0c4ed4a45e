import { z } from "zod";
import { addDays, partsOf } from "../../danish/calendar.ts";
import { findDates } from "../../danish/dates.ts";
import { anyOf, WORD_START, word } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import type { Span } from "../../record/span.ts";
import { fail, pass, recordPart } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { publishedWords } from "../lexicon/approval.ts";
import { defineRule } from "../rule.ts";
import { late, title } from "./texts.ts";

// "Referatet er udsendt den |", "Offentliggjort: |"
const published = new RegExp(
  `${WORD_START}${anyOf(publishedWords)}(?: \\p{L}{1,12}){0,3}[: ]{1,3}(?:den |d\\. ?)?$`,
  "iu",
);
const said = word(anyOf(publishedWords), "iu");
const REACH = 60;

export const latePublication = defineRule({
  id: "late-publication",
  title,
  severity: "warning",
  status: "preview",
  since: "0.2.0",
  bodyTypes: "all",
  options: z.strictObject({
    maximumDays: z.int().min(0).default(28).describe("Days from the meeting until the minutes must be out."),
  }),
  check(record, { options }) {
    const { date } = record.meeting;
    if (!tellsOutcomes(record) || date === null || partsOf(date) === null) return [];
    const found = publicationOf(record, date);
    if (found === null) return [];
    const about = recordPart("/rest", found.at);
    const until = addDays(date, options.maximumDays);
    return [found.date > until ? fail(about, ["published"], late(date, found.date, options.maximumDays)) : pass(about)];
  },
});

/** The first day after the meeting on which the document says it was published, outside the items. */
function publicationOf({ rest }: MinutesRecord, after: string): { readonly date: string; readonly at: Span } | null {
  for (const { text, at } of rest) {
    if (!said.test(text)) continue;
    for (const { date, start } of findDates(text, { after })) {
      const before = text.slice(Math.max(0, start - REACH), start);
      if (date !== null && date >= after && published.test(before)) return { date, at };
    }
  }
  return null;
}
