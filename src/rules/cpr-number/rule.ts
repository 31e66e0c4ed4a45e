import { z } from "zod";
import { searchForCpr } from "../cpr-surfaces.ts";
import { defineRule } from "../rule.ts";
import { possibleNumber, title } from "./texts.ts";

export const cprNumber = defineRule({
  id: "cpr-number",
  title,
  severity: "error",
  status: "stable",
  since: "0.2.0",
  bodyTypes: "all",
  options: z.strictObject({
    earliestYear: z
      .int()
      .min(1858)
      .max(2100)
      .default(1905)
      .describe("First birth year of people who may be alive; numbers of earlier years weigh less."),
  }),
  check(record, { options, today }) {
    const { earliestYear } = options;
    return searchForCpr(record, { today, earliestYear, kinds: ["number", "replacement"], say: possibleNumber });
  },
});
