import {
  agendaWords,
  divisionWords,
  legalForms,
  minutesWords,
  organizationEndings,
  organizationWords,
} from "../danish/lexicon/bodies.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { type Reading, readingOn } from "./reading.ts";

const owners = new Set(organizationWords);
const documentWord = word(anyOf([...minutesWords, ...agendaWords]), "iu");
// "Grundejerforeningen", "DYKKERKLUBBEN", "Engbakkeskolen"
const compound = new RegExp(`^\\p{L}{3,30}(?:${organizationEndings.join("|")})$`, "u");
// A word with a blank or a dash after it
const words = /[\p{L}\p{N}][\p{L}\p{N}.'’/-]*|&/gu;
// "Skolebestyrelsen" behind the school's name is the body and no part of it
const bodyWord = /(?:bestyrelsen?|udvalget?|rådet|direktionen)$/iu;
// ", etape 2", ", afd. 14"; behind a dash a department may be a body of its own
const division = new RegExp(`^,? ${anyOf(divisionWords)}[ -]?\\p{N}{1,3}(?!\\p{N})`, "iu");
// " A/S", " a.m.b.a."
const legalForm = new RegExp(`^ ${anyOf(legalForms)}(?![\\p{L}\\p{N}])`, "iu");
// "Bestyrelsesmøde", "Bestyrelsen" in front of a name are no part of it
const beforeName = /(?:møde|mødet|forsamling|forsamlingen|bestyrelsen?|udvalget?|råds?|rådet)$/iu;
// "Skovdal – ", "Kildeby og ": names in front of another one, from the line's start
const joinedNames = /^\s*(?<names>\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2})(?: (?:og|OG) | ?[–-] ?)$/u;
const linking = new Set(["og", "af", "ved", "på", "i", "for"]);
const mostLines = 14;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function isOwner(text: string): boolean {
  const folded = fold(text);
  return !/bestyrelsen?$/u.test(folded) && (owners.has(folded) || compound.test(folded));
}

const isNamePart = (each: Word | undefined) =>
  each !== undefined && isCapital(each.text) && !beforeName.test(each.text) && !linking.has(fold(each.text));

// "Vand & Varme": the sign joins two names.
const isCapital = (text: string) => /^[\p{Lu}&]/u.test(text);

const isInCapitals = (text: string) => /^[\p{Lu}&.-]{2,}$/u.test(text);

/** Where a name begins that is joined of two and stands alone on its line: "Kildeby og Nørre Kildeby Vandværk"; else null. */
function joinedStart(text: string, start: number): number | null {
  const before = joinedNames.exec(text.slice(0, start))?.groups?.names;
  if (before === undefined) return null;
  const parts = before.match(words) ?? [];
  const named = parts.every((each) => !beforeName.test(each) && !documentWord.test(each));
  return named ? text.indexOf(before) : null;
}

/** The name of an owner of bodies on a line: the word that says what it is, with the capitalised words around it. */
export function ownerOn(text: string): { start: number; end: number } | null {
  if (text.length > 160 || /^(?:fra|for|til|med)\s/iu.test(text)) return null;
  const all: Word[] = [...text.matchAll(words)].map((each) => ({
    text: each[0],
    start: each.index,
    end: each.index + each[0].length,
  }));
  const at = all.findIndex((each) => isOwner(each.text));
  const owner = all[at];
  if (!owner) return null;
  const touches = (one: Word | undefined, two: Word | undefined) =>
    one !== undefined && two !== undefined && text.slice(one.end, two.start) === " ";
  let first = at;
  while (first > 0 && at - first < 4 && touches(all[first - 1], all[first]) && isNamePart(all[first - 1])) first -= 1;
  let last = at;
  const most = at > first && /^(?:kommune|region)$/iu.test(owner.text) ? 0 : 6;
  for (let next = at + 1; next < all.length && next - at <= most && touches(all[next - 1], all[next]); next += 1) {
    const { text: written = "" } = all[next] ?? {};
    if (documentWord.test(written) || bodyWord.test(written)) break;
    // "TEATRET LYGTEHUSET Kajgade 40": behind a name in capitals other words are an address.
    if (isInCapitals(owner.text) && isInCapitals(all[next - 1]?.text ?? "") && /\p{Ll}/u.test(written)) break;
    if (isCapital(written) || /^\p{N}{1,3}$/u.test(written)) last = next;
    else if (!linking.has(written)) break;
  }
  const [from, to] = [all[first], all[last]];
  if (!from || !to || !isCapital(from.text) || from.text === "&" || documentWord.test(text.slice(from.start, to.end)))
    return null;
  if (first === last && !compound.test(fold(owner.text))) return null;
  const start = joinedStart(text, from.start) ?? from.start;
  const end = to.end + (legalForm.exec(text.slice(to.end))?.[0].length ?? 0);
  return { start, end: end + (division.exec(text.slice(end))?.[0].length ?? 0) };
}

/** The lines of the letterhead: the first of the header, and what runs over the first page. */
export function letterhead(outline: Outline): CleanLine[] {
  const running = outline.placed.filter(({ role, line }) => role === "furniture" && line.source.page === 1);
  const lines = [...outline.header.slice(0, mostLines), ...running.slice(0, mostLines).map((each) => each.line)];
  return lines.sort((a, b) => a.index - b.index);
}

/** The owner named in the letterhead; `owned` are lines that belong to labels. */
export function ownerInLetterhead(outline: Outline, owned: ReadonlySet<number>): Reading<string> | null {
  for (const line of letterhead(outline)) {
    if (owned.has(line.index)) continue;
    const found = ownerOn(line.text);
    if (found) return readingOn(line, line.text.slice(found.start, found.end), found.start, found.end);
  }
  return null;
}
