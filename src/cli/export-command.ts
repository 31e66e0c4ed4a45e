import path from "node:path";
import { meetingKey } from "../export/tables/keys.ts";
import type { Finding } from "../rules/finding.ts";
import type { ExportArguments } from "./commands/export.ts";
import { targetOf } from "./export/plan.ts";
import type { Target } from "./export/target.ts";
import { type NamedRecord, recordFiles, recordsOf } from "./record-stream.ts";
import { readOptions } from "./records.ts";
import type { Run } from "./run.ts";
import { findSources, type Source } from "./sources.ts";
import { supersededIn } from "./superseded.ts";

type Findings = (named: NamedRecord) => readonly Finding[];

interface Given {
  readonly sources: readonly Source[];
  readonly superseded: ReadonlySet<string>;
}

/** What has been written so far. */
interface Tally {
  meetings: number;
  decisions: number;
  actions: number;
  /** Records of a document that had been there already. */
  again: number;
}

/**
 * Makes tables of records, one record at a time. A source that cannot be read is reported, and the others are written;
 * when there is not one record, nothing is.
 */
export async function exportCommand(names: readonly string[], options: ExportArguments, run: Run): Promise<void> {
  const found = (await findSources(names, options.stdinName ?? "stdin", run, recordFiles)).sources;
  const { haveFindings, StoredFindings, withoutReports } = await import("./export/stored-findings.ts");
  const sources = withoutReports(found);
  const superseded = await supersededIn(sources);
  const stored = new StoredFindings();
  const findingsOf = options.check ? await findingsBy(options, run) : (named: NamedRecord) => stored.of(named);
  const target = await targetOf(options, options.check === true || haveFindings(sources), run);
  try {
    const tally = await fill(target, { sources, superseded }, findingsOf, options, run);
    if (tally.meetings === 0) return await target.discard();
    const { cut } = await target.finish();
    await sayDone(tally, cut, options, run);
  } catch (error) {
    await target.discard();
    throw error;
  }
}

/** Writes the rows of every record, each document's once. */
async function fill(
  target: Target,
  { sources, superseded }: Given,
  findingsOf: Findings,
  options: ExportArguments,
  run: Run,
): Promise<Tally> {
  const seen = new Set<string>();
  const tally: Tally = { meetings: 0, decisions: 0, actions: 0, again: 0 };
  for await (const named of recordsOf(sources, superseded, readOptions(options, sources.length), run)) {
    const { record } = named;
    const id = meetingKey(record);
    if (seen.has(id)) {
      tally.again += 1;
      continue;
    }
    seen.add(id);
    await target.add({ record, id, findings: findingsOf(named) });
    tally.meetings += 1;
    for (const { decisions, actions } of record.items) {
      tally.decisions += decisions.length;
      tally.actions += actions.length;
    }
    if (options.out === undefined && run.stdout.closed) break;
  }
  return tally;
}

/** The rules as `minutes check` runs them: by configuration and command line, without what is suppressed. */
async function findingsBy(options: ExportArguments, run: Run): Promise<Findings> {
  const { askedOf } = await import("./check/rules-asked.ts");
  const { findConfiguration } = await import("./check/configuration.ts");
  const { checkers } = await import("./check/checkers.ts");
  const { settler } = await import("./check/settle.ts");
  const layers = await findConfiguration(options);
  const checks = await checkers(layers, await askedOf(options, run));
  const settle = settler(layers, null, options, run);
  return ({ record, name }) => {
    const file = path.resolve(name.replace(/#\d{1,9}$/u, ""));
    const result = checks.record(record, file);
    const settled = settle.settle({ path: name, result, fileLines: "none" }, file);
    return "result" in settled ? settled.result.findings : [];
  };
}

async function sayDone(tally: Tally, cut: number, { out }: ExportArguments, run: Run): Promise<void> {
  const { export: say } = run.say;
  const lines = [
    ...(out === undefined ? [] : [say.written(tally.meetings, tally.decisions, tally.actions, out)]),
    ...(tally.again === 0 ? [] : [say.again(tally.again)]),
    ...(cut === 0 ? [] : [say.cut(cut)]),
  ];
  for (const line of lines) await run.stderr.write(`minutes: ${line}\n`);
}
