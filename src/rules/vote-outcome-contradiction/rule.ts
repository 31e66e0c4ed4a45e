import { z } from "zod";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, itemPart, itemWords, notApplicable, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { ownDecisions } from "../items.ts";
import { isQuoted } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { type OwnVote, ownVotes } from "../votes.ts";
import { decidedResult, isTieSettled, needsMore, saidResult } from "./result.ts";
import {
  byQualified,
  dissentDespite,
  notUnanimous,
  severalDecisions,
  tieAdopted,
  tieByRules,
  title,
  wrongResult,
} from "./texts.ts";

const castingVotes = ["none", "chair", "bylaws"] as const;

export const voteOutcomeContradiction = defineRule({
  id: "vote-outcome-contradiction",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    castingVote: z
      .enum(castingVotes)
      .default("none")
      .describe("Who decides a tie: nobody (the motion lapses), the chair, or whoever the bylaws name."),
  }),
  check(record, { options }) {
    if (!tellsOutcomes(record)) return [];
    return [...ownVotes(record).map((each) => answer(each, options.castingVote)), ...unanimityAnswers(record)];
  },
});

function answer(each: OwnVote, castingVote: (typeof castingVotes)[number]): Answer {
  const { item, vote, about } = each;
  const { for: inFavour, against } = vote;
  if (vote.unanimous === true && against !== null && against > 0)
    return fail(about, ["unanimous", itemWords(item)], notUnanimous(item, against));
  if (inFavour === null || against === null || item.category === "election") return notApplicable(about);
  const result = saidResult(each) ?? decidedResult(each);
  if (result === null) return notApplicable(about);
  if (inFavour === against) {
    if (result === "rejected" || castingVote === "chair" || isTieSettled(each)) return pass(about);
    return castingVote === "bylaws"
      ? cannotTell(about, tieByRules)
      : fail(about, ["tie", itemWords(item)], tieAdopted(item, inFavour));
  }
  if (inFavour > against === (result === "adopted")) return pass(about);
  // With two thirds to reach, more votes for than against may be too few.
  if (result === "rejected" && needsMore(each)) return cannotTell(about, byQualified);
  return fail(about, ["result", itemWords(item)], wrongResult(item, result, inFavour, against));
}

/** "Enstemmigt godkendt", and somebody who voted against. */
function unanimityAnswers({ items }: MinutesRecord): Answer[] {
  return items.flatMap((item, index): Answer[] => {
    const own = ownDecisions(item);
    const place = item.decisions.findIndex(({ stage, unanimous }) => stage === "own" && unanimous === true);
    const dissent = item.dissents.find(({ kind, at }) => kind === "against" && !isQuoted(item, at));
    if (place < 0 || dissent === undefined) return [];
    const about = itemPart(item, index, `/decisions/${place}`, item.decisions[place]?.at);
    // One decision may be unanimous and another, or the vote on an amendment, not.
    if (own.length > 1 || item.votes.length > 1) return [cannotTell(about, severalDecisions)];
    return [fail(about, ["dissent", itemWords(item)], dissentDespite(item, dissent.text))];
  });
}
