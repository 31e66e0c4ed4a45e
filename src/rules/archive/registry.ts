import { actionNotFollowedUp } from "./action-not-followed-up/rule.ts";
import type { ArchiveRule } from "./archive-rule.ts";
import { duplicateMeeting } from "./duplicate-meeting/rule.ts";
import { meetingSequenceGap } from "./meeting-sequence-gap/rule.ts";
import { postponedItemLost } from "./postponed-item-lost/rule.ts";
import { runningNumberGap } from "./running-number-gap/rule.ts";
import { twoReadingsMissing } from "./two-readings-missing/rule.ts";

/** Every rule over an archive, one line each, by id. */
export const archiveRules: readonly ArchiveRule[] = [
  actionNotFollowedUp,
  duplicateMeeting,
  meetingSequenceGap,
  postponedItemLost,
  runningNumberGap,
  twoReadingsMissing,
];
