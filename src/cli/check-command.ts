import path from "node:path";
import type { Layer } from "../config/layers.ts";
import type { ReportedDocument, UnreadDocument } from "../report/reporter.ts";
import { coveredText } from "../rules/covered.ts";
import type { CheckResult } from "../rules/finding.ts";
import type { Severity } from "../rules/rule.ts";
import { readingOf } from "./check/archive.ts";
import { checkers } from "./check/checkers.ts";
import { findConfiguration } from "./check/configuration.ts";
import { documentsOf } from "./check/documents.ts";
import { knownFindings, shortPath } from "./check/known-findings.ts";
import { chooseReports, ReportFiles, type Target } from "./check/reports.ts";
import { askedOf } from "./check/rules-asked.ts";
import { settler } from "./check/settle.ts";
import type { CheckArguments } from "./commands/check.ts";
import { exitCodes } from "./exit-codes.ts";
import { describe, exitOf, isDefect, LocalError, report, UsageError } from "./failures.ts";
import type { Run } from "./run.ts";
import { findSources, type Source } from "./sources.ts";

type FailOn = NonNullable<CheckArguments["failOn"]>;

/** Severities that make a run fail, by `--fail-on`. */
const failing: Record<FailOn, readonly Severity[]> = {
  error: ["error"],
  warning: ["error", "warning"],
  never: [],
};

/**
 * Writes what the rules find in the sources. Whatever is wrong with the command line, the configuration or the places for
 * results is said before anything is read. A source that cannot be read is reported, and the others are checked.
 */
export async function checkCommand(names: readonly string[], options: CheckArguments, run: Run): Promise<void> {
  const asked = await askedOf(options, run);
  const targets = chooseReports(options, run);
  const layers = await findConfiguration(options);
  const { sources } = await findSources(names, options.stdinName ?? "stdin", run);
  refuseSourcesAsOutput(sources, targets, run);
  const checks = await checkers(layers, asked);
  const reports = await ReportFiles.create(targets, run);
  const known = await knownFindings(options, layers, run).catch(async (error: unknown) => {
    await reports.discard();
    throw error;
  });
  try {
    const settle = settler(layers, known, options, run);
    const failOn = options.failOn ?? failOnIn(layers);
    const { read: readOne, check } = await readingOf(sources, options, checks, run);
    const documents: ReportedDocument[] = [];
    for (const source of sources) {
      try {
        const read = await readOne(source);
        for (const document of documentsOf(source, read, check, run)) {
          const settled = settle.settle(document, source.name);
          if ("result" in settled && failsRun(settled.result, failOn)) run.status.raise(exitCodes.findings);
          // One of several records in a file; the others of it are checked.
          if ("failure" in settled) await failed(asError(settled), settled.path, targets, run);
          documents.push(shown(settled, failOn, options));
        }
      } catch (error) {
        await failed(error, source.name, targets, run);
        documents.push(settle.settle({ path: coveredText(source.name), failure: describe(error, run) }, source.name));
      }
    }
    await reports.write(documents, run);
    await settle.finish();
    await known?.finish(run);
  } catch (error) {
    await reports.discard();
    await known?.discard();
    throw error;
  }
}

function failOnIn(layers: readonly Layer[]): FailOn {
  return layers.map(({ config }) => config.failOn).findLast((each) => each !== undefined) ?? "error";
}

function failsRun(result: CheckResult, failOn: FailOn): boolean {
  return result.findings.some(({ severity }) => failing[failOn].includes(severity));
}

/** With `--quiet`, only the findings that can make a run fail. */
function shown(document: ReportedDocument, failOn: FailOn, { quiet }: CheckArguments): ReportedDocument {
  if (quiet !== true || "failure" in document) return document;
  const kept = failOn === "never" ? failing.error : failing[failOn];
  const findings = document.result.findings.filter(({ severity }) => kept.includes(severity));
  return { ...document, result: { ...document.result, findings, unclear: [] } };
}

/** Reports a source that could not be read; on a terminal the pretty report says it in its place, and once is enough. */
async function failed(error: unknown, name: string, targets: readonly Target[], run: Run): Promise<void> {
  const isShown = run.stdout.isTerminal && targets.some(({ format, file }) => format === "pretty" && file === null);
  if (isShown && !isDefect(error)) run.status.raise(exitOf(error));
  else await report(error, name, run);
}

function asError({ failure }: UnreadDocument): LocalError {
  return new LocalError("RECORD_INVALID", failure.message);
}

/** A report that would take the place of what it is about is a slip of the hand. */
function refuseSourcesAsOutput(sources: readonly Source[], targets: readonly Target[], run: Run): void {
  const files = new Set(targets.flatMap(({ file }) => (file === null ? [] : [path.resolve(file)])));
  const taken = sources.find(({ name }) => files.has(path.resolve(name)));
  if (taken !== undefined) throw new UsageError(run.say.check.outIsSource(shortPath(path.resolve(taken.name))));
}
