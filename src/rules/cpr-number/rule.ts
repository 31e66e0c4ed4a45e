import { cprOptions, searchForCpr } from "../cpr-surfaces.ts";
import { defineRule } from "../rule.ts";
import { possibleNumber, title } from "./texts.ts";

export const cprNumber = defineRule({
  id: "cpr-number",
  title,
  severity: "error",
  status: "stable",
  since: "0.2.0",
  bodyTypes: "all",
  options: cprOptions,
  check(record, { options, today }) {
    const { earliestYear } = options;
    return searchForCpr(record, { today, earliestYear, kinds: ["number", "replacement"], say: possibleNumber });
  },
});
