import { isNameWord, nameTokens } from "./name-tokens.ts";
import { isParty, isTitlePhrase, isTitleWord, isUnion } from "./titles.ts";

/** One entry of a list of names. */
export interface ListedName {
  /** The entry as written, without what follows in brackets: a name, at times with a title before it. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What stands after the name in brackets or as role, party or workplace after a comma, without brackets. */
  readonly suffix: string | null;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  /** The sign or word before the piece. */
  readonly mark: string;
}

// ", " "; " " / " " og " " samt " " & " line break, bullet
const MARK = /[^\S\n]{0,3}(?:[,;•|\n]|\s\/\s)\s{0,3}(?:(?:og|samt)\s{1,3})?|\s{1,3}(?:og|samt|&)\s{1,3}/gu;
const LONGEST_BRACKET = 120;

/** The entries of a list such as "A, B og C", "A; B" or "A / B", in order. Brackets are never split. */
export function splitNameList(text: string): ListedName[] {
  const found: ListedName[] = [];
  for (const piece of withTitlesBefore(text, pieces(text))) {
    const last = found.at(-1);
    if (last && piece.mark === "," && describes(piece.text, last)) {
      found[found.length - 1] = {
        ...last,
        suffix: last.suffix === null ? piece.text : `${last.suffix}, ${piece.text}`,
      };
      continue;
    }
    found.push(...entries(piece));
  }
  return found;
}

/** "Formand, Anna Holm; kasserer, Bo Lund": behind a semicolon a title opens an entry, and its comma ends none. */
function withTitlesBefore(text: string, all: readonly Piece[]): Piece[] {
  if (!text.includes(";")) return [...all];
  const found: Piece[] = [];
  for (const piece of all) {
    const title = found.at(-1);
    if (title && title.mark !== "," && piece.mark === "," && isTitlePhrase(title.text)) {
      found[found.length - 1] = { ...title, text: text.slice(title.start, piece.start + piece.text.length) };
    } else found.push(piece);
  }
  return found;
}

/** Cuts at the marks of lists, but not inside brackets. */
function pieces(text: string): Piece[] {
  const masked = maskBrackets(text);
  const found: Piece[] = [];
  let at = 0;
  let mark = "";
  const add = (end: number) => {
    const part = text.slice(at, end);
    const trimmed = trimEntry(part);
    if (trimmed !== "") found.push({ text: trimmed, start: at + part.indexOf(trimmed), mark });
  };
  for (const match of masked.matchAll(MARK)) {
    if (isInsideTitle(masked, match.index, match[0])) continue;
    add(match.index);
    at = match.index + match[0].length;
    mark = match[0].trim().slice(0, 1);
  }
  add(text.length);
  return found;
}

/** "direktør og formand Anna Holm": an "og" between two titles separates no persons. */
function isInsideTitle(text: string, at: number, mark: string): boolean {
  if (mark.trim() !== "og") return false;
  const before = /(\p{L}+)$/u.exec(text.slice(Math.max(0, at - 40), at));
  const after = /^(\p{L}+)/u.exec(text.slice(at + mark.length, at + mark.length + 40));
  return before?.[1] !== undefined && after?.[1] !== undefined && isTitleWord(before[1]) && isTitleWord(after[1]);
}

/** Brackets and what they hold, replaced by as many underscores. */
function maskBrackets(text: string): string {
  return text.replace(new RegExp(`[([][^()[\\]]{0,${LONGEST_BRACKET}}[)\\]]`, "gu"), (each) => "_".repeat(each.length));
}

/** Blanks, list marks and a full stop that ends no initial, taken off. */
function trimEntry(part: string): string {
  const trimmed = part
    .trim()
    .replace(/^(?:og|samt)\s{1,3}/u, "")
    .replace(/^[-–*◦▪·]\s{1,8}/u, "")
    .replace(/[\s:]{1,4}$/u, "");
  return /(?:^|[^\p{L}])\p{Lu}\.$/u.test(trimmed) ? trimmed : trimmed.replace(/\.$/u, "");
}

/** Whether the piece after a comma tells of the person before it and names nobody. */
function describes(text: string, last: ListedName): boolean {
  const full = last.name.trim().includes(" ");
  if (isTitlePhrase(text) || /^\(.*\)$/u.test(text)) return true;
  if (full && (isUnion(text) || isParty(text) || /^\p{Lu}{2,6}$/u.test(text))) return true;
  // "Anna Holm, Havneby Kommune, IT"
  const tokens = nameTokens(text);
  // "suppleant Anna Holm deltog"
  if (tokens[0]?.kind === "title" && tokens.slice(1, 3).filter((each) => isNameWord(each.kind)).length === 2)
    return false;
  return (
    full &&
    tokens.length > 0 &&
    tokens.every((each) => !isNameWord(each.kind) || each.kind === "capital" || each.kind === "surnameLike") &&
    tokens.some((each) => (each.kind === "other" || each.kind === "thing") && /^\p{L}/u.test(each.text))
  );
}

/** The entry of one piece; "AB/CD" and "Anna/Bo" hold two. */
function entries(piece: Piece): ListedName[] {
  const bracket = new RegExp(`\\s?[([]([^()[\\]]{0,${LONGEST_BRACKET}})[)\\]]\\.?$`, "u").exec(piece.text);
  const name = bracket && bracket.index > 0 ? piece.text.slice(0, bracket.index).trimEnd() : piece.text;
  const suffix = bracket && bracket.index > 0 ? (bracket[1] ?? "").trim() || null : null;
  const slash = name.indexOf("/");
  const sides = [name.slice(0, slash), name.slice(slash + 1)];
  if (slash > 0 && sides.every(isNameOrInitials)) {
    const starts = [piece.start, piece.start + slash + 1];
    return sides.map((side, index) => {
      const start = starts[index] ?? piece.start;
      return { name: side, start, end: start + side.length, suffix };
    });
  }
  return [{ name, start: piece.start, end: piece.start + name.length, suffix }];
}

function isNameOrInitials(text: string): boolean {
  if (isTitleWord(text) || isUnion(text)) return false;
  if (/^\p{Lu}{2,4}$/u.test(text)) return true;
  const tokens = nameTokens(text);
  return (
    tokens.length > 0 &&
    tokens[0]?.end !== undefined &&
    tokens.every((each) => isNameWord(each.kind)) &&
    tokens[0].kind === "given"
  );
}
