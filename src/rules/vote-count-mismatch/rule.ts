import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, itemWords, notApplicable, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule, type Words } from "../rule.ts";
import { allowsProxies, type OwnVote, ownVotes, votesCast } from "../votes.ts";
import { isListCut, missesSubstitute, oddSide, presentAt } from "./counts.ts";
import { byProxy, listCut, namesDiffer, namesUnread, substituteUnread, title, tooMany } from "./texts.ts";

export const voteCountMismatch = defineRule({
  id: "vote-count-mismatch",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check: (record) => (tellsOutcomes(record) ? ownVotes(record).map((each) => answer(record, each)) : []),
});

function answer(record: MinutesRecord, each: OwnVote): Answer {
  const { item, vote, about } = each;
  const odd = oddSide(vote);
  if (odd !== null)
    return odd.sure ? fail(about, ["names", itemWords(item)], namesDiffer(item, odd)) : cannotTell(about, namesUnread);
  const cast = votesCast(vote);
  const present = presentAt(record, each);
  if (cast === null || present === null) return notApplicable(about);
  if (cast <= present) return pass(about);
  const doubt = doubtAboutList(record);
  return doubt ? cannotTell(about, doubt) : fail(about, ["many", itemWords(item)], tooMany(item, cast, present));
}

function doubtAboutList(record: MinutesRecord): Words | null {
  if (allowsProxies(record)) return byProxy;
  if (missesSubstitute(record)) return substituteUnread;
  return isListCut(record) ? listCut : doubtAboutAbsence(record);
}
