import { emptyDecision } from "./empty-decision/rule.ts";
import { impossibleDate } from "./impossible-date/rule.ts";
import { missingAttendance } from "./missing-attendance/rule.ts";
import { missingBody } from "./missing-body/rule.ts";
import { missingDate } from "./missing-date/rule.ts";
import { missingDecision } from "./missing-decision/rule.ts";
import type { Rule } from "./rule.ts";

/** Every rule, one line each, by id. */
export const rules: readonly Rule[] = [
  emptyDecision,
  impossibleDate,
  missingAttendance,
  missingBody,
  missingDate,
  missingDecision,
];
