import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { verdict } from "./cpu.ts";

/** Texts whose reading is timed: so many that it is not the start of the processes that is. */
const texts = 4000;
const rounds = 2;
const again = 10_000;
/** Sources over which the memory of the parent is compared. */
const [few, many] = [1000, 100_000];

interface Ran {
  readonly seconds: number;
  /** Seconds of processor, user and system, of the program and all its processes. */
  readonly cpu: number;
  /** Greatest resident memory of the program itself, without the processes that read, in MB. */
  readonly parentMb: number;
}

/**
 * `minutes batch` over invented texts: two jobs against one, a second run against the first, the memory of the parent over
 * few and many sources, and texts a second. Seconds are the machine's and its neighbours'; ratios are of this run.
 */
export async function benchArchive(root: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "minutes-archive-"));
  try {
    await timeJobs(root, folder);
    await timeAgain(root, folder);
    await compareMemory(root, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timeJobs(root: string, folder: string): Promise<void> {
  writeTexts(path.join(folder, "texts"), texts, minutesOf);
  const spent = { one: { seconds: 0, cpu: 0 }, two: { seconds: 0, cpu: 0 } };
  // In turns, so that neither pays for what else the machine does.
  for (let round = 0; round < rounds; round += 1) {
    for (const [jobs, own] of [
      ["1", spent.one],
      ["2", spent.two],
    ] as const) {
      const { seconds, cpu } = await batch(root, folder, ["texts", "--out", `out-${jobs}-${round}`, "--jobs", jobs]);
      own.seconds += seconds;
      own.cpu += cpu;
    }
  }
  const { one, two } = spent;
  const all = texts * rounds;
  console.log(`${texts} texts of 0.7 kB, ${rounds} rounds`);
  console.log(
    `one job: ${(all / one.seconds).toFixed(1)}/s, ${((one.cpu / all) * 1000).toFixed(1)} ms of processor each`,
  );
  console.log(
    `two jobs: ${(all / two.seconds).toFixed(1)}/s, ${((two.cpu / all) * 1000).toFixed(1)} ms of processor each`,
  );
  console.log(`two jobs against one: ${atLeast(one.seconds / two.seconds, 1.7)}`);
  console.log(`texts a second of one processor, with two jobs, processes and all: ${atLeast(all / two.cpu, 60)}`);
}

async function timeAgain(root: string, folder: string): Promise<void> {
  writeTexts(path.join(folder, "again"), again, minutesOf);
  const first = await batch(root, folder, ["again", "--out", "again-out"]);
  const second = await batch(root, folder, ["again", "--out", "again-out"]);
  console.log(`${again} sources: first run ${first.seconds.toFixed(1)} s, second ${second.seconds.toFixed(2)} s`);
  console.log(`second run in percent of the first: ${verdict((100 * second.seconds) / first.seconds, 3)}`);
}

/** Sources of no bytes are told apart, journalled and counted like others, and cost no reading. */
async function compareMemory(root: string, folder: string): Promise<void> {
  const memory: number[] = [];
  for (const sources of [few, many]) {
    writeTexts(path.join(folder, `m${sources}`), sources, (turn) => (turn % 100 === 0 ? minutesOf(turn) : ""));
    const args = [`m${sources}`, "--out", `m${sources}-out`, "--jobs", "2", "--layout", "segments"];
    const { parentMb, seconds } = await batch(root, folder, args);
    console.log(`${sources} sources: parent at most ${parentMb.toFixed(0)} MB, ${seconds.toFixed(0)} s`);
    memory.push(parentMb);
  }
  const [small = 1, large = 0] = memory;
  console.log(`memory of the parent at ${many} sources against ${few}: ${verdict(large / small, 1.3)}`);
}

function writeTexts(folder: string, count: number, textOf: (turn: number) => string): void {
  for (let turn = 0; turn < count; turn += 1) {
    const own = path.join(folder, String(Math.floor(turn / 1000)));
    if (turn % 1000 === 0) mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, `referat-${turn}.txt`), textOf(turn));
  }
}

function minutesOf(turn: number): string {
  const day = (turn % 28) + 1;
  return `Referat af bestyrelsesmøde den ${day}. marts ${2000 + (turn % 20)} kl. 19.00

Til stede: Pia Dam (formand), Ole Kær, Eva Holm
Afbud: Jens Ravn

1. Godkendelse af dagsorden
Dagsordenen blev godkendt.

2. Budget ${turn}
Ole gennemgik budgettet, som viser et overskud på 12.000 kr.
Budgettet blev enstemmigt vedtaget.

3. Renovering af klubhuset
Der er kommet to tilbud. Pia Dam indhenter et tredje inden den 1. april.

4. Eventuelt
Intet.

Næste møde: den ${day}. maj kl. 19.00
`;
}

/** Runs the built program and watches its memory; a shell around it counts the time of all its processes. */
async function batch(root: string, folder: string, args: readonly string[]): Promise<Ran> {
  const begun = performance.now();
  const program = [process.execPath, path.join(root, "bin/minutes.js"), "batch", ...args];
  const shell = spawn("sh", ["-c", '"$@" >/dev/null 2>&1; code=$?; times; exit $code', "sh", ...program], {
    cwd: folder,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let times = "";
  shell.stdout.setEncoding("utf8").on("data", (text: string) => (times += text));
  let parentMb = 0;
  const watch = setInterval(() => {
    parentMb = Math.max(parentMb, peakOf(shell));
  }, 50);
  const code = await new Promise((resolve) => shell.on("close", resolve));
  clearInterval(watch);
  // 3: the empty ones are no minutes.
  if (code !== 0 && code !== 3) throw new Error(`minutes batch ${args.join(" ")} ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1000, cpu: secondsIn(times), parentMb };
}

/** "0m0.00s 0m0.01s\n1m2.50s 0m3.00s": the second line is that of the shell's children. */
function secondsIn(times: string): number {
  const parts = [...(times.split("\n")[1] ?? "").matchAll(/(\d+)m(\d+(?:\.\d+)?)s/gu)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

/** The most memory that the program in the shell has held so far, in MB, as Linux counts it. */
function peakOf({ pid }: ChildProcess): number {
  try {
    const child = readFileSync(`/proc/${pid}/task/${pid}/children`, "latin1").trim();
    return (
      Number(/^VmHWM:\s{1,20}(\d{1,12}) kB$/mu.exec(readFileSync(`/proc/${child}/status`, "latin1"))?.[1] ?? 0) / 1024
    );
  } catch {
    return 0;
  }
}

function atLeast(value: number, aim: number): string {
  return `${value.toFixed(2)}, aim at least ${aim}: ${value >= aim ? "reached" : "not reached"}`;
}
