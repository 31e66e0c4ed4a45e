import { fold } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import { fail, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { noOptions } from "../no-options.ts";
import { isQuoted, isSamePerson } from "../people.ts";
import { type OwnRecusal, ownRecusals } from "../recusals.ts";
import { type Answer, defineRule, type Words } from "../rule.ts";
import { asOwner, asVoter, dissented, title, tookPart } from "./texts.ts";

export const recusedMemberTookPart = defineRule({
  id: "recused-member-took-part",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check: (record) => (tellsOutcomes(record) ? ownRecusals(record).map(answer) : []),
});

function answer({ item, recusal, about }: OwnRecusal): Answer {
  const part = partIn(item, recusal.name);
  return part === null ? pass(about) : fail(about, [recusal.name, part.en], tookPart(recusal.name, part));
}

/** What the member did under the item, if anything. A vote on the disqualification itself is hers to cast. */
function partIn(item: Item, name: string): Words | null {
  const is = (other: string) => fold(other) === fold(name) || isSamePerson(other, name);
  const votes = item.votes.filter(({ at, text }) => !isQuoted(item, at) && !fold(text).includes("habil"));
  if (votes.some(({ voters }) => voters.some((voter) => is(voter.name)))) return asVoter;
  const dissents = item.dissents.filter(({ at }) => !isQuoted(item, at));
  if (dissents.some(({ by, text }) => by.some(is) && !fold(text).includes("habil"))) return dissented;
  const owns = item.actions.some(({ owners }) => owners.some((owner) => owner.kind === "person" && is(owner.name)));
  return owns ? asOwner : null;
}
