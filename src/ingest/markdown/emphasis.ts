import type { Range } from "../../text/source-text.ts";

/** A run of one mark: `**`, `_`, `~~`. */
export interface Run {
  readonly mark: "*" | "_" | "~";
  readonly start: number;
  readonly length: number;
  /** The characters at its sides; a blank where the words begin or end. */
  readonly before: string;
  readonly after: string;
}

/** An opening run that waits for its end; `length` falls as its marks are used up from the right. */
interface Opener {
  readonly start: number;
  length: number;
}

/** Longer runs are lines to fill in ("______") and no emphasis. */
const longestRun = 3;

/** Punctuation and symbols: "(", "–", "§". */
const punctuation = /^[\p{P}\p{S}]$/u;
/** " ", or nothing at the end of the words. */
const blank = /^\s?$/u;
/** "3" */
const digit = /^\p{N}$/u;

/**
 * Finds emphasis as CommonMark does, but that `**` also opens and closes where CommonMark's rule about punctuation
 * forbids it ("**Ansvarlig:**MH"), since no one writes two asterisks for another reason. Each run is looked at once.
 */
export class EmphasisReader {
  /** Marks that belong to emphasis. */
  readonly markup: Range[] = [];
  /** Words in bold, with their marks. */
  readonly strong: Range[] = [];
  /** Words in italics, with their marks. */
  readonly italic: Range[] = [];
  readonly #openers = { "*": [] as Opener[], _: [] as Opener[], "~": [] as Opener[] };

  add(run: Run): void {
    if (run.length > longestRun || (run.mark === "~" && run.length !== 2)) return;
    const { opens, closes } = rolesOf(run);
    const used = closes ? this.#close(run) : 0;
    if (opens && used < run.length)
      this.#openers[run.mark].push({ start: run.start + used, length: run.length - used });
  }

  /** Forgets runs that opened behind an offset and were not closed: what they stand in has ended. */
  forgetFrom(offset: number): void {
    for (const stack of Object.values(this.#openers)) {
      while ((stack.at(-1)?.start ?? -1) >= offset) stack.pop();
    }
  }

  /** Pairs a closing run with the runs open before it; answers how many of its marks were used. */
  #close(run: Run): number {
    const stack = this.#openers[run.mark];
    let used = 0;
    for (let opener = stack.at(-1); opener !== undefined && used < run.length; opener = stack.at(-1)) {
      const width = Math.min(opener.length, run.length - used) >= 2 ? 2 : 1;
      opener.length -= width;
      const start = opener.start + opener.length;
      const end = run.start + used;
      used += width;
      if (opener.length === 0) stack.pop();
      this.forgetFrom(start + width);
      this.markup.push({ start, end: start + width }, { start: end, end: end + width });
      if (run.mark !== "~") (width === 2 ? this.strong : this.italic).push({ start, end: end + width });
    }
    return used;
  }
}

/** Whether a run may open and close emphasis, by what stands beside it. */
function rolesOf({ mark, length, before, after }: Run): { opens: boolean; closes: boolean } {
  const wordBefore = !blank.test(before);
  const wordAfter = !blank.test(after);
  if (mark === "~" || (mark === "*" && length > 1)) return { opens: wordAfter, closes: wordBefore };
  if (digit.test(before) && digit.test(after)) return { opens: false, closes: false };
  const markBefore = punctuation.test(before);
  const markAfter = punctuation.test(after);
  const left = wordAfter && (!markAfter || !wordBefore || markBefore);
  const right = wordBefore && (!markBefore || !wordAfter || markAfter);
  if (mark === "*") return { opens: left, closes: right };
  return { opens: left && (!right || markBefore), closes: right && (!left || markAfter) };
}
