import type { JournalLine } from "./journal-line.ts";

/** Names of one kind that are counted apart; what comes after is counted together. */
const mostNames = 2000;

/** How often each of many names occurs. */
export class Count {
  readonly #of = new Map<string, number>();
  #others = 0;

  add(name: string): void {
    if (this.#of.has(name) || this.#of.size < mostNames) this.#of.set(name, (this.#of.get(name) ?? 0) + 1);
    else this.#others += 1;
  }

  get(name: string): number {
    return this.#of.get(name) ?? 0;
  }

  /** Names that came after there were too many to count apart. */
  get others(): number {
    return this.#others;
  }

  /** The most frequent first, equal ones by name. */
  entries(): [string, number][] {
    return [...this.#of].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  }
}

/** The document that took longest. */
export interface Slowest {
  readonly path: string;
  readonly ms: number;
}

/** What became of the sources of a run; the same size whatever their number. */
export class Tally {
  readonly statuses = new Count();
  readonly codes = new Count();
  readonly layouts = new Count();
  readonly bodies = new Count();
  readonly years = new Count();
  readonly findings = { error: 0, warning: 0, info: 0 };
  /** Sources that an earlier run had done. */
  skipped = 0;
  /** Sources with the bytes of another one. */
  twins = 0;
  records = 0;
  slowest: Slowest | null = null;
  #sources = 0;

  /** Sources so far, removed ones not among them. */
  get sources(): number {
    return this.#sources;
  }

  /** Sources without a record so far. */
  get failures(): number {
    return this.statuses.get("failed") + this.statuses.get("killed");
  }

  add(line: JournalLine, isNew: boolean): void {
    this.statuses.add(line.status);
    if (line.status === "removed") return;
    this.#sources += 1;
    if (!isNew) this.skipped += 1;
    else if (line.ms > (this.slowest?.ms ?? 0)) this.slowest = { path: line.path, ms: line.ms };
    if (line.sameAs !== undefined) this.twins += 1;
    if (line.code !== undefined) this.codes.add(line.code);
    for (const { layout, body, year } of line.meetings ?? []) {
      this.records += 1;
      this.layouts.add(layout);
      this.bodies.add(body ?? "");
      this.years.add(year ?? "");
    }
    for (const severity of ["error", "warning", "info"] as const) {
      this.findings[severity] += line.findingCounts?.[severity] ?? 0;
    }
  }
}
