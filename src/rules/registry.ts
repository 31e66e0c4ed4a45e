import { actionWithoutDeadline } from "./action-without-deadline/rule.ts";
import { actionWithoutOwner } from "./action-without-owner/rule.ts";
import { attachmentNotListed } from "./attachment-not-listed/rule.ts";
import { attendanceConflict } from "./attendance-conflict/rule.ts";
import { cprNumber } from "./cpr-number/rule.ts";
import { cprObscured } from "./cpr-obscured/rule.ts";
import { emptyDecision } from "./empty-decision/rule.ts";
import { impossibleDate } from "./impossible-date/rule.ts";
import { itemNumberGap } from "./item-number-gap/rule.ts";
import { missingAttendance } from "./missing-attendance/rule.ts";
import { missingBody } from "./missing-body/rule.ts";
import { missingDate } from "./missing-date/rule.ts";
import { missingDecision } from "./missing-decision/rule.ts";
import { recommendationNotResolved } from "./recommendation-not-resolved/rule.ts";
import type { Rule } from "./rule.ts";
import { textUnassigned } from "./text-unassigned/rule.ts";

/** Every rule, one line each, by id. */
export const rules: readonly Rule[] = [
  actionWithoutDeadline,
  actionWithoutOwner,
  attachmentNotListed,
  attendanceConflict,
  cprNumber,
  cprObscured,
  emptyDecision,
  impossibleDate,
  itemNumberGap,
  missingAttendance,
  missingBody,
  missingDate,
  missingDecision,
  recommendationNotResolved,
  textUnassigned,
];
