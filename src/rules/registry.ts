import { actionWithoutDeadline } from "./action-without-deadline/rule.ts";
import { actionWithoutOwner } from "./action-without-owner/rule.ts";
import { emptyDecision } from "./empty-decision/rule.ts";
import { impossibleDate } from "./impossible-date/rule.ts";
import { missingAttendance } from "./missing-attendance/rule.ts";
import { missingBody } from "./missing-body/rule.ts";
import { missingDate } from "./missing-date/rule.ts";
import { missingDecision } from "./missing-decision/rule.ts";
import type { Rule } from "./rule.ts";
import { textUnassigned } from "./text-unassigned/rule.ts";

/** Every rule, one line each, by id. */
export const rules: readonly Rule[] = [
  actionWithoutDeadline,
  actionWithoutOwner,
  emptyDecision,
  impossibleDate,
  missingAttendance,
  missingBody,
  missingDate,
  missingDecision,
  textUnassigned,
];
