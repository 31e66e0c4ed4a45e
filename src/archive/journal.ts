import { closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import {
  isHeader,
  type JournalHeader,
  type JournalLine,
  lineText,
  readLine,
  type SegmentPlace,
} from "./journal-line.ts";
import { linesOfFile } from "./lines-of-file.ts";
import { NameTable } from "./name-table.ts";

/** Lines that wait at most for each other, so that one writing through to the disk does for all of them. */
const mostWaiting = 256;
const waitMs = 1000;

/** Writes a text at the end of an open file; all of it, or throws. */
export type AppendText = (file: number, text: string) => void;

/** What must be lasting before a line may say so, and who waits for the line. */
export interface Around {
  before(): void;
  /** Whether the lines so far should be written now. */
  isFull?(): boolean;
  after(lines: readonly JournalLine[]): void;
}

/**
 * The file that says what became of each source, a line each, only ever added to. Of the lines only their places are held
 * in memory. A line that was not written to its end, by a program that was stopped or a disk that was full, is taken away
 * when the journal is opened again.
 */
export class Journal {
  readonly header: JournalHeader | null;
  /** Lines of the last segment that the journal names. */
  readonly lastSegment: readonly JournalLine[];
  readonly #file: number;
  readonly #table: NameTable;
  /** Lines by the hash of the bytes that they are about. */
  readonly #contents: NameTable;
  readonly #append: AppendText;
  readonly #waiting: JournalLine[] = [];
  #around: Around = { before: () => undefined, after: () => undefined };
  #length: number;
  #timer: NodeJS.Timeout | null = null;
  #failure: unknown = null;

  private constructor(file: number, read: ReadJournal, append: AppendText) {
    this.#file = file;
    this.#table = read.table;
    this.#contents = read.contents;
    this.#length = read.length;
    this.#append = append;
    this.header = read.header;
    this.lastSegment = read.lastSegment;
  }

  /** Opens a journal, or makes one. */
  static async open(name: string, append: AppendText = appendText): Promise<Journal> {
    const file = openSync(name, "a+");
    const read = await readJournal(name);
    if (read.length < fstatSync(file).size) ftruncateSync(file, read.length);
    return new Journal(file, read, append);
  }

  /** Opens a journal that another process may be writing to: nothing is mended, and nothing may be added. */
  static async look(name: string): Promise<Journal> {
    return new Journal(openSync(name, "r"), await readJournal(name), appendText);
  }

  /** The store beside it, and the layout that it notes when it is new. */
  begin(layout: JournalHeader["layout"], around: Around): void {
    this.#around = around;
    if (this.header === null) this.#write(lineText({ journal: "minutes batch", layout }));
  }

  /** Sources that have a line. */
  get size(): number {
    return this.#table.size;
  }

  /** The last line of a source. */
  find(source: string): JournalLine | null {
    const waiting = this.#waiting.findLast(({ path }) => path === source);
    if (waiting !== undefined) return waiting;
    const at = this.#table.get(source);
    return at === -1 ? null : this.#lineAt(at);
  }

  /** Another source that has the same bytes, as far as the journal knows. */
  twinOf(source: string, sha256: string): string | null {
    const waiting = this.#waiting.find((line) => line.sha256 === sha256 && line.path !== source);
    const at = this.#contents.get(sha256);
    const twin = waiting ?? (at === -1 ? null : this.#lineAt(at));
    if (twin === null || twin.path === source) return null;
    const now = this.find(twin.path);
    return now?.sha256 === sha256 && now.status !== "removed" ? twin.path : null;
  }

  /** Marks a source as one of this run's; false when it was so already. */
  meet(source: string): boolean {
    if (this.#waiting.some(({ path }) => path === source)) return false;
    if (this.#table.get(source) === -1) return true;
    return this.#table.mark(source);
  }

  /** Begins another run: no source is met yet. */
  startOver(): void {
    this.#table.unmark();
  }

  /** Lines of sources that this run did not meet. */
  *unmet(): Iterable<JournalLine> {
    for (const at of this.#table.unmarked()) yield this.#lineAt(at);
  }

  /** Adds a line. It is in the file a moment later. */
  add(line: JournalLine): void {
    this.#waiting.push(line);
    const isDue = this.#waiting.length >= mostWaiting || this.#around.isFull?.() === true;
    if (isDue || this.#failure !== null) this.flush();
    else
      this.#timer ??= setTimeout(() => {
        try {
          this.flush();
        } catch (error) {
          this.#failure = error;
        }
      }, waitMs);
  }

  /** Writes what waits, through to the disk. Throws what the disk says, also of an earlier time. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#failure !== null) throw this.#failure;
    if (this.#waiting.length === 0) return;
    this.#around.before();
    const lines = [...this.#waiting];
    const places: number[] = [];
    let text = "";
    let at = this.#length;
    for (const line of lines) {
      const own = lineText(line);
      places.push(at);
      at += Buffer.byteLength(own);
      text += own;
    }
    this.#write(text);
    for (const [index, { path, sha256 }] of lines.entries()) {
      this.#table.set(path, places[index] ?? 0);
      this.#table.mark(path);
      if (sha256 !== null && this.#contents.get(sha256) === -1) this.#contents.set(sha256, places[index] ?? 0);
    }
    this.#waiting.length = 0;
    this.#around.after(lines);
  }

  /** Ends a run; what waits and cannot be written any more is given up. */
  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    closeSync(this.#file);
  }

  #write(text: string): void {
    this.#append(this.#file, text);
    this.#length += Buffer.byteLength(text);
    fdatasyncSync(this.#file);
  }

  #lineAt(at: number): JournalLine {
    let bytes = Buffer.alloc(0);
    for (let size = 1024; ; size *= 4) {
      bytes = Buffer.alloc(size);
      const length = readSync(this.#file, bytes, 0, size, at);
      const end = bytes.indexOf(10);
      if (end !== -1 || length < size) return readLine(bytes.toString("utf8", 0, end)) as JournalLine;
    }
  }
}

/** The first line of a journal, or null when it was not written to its end. */
export async function headerOf(name: string): Promise<JournalHeader | null> {
  for await (const { text, isWhole } of linesOfFile(name)) {
    const line = isWhole ? readLine(text) : null;
    return line !== null && isHeader(line) ? line : null;
  }
  return null;
}

interface ReadJournal {
  readonly table: NameTable;
  readonly contents: NameTable;
  /** Bytes up to the end of the last whole line. */
  readonly length: number;
  readonly header: JournalHeader | null;
  readonly lastSegment: readonly JournalLine[];
}

async function readJournal(name: string): Promise<ReadJournal> {
  const table = new NameTable();
  const contents = new NameTable();
  let header: JournalHeader | null = null;
  let lastSegment: JournalLine[] = [];
  let length = 0;
  for await (const { text, start, end, isWhole } of linesOfFile(name)) {
    if (!isWhole) break;
    length = end;
    const line = readLine(text);
    if (line === null) continue;
    if (isHeader(line)) header ??= line;
    else {
      table.set(line.path, start);
      if (line.sha256 !== null && contents.get(line.sha256) === -1) contents.set(line.sha256, start);
      const segment = segmentOf(line);
      const newest = segmentOf(lastSegment[0])?.segment;
      // A source that has not changed keeps its place in a segment that is full and closed; names rise with their numbers.
      if (segment === null || (newest !== undefined && segment.segment < newest)) continue;
      if (segment.segment !== newest) lastSegment = [];
      lastSegment.push(line);
    }
  }
  return { table, contents, length, header, lastSegment };
}

function segmentOf(line: JournalLine | undefined): SegmentPlace | null {
  const place = line?.place;
  return place !== undefined && "segment" in place ? place : null;
}

const appendText: AppendText = (file, text) => {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
};
