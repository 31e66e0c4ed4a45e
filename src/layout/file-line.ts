import { findCaseNumbers } from "../danish/case-numbers.ts";
import {
  caseNumberLabels,
  closedMarks,
  documentNumberLabels,
  officeLabels,
  openMarks,
} from "../danish/lexicon/item-headings.ts";
import { anyOf, fold } from "../danish/words.ts";

/** A number of the file on a line: of the case, or of one document in it. */
export interface FileNumber {
  readonly kind: "case" | "document";
  readonly value: string;
  readonly scheme: string | null;
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
}

/** A line that states where an item is filed, and nothing else. */
export interface FileLine {
  readonly numbers: readonly FileNumber[];
  readonly access: "open" | "closed" | null;
  /** True when a label is all there is: its value may stand on the next line. */
  readonly labelOnly: boolean;
}

const closed = new Set(closedMarks);
const marks = anyOf([...openMarks, ...closedMarks]);
// "Åbent - 00.00.00-A00-31-15"
const accessFirst = new RegExp(`^(?<mark>${marks})(?:\\s?[-–:]\\s?|\\s(?=\\d{2}\\.))`, "iu");
// "Sagsnr.: 330-2018-3619 Dok.nr.: 330-2018-500301 Åbent"
const accessLast = new RegExp(`(?:^|\\s)(?<mark>${marks})$`, "iu");
// Labels that open the line; "Sag 306-2009-600" needs no colon there
const opening = new RegExp(
  `^(?:(?<case>${anyOf(caseNumberLabels)})|(?<document>${anyOf(documentNumberLabels)})|(?<office>${anyOf(officeLabels)}))(?![\\p{L}])\\s?:?\\s?`,
  "iu",
);
// Labels further on: these have a full stop or a colon
const later = new RegExp(
  `(?<=[\\s,])(?:(?<case>${anyOf(caseNumberLabels)})|(?<document>${anyOf(documentNumberLabels)})|(?<office>${anyOf(officeLabels)}))(?:(?<=\\.)\\s?:?|\\s?:)\\s?`,
  "giu",
);
// The name of an office before the numbers: "Natur og Miljø Brevid: 4225075"
const office = /^(?:\p{Lu}[\p{L}&.-]*|og|for|af|i|&)(?:[ ,-]{1,3}(?:\p{Lu}[\p{L}&.-]*|og|for|af|i|&)){0,6}$/u;
// "Sag 4 blev behandlet sammen med sag 5" is a sentence
const sentenceGoesOn = /\s\p{Ll}{2,}\s\p{Ll}{2,}/u;
// After a label anything with digits and no words is a number: "3-10-22-11-24", "24/0012", "P35-1"
const looksLikeNumber = /^(?=\D{0,12}\p{N})[\p{Lu}\p{N}./ -]{1,40}$/u;

interface Field {
  readonly kind: "case" | "document" | "office";
  readonly from: number;
  readonly to: number;
}

function kindOf(groups: Record<string, string | undefined> | undefined): Field["kind"] {
  return groups?.case !== undefined ? "case" : groups?.document !== undefined ? "document" : "office";
}

/** The labelled values of a line from `from` on; null when words before or between them say something else. */
function fieldsOf(text: string, from: number): Field[] | null {
  const marks: { kind: Field["kind"]; at: number; value: number }[] = [];
  const first = opening.exec(text.slice(from));
  if (first) marks.push({ kind: kindOf(first.groups), at: from, value: from + first[0].length });
  for (const found of text.matchAll(later)) {
    if (found.index < (marks.at(-1)?.value ?? from)) continue;
    marks.push({ kind: kindOf(found.groups), at: found.index, value: found.index + found[0].length });
  }
  const before = text.slice(from, marks[0]?.at ?? from).trim();
  if (marks.length === 0 || (before !== "" && !office.test(before))) return null;
  return marks.map((mark, index) => ({ kind: mark.kind, from: mark.value, to: marks[index + 1]?.at ?? text.length }));
}

/** The numbers of a field, or null when its words are no value of its kind. */
function numbersOf(text: string, field: Field): FileNumber[] | null {
  const raw = text.slice(field.from, field.to);
  const value = raw.trim().replace(/[,;]$/u, "");
  if (value === "") return [];
  if (field.kind === "office") return value.length <= 40 && !/[.!?]$/u.test(value) ? [] : null;
  const { kind } = field;
  const base = field.from + (raw.length - raw.trimStart().length);
  if (sentenceGoesOn.test(value)) return null;
  const found = findCaseNumbers(value, { afterLabel: true });
  if (found.length === 0) {
    if (!looksLikeNumber.test(value)) return null;
    return [{ kind, value, scheme: null, start: base, end: base + value.length }];
  }
  const rest = value.slice(found.at(-1)?.end ?? 0).trim();
  if ((found[0]?.start ?? 9) > 2 || (rest !== "" && !office.test(rest.replace(/^[,;-]\s?/u, "")))) return null;
  return found.map((each) => ({
    kind,
    value: each.value,
    scheme: each.scheme,
    start: base + each.start,
    end: base + each.end,
  }));
}

function accessOf(mark: string | undefined): FileLine["access"] {
  if (mark === undefined) return null;
  return closed.has(fold(mark)) ? "closed" : "open";
}

/**
 * Reads a line of case number, document number, initials, office and "Åbent" or "Lukket", in any order and number; null
 * for every other line.
 */
export function readFileLine(text: string): FileLine | null {
  if (text.length > 160 || text.length < 2) return null;
  const first = accessFirst.exec(text);
  const from = first?.[0].length ?? 0;
  const last = accessLast.exec(text.slice(from));
  const to = last ? from + last.index : text.length;
  const access = accessOf(first?.groups?.mark ?? last?.groups?.mark);
  const body = text.slice(0, to);
  const fields = fieldsOf(body, from);
  if (fields === null) {
    const bare = findCaseNumbers(body.slice(from));
    const [only] = bare;
    if (only?.start !== 0 || body.slice(from + (bare.at(-1)?.end ?? 0)).trim() !== "") return null;
    const numbers = bare.map((each) => ({
      kind: "case" as const,
      value: each.value,
      scheme: each.scheme,
      start: from + each.start,
      end: from + each.end,
    }));
    return { numbers, access, labelOnly: false };
  }
  const numbers: FileNumber[] = [];
  for (const field of fields) {
    const found = numbersOf(body, field);
    if (found === null) return null;
    numbers.push(...found);
  }
  const labelOnly = fields.every((each) => body.slice(each.from, each.to).trim() === "");
  if (labelOnly && !/[.:]/u.test(body)) return null;
  return { numbers, access, labelOnly };
}
