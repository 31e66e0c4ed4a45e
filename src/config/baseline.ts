import { z } from "zod";
import type { Finding } from "../rules/finding.ts";

const baselineVersion = "1.0";

const Entry = z.strictObject({
  rule: z.string().describe("Id of the rule."),
  fingerprint: z.string().describe("Fingerprint of the finding: it stays when lines move."),
  count: z.int().min(1).describe("How many findings of this kind are known."),
});

/** The file of known findings, by document. It holds no words of the documents. */
export const BaselineFile = z.strictObject({
  schemaVersion: z.literal(baselineVersion),
  documents: z.record(z.string(), z.array(Entry)),
});
export type BaselineFile = z.infer<typeof BaselineFile>;

/** Known findings that a run did not meet. */
export interface Stale {
  readonly document: string;
  readonly rule: string;
  readonly count: number;
}

/** Known findings, and those of a run. A document goes by a name that stays the same from run to run. */
export class Baseline {
  readonly #known: BaselineFile["documents"];
  /** Findings of this run by document, and by rule and fingerprint. */
  readonly #met = new Map<string, Map<string, number>>();

  constructor(file: BaselineFile | null) {
    this.#known = file?.documents ?? {};
  }

  /** Notes that a document was checked, also when it has no findings. */
  checked(document: string): void {
    if (!this.#met.has(document)) this.#met.set(document, new Map());
  }

  /** Notes a finding, and answers whether it is known. Beyond the known count, the next of its kind is new. */
  meets(document: string, { ruleId, fingerprint }: Finding): boolean {
    this.checked(document);
    const met = this.#met.get(document);
    const key = keyOf(ruleId, fingerprint);
    const count = (met?.get(key) ?? 0) + 1;
    met?.set(key, count);
    const known = this.#known[document]?.find((each) => keyOf(each.rule, each.fingerprint) === key);
    return known !== undefined && count <= known.count;
  }

  /** Known findings that are gone, of the documents of this run and of those that are no longer there. */
  stale(isThere: (document: string) => boolean): Stale[] {
    return Object.entries(this.#known).flatMap(([document, entries]) => {
      const met = this.#met.get(document);
      if (met === undefined && isThere(document)) return [];
      return entries.flatMap(({ rule, fingerprint, count }) => {
        const gone = count - (met?.get(keyOf(rule, fingerprint)) ?? 0);
        return gone > 0 ? [{ document, rule, count: gone }] : [];
      });
    });
  }

  /** The file after this run: what it met, and what is known of documents that it did not read and that are there. */
  updated(isThere: (document: string) => boolean): BaselineFile {
    const others = Object.entries(this.#known).filter(([document]) => !this.#met.has(document) && isThere(document));
    const own = [...this.#met].map(([document, met]) => [document, entriesOf(met)] as const);
    const all = [...others, ...own].filter(([, entries]) => entries.length > 0);
    all.sort(([a], [b]) => (a < b ? -1 : 1));
    return { schemaVersion: baselineVersion, documents: Object.fromEntries(all) };
  }
}

/** The text of the file: one finding a line, so that a change of it reads well. */
export function baselineText({ schemaVersion, documents }: BaselineFile): string {
  const parts = Object.entries(documents).map(([document, entries]) => {
    const lines = entries.map((each) => `      ${JSON.stringify(each)}`);
    return `    ${JSON.stringify(document)}: [\n${lines.join(",\n")}\n    ]`;
  });
  const body = parts.length === 0 ? "{}" : `{\n${parts.join(",\n")}\n  }`;
  return `{\n  "schemaVersion": ${JSON.stringify(schemaVersion)},\n  "documents": ${body}\n}\n`;
}

function keyOf(rule: string, fingerprint: string): string {
  return `${rule} ${fingerprint}`;
}

function entriesOf(met: ReadonlyMap<string, number>) {
  return [...met]
    .map(([key, count]) => {
      const [rule = "", fingerprint = ""] = key.split(" ");
      return { rule, fingerprint, count };
    })
    .sort((a, b) => (keyOf(a.rule, a.fingerprint) < keyOf(b.rule, b.fingerprint) ? -1 : 1));
}
