import { fold } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import type { Vote } from "../../record/vote.ts";
import { looseText } from "../document.ts";
import { isThere, listedThere } from "../people.ts";
import { type OwnVote, type VoteOption, voteOptions } from "../votes.ts";

/** With fewer names, the list is hardly the list of those present. */
const FEWEST_LISTED = 3;

/** A side whose number and names do not agree. */
export interface OddSide {
  readonly option: VoteOption;
  readonly stated: number;
  readonly named: number;
  /** Whether every name of the side was surely read. */
  readonly sure: boolean;
}

/** The first side whose groups and names do not add up to its number. */
export function oddSide(vote: Vote): OddSide | null {
  for (const option of voteOptions) {
    const stated = vote[option];
    const groups = vote.groups.filter((each) => each.option === option);
    const voters = vote.voters.filter((each) => each.option === option);
    if (stated === null || groups.length + voters.length === 0) continue;
    if (groups.some(({ count }) => count === undefined)) continue;
    const named = groups.reduce((sum, { count }) => sum + (count ?? 0), 0) + voters.length;
    if (named !== stated) return { option, stated, named, sure: named > stated || isAllRead(vote) };
  }
  return null;
}

/** Whether the figures in brackets in the vote's words are all among the groups that were read. */
function isAllRead(vote: Vote): boolean {
  const written = [...vote.text.matchAll(/\((\d{1,3})\)/gu)].reduce((sum, [, figure]) => sum + Number(figure), 0);
  const read = vote.groups.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return written === read && (vote.groups.length > 0 || vote.voters.length > 1);
}

/** How many could have voted; null when the list is none of everybody present. */
export function presentAt(record: MinutesRecord, { item }: OwnVote): number | null {
  if (listedThere(record).length < FEWEST_LISTED) return null;
  const names = new Set(record.attendance.filter(isThere).map(({ name }) => fold(name)));
  const recused = new Set(item.recusals.filter(({ leftRoom }) => leftRoom === true).map(({ name }) => fold(name)));
  return [...names].filter((name) => !recused.has(name)).length;
}

/** Whether the head has more people with a party letter than were read into the list. */
export function isListCut(record: MinutesRecord): boolean {
  const marked = looseText(record).flatMap(({ text }) => text.match(/\(\p{Lu}{1,2}\)/gu) ?? []);
  return marked.length > record.attendance.length;
}
