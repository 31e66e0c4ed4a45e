import { type Death, ReadingProcess, type Start } from "./processes.ts";
import type { Answer, Job, Sign, Worked } from "./protocol.ts";
import type { Work } from "./work.ts";

/** Bytes up to which a text or a file of records may be read without a process of its own. */
export const smallBytes = 256 * 1024;
// "referat.txt", "referat.md", "referat.json": no zip, no PDF, nothing that unfolds to more than it is
const plain = /\.(?:txt|text|md|markdown|json|ndjson|jsonl)$/iu;

/** Attempts at a document; after so many deaths it is left alone. */
const attempts = 2;

function isSmallText({ name }: Job, bytes: number): boolean {
  return bytes <= smallBytes && plain.test(name);
}

/** Reads documents in processes of their own, so many at a time. */
export class Pool {
  readonly #start: Start;
  readonly #free: (ReadingProcess | null)[];
  readonly #waiting: ((slot: ReadingProcess | null) => void)[] = [];
  readonly #busy = new Set<ReadingProcess>();
  readonly #jobs: number;
  #closed = false;
  #here: Promise<Work> | null = null;
  /** The end of the document that is read here last; there is one at a time here too. */
  #last: Promise<unknown> = Promise.resolve();

  /** No process is started before a document needs it. */
  constructor(start: Start, jobs: number) {
    this.#start = start;
    this.#jobs = jobs;
    this.#free = Array.from({ length: jobs }, () => null);
  }

  /** Documents that can be read at the same time. */
  get jobs(): number {
    return this.#jobs;
  }

  /** What became of a document of so many bytes. Never rejects for a document; rejects when no process can be started. */
  async run(job: Job, bytes: number): Promise<Worked> {
    if (this.#isHarmless(job, bytes)) return this.#runHere(job);
    let reader = await this.#take();
    try {
      let death: Death | null = null;
      let all = 0;
      for (let attempt = 0; attempt < attempts && !this.#closed; attempt += 1) {
        reader ??= new ReadingProcess(this.#start);
        this.#busy.add(reader);
        const { end, ms } = await reader.run(job, isSmallText(job, bytes));
        all += ms;
        this.#busy.delete(reader);
        if (end.kind !== "death") return { answer: end, ms: all };
        death = end;
        reader = null;
      }
      return { answer: killed(death), ms: all };
    } catch (error) {
      reader = null;
      if (this.#closed) return { answer: killed(null), ms: 0 };
      throw error;
    } finally {
      this.#give(reader);
    }
  }

  /** Ends all processes, at once. */
  async close(): Promise<void> {
    this.#closed = true;
    const all = [...this.#busy, ...this.#free.splice(0)];
    await Promise.all(all.map((each) => each?.kill()));
    for (const next of this.#waiting.splice(0)) next(null);
  }

  /**
   * A small text is read here when only one document is read at a time: its cost is linear, it unfolds to nothing, and
   * while a process read it this one would only wait. With several at a time this process has the others to serve.
   */
  #isHarmless(job: Job, bytes: number): boolean {
    return this.#jobs === 1 && isSmallText(job, bytes);
  }

  #runHere(job: Job): Promise<Worked> {
    this.#here ??= import("./work.ts").then(({ worker }) => worker(this.#start.setup));
    const here = this.#here;
    const own = this.#last.then(async () => {
      const work = await here;
      if (this.#closed) return { answer: killed(null), ms: 0 };
      // The reading of a text waits for nothing. Without a turn for the others no timer would run, neither the one that
      // brings the journal to the disk nor the one by which a worker keeps its job.
      await new Promise((resolve) => setImmediate(resolve));
      const begun = this.#start.now();
      const answer = await work(job, () => undefined);
      return { answer, ms: this.#start.now() - begun };
    });
    this.#last = own.catch(() => undefined);
    return own;
  }

  #take(): Promise<ReadingProcess | null> | ReadingProcess | null {
    const free = this.#free.pop();
    return free === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : free;
  }

  #give(reader: ReadingProcess | null): void {
    const worn = reader?.isWorn === true || this.#closed;
    if (worn) void reader?.kill();
    const slot = worn ? null : reader;
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(slot);
    else next(slot);
  }
}

const words = {
  TIMEOUT: "Reading took longer than is allowed.",
  NO_PROGRESS: "Reading stood still.",
  OUT_OF_MEMORY: "Reading took more memory than is allowed.",
  CRASHED: "The process that read it ended by itself.",
} as const;

function killed(death: Death | null): Answer {
  const sign: Sign = death?.sign ?? {};
  const known = { facts: sign.facts ?? null, sha256: sign.sha256 ?? null, key: sign.key ?? null };
  const code = death?.code ?? "CRASHED";
  const message = code in words ? words[code as keyof typeof words] : code;
  return { kind: "killed", code, message: `${message} It was tried twice.`, ...known };
}
