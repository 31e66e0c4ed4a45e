/** An interrupt from the keyboard or the system: the first one lets the run end in good order. */
export class Interrupt {
  readonly #controller = new AbortController();
  readonly #listeners: (readonly [NodeJS.Signals, () => void])[];
  #signal: NodeJS.Signals | null = null;

  constructor(stop: () => void) {
    this.#listeners = (["SIGINT", "SIGTERM"] as const).map((signal) => {
      const listener = () => {
        this.#signal = signal;
        this.#controller.abort();
        stop();
      };
      process.once(signal, listener);
      return [signal, listener] as const;
    });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops listening. */
  release(): void {
    for (const [signal, listener] of this.#listeners) process.off(signal, listener);
  }

  /** Ends the program as the signal would have, so that whoever sent it sees that it worked. */
  obey(): void {
    if (this.#signal !== null) process.kill(process.pid, this.#signal);
  }
}
