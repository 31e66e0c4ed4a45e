import { anyOf, fold, word } from "../danish/words.ts";
import type { Item } from "../record/item.ts";
import type { MinutesRecord } from "../record/record.ts";
import type { Vote } from "../record/vote.ts";
import { itemPart } from "./answers.ts";
import { sectionAt } from "./items.ts";
import { proxyWords } from "./lexicon/votes.ts";
import { isQuoted } from "./people.ts";
import type { Subject } from "./rule.ts";

/** A vote of this body at this meeting. */
export interface OwnVote {
  readonly item: Item;
  readonly index: number;
  readonly vote: Vote;
  readonly about: Subject;
}

export const voteOptions = ["for", "against", "abstain"] as const;
export type VoteOption = (typeof voteOptions)[number];

const proxies = word(anyOf(proxyWords), "u");

/** The votes of the record, in order; those of other bodies, quoted in an item, are left out. */
export function ownVotes({ items }: MinutesRecord): OwnVote[] {
  return items.flatMap((item, index) =>
    item.votes.flatMap((vote, place) =>
      isQuoted(item, vote.at) ? [] : [{ item, index, vote, about: itemPart(item, index, `/votes/${place}`, vote.at) }],
    ),
  );
}

/** The vote's own words with the section around them. */
export function textOfVote({ item, vote }: OwnVote): string {
  return `${vote.text}\n${sectionAt(item, vote.at)?.text ?? ""}`;
}

/** Votes cast, those who abstained counted; null when the figures are not stated. */
export function votesCast(vote: Vote): number | null {
  return vote.for === null || vote.against === null ? null : vote.for + vote.against + (vote.abstain ?? 0);
}

/** Whether votes may have been cast for people who were not there. */
export function allowsProxies(record: MinutesRecord): boolean {
  if (record.meeting.classification === "generalAssembly") return true;
  const texts = record.items.flatMap(({ sections }) => sections.map(({ text }) => text));
  return [...texts, ...record.rest.map(({ text }) => text)].some((text) => proxies.test(fold(text)));
}
