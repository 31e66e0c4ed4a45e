import type { ListMark, Range, SourceLine } from "../../text/source-text.ts";
import { type PhysicalLine, readPhysicalLines, trimEnd, trimStart } from "../txt/lines.ts";
import { emitBlock, type Stretch } from "./emit.ts";
import { ListStack } from "./list-stack.ts";
import {
  columnsOf,
  continuesLine,
  endsHard,
  type Fence,
  isLanguage,
  isRule,
  looksLikeTitle,
  readCheckBox,
  readFence,
  readHeadingMark,
  readItemMark,
  readQuoteMarks,
  readUnderline,
} from "./marks.ts";
import { hasBar, isDelimiterRow, type Row, TableReader } from "./table.ts";

/** The lines of a Markdown text, with all that is mark and not word. */
export interface Blocks {
  readonly lines: readonly SourceLine[];
  /** Not sorted. */
  readonly markup: readonly Range[];
}

/** Reads a text line by line. What is no Markdown is a paragraph, so every text can be read. */
export function readBlocks(text: string, definitions: ReadonlySet<string>): Blocks {
  const reader = new BlockReader(text, definitions);
  let current: PhysicalLine | undefined;
  for (const next of readPhysicalLines(text)) {
    if (current !== undefined) reader.read(current, next);
    current = next;
  }
  if (current !== undefined) reader.read(current, undefined);
  return reader.finish();
}

/** The words of a line without the marks before them. */
interface Words extends Range {
  readonly line: PhysicalLine;
  /** Columns before the first word, counted from the end of the quote marks. */
  readonly column: number;
  readonly list?: ListMark;
}

class BlockReader {
  readonly #text: string;
  readonly #definitions: ReadonlySet<string>;
  readonly #lines: SourceLine[] = [];
  readonly #markup: Range[] = [];
  readonly #lists = new ListStack();
  readonly #tables: TableReader;
  #paragraph: Stretch[] = [];
  #quoteDepth = 0;
  #fence: Fence | undefined;

  constructor(text: string, definitions: ReadonlySet<string>) {
    this.#text = text;
    this.#tables = new TableReader(text);
    this.#definitions = definitions;
  }

  finish(): Blocks {
    this.#endBlock();
    return { lines: this.#lines, markup: this.#markup };
  }

  read(line: PhysicalLine, next: PhysicalLine | undefined): void {
    const quote = readQuoteMarks(this.#text, line.start, line.end);
    if (this.#fence !== undefined && quote.depth >= this.#quoteDepth) {
      // A mark ">" in code that is not quoted is a word.
      const from = this.#quoteDepth === 0 ? line.start : quote.words;
      this.#mark(line.start, from);
      this.#readFenced(line, from, this.#fence);
      return;
    }
    this.#fence = undefined;
    if (quote.depth > 0) this.#mark(line.start, quote.words);
    this.#enterQuote(quote.depth);
    const start = trimStart(this.#text, quote.words, line.end);
    const end = trimEnd(this.#text, start, line.end);
    if (start === end) this.#endBlock();
    else this.#readWords({ line, start, end, column: columnsOf(this.#text, quote.words, start) }, next);
  }

  #readWords(words: Words, next: PhysicalLine | undefined): void {
    if (this.#readRow(words) || this.#readUnderline(words) || this.#readRule(words)) return;
    if (this.#readOpening(words) || this.#readTable(words, next) || this.#readItem(words)) return;
    this.#readParagraph(words);
  }

  #mark(start: number, end: number): void {
    if (start < end) this.#markup.push({ start, end });
  }

  #emit(stretches: readonly Stretch[]): void {
    const { lines, markup } = emitBlock(this.#text, stretches, this.#definitions);
    for (const line of lines) this.#lines.push(line);
    for (const range of markup) this.#markup.push(range);
  }

  #endBlock(): void {
    if (this.#paragraph.length > 0) this.#emit(this.#paragraph);
    this.#paragraph = [];
    this.#tables.end();
  }

  /** Deeper quotes begin anew; words after a quote may go on with its paragraph. */
  #enterQuote(depth: number): void {
    if (depth === this.#quoteDepth) return;
    if (depth > this.#quoteDepth) this.#endBlock();
    this.#lists.clear();
    this.#quoteDepth = depth;
  }

  /** The first line of a code block: the name of a language behind the fence is a mark, other words are words. */
  #openFence({ line, start, end }: Words, fence: Fence | undefined): void {
    this.#fence = fence;
    const wordsStart = trimStart(this.#text, start + (fence?.length ?? 0), end);
    const namesLanguage = isLanguage(this.#text.slice(wordsStart, end));
    this.#mark(start, namesLanguage ? end : wordsStart);
    if (!namesLanguage)
      this.#lines.push({ number: line.number, page: line.page, start: wordsStart, end, continues: false });
  }

  /** A line of a code block: words as they stand, with their indent, or the fence that ends it. */
  #readFenced(line: PhysicalLine, from: number, opening: Fence): void {
    const start = trimStart(this.#text, from, line.end);
    const end = trimEnd(this.#text, start, line.end);
    if (start === end) return;
    const fence = readFence(this.#text, start, end);
    if (fence?.isBare && fence.mark === opening.mark && fence.length >= opening.length) {
      this.#mark(start, end);
      this.#fence = undefined;
    } else {
      this.#lines.push({ number: line.number, page: line.page, start: from, end, continues: false });
    }
  }

  #readRow(words: Words): boolean {
    const row = this.#tables.next(words.line, words);
    if (row !== undefined) this.#emitRow(row);
    return row !== undefined;
  }

  /** The head of a table: a line with bars over a delimiter row. */
  #readTable(words: Words, next: PhysicalLine | undefined): boolean {
    if (next === undefined || !hasBar(this.#text, words.start, words.end)) return false;
    const { words: nextStart } = readQuoteMarks(this.#text, next.start, next.end);
    if (!isDelimiterRow(this.#text, nextStart, next.end)) return false;
    this.#endBlock();
    this.#emitRow(this.#tables.begin(words.line, words));
    return true;
  }

  #emitRow(row: Row): void {
    for (const cell of row.cells) this.#emit([cell]);
    for (const bar of row.bars) this.#markup.push(bar);
  }

  /** `===` or `---` under a line makes it a heading. */
  #readUnderline(words: Words): boolean {
    const heading = readUnderline(this.#text, words.start, words.end);
    const first = this.#paragraph[0];
    if (heading === undefined || first === undefined || first.list !== undefined) return false;
    const isTitle = this.#paragraph.length === 1 && looksLikeTitle(this.#text.slice(first.start, first.end));
    if (heading === 2 && !isTitle) return false;
    this.#paragraph = this.#paragraph.map((stretch) => ({ ...stretch, heading }));
    this.#endBlock();
    this.#mark(words.start, words.end);
    return true;
  }

  #readRule(words: Words): boolean {
    if (!isRule(this.#text, words.start, words.end)) return false;
    this.#endBlock();
    this.#lists.leave(words.column);
    this.#mark(words.start, words.end);
    return true;
  }

  /** A heading or the fence of a code block. */
  #readOpening(words: Words): boolean {
    const { line, start, end, list } = words;
    const fence = readFence(this.#text, start, end);
    const heading = readHeadingMark(this.#text, start, end);
    if (fence === undefined && heading === undefined) return false;
    this.#endBlock();
    this.#lists.leave(words.column);
    if (heading === undefined) {
      this.#openFence(words, fence);
      return true;
    }
    this.#mark(start, heading.words);
    this.#mark(heading.end, end);
    const range = { start: heading.words, end: heading.end };
    this.#emit([{ ...range, line, heading: heading.level, continues: false, ...(list && { list }) }]);
    return true;
  }

  /** An entry of a list: its bullet is a mark, its number stays a word. */
  #readItem(words: Words): boolean {
    const mark = readItemMark(this.#text, words.start, words.end);
    if (mark === undefined || this.#isDateInParagraph(words, mark.label)) return false;
    this.#endBlock();
    const level = this.#lists.enter(words.column);
    const box = readCheckBox(this.#text, mark.words, words.end);
    const checked = box === undefined ? {} : { checked: box.checked };
    const list = { label: mark.label, level, ordered: mark.ordered, ...checked };
    if (mark.ordered && box !== undefined) this.#mark(mark.words, box.words);
    if (!mark.ordered) this.#mark(words.start, box?.words ?? mark.words);
    const start = mark.ordered ? words.start : (box?.words ?? mark.words);
    if (start === words.end) return true;
    const column = words.column + columnsOf(this.#text, words.start, start, words.column);
    const inner = { ...words, start, column, list };
    const isNested = words.list === undefined && !mark.ordered;
    if (!isNested || !(this.#readOpening(inner) || this.#readItem(inner))) this.#readParagraph(inner);
    return true;
  }

  /** "Mødet holdes den" and "7. september" on the next line: within a paragraph only "1." begins a list. */
  #isDateInParagraph(words: Words, label: string): boolean {
    const isOpen = this.#paragraph.length > 0 && this.#lists.contains(words.column);
    return isOpen && label !== "•" && label !== "1." && label !== "1)";
  }

  #readParagraph(words: Words): void {
    const { line, start, end, list } = words;
    const previous = this.#paragraph.at(-1);
    if (previous === undefined && list === undefined) this.#lists.leave(words.column);
    const continues =
      previous !== undefined && !endsHard(this.#text, previous.line) ? continuesLine(this.#text, start, end) : false;
    this.#paragraph.push({ line, start, end, continues, ...(list && { list }) });
  }
}
