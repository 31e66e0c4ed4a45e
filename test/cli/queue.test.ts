import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aRedis, freePort, hasRedis, type Redis } from "../queue/redis.ts";
import { minutes } from "./program.ts";

const bin = fileURLToPath(new URL("../../bin/minutes.js", import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const text = (day: number) =>
  `Referat af bestyrelsesmøde den ${(day % 28) + 1}. marts 2021\n\nTil stede: Pia Dam, Ole Kær\n\n1. Budget\nBudgettet blev godkendt.\n`;

/** A folder with an archive of so many short minutes under arkiv/. */
function anArchive(count: number): string {
  const root = mkdtempSync(path.join(tmpdir(), "minutes-queue-"));
  folders.push(root);
  mkdirSync(path.join(root, "arkiv"));
  for (let turn = 1; turn <= count; turn += 1) writeFileSync(path.join(root, `arkiv/${turn}.txt`), text(turn));
  return root;
}

interface Line {
  readonly path: string;
  readonly status: string;
}

/** The lines of all journals of the output folder. */
function journalled(root: string): Line[] {
  const out = path.join(root, "ud");
  const names = readdirSync(out).filter((name) => /^journal.*\.ndjson$/u.test(name));
  const lines = names.flatMap((name) => readFileSync(path.join(out, name), "utf8").split("\n").slice(0, -1));
  return lines.map((line) => JSON.parse(line)).filter((line) => "path" in line);
}

/** The names of the sources that have a record in the segments, once for each record. */
function inSegments(root: string): string[] {
  const folder = path.join(root, "ud/segments");
  return readdirSync(folder)
    .filter((name) => /^part-.*\.ndjson\.gz$/u.test(name))
    .flatMap((name) =>
      gunzipSync(readFileSync(path.join(folder, name)))
        .toString()
        .trimEnd()
        .split("\n"),
    )
    .map((line) => JSON.parse(line).source.fileName)
    .sort();
}

/** A worker as a process that can be killed. */
function aWorker(root: string, url: string): ChildProcess {
  const args = [bin, "worker", "--queue", url, "--out", "ud", "--jobs", "1", "--lease", "3", "--until-empty"];
  return spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
}

/** The lines that a worker has journalled so far. */
function linesBy({ pid }: ChildProcess, root: string): number {
  const out = path.join(root, "ud");
  const lock = readdirSync(out, { encoding: "utf8" }).find((name) => {
    return name.endsWith(".lock") && readFileSync(path.join(out, name), "utf8").includes(`"pid":${pid},`);
  });
  if (lock === undefined) return 0;
  const journal = path.join(out, lock.replace("batch", "journal").replace(".lock", ".ndjson"));
  return existsSync(journal) ? readFileSync(journal, "utf8").split("\n").length - 2 : 0;
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once("exit", resolve));

async function until(isSo: () => boolean): Promise<void> {
  for (const begun = Date.now(); !isSo(); ) {
    if (Date.now() - begun > 30_000) throw new Error("it never came to that");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const count = 400;
const said = (documents: number, jobs: number, done: number, there: number) =>
  `${documents} documents fed in ${jobs} jobs; ${done} were done before, ${there} in the queue already\n`;

describe.skipIf(!hasRedis)(
  "a queue between machines (skipped where there is no redis-server; .ci/run installs it)",
  () => {
    let redis: Redis;
    beforeAll(async () => {
      redis = await aRedis();
    });
    afterAll(() => redis.stop());

    it.each(["files", "segments"])(
      "one of two workers is killed: every document has its effect once, in %s",
      async (layout) => {
        const root = anArchive(count);
        mkdirSync(path.join(root, "ud"));
        const feeding = [
          "batch",
          "arkiv",
          "--out",
          "ud",
          "--queue",
          redis.url,
          "--shard-size",
          "200",
          "--layout",
          layout,
        ];
        const fed = await minutes(feeding, { cwd: root });
        expect([fed.code, fed.stdout]).toEqual([0, said(count, 2, 0, 0)]);
        expect((await minutes(feeding, { cwd: root })).stdout).toBe(said(0, 0, 0, count));

        const [killed, other] = [aWorker(root, redis.url), aWorker(root, redis.url)];
        let heard = "";
        other.stderr?.setEncoding("utf8").on("data", (words: string) => (heard += words));
        await until(() => linesBy(killed, root) > 0);
        killed.kill("SIGKILL");
        await ended(killed);
        expect(linesBy(killed, root)).toBeLessThan(200);
        expect(await ended(other)).toBe(0);
        expect(heard).toMatch(/its \d+ open documents are done one by one/u);

        const done = journalled(root).filter(({ status }) => status === "done");
        const names = Array.from({ length: count }, (_, index) => `arkiv/${index + 1}.txt`).sort();
        expect(done.map(({ path: name }) => name).sort()).toEqual(names);
        if (layout === "segments") expect(inSegments(root)).toEqual(names.map((name) => path.basename(name)).sort());
        else expect(readdirSync(path.join(root, "ud/arkiv"))).toHaveLength(count);
        expect(readdirSync(path.join(root, "ud")).filter((name) => /lock|tmp|temporary/u.test(name))).toEqual([]);

        const missing = await minutes(["batch", "arkiv", "--out", "ud", "--reconcile"], { cwd: root });
        expect([missing.code, missing.stdout]).toEqual([0, ""]);
        const later = await minutes(feeding, { cwd: root });
        expect(later.stdout).toBe(said(0, 0, count, 0));
      },
    );

    it("does what changed since, says what cannot be read, and --wait ends with what is missing", async () => {
      const root = anArchive(3);
      const feeding = ["batch", "arkiv", "--out", "ud", "--queue", redis.url, "--wait"];
      const working = ["worker", "--queue", redis.url, "--out", "ud", "--jobs", "1", "--until-empty"];
      await Promise.all([minutes(feeding, { cwd: root }), workerWhenFed(root, working)]);
      writeFileSync(path.join(root, "arkiv/2.txt"), `${text(2)}\n2. Eventuelt\nIntet.\n`);
      writeFileSync(path.join(root, "arkiv/tom.txt"), "");
      const [fed, worked] = await Promise.all([minutes(feeding, { cwd: root }), workerWhenFed(root, working)]);
      expect(fed.stdout).toBe("2 documents fed in 1 jobs; 2 were done before, 0 in the queue already\n");
      expect([fed.code, fed.stderr]).toEqual([3, expect.stringContaining("1 of 4 sources have no record")]);
      expect([worked.code, worked.stderr]).toEqual([3, expect.stringContaining("minutes: arkiv/tom.txt: ")]);
      const record = JSON.parse(readFileSync(path.join(root, "ud/arkiv/2.txt.json"), "utf8"));
      expect(record.items).toHaveLength(2);
    });
  },
);

/** Starts a worker a moment after the feeding, which takes a second to find its sources. */
async function workerWhenFed(root: string, args: readonly string[]) {
  await new Promise((resolve) => setTimeout(resolve, 2500));
  return minutes(args, { cwd: root });
}

describe("a server that cannot be used", () => {
  it("one that does not answer is said in a line, within seconds", async () => {
    const url = `redis://:hemmelig@127.0.0.1:${await freePort()}`;
    const { code, stderr } = await minutes(["queue", "status", "--queue", url]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^minutes: the server of the queue cannot be used \(127\.0\.0\.1:\d+: ECONNREFUSED\).*\n$/u);
  });

  it("without the packages for it the command says how to install them", async () => {
    const installed = mkdtempSync(path.join(tmpdir(), "minutes-installed-"));
    folders.push(installed);
    const project = path.dirname(path.dirname(bin));
    for (const name of ["bin", "dist", "package.json"]) {
      cpSync(path.join(project, name), path.join(installed, name), { recursive: true });
    }
    mkdirSync(path.join(installed, "node_modules"));
    for (const name of readdirSync(path.join(project, "node_modules"))) {
      if (name.startsWith(".")) continue;
      // An empty folder is no package, and hides one that stands further up.
      if (name === "bullmq" || name === "ioredis") {
        mkdirSync(path.join(installed, "node_modules", name));
        continue;
      }
      symlinkSync(path.join(project, "node_modules", name), path.join(installed, "node_modules", name));
    }
    const args = [path.join(installed, "bin/minutes.js"), "queue", "status", "--queue", "redis://127.0.0.1:1"];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env: { LANG: "C" } });
    expect([status, stderr]).toEqual([2, expect.stringContaining("Install them with: npm install bullmq ioredis")]);
  });

  it.skipIf(!hasRedis)("one that throws jobs away is refused, with the command that sets it right", async () => {
    const redis = await aRedis("allkeys-lru");
    const { code, stderr } = await minutes(["worker", "--queue", redis.url, "--out", "ud"], { cwd: tmpdir() });
    await redis.stop();
    expect(code).toBe(2);
    expect(stderr).toContain(
      "(maxmemory-policy allkeys-lru). Set it with: redis-cli config set maxmemory-policy noeviction",
    );
  });

  it.each([
    [["queue", "status", "--queue", "postgres://x/y"], "queues in PostgreSQL are not supported yet"],
    [["queue", "status", "--queue", "localhost"], "--queue takes the address of a server"],
    [["queue", "status"], "--queue is missing"],
    [["batch", "x", "--out", "ud", "--wait"], "--wait needs --queue"],
    [["batch", "x", "--out", "ud", "--queue", "redis://x", "--jobs", "2"], "--jobs cannot be used with --queue"],
  ])("minutes %j", async (args, answer) => {
    const { code, stderr } = await minutes(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(answer)]);
  });
});
