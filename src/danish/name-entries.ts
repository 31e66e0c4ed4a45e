import { isNamePart, isNameWord, type NameToken, nameTokens } from "./name-tokens.ts";
import { findPersonNames } from "./person-names.ts";
import { titleBefore } from "./title-before.ts";
import { isParty, isTitleModifier, isTitlePhrase, isTitleWord } from "./titles.ts";

/** An attendance entry taken apart. */
export interface TitledName {
  /** The name alone; the whole entry when no name can be told. */
  readonly name: string;
  /** Title or role, before or after the name, as written. */
  readonly title: string | null;
  /** Letter, code or name of a party. */
  readonly party: string | null;
  /** Everything else the entry says: workplace, initials, "afbud", "til kl. 18". */
  readonly suffix: string | null;
  /** Offset of the name in the entry. */
  readonly nameStart: number;
}

interface Found {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly titleStart: number;
}

const LONGEST_BRACKET = 120;
// "- [x] ", "• ", "1. "
const LIST_MARK = /^\s*(?:[-*•◦▪·–]\s*)?(?:\[[ xX]?\]\s*)?(?:\d{1,2}[.)]\s+(?=\p{Lu}))?/u;
// "(formand)", "[ref.]"
const BRACKET = new RegExp(`[([]([^()[\\]]{0,${LONGEST_BRACKET}})[)\\]]`, "gu");

/**
 * Takes title, party and remarks off an attendance entry: "Borgmester - Anna Holm (C)", "Anna Holm, formand (ABC)",
 * "TR/FOA Bo Lund", "Anna Holm #17 Kasserer".
 */
export function stripTitle(text: string): TitledName {
  const mark = LIST_MARK.exec(text)?.[0].length ?? 0;
  const bracketed: string[] = [];
  const bare = text.replace(BRACKET, (whole, inner: string, at: number) => {
    if (at >= mark && inner.trim() !== "") bracketed.push(inner.trim());
    return " ".repeat(whole.length);
  });
  const entry = " ".repeat(mark) + bare.slice(mark);
  const found = fullName(entry) ?? shortName(entry);
  if (!found) {
    const whole = entry.trim().replace(/[,;:]{1,4}$/u, "");
    return {
      name: whole,
      title: null,
      party: null,
      suffix: bracketed.join(", ") || null,
      nameStart: whole === "" ? 0 : entry.indexOf(whole),
    };
  }
  const remarks = [...before(entry, found), ...after(entry.slice(found.end)), ...bracketed];
  return sorted(found, remarks);
}

/** Two words or more that are a name, with the title before them. */
function fullName(entry: string): Found | null {
  return findPersonNames(entry, { listed: true })[0] ?? null;
}

/** "Anna", "formand Anna", "AB": one word, or initials, at the start or after a title. */
function shortName(entry: string): Found | null {
  const tokens = nameTokens(entry);
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "title" || isTitleModifier(token.text)) continue;
    if (!isShortName(token, tokens[index + 1], entry)) {
      if (index === 0 || tokens[index - 1]?.kind !== "title") return null;
      continue;
    }
    const end = lastOfName(tokens, index, entry);
    const title = titleBefore(entry, tokens, index);
    return {
      name: entry.slice(token.start, end),
      start: token.start,
      end,
      title: title?.text ?? null,
      titleStart: title?.start ?? token.start,
    };
  }
  return null;
}

function isShortName(token: NameToken, next: NameToken | undefined, entry: string): boolean {
  if (token.kind === "given" || token.kind === "doubtfulGiven" || token.kind === "surname") return true;
  // A word that no list knows is a name only where nothing goes on after it.
  const alone = next === undefined || !/^\s$/u.test(entry.slice(token.end, next.start)) || /^\p{Ll}/u.test(next.text);
  return alone && (isNamePart(token.kind) || (token.kind === "acronym" && token.text.length <= 5));
}

/** "Anna H." and "Anna H" keep their letter. */
function lastOfName(tokens: readonly NameToken[], index: number, entry: string): number {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return 0;
  const letter = next && (next.kind === "initial" || /^\p{Lu}$/u.test(next.text)) && isNameWord(token.kind);
  return letter && entry.slice(token.end, next.start) === " " ? next.end : token.end;
}

/** What stands before the name and is not its title: "FOA Anna Holm", "Venstre: Anna Holm", "formand; Anna Holm". */
function before(entry: string, found: Found): string[] {
  const rest = entry
    .slice(0, found.titleStart)
    .trim()
    .replace(/[-–:;,/]{1,4}$/u, "")
    .trim();
  return rest === "" ? [] : [rest];
}

/** What stands after the name, cut at commas, dashes, semicolons and "#". */
function after(rest: string): string[] {
  // ", formand", " – AB", "#17 Kasserer", " - afbud"
  return rest
    .replace(/^s(?=\s)/u, "")
    .split(/\s{0,3}[,;:|]\s{0,3}|\s{1,3}[-–]\s{0,3}|\s{0,3}[-–]\s{1,3}|\s{1,3}(?=#)/u)
    .flatMap((each) => {
      const numbered = /^(#\d{1,4})\s+(.{1,60})$/u.exec(each);
      return numbered ? [numbered[1] ?? "", numbered[2] ?? ""] : [each];
    })
    .map((each) =>
      each
        .trim()
        .replace(/\s+/gu, " ")
        .replace(/^(?:\.+$|\/\s?)/u, ""),
    )
    .filter((each) => each !== "");
}

function sorted(found: Found, remarks: readonly string[]): TitledName {
  let title = found.title;
  let party: string | null = null;
  const others: string[] = [];
  for (const each of remarks) {
    if (party === null && isParty(each)) party = each.replace(/\.$/u, "");
    else if (title === null && isRole(each)) title = each;
    else others.push(each);
  }
  return { name: found.name, title, party, suffix: others.join(", ") || null, nameStart: found.start };
}

/** "formand", "Produkt Owner", "valgt som kasserer" is none */
function isRole(text: string): boolean {
  if (isTitlePhrase(text)) return true;
  const words = text.split(" ");
  // "Produkt Owner", "IT chef"
  return words.length <= 3 && /^\p{L}/u.test(text) && isTitleWord(words.at(-1) ?? "");
}
