import path from "node:path";
import type { MinutesRecord } from "../../record/record.ts";
import type { CheckResult, Finding, Unclear } from "../../rules/finding.ts";
import type { CheckOptions } from "../../rules/options.ts";
import type { CheckArguments } from "../commands/check.ts";
import { type ReadDocument, readOptions, readSource, type StoredRecords } from "../records.ts";
import type { Run } from "../run.ts";
import type { Source } from "../sources.ts";
import type { FileChecks } from "./checkers.ts";

type Read = ReadDocument | StoredRecords;

/** How the sources of a run are read and checked. */
export interface Reading {
  /** Throws as readSource does. */
  read(source: Source): Promise<Read>;
  readonly check: FileChecks;
}

/** A record of the archive: `key` is the object by which its check asks for it. */
interface Kept {
  readonly key: object;
  readonly record: MinutesRecord;
  readonly options: CheckOptions;
}

/** With `--archive` every source is read first, because what is found in one depends on the others. */
export async function readingOf(
  sources: readonly Source[],
  options: CheckArguments,
  check: FileChecks,
  run: Run,
): Promise<Reading> {
  const read = (source: Source) => readSource(source, readOptions(options, sources.length), run);
  if (options.archive !== true) return { read, check };
  const reads = new Map<Source, Read | { readonly error: unknown }>();
  for (const source of sources) reads.set(source, await read(source).catch((error: unknown) => ({ error })));
  const kept: Kept[] = [];
  for (const [source, found] of reads) {
    if (!("error" in found)) kept.push(...(await recordsOf(found, check.options(path.resolve(source.name)))));
  }
  const more = await archiveResults(kept);
  return {
    async read(source) {
      const found = reads.get(source);
      if (found === undefined) return read(source);
      if ("error" in found) throw found.error;
      return found;
    },
    check: {
      ...check,
      record: (record, file) => joined(check.record(record, file), more.get(record)),
      value: (value, file) => joined(check.value(value, file), more.get(value as object)),
    },
  };
}

/** The whole records of a source; a broken one has its own findings and is in no archive. */
async function recordsOf(read: Read, options: CheckOptions): Promise<Kept[]> {
  if (read.kind === "document") return read.records.map((record) => ({ key: record, record, options }));
  const { MinutesRecord } = await import("../../record/record.ts");
  return read.values.flatMap(({ content }) => {
    if (!("value" in content)) return [];
    const parsed = MinutesRecord.safeParse(content.value);
    return parsed.success ? [{ key: content.value, record: parsed.data, options }] : [];
  });
}

/** Every record is seen with all the others, under the options of its own file. */
async function archiveResults(kept: readonly Kept[]): Promise<Map<object, CheckResult>> {
  const { checkArchive } = await import("../../rules/archive/check-archive.ts");
  const records = kept.map(({ record }) => record);
  const found = new Map<object, CheckResult>();
  for (const options of new Set(kept.map((each) => each.options))) {
    const results = checkArchive(records, options);
    for (const [place, each] of kept.entries()) {
      const result = results[place];
      if (each.options === options && result) found.set(each.key, result);
    }
  }
  return found;
}

function joined(own: CheckResult, archive: CheckResult | undefined): CheckResult {
  if (archive === undefined) return own;
  return {
    ...own,
    findings: inOrder([...own.findings, ...archive.findings]),
    unclear: inOrder([...own.unclear, ...archive.unclear]),
    rules: [...own.rules, ...archive.rules].sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1)),
  };
}

function inOrder<Each extends Finding | Unclear>(found: readonly Each[]): Each[] {
  return [...found].sort((a, b) => (a.at?.start ?? -1) - (b.at?.start ?? -1));
}
