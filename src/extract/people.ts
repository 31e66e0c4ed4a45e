import { departmentWords, ownerRoles, ownerUnits } from "../danish/lexicon/owner-words.ts";
import { firstNameOf, initialsOf, samePerson } from "../danish/names.ts";
import { fold } from "../danish/words.ts";

/** The people of a document, so that a first name, initials or a shortened name finds its person. */
export interface People {
  /** The fullest form of the name in the document, or null when it is not certain whose name it is. */
  resolve(name: string): string | null;
  /** Whether the word is the first name of somebody in the document. */
  isFirstName(word: string): boolean;
  /** Whether the letters are somebody's initials. */
  isInitials(letters: string): boolean;
  readonly names: readonly string[];
}

/** Names with the initials written beside them, if any. */
export interface NamedPerson {
  readonly name: string;
  readonly initials?: string | null;
}

// "HR", "IT", "TR": letters that name an office; they are somebody's only where they are written beside the name
const offices = new Set([...departmentWords, ...ownerRoles, ...ownerUnits]);

function unique(found: readonly string[]): string | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Gathers the people named in a document; different forms of one name become one person. */
export function gatherPeople(named: readonly NamedPerson[]): People {
  const byLength = [...named].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const names: string[] = [];
  const written = new Map<string, string[]>();
  for (const { name, initials } of byLength) {
    const known = names.filter(
      (each) => fold(each) === fold(name) || (name.includes(" ") && samePerson(each, name) >= 0.8),
    );
    const person = known[0] ?? name;
    if (known.length === 0) names.push(name);
    if (initials)
      written.set(initials.toUpperCase(), [...new Set([...(written.get(initials.toUpperCase()) ?? []), person])]);
  }
  const full = names.filter((each) => each.includes(" "));
  const firsts = new Map<string, string[]>();
  for (const name of names) firsts.set(fold(firstNameOf(name)), [...(firsts.get(fold(firstNameOf(name))) ?? []), name]);
  const letters = new Map<string, string[]>();
  for (const name of full) {
    const all = initialsOf(name).toUpperCase();
    for (const form of new Set([all, `${all[0] ?? ""}${all[all.length - 1] ?? ""}`]))
      if (!offices.has(fold(form))) letters.set(form, [...(letters.get(form) ?? []), name]);
  }
  const byInitials = (form: string) =>
    unique(written.get(form) ?? []) ?? (written.size > 0 ? null : unique(letters.get(form) ?? []));
  return {
    names,
    isFirstName: (word) => firsts.has(fold(word)),
    isInitials: (form) => written.has(form) || (letters.get(form)?.length ?? 0) === 1,
    resolve(name) {
      const exact = names.find((each) => fold(each) === fold(name));
      if (exact?.includes(" ")) return exact;
      if (/^\p{Lu}{2,4}$/u.test(name)) return byInitials(name);
      if (!name.includes(" "))
        return (
          unique((firsts.get(fold(name)) ?? []).filter((each) => each.includes(" "))) ??
          unique(full.filter((each) => fold(each).endsWith(` ${fold(name)}`))) ??
          exact ??
          null
        );
      return unique(full.filter((each) => samePerson(each, name) >= 0.8)) ?? exact ?? null;
    },
  };
}
