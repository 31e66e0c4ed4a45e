import { existsSync } from "node:fs";
import path from "node:path";
import { Baseline, BaselineFile, baselineText } from "../../config/baseline.ts";
import { parseJsonc } from "../../config/jsonc.ts";
import type { Layer } from "../../config/layers.ts";
import { readShape } from "../../config/problems.ts";
import { coveredText } from "../../rules/covered.ts";
import type { CheckArguments } from "../commands/check.ts";
import { UsageError } from "../failures.ts";
import { OutputFile } from "../output-file.ts";
import type { Run } from "../run.ts";
import { readText } from "./configuration.ts";

/** The baseline of a run, and its file. */
export interface KnownFindings {
  readonly baseline: Baseline;
  /** The name that a document has in the file: its path from the file's folder. */
  nameOf(file: string): string;
  /** Writes the file anew when that was asked for; else says which known findings are gone. */
  finish(run: Run): Promise<void>;
  discard(): Promise<void>;
}

/**
 * The findings that are known: `--baseline`, else the configuration's; null without either. A file to be written is opened
 * at once, so that a place that cannot be written to is known before any work.
 */
export async function knownFindings(
  { baseline: named, updateBaseline }: CheckArguments,
  layers: readonly Layer[],
  run: Run,
): Promise<KnownFindings | null> {
  const file = named === undefined ? inConfiguration(layers) : path.resolve(named);
  const { say } = run;
  if (file === null) {
    if (updateBaseline) throw new UsageError(say.check.noBaselineNamed());
    return null;
  }
  if (!existsSync(file) && !updateBaseline) throw new UsageError(say.check.noBaseline(shortPath(file)));
  const known = existsSync(file) ? readShape(BaselineFile, parseJsonc(await readText(file), file), file) : null;
  const baseline = new Baseline(known);
  const folder = path.dirname(file);
  const output = updateBaseline ? await OutputFile.create(file, say) : null;
  // "export.ndjson#a.txt" stands in export.ndjson
  const isThere = (name: string) =>
    existsSync(path.resolve(folder, name)) || existsSync(path.resolve(folder, name.replace(/#[^#]*$/u, "")));
  return {
    baseline,
    // A file's name may hold a CPR number, and a baseline is committed.
    nameOf: (name) => coveredText(path.relative(folder, path.resolve(name)).split(path.sep).join("/")),
    discard: async () => output?.discard(),
    async finish({ stderr }) {
      if (output === null) return sayStale();
      const updated = baseline.updated(isThere);
      await output.write(baselineText(updated));
      await output.finish();
      const count = Object.values(updated.documents)
        .flat()
        .reduce((sum, each) => sum + each.count, 0);
      await stderr.write(`minutes: ${say.check.baselineWritten(shortPath(file), count)}\n`);
    },
  };

  async function sayStale(): Promise<void> {
    const stale = baseline.stale(isThere);
    const [first] = stale;
    if (first === undefined) return;
    const count = stale.reduce((sum, each) => sum + each.count, 0);
    const example = `${first.rule}, ${first.document}${stale.length > 1 ? ", …" : ""}`;
    await run.stderr.write(`minutes: ${say.check.stale(shortPath(file as string), count, example)}\n`);
  }
}

function inConfiguration(layers: readonly Layer[]): string | null {
  const layer = layers.findLast(({ config }) => config.baseline !== undefined);
  return layer?.config.baseline === undefined ? null : path.resolve(layer.folder, layer.config.baseline);
}

/** The path from this folder, where that is the shorter way to say it. */
export function shortPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative !== "" && relative.length < file.length ? relative : file;
}
