import { isPersonName } from "../../danish/names.ts";
import { remembered } from "../../danish/remembered.ts";
import { editDistance, fold } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import type { Span } from "../../record/span.ts";
import { itemPart } from "../answers.ts";
import { looseText } from "../document.ts";
import { bareName, isQuoted, maySame } from "../people.ts";
import type { Subject } from "../rule.ts";

/** Surely a name of a person, not of a party or a group. */
const SURE_NAME = 0.7;
/** Two capitalised words at least, but perhaps not a person: a misspelt name is known to nobody. */
const SHAPE = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,4}$/u;
const MOST_TYPING_ERRORS = 2;

// Votes name the same people again and again.
const likelihood = remembered(isPersonName);

/** A full name that a vote, a dissent, a recusal or a task uses. */
export interface UsedName {
  readonly name: string;
  readonly about: Subject;
  /** Whether only a member of the body can stand there. */
  readonly memberOnly: boolean;
  /** Whether it is surely a person's. */
  readonly sure: boolean;
}

/** Full names in the items, where they should be somebody's from the list of participants. */
export function usedNames({ items }: MinutesRecord): UsedName[] {
  return items.flatMap((item, index) => {
    const use = (name: string, path: string, at: Span, memberOnly: boolean): UsedName[] => {
      const bare = bareName(name);
      if (isQuoted(item, at)) return [];
      const sure = bare.includes(" ") && likelihood(bare) >= SURE_NAME;
      return sure || SHAPE.test(bare) ? [{ name: bare, about: itemPart(item, index, path, at), memberOnly, sure }] : [];
    };
    return [
      ...item.votes.flatMap((vote, i) => vote.voters.flatMap(({ name }) => use(name, `/votes/${i}`, vote.at, true))),
      ...item.dissents.flatMap(({ by, at }, i) => by.flatMap((name) => use(name, `/dissents/${i}`, at, true))),
      ...item.recusals.flatMap(({ name, at }, i) => use(name, `/recusals/${i}`, at, true)),
      ...item.actions.flatMap(({ owners, at }, i) =>
        owners.flatMap(({ name, kind }) => (kind === "person" ? use(name, `/actions/${i}`, at, false) : [])),
      ),
    ];
  });
}

/** Full names of the people who were there, were away, led or wrote. */
export function knownNames({ attendance, attendanceEvents, meeting }: MinutesRecord): string[] {
  const substituted = attendance.map(({ substituteFor }) => substituteFor ?? "");
  const named = [...attendance, ...attendanceEvents, ...meeting.chair, ...meeting.secretary].map(({ name }) => name);
  return [...named, ...substituted].map(bareName).filter((name) => name !== "");
}

export function isKnown(name: string, known: readonly string[]): boolean {
  return known.some((each) => maySame(each, name));
}

/** Whether the name stands outside the items, where a list may have been read in part only. */
export function standsInHeader(record: MinutesRecord, name: string): boolean {
  return looseText(record).some(({ text }) => text.includes(name));
}

/** The known name that was probably meant: as many words, one or two letters apart. Null when there is none. */
export function meantName(name: string, known: readonly string[]): string | null {
  const words = fold(name).split(" ").length;
  const near = known.filter((each) => {
    if (fold(each).split(" ").length !== words || words < 2) return false;
    const distance = editDistance(fold(each), fold(name), MOST_TYPING_ERRORS);
    return distance > 0 && distance <= MOST_TYPING_ERRORS && sharesAWord(each, name);
  });
  return near[0] ?? null;
}

/** "Anna Holm" and "Anna Hlom" share one; "Anna Holm" and "Anne Holt" are two people. */
function sharesAWord(a: string, b: string): boolean {
  const words = fold(a).split(" ");
  return fold(b)
    .split(" ")
    .some((each) => words.includes(each));
}
