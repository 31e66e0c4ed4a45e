import { impossibleDate } from "./impossible-date/rule.ts";
import { missingAttendance } from "./missing-attendance/rule.ts";
import { missingBody } from "./missing-body/rule.ts";
import { missingDate } from "./missing-date/rule.ts";
import type { Rule } from "./rule.ts";

/** Every rule, one line each, by id. */
export const rules: readonly Rule[] = [impossibleDate, missingAttendance, missingBody, missingDate];
