import type { SourceLine } from "./source-text.ts";

/** What is looked at to tell whether two lines are one paragraph. */
export interface ParagraphLine {
  readonly source: SourceLine;
  readonly text: string;
  readonly indent: number;
  readonly bullet: object | null;
}

const lowerStart = /^[("„”»'’]?\p{Ll}/u;
// An entry of a numbered or lettered list: "1. ", "2) ", "a) ", "1.2 Budget"; "19 er ovre" is none.
const enumerated =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,3}(?:[.):](?=\s|$)|(?=$|\s["“”»'(]?\p{Lu}))|\p{L}[.)](?=\s|$)|\p{L}\.\d{1,2}\.?(?=\s\p{Lu}))/u;
// The day of a date that was broken over two lines: "den" + "12. maj".
const dayFirst = /^\d{1,2}\. \p{Ll}/u;
// "COVID-", with "19" on the next line
const abbreviationEnd = /(?<![\p{L}\p{N}])\p{Lu}{2,}-$/u;
// "… den 4. maj 2021 kl.", with "16.30" on the next line
const numberAwaited = /(?<![\p{L}\p{N}])(?:kl|nr|stk|ca)\.$/iu;
const openEnd = /[\p{L}\p{N}]$/u;
// "Afbud: ", "Sted: ": a label opens a line of its own.
const labelStart = /^\p{Lu}[\p{L}/. ]{1,28}:(?:\s|$)/u;
const sentenceEnd = /[.!?:;]["”»)]?$/u;

function lineLength(line: ParagraphLine): number {
  return line.indent + line.text.length;
}

/**
 * The width in characters at which the source was wrapped by hand, or null when its lines are whole paragraphs. It is
 * read from the lines that surely go on, those followed by a line that begins in lower case. Where many lines are wider
 * than that, those were short lines such as labels, and nothing was wrapped.
 */
export function wrapWidth(lines: readonly ParagraphLine[]): number | null {
  const lengths: number[] = [];
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (
      !line ||
      !next ||
      next.bullet ||
      next.source.number - line.source.number !== 1 ||
      next.source.cell ||
      line.source.cell
    )
      continue;
    if (lowerStart.test(next.text) && !enumerated.test(next.text)) lengths.push(lineLength(line));
  }
  if (lengths.length < 3) return null;
  lengths.sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (wide > 200) return null;
  const wider = lines.filter((line) => !line.source.cell && lineLength(line) > wide * 1.1).length;
  return wider > lines.length / 10 ? null : wide;
}

/** Whether `line`, which follows `before` without a gap, goes on with its paragraph. */
export function continuesParagraph(before: ParagraphLine, line: ParagraphLine, width: number | null): boolean {
  if (line.bullet) return false;
  if (line.source.cell || before.source.cell)
    return sameCell(before.source, line.source) && line.source.continues !== false;
  if (line.source.continues !== undefined) return line.source.continues;
  if (line.source.heading !== before.source.heading || line.source.furniture !== before.source.furniture) return false;
  const firstWord = line.text.indexOf(" ") < 0 ? line.text.length : line.text.indexOf(" ");
  const wouldNotFit =
    width !== null && lineLength(before) <= width * 1.25 && lineLength(before) + 1 + firstWord > width;
  if (abbreviationEnd.test(before.text) && /^\d{1,3}(?![\d.)])/u.test(line.text)) return true;
  if (numberAwaited.test(before.text) && /^\d/u.test(line.text)) return true;
  if (enumerated.test(line.text))
    return wouldNotFit && dayFirst.test(line.text) && openEnd.test(before.text) && !enumerated.test(before.text);
  if (/\p{L}-$/u.test(before.text) && lowerStart.test(line.text)) return true;
  if (labelStart.test(line.text)) return false;
  if (sentenceEnd.test(before.text)) return wouldNotFit && (lowerStart.test(line.text) || !/:$/u.test(before.text));
  const full = width !== null && lineLength(before) >= width * 0.85 && lineLength(before) <= width * 1.25;
  return lowerStart.test(line.text) || wouldNotFit || (full && !enumerated.test(before.text));
}

function sameCell(a: SourceLine, b: SourceLine): boolean {
  return (
    a.cell !== undefined &&
    b.cell !== undefined &&
    a.cell.table === b.cell.table &&
    a.cell.row === b.cell.row &&
    a.cell.column === b.cell.column
  );
}
