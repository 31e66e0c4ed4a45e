import { anyOf, fold, word } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import type { Span } from "../../record/span.ts";
import { cannotTell, fail, itemPart, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { groupPolling } from "../lexicon/votes.ts";
import { noOptions } from "../no-options.ts";
import { awayAll, bareName, isQuoted, isSamePerson, isThere, maySame } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { allowsProxies, type OwnVote, ownVotes } from "../votes.ts";
import { absent, byProxy, polled, title } from "./texts.ts";

const polling = word(anyOf(groupPolling), "u");

export const voteByAbsentee = defineRule({
  id: "vote-by-absentee",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    const names = record.items.flatMap((item, index) => votersOf(item, index).map((each) => nameAnswer(record, each)));
    return [...names, ...ownVotes(record).flatMap(pollAnswers)];
  },
});

interface Voter {
  readonly name: string;
  readonly item: Item;
  readonly index: number;
  readonly path: string;
  readonly at: Span;
}

/** Everybody whose vote is recorded by name. A reservation or a remark may also come from somebody who is away. */
function votersOf(item: Item, index: number): Voter[] {
  const votes = item.votes.flatMap(({ voters, at }, place) =>
    voters.map(({ name }) => ({ name, item, index, path: `/votes/${place}`, at })),
  );
  const dissents = item.dissents.flatMap(({ kind, by, at }, place) =>
    kind === "against" ? by.map((name) => ({ name, item, index, path: `/dissents/${place}`, at })) : [],
  );
  return [...votes, ...dissents].filter(({ name, at }) => bareName(name).includes(" ") && !isQuoted(item, at));
}

function nameAnswer(record: MinutesRecord, { name, item, index, path, at }: Voter): Answer {
  const about = itemPart(item, index, path, at);
  const away = awayAll(record).find((each) => isSamePerson(each.name, name));
  const came =
    record.attendance.some((each) => isThere(each) && maySame(bareName(each.name), bareName(name))) ||
    record.attendanceEvents.some((event) => maySame(event.name, bareName(name)));
  if (away === undefined || came) return pass(about);
  return allowsProxies(record) ? cannotTell(about, byProxy) : fail(about, ["absent", name], absent(name, away));
}

/** The leaders of the groups were asked, and their groups counted as voting. */
function pollAnswers({ item, vote, about }: OwnVote): Answer[] {
  return polling.test(fold(vote.text)) ? [fail(about, ["polled", item.title ?? item.number], polled(vote.text))] : [];
}
