import type { MinutesRecord } from "../record/record.ts";
import type { ReportedDocument } from "../report/reporter.ts";
import { coveredText } from "../rules/covered.ts";
import type { CheckResult } from "../rules/finding.ts";
import type { CheckOptions } from "../rules/options.ts";
import type { Severity } from "../rules/rule.ts";
import { version } from "../version.ts";
import { exitCodes } from "./exit-codes.ts";
import { describe, exitOf, isDefect, report, UsageError } from "./failures.ts";
import type { CheckArguments } from "./program.ts";
import { type ReadSource, readOptions, readSource } from "./records.ts";
import type { Run } from "./run.ts";
import { findSources, type Source } from "./sources.ts";

/** Severities that make a run fail, by `--fail-on`. */
const failing: Record<CheckArguments["failOn"], readonly Severity[]> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/** Writes what the rules find in the sources. A source that cannot be read is reported, and the others are checked. */
export async function checkCommand(names: readonly string[], options: CheckArguments, run: Run): Promise<void> {
  const settings = checkOptions(options, run);
  const { sources } = await findSources(names, options.stdinName ?? "stdin", run);
  const { check } = await import("../rules/engine.ts");
  const documents: ReportedDocument[] = [];
  for (const source of sources) {
    try {
      const read = await readSource(source, readOptions(options, sources.length), run);
      const results = read.records.map((record) => check(record, settings));
      if (results.some((result) => failsRun(result, options))) run.status.raise(exitCodes.findings);
      documents.push(...results.map((result, index) => checked(source, read, index, shown(result, options))));
    } catch (error) {
      await failed(error, source, options, run);
      documents.push({ path: coveredText(source.name), failure: describe(error, run) });
    }
  }
  await run.stdout.write(await written(documents, options, run));
}

function checkOptions(options: CheckArguments, run: Run): CheckOptions {
  const { profile, today } = options;
  if (today !== undefined && !isDate(today)) throw new UsageError(run.say.dateInvalid(today));
  return { ...(profile === undefined ? {} : { profile }), ...(today === undefined ? {} : { today }) };
}

/** Whether a text is a day of the calendar, such as 2024-02-29. */
function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function failsRun(result: CheckResult, { failOn }: CheckArguments): boolean {
  return result.findings.some(({ severity }) => failing[failOn].includes(severity));
}

/** With `--quiet`, only the findings that can make a run fail. */
function shown(result: CheckResult, { failOn, quiet }: CheckArguments): CheckResult {
  if (quiet !== true) return result;
  const kept = failOn === "never" ? failing.error : failing[failOn];
  return { ...result, findings: result.findings.filter(({ severity }) => kept.includes(severity)), unclear: [] };
}

/** Reports a source that could not be read; on a terminal the pretty report says it in its place, and once is enough. */
async function failed(error: unknown, source: Source, { format }: CheckArguments, run: Run): Promise<void> {
  if (format === "pretty" && run.stdout.isTerminal && !isDefect(error)) run.status.raise(exitOf(error));
  else await report(error, source.name, run);
}

function checked(source: Source, read: ReadSource, index: number, result: CheckResult): ReportedDocument {
  const path = read.records.length > 1 ? `${source.name}#${index + 1} (${nameOf(read.records[index])})` : source.name;
  return { path: coveredText(path), result, ...(read.lines === null ? {} : { lines: read.lines }) };
}

function nameOf(record: MinutesRecord | undefined): string {
  return record?.source.fileName ?? "";
}

async function written(documents: readonly ReportedDocument[], options: CheckArguments, run: Run): Promise<string> {
  const { reporters } = await import("../report/registry.ts");
  const reporter = reporters.find(({ id }) => id === options.format);
  if (reporter === undefined) throw new Error(`no reporter ${options.format}`);
  return reporter.write(documents, {
    language: run.language,
    colour: run.stdout.colour(run.env),
    width: run.stdout.columns,
    version,
  });
}
