/** A person's name found in running text. */
export interface NameReading {
  readonly name: string;
  /** The title or role written before the name, as written. */
  readonly title: string | null;
  /** The name alone. */
  readonly start: number;
  readonly end: number;
  /** Where the title starts, or the name when there is no title. */
  readonly titleStart: number;
}

/** One entry of a list of names. */
export interface ListedName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What stands in brackets after the name, without the brackets. */
  readonly suffix: string | null;
}

/** An attendance entry taken apart. */
export interface TitledName {
  readonly name: string;
  readonly title: string | null;
  readonly party: string | null;
  readonly suffix: string | null;
  /** Offset of the name in the entry. */
  readonly nameStart: number;
}

/** Persons named in running text. */
export function findPersonNames(text: string): NameReading[] {
  const found: NameReading[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}(?![\p{L}\p{N}])/gu)) {
    const end = match.index + match[0].length;
    found.push({ name: match[0], title: null, start: match.index, end, titleStart: match.index });
  }
  return found;
}

/** How certain it is that the text is a person's name and nothing else: 0 to 1. */
export function isPersonName(text: string): number {
  return /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]*){1,4}$/u.test(text.trim()) ? 0.6 : 0;
}

/** The entries of a list such as "A, B og C". */
export function splitNameList(text: string): ListedName[] {
  const found: ListedName[] = [];
  for (const match of text.matchAll(/[^,;/]+/gu)) {
    const name = match[0].trim();
    if (!name) continue;
    const start = match.index + match[0].indexOf(name);
    found.push({ name, start, end: start + name.length, suffix: null });
  }
  return found;
}

/** Takes title, party and remarks off an attendance entry. */
export function stripTitle(text: string): TitledName {
  const name = text.trim();
  return { name, title: null, party: null, suffix: null, nameStart: text.indexOf(name) };
}

/** The given name, without titles. */
export function firstNameOf(name: string): string {
  return name.trim().split(/\s+/u)[0] ?? "";
}

/** "Anna B. Lund" → "ABL". */
export function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join("");
}

/** How likely two ways of writing a name mean one person: 0 to 1. */
export function samePerson(a: string, b: string): number {
  return a === b ? 1 : 0;
}
