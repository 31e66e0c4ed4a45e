import path from "node:path";
import type { ReportedDocument, ReportOptions } from "../../report/reporter.ts";
import { version } from "../../version.ts";
import type { CheckArguments } from "../commands/check.ts";
import type { reportFormats } from "../commands/options.ts";
import { UsageError } from "../failures.ts";
import { OutputFile } from "../output-file.ts";
import type { Run } from "../run.ts";

type Format = (typeof reportFormats)[number];

/** A report to write: to a file, or to standard output where `file` is null. */
export interface Target {
  readonly format: Format;
  readonly file: string | null;
}

/**
 * The reports that are asked for: `--format pretty --format sarif:out.sarif`. Without any, the one for people, and in a
 * job of GitHub the annotations beside it.
 */
export function chooseReports({ format }: CheckArguments, run: Run): Target[] {
  if (format === undefined) {
    const annotated = run.env.GITHUB_ACTIONS === "true";
    return [{ format: "pretty", file: null }, ...(annotated ? [{ format: "github" as const, file: null }] : [])];
  }
  const targets = format.map(targetOf);
  if (targets.filter(({ file }) => file === null).length > 1) throw new UsageError(run.say.check.twiceOnOutput());
  const files = targets.flatMap(({ file }) => (file === null ? [] : [path.resolve(file)]));
  const twice = files.find((file, place) => files.indexOf(file) !== place);
  if (twice !== undefined) throw new UsageError(run.say.check.twiceInFile(twice));
  return targets;
}

/** "sarif:out.sarif" → a file, "pretty" and "pretty:-" → standard output */
function targetOf(text: string): Target {
  const [format = "", ...rest] = text.split(":");
  const file = rest.join(":");
  return { format: format as Format, file: file === "" || file === "-" ? null : file };
}

/** The files of the reports: opened before the work, and all written or none. */
export class ReportFiles {
  readonly #open: readonly { readonly target: Target; readonly file: OutputFile | null }[];

  private constructor(open: readonly { readonly target: Target; readonly file: OutputFile | null }[]) {
    this.#open = open;
  }

  /** Opens them; when one cannot be written to, the others are left as they were. */
  static async create(targets: readonly Target[], run: Run): Promise<ReportFiles> {
    const open: { target: Target; file: OutputFile | null }[] = [];
    try {
      for (const target of targets) {
        open.push({ target, file: target.file === null ? null : await OutputFile.create(target.file, run.say) });
      }
    } catch (error) {
      for (const { file } of open) await file?.discard();
      throw error;
    }
    return new ReportFiles(open);
  }

  async write(documents: readonly ReportedDocument[], run: Run): Promise<void> {
    const { reporters } = await import("../../report/registry.ts");
    for (const { target, file } of this.#open) {
      const reporter = reporters.find(({ id }) => id === target.format);
      if (reporter === undefined) throw new Error(`no reporter ${target.format}`);
      await (file ?? run.stdout).write(reporter.write(documents, reportOptions(file !== null, run)));
    }
    for (const { file } of this.#open) await file?.finish();
  }

  async discard(): Promise<void> {
    for (const { file } of this.#open) await file?.discard();
  }
}

function reportOptions(toFile: boolean, run: Run): ReportOptions {
  return {
    language: run.language,
    colour: !toFile && run.stdout.colour(run.env),
    width: toFile ? 80 : run.stdout.columns,
    version,
  };
}
