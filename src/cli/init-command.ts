import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { InitArguments } from "./commands/init.ts";
import { LocalError, UsageError } from "./failures.ts";
import { OutputFile } from "./output-file.ts";
import type { Run } from "./run.ts";

const ciFiles = { github: ".github/workflows/minutes.yml", gitlab: "minutes.gitlab-ci.yml" } as const;

/** Writes a configuration with comments and an example for CI into this folder; never over a file that is there. */
export async function initCommand({ ci }: InitArguments, run: Run): Promise<void> {
  const { say } = run;
  const files: [name: string, text: string][] = [["minutes.config.json", say.init.config]];
  if (ci !== "none") files.push([ciFiles[ci], say.init[ci]]);
  const there = files.map(([name]) => name).filter((name) => existsSync(name));
  if (there.length > 0) throw new UsageError(say.init.exists(there.join(", ")));
  const open: { name: string; text: string; file: OutputFile }[] = [];
  try {
    for (const [name, text] of files) {
      await folderFor(name, run);
      open.push({ name, text, file: await OutputFile.create(name, say) });
    }
  } catch (error) {
    for (const { file } of open) await file.discard();
    throw error;
  }
  for (const { file, text } of open) await file.write(text);
  for (const { name, file } of open) {
    await file.finish();
    await run.stderr.write(`minutes: ${say.init.written(name)}\n`);
  }
}

async function folderFor(name: string, run: Run): Promise<void> {
  try {
    await mkdir(path.dirname(name), { recursive: true });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new LocalError("OUTPUT_NOT_WRITABLE", run.say.outNotWritable(name, reason), { cause: error });
  }
}
