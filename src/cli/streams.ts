import { once } from "node:events";
import type { Writable } from "node:stream";

/** One of the program's two output streams. A reader that has gone away (`minutes … | head`) is no error. */
export class Output {
  readonly #stream: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  #closed = false;

  constructor(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }) {
    this.#stream = stream;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.#closed = true;
      if (error.code !== "EPIPE") throw error;
    });
  }

  /** True when nobody reads any more: what is left to do for this stream can be left undone. */
  get closed(): boolean {
    return this.#closed;
  }

  get isTerminal(): boolean {
    return this.#stream.isTTY === true;
  }

  /** Columns of the terminal; 80 where there is none. */
  get columns(): number {
    return this.#stream.columns ?? 80;
  }

  /** Writes, and waits while the reader is slower than we are. */
  async write(text: string): Promise<void> {
    if (this.#closed || text === "") return;
    if (this.#stream.write(text)) return;
    // "drain" never comes when the reader goes away; "error" and "close" do.
    await once(this.#stream, "drain").catch(() => undefined);
  }

  /** Whether text on this stream may hold colour: FORCE_COLOR before NO_COLOR before whether it is a terminal. */
  colour(env: Readonly<Record<string, string | undefined>>): boolean {
    const forced = env.FORCE_COLOR;
    if (forced !== undefined) return forced !== "0" && forced !== "false";
    const refused = env.NO_COLOR;
    if (refused !== undefined && refused !== "") return false;
    return this.isTerminal && env.TERM !== "dumb";
  }
}
