import { findDates } from "../danish/dates.ts";
import { minutesWords } from "../danish/lexicon/bodies.ts";
import {
  closedMarks,
  contentsLabels,
  groupLabels,
  groupLinks,
  kindMarks,
  minutesLabels,
  openMarks,
  standingTitles,
} from "../danish/lexicon/item-headings.ts";
import { fileLeads, navigationLines, navigationOpeners, templateLeaks } from "../danish/lexicon/navigation.ts";
import { isRankedPerson } from "../danish/names.ts";
import { findTimes } from "../danish/times.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { CleanText } from "../text/clean.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { type FileLine, readFileLine } from "./file-line.ts";
import { type Label, readLabel } from "./labels.ts";
import { type Numbering, readNumbering } from "./numbering.ts";
import { runningLines } from "./running-lines.ts";

/** What can be seen on one line by itself. */
export interface LineFacts {
  readonly line: CleanLine;
  /** Folded text without closing colon or full stop; empty for long lines, which are never labels. */
  readonly key: string;
  readonly label: Label | null;
  readonly numbering: Numbering | null;
  /** "Sagsnr.: 24/0012", "J.nr.: 00.01.00 Initialer: ab Åben sag": where the item is filed. */
  readonly file: FileLine | null;
  /** A line of case number, initials and office, whatever it states of them. */
  readonly caseNumber: boolean;
  /** Navigation words, page numbers, running headers. */
  readonly furniture: boolean;
  /** "Åbent punkt" or "Lukket" alone on the line. */
  readonly access: boolean;
  /** "19.00 - 19.45" and nothing else. */
  readonly slot: boolean;
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

const navigation = new Set([...navigationLines, ...fileLeads]);
const contents = new Set(contentsLabels);
const documentWord = new RegExp(`(?<![\\p{L}])${anyOf(minutesWords)}(?![\\p{L}])`, "iu");
const minutes = new Set(minutesLabels);
// "Sager til orientering", "A. Sager til afgørelse i byrådet", "Punkter til beslutning på mødet"
const group = new RegExp(`^(?:\\p{L}\\. )?${anyOf(groupLabels)}(?: ${anyOf(groupLinks)} [\\p{L} ]{2,40})?$`, "u");
const kinds = new Set(Object.values(kindMarks).flat());
const access = new Set([...openMarks, ...closedMarks]);
const leaks = templateLeaks.map((each) => new RegExp(each, "iu"));
const standing = new RegExp(`^${anyOf(standingTitles.flatMap((each) => each.words))}(?![\\p{L}\\p{N}])`, "iu");

/** A line that states a case number and nothing else but its labels. */
export function isCaseNumberLine(text: string): boolean {
  return readFileLine(text) !== null;
}

/** "4. maj 2021" begins with a day and no number of an item. */
function beginsWithDate(text: string): boolean {
  return /^\d{1,2}\.?\s?\p{L}/u.test(text) && findDates(text.slice(0, 40))[0]?.start === 0;
}

/** "19.00 - 19.45", "Kl. 18.30-18.35", "19.00-19.20 - Drøftelse": a span of time, the kind of item, and nothing else. */
function isSlot(text: string): boolean {
  if (text.length > 40 || !/\d/u.test(text)) return false;
  const [time] = findTimes(text);
  if (time?.to == null || time.start > 4) return false;
  const rest = fold(text.slice(time.end)).replace(/^[\s:–-]+|[\s:.]+$/gu, "");
  return rest.length <= 1 || kinds.has(rest);
}

/** Whether words are the heading of several items: "Sager til orientering". */
export function isGroupLabel(words: string): boolean {
  return group.test(fold(words).replace(/[\s.:]+$/u, ""));
}

/** A line that begins with one of the titles every body has. */
export function isStandingTitle(title: string): boolean {
  return standing.test(title);
}

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

/** An entry of a column beside the text: it opens nothing, whatever it looks like. */
function besideText(line: CleanLine): LineFacts {
  return {
    line,
    key: "",
    label: null,
    numbering: null,
    file: null,
    caseNumber: false,
    furniture: false,
    access: false,
    slot: false,
    contentsLabel: false,
    minutesLabel: false,
    groupLabel: false,
    opensMeeting: false,
    standing: false,
  };
}

/** Looks at every line by itself. */
export function lineFacts(text: CleanText): LineFacts[] {
  const running = runningLines(text.lines, text.source.pages);
  return text.lines.map((line) => {
    if (line.source.beside) return besideText(line);
    const short = line.text.length <= 160;
    const key = short ? fold(line.text).replace(/[\s.:]+$/u, "") : "";
    const furniture =
      line.source.furniture === true ||
      navigation.has(key) ||
      navigationOpeners.some((each) => key.startsWith(each)) ||
      running.has(line.index) ||
      (short && leaks.some((each) => each.test(line.text)));
    const file = furniture ? null : readFileLine(line.text);
    return {
      line,
      key,
      label: furniture || inTableBody(line) ? null : (readLabel(line.text) ?? enumeratedLabel(line.text)),
      numbering: furniture || beginsWithDate(line.text) || isRankedPerson(line.text) ? null : readNumbering(line.text),
      file,
      caseNumber: file !== null,
      furniture,
      access: access.has(key.replace(/^[([]|[)\]]$/gu, "")),
      slot: isSlot(line.text),
      contentsLabel: contents.has(key),
      minutesLabel: minutes.has(key),
      groupLabel: key !== "" && group.test(key),
      opensMeeting: short && documentWord.test(line.text) && findDates(line.text).length > 0,
      standing: short && standing.test(line.text),
    };
  });
}

/** Up to `count` lines from `from` on that are no furniture, so that a page break between them makes no difference. */
export function linesFrom(facts: readonly LineFacts[], from: number, count: number): LineFacts[] {
  const lines: LineFacts[] = [];
  for (let at = Math.max(0, from); at < facts.length && lines.length < count; at++) {
    const each = facts[at];
    if (each && !each.furniture) lines.push(each);
  }
  return lines;
}
