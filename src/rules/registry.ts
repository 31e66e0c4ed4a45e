import { actionWithoutDeadline } from "./action-without-deadline/rule.ts";
import { actionWithoutOwner } from "./action-without-owner/rule.ts";
import { ambiguousOutcome } from "./ambiguous-outcome/rule.ts";
import { amendmentVotedLast } from "./amendment-voted-last/rule.ts";
import { attachmentNotListed } from "./attachment-not-listed/rule.ts";
import { attachmentNumberRepeated } from "./attachment-number-repeated/rule.ts";
import { attendanceConflict } from "./attendance-conflict/rule.ts";
import { closedContentPublished } from "./closed-content-published/rule.ts";
import { closedItemDecisionWithheld } from "./closed-item-decision-withheld/rule.ts";
import { closedItemHeadingOnly } from "./closed-item-heading-only/rule.ts";
import { closingWithoutReason } from "./closing-without-reason/rule.ts";
import { cprNumber } from "./cpr-number/rule.ts";
import { cprObscured } from "./cpr-obscured/rule.ts";
import { decisionOfAnotherMeeting } from "./decision-of-another-meeting/rule.ts";
import { decisionUnderAnyOtherBusiness } from "./decision-under-any-other-business/rule.ts";
import { dissentByMajorityVoter } from "./dissent-by-majority-voter/rule.ts";
import { draftAsFinal } from "./draft-as-final/rule.ts";
import { emptyDecision } from "./empty-decision/rule.ts";
import { handoutNotAttached } from "./handout-not-attached/rule.ts";
import { healthNearPerson } from "./health-near-person/rule.ts";
import { hiddenText } from "./hidden-text/rule.ts";
import { impossibleDate } from "./impossible-date/rule.ts";
import { impossibleDeadline } from "./impossible-deadline/rule.ts";
import { impossibleTime } from "./impossible-time/rule.ts";
import { inaccessiblePdf } from "./inaccessible-pdf/rule.ts";
import { incompleteDissent } from "./incomplete-dissent/rule.ts";
import { incompleteReferral } from "./incomplete-referral/rule.ts";
import { itemNumberGap } from "./item-number-gap/rule.ts";
import { latePublication } from "./late-publication/rule.ts";
import { malformedCaseNumber } from "./malformed-case-number/rule.ts";
import { missingAttendance } from "./missing-attendance/rule.ts";
import { missingBody } from "./missing-body/rule.ts";
import { missingDate } from "./missing-date/rule.ts";
import { missingDecision } from "./missing-decision/rule.ts";
import { missingDirigent } from "./missing-dirigent/rule.ts";
import { missingOfficer } from "./missing-officer/rule.ts";
import { missingPlace } from "./missing-place/rule.ts";
import { missingSignature } from "./missing-signature/rule.ts";
import { namedPrivatePerson } from "./named-private-person/rule.ts";
import { partyConflict } from "./party-conflict/rule.ts";
import { placeholderLeft } from "./placeholder-left/rule.ts";
import { previousMinutesNotApproved } from "./previous-minutes-not-approved/rule.ts";
import { privateContactDetails } from "./private-contact-details/rule.ts";
import { quorumNotMet } from "./quorum-not-met/rule.ts";
import { recommendationAmountDiffers } from "./recommendation-amount-differs/rule.ts";
import { recommendationNotResolved } from "./recommendation-not-resolved/rule.ts";
import { recusalWithoutDecision } from "./recusal-without-decision/rule.ts";
import { recusalWithoutLeaving } from "./recusal-without-leaving/rule.ts";
import { recusedMemberTookPart } from "./recused-member-took-part/rule.ts";
import type { Rule } from "./rule.ts";
import { textUnassigned } from "./text-unassigned/rule.ts";
import { unfundedGrant } from "./unfunded-grant/rule.ts";
import { unidentifiedVoters } from "./unidentified-voters/rule.ts";
import { uninformativeTitle } from "./uninformative-title/rule.ts";
import { unknownPerson } from "./unknown-person/rule.ts";
import { unlinkedSubstitute } from "./unlinked-substitute/rule.ts";
import { unplacedAttendanceChange } from "./unplaced-attendance-change/rule.ts";
import { voteByAbsentee } from "./vote-by-absentee/rule.ts";
import { voteCountMismatch } from "./vote-count-mismatch/rule.ts";
import { voteOutcomeContradiction } from "./vote-outcome-contradiction/rule.ts";

/** Every rule, one line each, by id. */
export const rules: readonly Rule[] = [
  actionWithoutDeadline,
  actionWithoutOwner,
  ambiguousOutcome,
  amendmentVotedLast,
  attachmentNotListed,
  attachmentNumberRepeated,
  attendanceConflict,
  closedContentPublished,
  closedItemDecisionWithheld,
  closedItemHeadingOnly,
  closingWithoutReason,
  cprNumber,
  cprObscured,
  decisionOfAnotherMeeting,
  decisionUnderAnyOtherBusiness,
  dissentByMajorityVoter,
  draftAsFinal,
  emptyDecision,
  handoutNotAttached,
  healthNearPerson,
  hiddenText,
  impossibleDate,
  impossibleDeadline,
  impossibleTime,
  inaccessiblePdf,
  incompleteDissent,
  incompleteReferral,
  itemNumberGap,
  latePublication,
  malformedCaseNumber,
  missingAttendance,
  missingBody,
  missingDate,
  missingDecision,
  missingDirigent,
  missingOfficer,
  missingPlace,
  missingSignature,
  namedPrivatePerson,
  partyConflict,
  placeholderLeft,
  previousMinutesNotApproved,
  privateContactDetails,
  quorumNotMet,
  recommendationAmountDiffers,
  recommendationNotResolved,
  recusalWithoutDecision,
  recusalWithoutLeaving,
  recusedMemberTookPart,
  textUnassigned,
  unfundedGrant,
  unidentifiedVoters,
  uninformativeTitle,
  unknownPerson,
  unlinkedSubstitute,
  unplacedAttendanceChange,
  voteByAbsentee,
  voteCountMismatch,
  voteOutcomeContradiction,
];
