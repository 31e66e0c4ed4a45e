import type { Tally } from "../../archive/tally.ts";
import { visibleLine } from "../../export/escape.ts";
import type { Run } from "../run.ts";

/** Back to the line's beginning, and the line emptied. */
const clearLine = "\r\u001b[2K";
const drawEveryMs = 200;
const sayEveryMs = 10_000;
const barWidth = 20;

/** How far a run has come: a bar on a terminal, a line every ten seconds elsewhere. */
export class Progress {
  readonly #run: Run;
  readonly #tally: Tally;
  readonly #all: number;
  readonly #now: () => number;
  readonly #begun: number;
  readonly #timer: NodeJS.Timeout;
  readonly #isTerminal: boolean;

  constructor(run: Run, tally: Tally, all: number, now: () => number) {
    this.#run = run;
    this.#tally = tally;
    this.#all = all;
    this.#now = now;
    this.#begun = now();
    this.#isTerminal = hasBar(run);
    this.#timer = setInterval(() => this.#show(), this.#isTerminal ? drawEveryMs : sayEveryMs);
    this.#timer.unref();
  }

  /** Writes a line that stays, above the bar. */
  async say(line: string): Promise<void> {
    const { stderr } = this.#run;
    await stderr.write(this.#isTerminal ? `${clearLine}${line}\n` : `${line}\n`);
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    if (this.#isTerminal) await this.#run.stderr.write(clearLine);
  }

  #show(): void {
    const line = progressLine(this.#tally, this.#all, this.#now() - this.#begun, this.#run);
    const { stderr } = this.#run;
    void stderr.write(this.#isTerminal ? clearLine + shortened(line, stderr.columns - 1) : `minutes: ${line}\n`);
  }
}

/** Whether the line under the cursor can be written over. */
export function hasBar({ stderr, env }: Run): boolean {
  return stderr.isTerminal && env.TERM !== "dumb" && (env.CI ?? "") === "";
}

/** The number of sources that were found so far, on a terminal. */
export async function showFinding(sources: number, run: Run): Promise<void> {
  if (hasBar(run)) await run.stderr.write(clearLine + (sources === 0 ? "" : run.say.batch.finding(sources)));
}

/** "████░░░░ 412 of 1,000 (41 %) · 52.1/s · 0:12 left · 3 without a record · slowest 4.1 s: x/y.pdf" */
export function progressLine(tally: Tally, all: number, ms: number, run: Run): string {
  const { batch } = run.say;
  const done = tally.sources;
  const share = all === 0 ? 1 : Math.min(1, done / all);
  // What an earlier run had done goes by in no time and says nothing about what is to come.
  const own = done - tally.skipped;
  const rate = ((own === 0 ? done : own) * 1000) / Math.max(1, ms);
  const number = new Intl.NumberFormat(run.language);
  const filled = Math.round(share * barWidth);
  const bar = hasBar(run) ? `${"█".repeat(filled)}${"░".repeat(barWidth - filled)} ` : "";
  const words = batch.progress({
    done: number.format(done),
    all: number.format(all),
    percent: Math.floor(share * 100),
    rate: new Intl.NumberFormat(run.language, { maximumFractionDigits: 1 }).format(rate),
    left: own === 0 || rate === 0 ? null : clock((all - done) / rate),
    failures: number.format(tally.failures),
  });
  const { slowest } = tally;
  const slow = slowest === null ? "" : ` · ${batch.slowest(visibleLine(slowest.path), seconds(slowest.ms, run))}`;
  return bar + words + slow;
}

/** 250 → "4:10", 3700 → "1:01:40" */
export function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

export function seconds(ms: number, { language }: Pick<Run, "language">): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ms / 1000);
}

function shortened(line: string, width: number): string {
  const characters = [...line];
  return characters.length <= width ? line : `${characters.slice(0, Math.max(0, width - 1)).join("")}…`;
}
