import { findCaseNumbers } from "../danish/case-numbers.ts";
import { findDates } from "../danish/dates.ts";
import { minutesWords } from "../danish/lexicon/bodies.ts";
import {
  caseNumberLabels,
  closedMarks,
  contentsLabels,
  groupLabels,
  minutesLabels,
  openMarks,
  standingTitles,
} from "../danish/lexicon/item-headings.ts";
import { navigationLines, navigationOpeners, pageOf, pageWords } from "../danish/lexicon/navigation.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { CleanText } from "../text/clean.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { type Label, readLabel } from "./labels.ts";
import { type Numbering, readNumbering } from "./numbering.ts";

/** What can be seen on one line by itself. */
export interface LineFacts {
  readonly line: CleanLine;
  /** Folded text without closing colon or full stop; empty for long lines, which are never labels. */
  readonly key: string;
  readonly label: Label | null;
  readonly numbering: Numbering | null;
  /** "Sagsnr.: 24/0012" and the like, or a bare number of an unmistakable form. */
  readonly caseNumber: boolean;
  /** Navigation words, page numbers, running headers. */
  readonly furniture: boolean;
  /** "Åbent punkt" or "Lukket" alone on the line. */
  readonly access: boolean;
  /** A heading of a list of items ("Dagsorden", "Indholdsfortegnelse"). */
  readonly contentsLabel: boolean;
  /** A heading of the minutes proper ("Referat"). */
  readonly minutesLabel: boolean;
  /** A heading over several items ("Sager til orientering"). */
  readonly groupLabel: boolean;
  /** Names the document and a day: the title of a meeting's minutes. */
  readonly opensMeeting: boolean;
  /** Begins with a title that every body has. */
  readonly standing: boolean;
}

const navigation = new Set(navigationLines);
const contents = new Set(contentsLabels);
const documentWord = new RegExp(`(?<![\\p{L}])${anyOf(minutesWords)}(?![\\p{L}])`, "iu");
const minutes = new Set(minutesLabels);
const groups = new Set(groupLabels);
const access = new Set([...openMarks, ...closedMarks]);
// "Sagsnr.: 24/0012", "J.nr. 00.01.00", "Sagnr.:"
const caseLabel = new RegExp(`^${anyOf(caseNumberLabels)}\\s?:?\\s?(?<rest>.*)$`, "iu");
// "Side 4 af 12", "s. 2", "Side 2/39", "4"
const pageNumber = new RegExp(`^(?:${anyOf(pageWords)}\\s?)?\\d{1,4}(?:\\s?${anyOf(pageOf)}\\s?\\d{1,4})?$`, "iu");
const standing = new RegExp(`^${anyOf(standingTitles.flatMap((each) => each.words))}(?![\\p{L}\\p{N}])`, "iu");

// "Sag 4 blev behandlet sammen med sag 5" is a sentence
const sentenceGoesOn = /\s\p{Ll}{2,}\s\p{Ll}{2,}/u;
// After a label anything with digits and no words is a number: "3-10-22-11-24", "24/0012", "P35-1"
const looksLikeNumber = /^(?=\D{0,12}\p{N})[\p{Lu}\p{N}./ -]{1,40}$/u;

/** A line that states a case number and nothing else but its labels. */
export function isCaseNumberLine(text: string): boolean {
  if (text.length > 120) return false;
  const labelled = caseLabel.exec(text);
  if (labelled) {
    const rest = labelled.groups?.rest ?? "";
    if (sentenceGoesOn.test(rest)) return false;
    if (rest === "") return text.includes(":") || text.includes(".");
    return looksLikeNumber.test(rest) || findCaseNumbers(rest, { afterLabel: true }).some((each) => each.start <= 2);
  }
  const bare = findCaseNumbers(text);
  return bare.length === 1 && bare[0]?.start === 0 && bare[0].end === text.length;
}

/** A line that begins with one of the titles every body has. */
export function isStandingTitle(title: string): boolean {
  return standing.test(title);
}

/** Running headers and footers that only repetition betrays: the same line, digits aside, on at least three pages or more than once beside a page number. */
function repeatedLines(lines: readonly CleanLine[]): Set<number> {
  const places = new Map<string, { indexes: number[]; pages: Set<number> }>();
  for (const line of lines) {
    if (line.text.length > 90 || line.text.length < 2) continue;
    const key = fold(line.text).replace(/\d+/gu, "#");
    if (!/#/u.test(key) || !pageMark.test(line.text)) continue;
    const entry = places.get(key) ?? { indexes: [], pages: new Set<number>() };
    entry.indexes.push(line.index);
    entry.pages.add(line.source.page);
    places.set(key, entry);
  }
  return new Set([...places.values()].filter((each) => each.indexes.length >= 2).flatMap((each) => each.indexes));
}
// A page number at the end of a running line: "Vandudvalget den 4. maj 2021, s. 2"
const pageMark = new RegExp(
  `(?:^|[\\s,|])(?:${anyOf(pageWords)})\\s?\\d{1,4}(?:\\s?(?:${anyOf(pageOf)})\\s?\\d{1,4})?$`,
  "iu",
);

/** "c) Tilstedeværende": who was there may be a point of an item. */
function enumeratedLabel(text: string): Label | null {
  const numbering = text.length < 60 ? readNumbering(text) : null;
  if (numbering?.style !== "letter" && numbering?.style !== "paren") return null;
  const label = readLabel(text.slice(numbering.titleStart));
  return label?.kind === "attendance" ? { ...label, contentStart: label.contentStart + numbering.titleStart } : null;
}

/** Cells right of the first, and heads of tables, are no labels of sections. */
function inTableBody(line: CleanLine): boolean {
  return line.source.cell !== undefined && (line.source.cell.header === true || line.source.cell.column > 0);
}

/** Whether `next` is a further line of the heading `before`: set apart alike, close below, and the words go on. */
export function wrapsHeading(before: CleanLine, next: CleanLine): boolean {
  const [one, two] = [before.source, next.source];
  if (next.gap || next.bullet || one.page !== two.page || next.index !== before.index + 1) return false;
  if (!(one.bold || one.heading !== undefined || one.size !== undefined)) return false;
  if (one.bold !== two.bold || one.size !== two.size || one.heading !== two.heading) return false;
  if (!one.bold && one.heading === undefined) return false;
  return !/[.!?:]$/u.test(before.text) && next.text.length < 90;
}

/** Looks at every line by itself. */
export function lineFacts(text: CleanText): LineFacts[] {
  const repeated = repeatedLines(text.lines);
  const paged = text.source.pages > 1;
  return text.lines.map((line) => {
    const short = line.text.length <= 160;
    const key = short ? fold(line.text).replace(/[\s.:]+$/u, "") : "";
    const isPage = pageNumber.test(line.text) && (/\D/u.test(line.text) || (paged && line.gap));
    const furniture =
      line.source.furniture === true ||
      navigation.has(key) ||
      navigationOpeners.some((each) => key.startsWith(each)) ||
      repeated.has(line.index) ||
      (short && isPage);
    return {
      line,
      key,
      label: furniture || inTableBody(line) ? null : (readLabel(line.text) ?? enumeratedLabel(line.text)),
      numbering: furniture ? null : readNumbering(line.text),
      caseNumber: !furniture && isCaseNumberLine(line.text),
      furniture,
      access: access.has(key),
      contentsLabel: contents.has(key),
      minutesLabel: minutes.has(key),
      groupLabel: groups.has(key),
      opensMeeting: short && documentWord.test(line.text) && findDates(line.text).length > 0,
      standing: short && standing.test(line.text),
    };
  });
}
