import { fold } from "../../danish/words.ts";
import type { Attendance } from "../../record/attendance.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { isSamePerson } from "../people.ts";

// "A", "Ø", "UP"
const letter = /^\p{Lu}{1,2}$/u;

/** The letter of somebody's party; null when it is written out or not at all. */
export function letterOf({ party }: Pick<Attendance, "party">): string | null {
  const written = (party ?? "").replace(/^(?:liste|gruppe) /iu, "").trim();
  return letter.test(written) ? written : null;
}

/** Somebody with two letters. */
export interface Conflict {
  readonly name: string;
  readonly one: string;
  readonly other: string;
  /** Place in the list of attendance. */
  readonly place: number;
}

/** People who stand twice in the lists, with two letters. */
export function listedTwice({ attendance }: MinutesRecord): Conflict[] {
  const letters = attendance.map(letterOf);
  return attendance.flatMap(({ name }, place): Conflict[] => {
    const one = letters[place] ?? null;
    if (one === null) return [];
    const before = attendance.findIndex((other, at) => at === place || (letters[at] && isSamePerson(other.name, name)));
    const other = letters[before] ?? null;
    return other === null || other === one ? [] : [{ name, one: other, other: one, place }];
  });
}

// "Anna Holm| (Å)"
const behind = / {0,2}\((\p{Lu}{1,2})\)/uy;

/** Whether a text puts a letter in brackets behind anything at all. */
export function hasLetters(text: string): boolean {
  // " (A)", "(UP)"
  return text.includes("(") && /\(\p{Lu}{1,2}\)/u.test(text);
}

/** The letter that the text puts behind the name, where it is another than the list's: "Anna Holm (Å)". */
export function otherLetterIn(text: string, name: string, listed: string): string | null {
  for (let place = text.indexOf(name); place >= 0; place = text.indexOf(name, place + name.length)) {
    // A pattern with the name in it would be made anew for every name.
    behind.lastIndex = place + name.length;
    const found = behind.exec(text)?.[1];
    if (found !== undefined && fold(found) !== fold(listed)) return found;
  }
  return null;
}
