import { partyCodes, tellingVerbs } from "../danish/lexicon/attendance.ts";
import { groupNames, nobody, statusMarks } from "../danish/lexicon/header-labels.ts";
import { isPersonName, splitNameList, stripTitle, type TitledName } from "../danish/names.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { AttendanceStatus } from "../record/attendance.ts";
import { type Paragraph, type Passage, paragraphsOf } from "../text/passage.ts";
import { sentencesOf } from "./sentences.ts";

/** One person of a list, taken apart. Offsets are of the name, in the passage's text. */
export interface ListedPerson {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly role: string | null;
  readonly party: string | null;
  readonly initials: string | null;
  /** A status written with the name ("(afbud)"). */
  readonly status: AttendanceStatus | null;
  readonly substituteFor: string | null;
}

const nobodyWords = new Set(nobody);
const groups = new Set(groupNames);
const statusPatterns = (Object.entries(statusMarks) as [AttendanceStatus, readonly string[]][]).map(
  ([status, words]) => ({
    status,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(words)}(?![\\p{L}\\p{N}])`, "iu"),
  }),
);
// "suppleant for Anna Holm", "stedfortræder for Bo Lund"
const standsInFor =
  /(?:suppleant|stedfortræder|afløser|i stedet) for (?<name>\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,4})/u;
// Initials behind a name: "AB", "LKN"
const initialsOnly = /^\p{Lu}{2,4}$/u;

/** A party letter behind a name; two letters and more are initials unless they are a party's. */
function isParty(note: string): boolean {
  return /^\p{Lu}$/u.test(note) || partyCodes.some((each) => each.toLowerCase() === note.toLowerCase());
}

function statusOf(words: string): AttendanceStatus | null {
  for (const { status, pattern } of statusPatterns) if (pattern.test(words)) return status;
  return null;
}

function withoutStatus(words: string): string {
  let left = words;
  for (const { pattern } of statusPatterns) left = left.replace(pattern, "");
  return left.replace(/^[\s,;:()–-]+|[\s,;:()–-]+$/gu, "");
}

/** A piece between commas that cannot be a name on its own belongs to the name before it. */
function piecesOf(text: string): { text: string; start: number; suffix: string | null }[] {
  const names = splitNameList(text);
  const pieces: { text: string; start: number; suffix: string | null; extra: string[] }[] = [];
  for (const each of names) {
    const bare = stripTitle(each.name);
    const looksLikeName = isPersonName(bare.name) >= 0.4;
    const last = pieces[pieces.length - 1];
    if (!looksLikeName && last && !groups.has(fold(each.name))) {
      last.extra.push(each.suffix ? `${each.name} (${each.suffix})` : each.name);
      continue;
    }
    pieces.push({ text: each.name, start: each.start, suffix: each.suffix, extra: [] });
  }
  return pieces.map(({ text: name, start, suffix, extra }) => ({
    text: name,
    start,
    suffix: [suffix, ...extra].filter((each) => each).join(", ") || null,
  }));
}

// "Jenny-Marie Vej": an entry that is nothing but capitalised words
const onlyName = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,4}$/u;

/** In a list an entry that begins with a sure name and holds nothing but capitalised words is all name. */
function wholeName(taken: TitledName, text: string): TitledName {
  const trimmed = text.trim();
  const begins = trimmed.startsWith(taken.name) && taken.name.length < trimmed.length;
  if (!begins || taken.name === "" || taken.title !== null || taken.party !== null || !onlyName.test(trimmed))
    return taken;
  return { ...taken, name: trimmed, suffix: null, nameStart: text.indexOf(trimmed) };
}

function personFrom(
  piece: { text: string; start: number; suffix: string | null },
  offset: number,
  loose: boolean,
): ListedPerson | null {
  const taken = wholeName(stripTitle(piece.text), piece.text);
  const { name } = taken;
  if (name === "" || nobodyWords.has(fold(name)) || groups.has(fold(name))) return null;
  const certainty = isPersonName(name);
  const firstNameOnly = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(name) || initialsOnly.test(name);
  if (certainty < 0.4 && !(loose && firstNameOnly)) return null;
  const notes = [piece.suffix, taken.suffix].filter((each): each is string => each !== null && each !== "").join(", ");
  const status = statusOf(notes);
  const substitute = standsInFor.exec(notes)?.groups?.name ?? null;
  const [firstNote = "", ...otherNotes] = notes.split(", ");
  const noted = taken.party === null && isParty(firstNote);
  const rest = withoutStatus(
    (noted ? otherNotes.join(", ") : notes).replace(standsInFor, (whole) => whole.split(" for ")[0] ?? ""),
  );
  const initials = initialsOnly.test(rest) ? rest : null;
  const role = [taken.title, initials ? null : rest].filter((each) => each).join(", ") || null;
  const start = offset + piece.start + taken.nameStart;
  return {
    name,
    start,
    end: start + name.length,
    role,
    party: taken.party ?? (noted ? firstNote : null),
    initials,
    status,
    substituteFor: substitute,
  };
}

const tells = word(anyOf(tellingVerbs));

/** The list without the sentences that follow it and tell something else of people. */
function listOf(paragraph: Paragraph): string {
  const sentences = sentencesOf({ text: paragraph.text, start: 0 });
  const first = sentences.findIndex((each, index) => index > 0 && tells.test(each.text));
  return first < 0 ? paragraph.text : paragraph.text.slice(0, sentences[first]?.start);
}

// "Valgt af medarbejderne: ", "LO: ", "Forældrevalgte: " in front of the names of a group
const groupLead = /^\p{Lu}[\p{L} /-]{1,45}:\s+(?=\p{L})/u;

/** People of a paragraph: one with what is said of them, or several between commas. */
function fromParagraph(paragraph: Paragraph, loose: boolean): ListedPerson[] {
  const whole = listOf(paragraph).replace(/[.;\s]+$/u, "");
  const lead = groupLead.exec(whole)?.[0].length ?? 0;
  const text = whole.slice(lead);
  if (nobodyWords.has(fold(text))) return [];
  return piecesOf(text).flatMap((piece) => {
    const person = personFrom(piece, paragraph.start + lead, loose);
    return person ? [person] : [];
  });
}

/** Rows of a table: the name stands in the first cell that is one, the other cells say more of it. */
function fromRow(cells: readonly { text: string; start: number }[]): ListedPerson[] {
  const at = cells.findIndex(
    (cell) => isPersonName(stripTitle(cell.text.replace(/\s*\([^)]*\)\s*$/u, "")).name) >= 0.4,
  );
  const cell = cells[at];
  if (!cell) return [];
  const rest = cells.filter((_, index) => index !== at).map((each) => each.text);
  const initials = rest.find((each) => initialsOnly.test(each)) ?? null;
  return piecesOf(cell.text).flatMap((piece) => {
    const extra = rest.filter((each) => each !== initials && each !== "");
    const person = personFrom(
      { ...piece, suffix: [piece.suffix, ...extra].filter((each) => each).join(", ") || null },
      cell.start,
      false,
    );
    return person ? [{ ...person, initials: person.initials ?? initials }] : [];
  });
}

/**
 * The people listed in a passage: one a line, between commas, in a table. `loose` accepts single first names and
 * initials, as lists of associations hold them. Among ticked check boxes one that is not ticked marks who is absent;
 * in a list without any tick nobody has been marked yet.
 */
export function readPeople(passage: Passage, loose = false): ListedPerson[] {
  const paragraphs = paragraphsOf(passage);
  const ticked = paragraphs.some((each) => each.line.bullet?.checked === true);
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.line.bullet?.checked === false)
      return ticked ? fromParagraph(paragraph, loose).map((each) => ({ ...each, status: "absent" as const })) : [];
    if (paragraph.line.source.cell?.header) return [];
    if (!paragraph.text.includes("\t")) return fromParagraph(paragraph, loose);
    let at = paragraph.start;
    const cells = paragraph.text.split("\t").map((text) => {
      const cell = { text, start: at };
      at += text.length + 1;
      return cell;
    });
    return fromRow(cells);
  });
}
