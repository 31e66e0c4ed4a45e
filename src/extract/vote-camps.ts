import { partyNames } from "../danish/lexicon/votes.ts";
import { readNumber } from "../danish/numerals.ts";
import { anyOf } from "../danish/words.ts";
import type { Vote } from "../record/vote.ts";

export type Option = "for" | "against" | "abstain";

/** Who stood on one side of a vote, and how many they were as far as that is written. */
export interface Camp {
  readonly groups: Vote["groups"];
  readonly voters: Vote["voters"];
  readonly total: number | null;
}

// "i alt 12"
const stated = /(?:,? ?)i alt:? (?<n>\d{1,4})/iu;
// "A (7)", "F", "SF (1)", "Enhedslisten (2)", "Borgerlisten", "Liste B"
const group = new RegExp(
  `^(?<name>(?:[Ll]iste )?\\p{Lu}{1,3}|${anyOf(partyNames)}|\\p{Lu}\\p{L}+(?:listen|partiet|gruppen)) ?(?:\\((?<n>\\d{1,3})\\))?$`,
  "u",
);
// "Anna Holm (A)", "Bo Lund, V" (cut before), "Torben", "Carl Krag (Løsgænger)"
const person =
  /^(?<name>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,4})(?: ?\((?:\p{Lu}{1,3}|\p{Lu}?[\p{Ll} ]{2,20})\))?$/u;

/** Reads a list of groups and names: "A (7), Anna Holm (B), i alt 8". */
export function readCamp(list: string, option: Option): Camp {
  const groups: Vote["groups"] = [];
  const voters: Vote["voters"] = [];
  let counted = 0;
  for (const piece of list.replace(stated, "").split(/,\s|\sog\s|\ssamt\s|\s?\+\s?/u)) {
    const text = piece.trim().replace(/[,.;:]+$/u, "");
    const found = group.exec(text)?.groups;
    const one = found ? undefined : person.exec(text)?.groups?.name;
    if (found?.name) {
      const count = found.n === undefined ? undefined : Number(found.n);
      groups.push({ name: found.name, option, ...(count === undefined ? {} : { count }) });
      counted += count ?? Number.NaN;
    } else if (one) {
      voters.push({ name: one, option });
      counted += 1;
    }
  }
  const total = stated.exec(list)?.groups?.n;
  const sum = counted === 0 || Number.isNaN(counted) ? null : counted;
  return { groups, voters, total: total === undefined ? sum : readNumber(total) };
}

export const nobody: Camp = { groups: [], voters: [], total: null };
