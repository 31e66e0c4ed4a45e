import { anyOf, fold, WORD_START, word } from "../../danish/words.ts";
import type { Decision } from "../../record/decision.ts";
import { ownDecisions } from "../items.ts";
import { adoptedStems, amendmentWords, castingVoteWords, qualifiedMajority, rejectedStems } from "../lexicon/votes.ts";
import type { OwnVote } from "../votes.ts";
import { textOfVote } from "../votes.ts";

export type Result = "adopted" | "rejected";

const adopted = new RegExp(`${WORD_START}${anyOf(adoptedStems)}`, "u");
const rejected = new RegExp(`${WORD_START}${anyOf(rejectedStems)}`, "u");
const qualified = word(anyOf(qualifiedMajority), "u");
const casting = word(anyOf(castingVoteWords), "u");
const amendment = word(`${anyOf(amendmentWords)}|forslag fra|stillede forslag|foreslog`, "u");

const adopting: readonly Decision["outcome"][] = ["approved", "approvedAmended"];

/** What the vote's own sentence says came of it; null when it says nothing or both. */
export function saidResult({ vote }: OwnVote): Result | null {
  const text = fold(vote.text);
  const [yes, no] = [adopted.test(text), rejected.test(text)];
  // "ikke vedtaget" holds both words
  if (no) return "rejected";
  return yes ? "adopted" : null;
}

/** What came of the item, where its one vote and its one decision can only belong together. */
export function decidedResult({ item, vote }: OwnVote): Result | null {
  const own = ownDecisions(item);
  const [decision] = own;
  if (decision === undefined || own.length > 1 || item.votes.length > 1) return null;
  if (decision.points.some(({ outcome }) => outcome !== undefined)) return null;
  const around = [...item.sections, vote].some(({ text }) => amendment.test(fold(text)));
  if (around) return null;
  if (adopting.includes(decision.outcome)) return "adopted";
  return decision.outcome === "rejected" ? "rejected" : null;
}

/** Whether more than the larger side was needed. */
export function needsMore(each: OwnVote): boolean {
  return qualified.test(fold(`${each.item.title ?? ""}\n${textOfVote(each)}`));
}

/** Whether a tie was settled, as the words say. */
export function isTieSettled(each: OwnVote): boolean {
  return casting.test(fold(textOfVote(each)));
}
