import { execFileSync } from "node:child_process";
import path from "node:path";
import { median, verdict } from "./cpu.ts";
import type { Times } from "./one-reader.ts";
import type { Format, Reader } from "./readers.ts";

const script = path.join(import.meta.dirname, "one-reader.ts");
/** Processes of each reader; they take turns, so that what else the machine does weighs on all alike. */
const processes = 3;

/**
 * Prints our CPU time and theirs on the same files, each reader in processes of its own: loading it and reading every file
 * once, as a run on the command line does, and a file when the process has long been warm.
 */
export function compare(format: Format, theirName: string, files: readonly string[], aim: number): void {
  const ours: Times[] = [];
  const theirs: Times[] = [];
  const idle: Times[] = [];
  for (let turn = 0; turn < processes; turn += 1) {
    ours.push(run(format, "ours", files));
    theirs.push(run(format, "theirs", files));
    idle.push(run(format, "nothing", files));
  }
  const [own, their] = [warmOf(ours), warmOf(theirs)];
  for (const [index, file] of files.entries()) {
    const [a, b] = [own[index] ?? Number.NaN, their[index] ?? Number.NaN];
    console.log(
      `${(a / b).toFixed(2)}  ours ${a.toFixed(1)} ms  ${theirName} ${b.toFixed(1)} ms  ${path.relative(".", file)}`,
    );
  }
  console.log(`${format} against ${theirName}, warm: ${verdict(sum(own) / sum(their), aim)}`);
  const [first, theirFirst] = [firstOf(ours) - firstOf(idle), firstOf(theirs) - firstOf(idle)];
  console.log(`loading and reading all once: ours ${first.toFixed(0)} ms, ${theirName} ${theirFirst.toFixed(0)} ms`);
  console.log(
    `${format} against ${theirName}, a process that reads each file once: ${verdict(first / theirFirst, aim)}`,
  );
}

function run(format: Format, reader: Reader, files: readonly string[]): Times {
  const until = reader === "nothing" ? "first" : "warm";
  const command = ["--import", "tsx", script, format, reader, until, ...files];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" })) as Times;
}

/** The median of each file over the processes. */
function warmOf(all: readonly Times[]): number[] {
  return (all[0]?.warm ?? []).map((_, index) => median(all.map(({ warm }) => warm[index] ?? Number.NaN)));
}

function firstOf(all: readonly Times[]): number {
  return median(all.map(({ first }) => first));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
