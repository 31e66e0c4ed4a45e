import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import path from "node:path";
import { factsOf } from "../../archive/file-facts.ts";
import { type Found, findSources, type Ground } from "../../archive/find-sources.ts";
import { manifestSources } from "../../archive/manifest.ts";
import type { BatchArguments } from "../commands/batch.ts";
import { UsageError } from "../failures.ts";
import type { Run } from "../run.ts";

/** The sources of the arguments and the list; an argument that nothing fits is said, and the others are done. */
export async function* foundSources(
  names: readonly string[],
  { manifest }: Pick<BatchArguments, "manifest">,
  ground: Ground,
  run: Run,
): AsyncGenerator<Found> {
  if (manifest !== undefined) yield* manifestSources(await listStream(manifest, run), ground);
  // A mistyped folder, or a drive that is not there: no archive whose files have all gone.
  const isNothing = manifest === undefined && (await areAbsent(names, ground));
  for (const name of isNothing ? [] : names) {
    if (name === "-") {
      yield* manifestSources(run.stdin, ground);
      continue;
    }
    let isEmpty = true;
    for await (const found of findSources(name, ground)) {
      isEmpty = false;
      yield found;
    }
    if (isEmpty) await run.stderr.write(`minutes: ${run.say.batch.nothingFits(name)}\n`);
  }
}

/** Whether every argument is a plain path, and there is nothing at any of them. */
async function areAbsent(names: readonly string[], { root }: Ground): Promise<boolean> {
  const { default: glob } = await import("fast-glob");
  return names.every(
    (name) => name !== "-" && !glob.isDynamicPattern(name) && factsOf(path.resolve(root, name)) === null,
  );
}

async function listStream(file: string, run: Run): Promise<AsyncIterable<Uint8Array>> {
  if (file === "-") return run.stdin;
  try {
    const handle = await open(file);
    const isFolder = (await handle.stat()).isDirectory();
    await handle.close();
    if (!isFolder) return createReadStream(file);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new UsageError(run.say.batch.manifestUnreadable(file, reason));
  }
  throw new UsageError(run.say.batch.manifestUnreadable(file, "EISDIR"));
}
