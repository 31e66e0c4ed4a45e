import { type ChildProcess, fork } from "node:child_process";
import type { FailureCode } from "./journal-line.ts";
import { ResidentMemory } from "./memory.ts";
import type { Answer, FromChild, Job, Sign, ToChild, WorkSetup } from "./protocol.ts";

/** What a document may cost, and how long a process lives. */
export interface Limits {
  /** Milliseconds for one document. */
  readonly timeoutMs: number;
  /** Milliseconds without a sign of life. */
  readonly idleMs: number;
  /** Resident bytes of the process. */
  readonly maxBytes: number;
  /** Documents after which a process is replaced. */
  readonly recycleAfter: number;
  /** Resident bytes, between two documents, above which it is replaced. */
  readonly recycleBytes: number;
}

/** How a process is started. */
export interface Start {
  readonly setup: WorkSetup;
  readonly limits: Limits;
  readonly now: () => number;
  /** The module to run; src/archive/child.ts, or what the build made of it, when it is left out. */
  readonly module?: URL;
  /** How Node.js is told to run it. */
  readonly execArgv: readonly string[];
}

/** The end of a process that did not finish its document. */
export interface Death {
  readonly kind: "death";
  readonly code: FailureCode;
  readonly sign: Sign;
}

/** How a document ended, and after how many milliseconds. */
export interface Ended {
  readonly end: Answer | Death;
  readonly ms: number;
}

/** How often a busy process is looked at: memory can grow by a gigabyte a second. */
const watchEveryMs = 40;
/** How long a process may take to load its code; on a machine with much else to do it takes seconds. */
const startMs = 120_000;

/** One process that reads documents. */
export class ReadingProcess {
  readonly #start: Start;
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  readonly #memory: ResidentMemory | null;
  #documents = 0;
  #reported: number | null = null;
  #hear: (message: FromChild) => void = () => undefined;
  #ended: (reason: string) => void = () => undefined;

  constructor(start: Start) {
    this.#start = start;
    const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
    const module = start.module ?? new URL(`./child.${ending}`, import.meta.url);
    this.#child = fork(module, [], {
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      execArgv: [...start.execArgv],
    });
    const { pid } = this.#child;
    this.#memory = pid === undefined ? null : new ResidentMemory(pid);
    this.#child.once("exit", () => this.#memory?.close());
    this.#child.on("message", (message: FromChild) => {
      if (message.kind === "memory") this.#reported = message.bytes;
      else this.#hear(message);
    });
    this.#child.on("exit", (code, signal) => this.#ended(`${signal ?? `exit code ${code}`}`));
    this.#child.on("error", (error) => this.#ended(error.message));
    this.#ready = this.#begin();
    // Whoever gives it a document waits for this; until then nobody does.
    this.#ready.catch(() => undefined);
  }

  /**
   * Reads a document, or dies over it. Rejects when no process can be started at all. Of a `quiet` one nothing is heard
   * before the answer: its reading takes milliseconds, and a sign of life would cost a tenth of them.
   */
  async run(job: Job, quiet = false): Promise<Ended> {
    await this.#ready;
    this.#documents += 1;
    const { limits, now } = this.#start;
    return new Promise((resolve) => {
      const begun = now();
      let [heard, sign]: [number, Sign] = [begun, {}];
      const watch = setInterval(() => {
        const over = this.#overLimit(now() - begun, now() - heard, limits);
        if (over !== null) void die(over);
      }, watchEveryMs);
      const settle = (end: Answer | Death) => {
        clearInterval(watch);
        this.#hear = () => undefined;
        this.#ended = () => undefined;
        resolve({ end, ms: now() - begun });
      };
      const die = async (code: FailureCode) => {
        clearInterval(watch);
        this.#hear = () => undefined;
        this.#ended = () => undefined;
        await this.kill();
        settle({ kind: "death", code, sign });
      };
      this.#ended = () => settle({ kind: "death", code: "CRASHED", sign });
      this.#hear = (message) => {
        heard = now();
        if (message.kind === "sign") sign = { ...sign, ...message.sign };
        else if (message.kind === "answer") settle(message.answer);
        else if (message.kind === "broken") void die("CRASHED");
      };
      this.#send({ kind: "job", job, quiet });
    });
  }

  /** Whether it has read so much, or become so large, that a new one should take its place. */
  get isWorn(): boolean {
    const { recycleAfter, recycleBytes } = this.#start.limits;
    return this.#documents >= recycleAfter || (this.#bytes() ?? 0) > recycleBytes;
  }

  /** Ends it at once, whatever it does, and waits until it is gone. */
  async kill(): Promise<void> {
    const { exitCode, signalCode, pid } = this.#child;
    if (exitCode !== null || signalCode !== null || pid === undefined) return;
    const gone = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.kill("SIGKILL");
    await gone;
  }

  #begin(): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.#ended("no answer"), startMs);
      this.#hear = (message) => {
        clearTimeout(late);
        if (message.kind === "ready") resolve();
        else if (message.kind === "broken") this.#ended(message.message);
      };
      this.#ended = (reason) => {
        clearTimeout(late);
        reject(new Error(`a process for reading documents could not be started (${reason})`));
      };
      this.#send({ kind: "setup", setup: this.#start.setup });
    });
  }

  #send(message: ToChild): void {
    // A process that has gone says so by its exit.
    this.#child.send(message, () => undefined);
  }

  #bytes(): number | null {
    return this.#memory?.bytes() ?? this.#reported;
  }

  #overLimit(running: number, silent: number, limits: Limits): FailureCode | null {
    if (running > limits.timeoutMs) return "TIMEOUT";
    if (silent > limits.idleMs) return "NO_PROGRESS";
    return (this.#bytes() ?? 0) > limits.maxBytes ? "OUT_OF_MEMORY" : null;
  }
}
