import { stripTitle } from "./name-entries.ts";
import { initialsOf } from "./name-matching.ts";
import { isPersonName } from "./person-names.ts";

const LONGEST_ENTRY = 80;
// "1. viceborgmester Anna Holm"
const RANKED = /^[1-4]\. \p{Ll}/u;

/** "1. viceborgmester Anna Holm (A)": the number is the office's and numbers no entry. */
export function isRankedPerson(text: string): boolean {
  if (text.length > LONGEST_ENTRY || !RANKED.test(text)) return false;
  const { name, title, suffix } = stripTitle(text);
  return title !== null && /^\d/u.test(title) && suffix === null && isPersonName(name) >= 0.7;
}

/** The initials of a line that holds a name and them: "Anna Holm – AH", "Bo Lund (BLU)", "Carl Krag – CK (afbud)". */
export function initialsBeside(text: string): { readonly name: string; readonly initials: string } | null {
  if (text.length > LONGEST_ENTRY || !/\p{Lu}{2}/u.test(text)) return null;
  const { name, suffix, nameStart } = stripTitle(text);
  const initials = suffix?.split(", ").find((each) => /^\p{Lu}{2,4}$/u.test(each));
  const own = initialsOf(name);
  if (!initials || nameStart > 0 || isPersonName(name) < 0.4 || own.length < 2) return null;
  return initials[0] === own[0] && (initials === own || initials.at(-1) === own.at(-1) || own.startsWith(initials))
    ? { name, initials }
    : null;
}
