import { actionWithoutDeadline } from "./action-without-deadline/rule.ts";
import { actionWithoutOwner } from "./action-without-owner/rule.ts";
import { attachmentNotListed } from "./attachment-not-listed/rule.ts";
import { attachmentNumberRepeated } from "./attachment-number-repeated/rule.ts";
import { attendanceConflict } from "./attendance-conflict/rule.ts";
import { closedContentPublished } from "./closed-content-published/rule.ts";
import { closedItemDecisionWithheld } from "./closed-item-decision-withheld/rule.ts";
import { closedItemHeadingOnly } from "./closed-item-heading-only/rule.ts";
import { closingWithoutReason } from "./closing-without-reason/rule.ts";
import { cprNumber } from "./cpr-number/rule.ts";
import { cprObscured } from "./cpr-obscured/rule.ts";
import { draftAsFinal } from "./draft-as-final/rule.ts";
import { emptyDecision } from "./empty-decision/rule.ts";
import { handoutNotAttached } from "./handout-not-attached/rule.ts";
import { healthNearPerson } from "./health-near-person/rule.ts";
import { hiddenText } from "./hidden-text/rule.ts";
import { impossibleDate } from "./impossible-date/rule.ts";
import { impossibleDeadline } from "./impossible-deadline/rule.ts";
import { inaccessiblePdf } from "./inaccessible-pdf/rule.ts";
import { itemNumberGap } from "./item-number-gap/rule.ts";
import { latePublication } from "./late-publication/rule.ts";
import { missingAttendance } from "./missing-attendance/rule.ts";
import { missingBody } from "./missing-body/rule.ts";
import { missingDate } from "./missing-date/rule.ts";
import { missingDecision } from "./missing-decision/rule.ts";
import { missingSignature } from "./missing-signature/rule.ts";
import { namedPrivatePerson } from "./named-private-person/rule.ts";
import { previousMinutesNotApproved } from "./previous-minutes-not-approved/rule.ts";
import { privateContactDetails } from "./private-contact-details/rule.ts";
import { recommendationNotResolved } from "./recommendation-not-resolved/rule.ts";
import type { Rule } from "./rule.ts";
import { textUnassigned } from "./text-unassigned/rule.ts";

/** Every rule, one line each, by id. */
export const rules: readonly Rule[] = [
  actionWithoutDeadline,
  actionWithoutOwner,
  attachmentNotListed,
  attachmentNumberRepeated,
  attendanceConflict,
  closedContentPublished,
  closedItemDecisionWithheld,
  closedItemHeadingOnly,
  closingWithoutReason,
  cprNumber,
  cprObscured,
  draftAsFinal,
  emptyDecision,
  handoutNotAttached,
  healthNearPerson,
  hiddenText,
  impossibleDate,
  impossibleDeadline,
  inaccessiblePdf,
  itemNumberGap,
  latePublication,
  missingAttendance,
  missingBody,
  missingDate,
  missingDecision,
  missingSignature,
  namedPrivatePerson,
  previousMinutesNotApproved,
  privateContactDetails,
  recommendationNotResolved,
  textUnassigned,
];
