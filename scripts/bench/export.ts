import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fastGlob from "fast-glob";
import type { MinutesRecord } from "../../src/record/record.ts";
import { recordsFrom } from "./rules.ts";

const sizes = [1_000, 10_000];
const outputs = {
  csv: ["--to", "csv", "--out", "csv"],
  ndjson: ["--to", "ndjson", "--out", "ndjson"],
  parquet: ["--to", "parquet", "--out", "parquet"],
  sqlite: ["--out", "all.sqlite"],
  markdown: ["--to", "markdown", "--out", "markdown"],
};

/** Says on its way out what a process has used. */
const used = `data:text/javascript,process.on("exit",()=>{const r=process.resourceUsage();
console.error("USED",JSON.stringify({seconds:(r.userCPUTime+r.systemCPUTime)/1e6,megabytes:r.maxRSS/1024}))})`.replace(
  /\n/gu,
  "",
);

/** Seconds of CPU and the largest memory of `minutes export` as it is installed, for each form, or only for some. */
export async function benchExport(root: string, only: readonly string[]): Promise<void> {
  const program = path.join(root, "bin/minutes.js");
  if (!existsSync(path.join(root, "dist"))) throw new Error("build first: npm run build");
  const made = await recordsFrom(fastGlob.sync("fixtures/gold/*/*.{txt,md}", { cwd: root, absolute: true }));
  const folder = mkdtempSync(path.join(tmpdir(), "minutes-bench-"));
  for (const size of sizes) {
    const file = path.join(folder, `${size}.ndjson`);
    writeRecords(file, made, size);
    console.log(`${size} records of 15 items, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
    for (const [name, args] of Object.entries(outputs)) {
      if (only.length > 0 && !only.includes(name)) continue;
      const command = ["--import", used, program, "export", file, ...args];
      const { stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
      const figures = JSON.parse(/^USED (.*)$/mu.exec(stderr)?.[1] ?? "") as { seconds: number; megabytes: number };
      console.log(`  ${name.padEnd(9)} ${figures.seconds.toFixed(1)} s  ${figures.megabytes.toFixed(0)} MB at most`);
    }
  }
  rmSync(folder, { recursive: true });
}

/** So many records, each of a document of its own, in a file with one a line. */
function writeRecords(file: string, made: readonly MinutesRecord[], size: number): void {
  const handle = openSync(file, "w");
  for (let turn = 0; turn < size; turn += 1) {
    const record = made[turn % made.length] as MinutesRecord;
    const sha256 = turn.toString(16).padStart(16, "0").padEnd(64, "0");
    writeSync(handle, `${JSON.stringify({ ...record, source: { ...record.source, sha256 } })}\n`);
  }
  closeSync(handle);
}
