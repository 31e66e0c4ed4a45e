import type { Writable } from "node:stream";

/** One of the program's two output streams. A reader that has gone away (`minutes … | head`) is no error. */
export class Output {
  readonly #stream: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  #closed = false;
  #failure: NodeJS.ErrnoException | null = null;
  /** Writers to let go when the stream ends: some streams never answer a write that was under way. */
  readonly #waiting = new Set<() => void>();

  constructor(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }) {
    this.#stream = stream;
    stream.on("error", (error) => this.#end(error));
  }

  /** True when nobody reads any more: what is left to do for this stream can be left undone. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Why nothing more can be written, other than that nobody reads; null while all is well. */
  get failure(): NodeJS.ErrnoException | null {
    return this.#failure;
  }

  get isTerminal(): boolean {
    return this.#stream.isTTY === true;
  }

  /** Columns of the terminal; 80 where there is none. */
  get columns(): number {
    return this.#stream.columns ?? 80;
  }

  /** Writes, and waits until the text is on its way or cannot be. */
  async write(text: string): Promise<void> {
    if (this.#closed || text === "") return;
    await new Promise<void>((resolve) => {
      this.#waiting.add(resolve);
      this.#stream.write(text, (error) => {
        this.#waiting.delete(resolve);
        if (error) this.#end(error);
        resolve();
      });
    });
  }

  #end(error: NodeJS.ErrnoException): void {
    if (this.#closed) return;
    this.#closed = true;
    if (error.code !== "EPIPE") this.#failure = error;
    for (const letGo of this.#waiting) letGo();
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
