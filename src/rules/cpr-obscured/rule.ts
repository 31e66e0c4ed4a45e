import { cprOptions, searchForCpr } from "../cpr-surfaces.ts";
import { defineRule } from "../rule.ts";
import { obscured, title } from "./texts.ts";

export const cprObscured = defineRule({
  id: "cpr-obscured",
  title,
  severity: "warning",
  status: "stable",
  since: "0.2.0",
  bodyTypes: "all",
  options: cprOptions,
  check(record, { options, today }) {
    const { earliestYear } = options;
    const kinds = ["split", "embedded", "birthdayAndSerial", "halfCovered"] as const;
    return searchForCpr(record, { today, earliestYear, kinds, say: obscured });
  },
});
