import { findPersonNames, isPersonName } from "../../danish/names.ts";
import { anyOf, fold, word } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import type { Vote } from "../../record/vote.ts";
import { allTexts, looseText } from "../document.ts";
import { callInWords } from "../lexicon/attendance.ts";
import { isThere, listedThere, maySame } from "../people.ts";
import { type OwnVote, type VoteOption, voteOptions } from "../votes.ts";

/** With fewer names, the list is hardly the list of those present. */
const FEWEST_LISTED = 3;

/** A head longer than this is no head. */
const LONGEST_HEAD = 5000;

/** Surely a person's name. */
const SURE_NAME = 0.7;

const substitutes = word(anyOf(callInWords), "u");

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
  if (vote.groups.length > 0) return written === read;
  // "(Rederi- og Havneforeningen)" was split like names
  return (
    vote.voters.length > 1 && vote.voters.every(({ name }) => name.includes(" ") && isPersonName(name) >= SURE_NAME)
  );
}

/** How many could have voted; null when the list is none of everybody present. */
export function presentAt(record: MinutesRecord, { item }: OwnVote): number | null {
  if (listedThere(record).length < FEWEST_LISTED) return null;
  const names = new Set(record.attendance.filter(isThere).map(({ name }) => fold(name)));
  const recused = new Set(item.recusals.filter(({ leftRoom }) => leftRoom === true).map(({ name }) => fold(name)));
  return [...names].filter((name) => !recused.has(name)).length;
}

/** Whether the head has people who were not read into the list: more party letters, or names that are not on it. */
export function isListCut(record: MinutesRecord): boolean {
  const texts = looseText(record).map(({ text }) => text);
  const marked = texts.flatMap((text) => text.match(/\(\p{Lu}{1,2}\)/gu) ?? []);
  if (marked.length > record.attendance.length) return true;
  const listed = [...record.attendance, ...record.meeting.chair, ...record.meeting.secretary].map(({ name }) => name);
  const cut = texts.map((text) => text.slice(0, LONGEST_HEAD));
  const names = cut.flatMap((text) => findPersonNames(text)).filter(({ name }) => name.includes(" "));
  return names.some(({ name }) => !listed.some((each) => maySame(each, name)));
}

/** Whether a substitute is spoken of whom the list does not hold. */
export function missesSubstitute(record: MinutesRecord): boolean {
  if (record.attendance.some(({ substituteFor }) => substituteFor !== null)) return false;
  return allTexts(record).some((text) => substitutes.test(fold(text)));
}
