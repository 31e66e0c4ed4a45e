import type { MinutesRecord } from "../../src/record/record.ts";
import type { CheckedDocument, QuotedLine, ReportOptions } from "../../src/report/reporter.ts";
import { check } from "../../src/rules/engine.ts";
import type { Draft } from "./draft.ts";
import { aRecord } from "./records.ts";

/** Options of a report without colour, 80 columns wide, in Danish. */
export function reportOptions(over: Partial<ReportOptions> = {}): ReportOptions {
  return { language: "da", colour: false, width: 80, version: "0.1.0", ...over };
}

/** A document as `minutes check` hands it to a reporter. */
export function aChecked(
  path: string,
  draft: Draft<MinutesRecord> = {},
  lines?: readonly QuotedLine[],
): CheckedDocument {
  const result = check(aRecord(draft));
  return lines === undefined ? { path, result } : { path, result, lines };
}

/** Minutes with an error, a warning, an information and an open question. */
export const faultyMinutes: Draft<MinutesRecord> = {
  meeting: { weekday: "onsdag" },
  items: [
    {
      title: "Budget",
      sections: [
        { kind: "case", label: "Sag", text: "Næste år." },
        {
          kind: "decision",
          label: "Beslutning",
          text: "Bo Juhl skriver til kommunen inden 1. maj. Der indhentes tilbud til næste møde.",
        },
      ],
      actions: [
        { task: "Bo Juhl skriver til kommunen inden 1. maj." },
        {
          task: "Der indhentes tilbud til næste møde.",
          owners: [],
          basis: "passive",
          due: { date: null, text: "til næste møde" },
        },
        { task: "Mia Lund maler skuret.", due: null },
      ],
    },
    { title: "Ny cykelsti", sections: [{ kind: "case", label: "Sag", text: "Stien går langs åen." }], decisions: [] },
    { title: "Havnen", sections: [], decisions: [] },
    { title: "Maling af gavlen" },
  ],
};
