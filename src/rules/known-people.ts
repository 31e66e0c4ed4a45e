import { fold } from "../danish/words.ts";
import { perRecord } from "./per-record.ts";

/** The people who have an office or a part in the meeting, for telling others from them. */
export const knownPeople = perRecord((record): ((name: string) => boolean) => {
  const { meeting, attendance, attendanceEvents, items, signatures } = record;
  const refs = [...meeting.chair, ...meeting.secretary, ...items.flatMap(({ presenters }) => presenters)];
  const names = [
    ...refs.flatMap(({ name, person }) => [name, person ?? ""]),
    ...attendance.flatMap(({ name, substituteFor }) => [name, substituteFor ?? ""]),
    ...attendanceEvents.map(({ name }) => name),
    ...signatures.map(({ name }) => name),
    ...items.flatMap(({ votes, dissents, recusals, actions }) => [
      ...votes.flatMap(({ voters }) => voters.map(({ name }) => name)),
      ...dissents.flatMap(({ by }) => by),
      ...recusals.map(({ name }) => name),
      ...actions.flatMap(({ owners }) => owners.map(({ name, person }) => person ?? name)),
    ]),
  ];
  const known = new Set(names.map(fold));
  const words = new Set([...known].flatMap((name) => name.split(" ")));
  // "Anna Holm" is known where "Anna Marie Holm" is: all of the name's words are somebody's.
  return (name) =>
    known.has(fold(name)) ||
    fold(name)
      .split(" ")
      .every((word) => words.has(word));
});
