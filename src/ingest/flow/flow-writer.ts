import type { SourceLine, SourceText } from "../../text/source-text.ts";

/** What is known of a line besides its words; its number and its place in the text are the writer's. */
export type LineFacts = Omit<SourceLine, "number" | "start" | "end" | "continues">;

// A form feed or a line separator inside a line would split it for some readers and not for others.
const lineBreaks = /[\n\r\v\f\u0085\u2028\u2029]+/gu;

/**
 * Writes the text of a document that flows: it has paragraphs and no places. Every paragraph, and every stretch
 * between two line breaks of one, is a line of its own.
 */
export class FlowWriter {
  readonly #parts: string[] = [];
  readonly #lines: SourceLine[] = [];
  #length = 0;
  #lastPage = 1;

  /** Non-blank lines so far. */
  get count(): number {
    return this.#lines.length;
  }

  /** Characters so far, breaks between lines included. */
  get length(): number {
    return this.#length;
  }

  /** Writes one line. Text without a word in it makes an empty line. */
  line(text: string, facts: LineFacts): void {
    const words = text.replace(lineBreaks, " ").trimEnd();
    if (words.trimStart() === "") {
      this.blank();
      return;
    }
    this.#lastPage = Math.max(this.#lastPage, facts.page);
    this.#lines.push({
      number: this.#parts.length + 1,
      start: this.#length,
      end: this.#length + words.length,
      ...facts,
      page: this.#lastPage,
      continues: false,
    });
    this.#push(words);
  }

  /** Writes an empty line: a gap that the reader sees. */
  blank(): void {
    if (this.#parts.length > 0) this.#push("");
  }

  finish(): Pick<SourceText, "text" | "lines"> {
    return { text: this.#parts.join("\n").trimEnd(), lines: this.#lines };
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length + 1;
  }
}
