import { actionWithoutDeadline } from "./action-without-deadline/rule.ts";
import { actionWithoutOwner } from "./action-without-owner/rule.ts";
import { attachmentNotListed } from "./attachment-not-listed/rule.ts";
import { attendanceConflict } from "./attendance-conflict/rule.ts";
import { decisionUnderAnyOtherBusiness } from "./decision-under-any-other-business/rule.ts";
import { emptyDecision } from "./empty-decision/rule.ts";
import { impossibleDate } from "./impossible-date/rule.ts";
import { impossibleTime } from "./impossible-time/rule.ts";
import { itemNumberGap } from "./item-number-gap/rule.ts";
import { malformedCaseNumber } from "./malformed-case-number/rule.ts";
import { missingAttendance } from "./missing-attendance/rule.ts";
import { missingBody } from "./missing-body/rule.ts";
import { missingDate } from "./missing-date/rule.ts";
import { missingDecision } from "./missing-decision/rule.ts";
import { missingDirigent } from "./missing-dirigent/rule.ts";
import { missingOfficer } from "./missing-officer/rule.ts";
import { missingPlace } from "./missing-place/rule.ts";
import { partyConflict } from "./party-conflict/rule.ts";
import { placeholderLeft } from "./placeholder-left/rule.ts";
import { quorumNotMet } from "./quorum-not-met/rule.ts";
import { recommendationNotResolved } from "./recommendation-not-resolved/rule.ts";
import type { Rule } from "./rule.ts";
import { textUnassigned } from "./text-unassigned/rule.ts";
import { uninformativeTitle } from "./uninformative-title/rule.ts";
import { unknownPerson } from "./unknown-person/rule.ts";
import { unlinkedSubstitute } from "./unlinked-substitute/rule.ts";
import { unplacedAttendanceChange } from "./unplaced-attendance-change/rule.ts";

/** Every rule, one line each, by id. */
export const rules: readonly Rule[] = [
  actionWithoutDeadline,
  actionWithoutOwner,
  attachmentNotListed,
  attendanceConflict,
  decisionUnderAnyOtherBusiness,
  emptyDecision,
  impossibleDate,
  impossibleTime,
  itemNumberGap,
  malformedCaseNumber,
  missingAttendance,
  missingBody,
  missingDate,
  missingDecision,
  missingDirigent,
  missingOfficer,
  missingPlace,
  partyConflict,
  placeholderLeft,
  quorumNotMet,
  recommendationNotResolved,
  textUnassigned,
  uninformativeTitle,
  unknownPerson,
  unlinkedSubstitute,
  unplacedAttendanceChange,
];
