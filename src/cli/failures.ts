import { ConfigError } from "../config/error.ts";
import { visibleLine } from "../export/escape.ts";
import { MinutesError } from "../record/errors.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Run } from "./run.ts";

/** A command line that cannot be carried out; nothing has been done. */
export class UsageError extends Error {}

/** Codes that are about the command line or the place for results, not about a source. */
const usageCodes = new Set(["USAGE", "CONFIG_INVALID", "OUTPUT_NOT_WRITABLE"]);

/** Says in one line what went wrong with a source, or with the run when `name` is null, and lets the run end accordingly. */
export async function report(error: unknown, name: string | null, run: Run): Promise<void> {
  const { code, message } = describe(error, run);
  const where = name === null ? "" : `${name}: `;
  const mark = error instanceof MinutesError || error instanceof ConfigError ? ` (${code})` : "";
  run.status.raise(exitOf(error));
  // A file's name and a parser's words may hold a number that must not be shown.
  const { coveredText } = await import("../rules/covered.ts");
  await run.stderr.write(`minutes: ${visibleLine(coveredText(where + message))}${mark}\n`);
  if (run.debug && isDefect(error) && error instanceof Error) await run.stderr.write(`${error.stack}\n`);
}

/** What went wrong, with its code, in the user's language. */
export function describe(error: unknown, run: Run): { readonly code: string; readonly message: string } {
  if (error instanceof UsageError) return { code: "USAGE", message: error.message };
  if (error instanceof ConfigError) return { code: "CONFIG_INVALID", message: inFile(error, run) };
  if (error instanceof LocalError) return { code: error.code, message: error.message };
  if (error instanceof MinutesError) return { code: error.code, message: run.say.errors[error.code] ?? error.message };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { code: "DEFECT", message: run.say.defect(detail) };
}

/** How a run ends that meets this error. */
export function exitOf(error: unknown): ExitCode {
  if (error instanceof MinutesError) return usageCodes.has(error.code) ? exitCodes.usage : exitCodes.unreadable;
  return isDefect(error) ? exitCodes.defect : exitCodes.usage;
}

/** Whether the fault is ours: neither the command line's nor the source's. */
export function isDefect(error: unknown): boolean {
  return !(error instanceof UsageError || error instanceof ConfigError || error instanceof MinutesError);
}

/** The problem with a configuration, after the file that it is in. */
function inFile({ file, problem }: ConfigError, run: Run): string {
  return `${file}: ${run.say.check.problem(problem)}`;
}

/** An error whose message is already in the user's language. */
export class LocalError extends MinutesError {}
