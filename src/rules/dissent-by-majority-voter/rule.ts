import { fold } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import type { Dissent, Vote } from "../../record/vote.ts";
import { cannotTell, fail, itemPart, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { noOptions } from "../no-options.ts";
import { bareName, isQuoted, isSamePerson, politicalBodies } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { severalVotes, title, votedFor } from "./texts.ts";

export const dissentByMajorityVoter = defineRule({
  id: "dissent-by-majority-voter",
  title,
  severity: "info",
  status: "stable",
  since: "0.1.0",
  bodyTypes: politicalBodies,
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    return record.items.flatMap((item, index) =>
      item.dissents.flatMap((dissent, place) => answers(record, item, index, dissent, place)),
    );
  },
});

function answers(record: MinutesRecord, item: Item, index: number, dissent: Dissent, place: number): Answer[] {
  const votes = item.votes.filter(({ at }) => !isQuoted(item, at));
  const [vote] = votes;
  if (dissent.kind === "against" || vote === undefined || isQuoted(item, dissent.at)) return [];
  const about = itemPart(item, index, `/dissents/${place}`, dissent.at);
  const author = dissent.by.find((name) => isFor(record, vote, name));
  if (author === undefined) return [pass(about)];
  // With two votes, the remark may belong to the one the author lost.
  return [
    votes.length > 1
      ? cannotTell(about, severalVotes)
      : fail(about, [author, dissent.text], votedFor(author, dissent.text)),
  ];
}

/** By name, or by the letter of the person's or the group's party. */
function isFor(record: MinutesRecord, vote: Vote, name: string): boolean {
  const voters = vote.voters.filter(({ option }) => option === "for");
  if (voters.some((each) => isSamePerson(each.name, name))) return true;
  const party = record.attendance.find((each) => isSamePerson(each.name, name))?.party ?? bareName(name);
  return vote.groups.some((group) => group.option === "for" && fold(group.name) === fold(party));
}
