import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { minutes } from "./program.ts";

const bin = fileURLToPath(new URL("../../bin/minutes.js", import.meta.url));
const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const text = (day: number, title = "Budget") =>
  `Referat af bestyrelsesmøde den ${day}. marts 2021\n\nTil stede: Pia Dam, Ole Kær\n\n1. ${title}\nBudgettet blev godkendt.\n`;

/** A folder with an archive in it: so many short minutes under arkiv/. */
function anArchive(count: number): string {
  const root = mkdtempSync(path.join(tmpdir(), "minutes-batch-"));
  folders.push(root);
  mkdirSync(path.join(root, "arkiv"));
  for (let turn = 1; turn <= count; turn += 1) writeFileSync(path.join(root, `arkiv/${turn}.txt`), text(turn));
  return root;
}

const batch = (root: string, ...args: string[]) => minutes(["batch", ...args], { cwd: root });

interface Line {
  readonly path: string;
  readonly status: string;
  readonly code?: string;
}
function lines(file: string): Line[] {
  const all = readFileSync(file, "utf8").trimEnd().split("\n");
  return all.filter((each) => each !== "").map((each) => JSON.parse(each));
}
const journal = (root: string) => lines(path.join(root, "ud/journal.ndjson")).filter((line) => "path" in line);

/** Names and contents of the records that a run has left. */
function records(root: string): string[] {
  const out = path.join(root, "ud");
  const segments = path.join(out, "segments");
  if (existsSync(segments)) {
    const parts = readdirSync(segments).filter((name) => name.startsWith("part") && name.endsWith(".gz"));
    return parts
      .flatMap((name) =>
        gunzipSync(readFileSync(path.join(segments, name)))
          .toString()
          .trimEnd()
          .split("\n"),
      )
      .sort();
  }
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => `${name} ${readFileSync(path.join(out, name), "utf8")}`);
}

describe("minutes batch", () => {
  it("leaves a record or a line for every file, and a summary", async () => {
    const root = anArchive(2);
    writeFileSync(path.join(root, "arkiv/tom.txt"), "");
    writeFileSync(path.join(root, "arkiv/låst.pdf"), readFileSync(path.join(fixtures, "pdf/encrypted.pdf")));
    symlinkSync("/etc/passwd", path.join(root, "arkiv/passwd.txt"));
    const { code, stdout, stderr } = await batch(root, "arkiv", "--out", "ud", "--lang", "da", "--jobs", "2");
    expect(code).toBe(3);
    expect(stdout).toMatch(/Kilder\n +2 {2}læst\n +3 {2}fejlet\n/u);
    expect(stdout).toMatch(/Organer\n +2 {2}bestyrelse/u);
    expect(stdout).toMatch(/År\n +2 {2}2021\n/u);
    expect(stderr).toContain("minutes: arkiv/låst.pdf: PDF-filen er låst med adgangskode");
    expect(stderr).toContain("minutes: arkiv/passwd.txt: et link; links følges ikke");
    expect(
      lines(path.join(root, "ud/failures.ndjson"))
        .map(({ path: name, code: why }) => [name, why])
        .sort(),
    ).toEqual([
      ["arkiv/låst.pdf", "PDF_ENCRYPTED"],
      ["arkiv/passwd.txt", "LINK"],
      ["arkiv/tom.txt", "SOURCE_EMPTY"],
    ]);
    expect(readdirSync(path.join(root, "ud")).sort()).toEqual(["arkiv", "failures.ndjson", "journal.ndjson"]);
    const record = JSON.parse(readFileSync(path.join(root, "ud/arkiv/2.txt.json"), "utf8"));
    expect([record.source.fileName, record.meeting.date]).toEqual(["2.txt", "2021-03-02"]);
  });

  it("writes the record that minutes parse writes", async () => {
    const root = anArchive(1);
    await batch(root, "arkiv", "--out", "ud", "--jobs", "1");
    const parsed = await minutes(["parse", "arkiv/1.txt", "--format", "json"], { cwd: root });
    expect(readFileSync(path.join(root, "ud/arkiv/1.txt.json"), "utf8")).toBe(parsed.stdout);
  });

  it("checks the records too, and fails over all of them, also those of an earlier run", async () => {
    const root = anArchive(1);
    const args = ["arkiv", "--out", "ud", "--jobs", "1", "--check", "--no-config", "--fail-on", "warning"];
    const first = await batch(root, ...args);
    const findings = JSON.parse(readFileSync(path.join(root, "ud/arkiv/1.txt.findings.json"), "utf8"));
    const { length } = findings.documents[0].findings.filter((each: { severity: string }) => each.severity !== "info");
    expect(length).toBeGreaterThan(0);
    expect([first.code, (await batch(root, ...args)).code]).toEqual([1, 1]);
    expect((await batch(root, ...args.slice(0, -1), "never")).code).toBe(0);
  });

  it("divides an archive into shards, and names what no shard has done", async () => {
    const root = anArchive(12);
    const shard = (part: string) => batch(root, "arkiv", "--out", "ud", "--jobs", "1", "--shard", part);
    await Promise.all([shard("0/3"), shard("2/3")]);
    const missing = await batch(root, "arkiv", "--out", "ud", "--reconcile");
    expect([missing.code, missing.stderr]).toEqual([3, expect.stringContaining("of 12 sources have no record")]);
    writeFileSync(path.join(root, "mangler.ndjson"), missing.stdout);
    const rest = await batch(root, "--manifest", "mangler.ndjson", "--out", "ud", "--jobs", "1");
    expect(rest.stdout).toContain(`${missing.stdout.trim().split("\n").length}  done`);
    expect((await batch(root, "arkiv", "--out", "ud", "--reconcile")).stdout).toBe("");
    expect(records(root)).toHaveLength(12);
  });
});

describe("whatever happens, nothing is lost and nothing is there twice", () => {
  it.each(["files", "segments"])("killed again and again, with records as %s", async (layout) => {
    const [root, other] = [anArchive(150), anArchive(150)];
    const args = ["batch", "arkiv", "--out", "ud", "--layout", layout, "--jobs", "1"];
    for (const enough of [1, 40, 80]) await killedAfter(enough, root, args);
    const last = await minutes(args, { cwd: root });
    await minutes(args, { cwd: other });
    expect(last.code).toBe(0);
    expect(last.stdout).toMatch(/\n +\d+ {2}done before\n/u);
    expect(records(root)).toEqual(records(other));
    expect(
      journal(root)
        .map(({ path: name }) => name)
        .sort(),
    ).toEqual(
      journal(other)
        .map(({ path: name }) => name)
        .sort(),
    );
    expect(readdirSync(path.join(root, "ud"))).not.toContain("batch.lock");
  });

  it("a full disk ends the run with a sentence; with room again it goes on", async () => {
    const root = anArchive(40);
    const disk = path.join(root, "ud");
    mkdirSync(disk);
    try {
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=100k", "tmpfs", disk], { stdio: "ignore" });
    } catch {
      return; // Only an administrator may; the stores' own tests fill a disk that is not there.
    }
    try {
      const full = await batch(root, "arkiv", "--out", "ud", "--jobs", "1");
      expect([full.code, full.stderr]).toEqual([2, expect.stringContaining("the disk of ud is full")]);
      execFileSync("mount", ["-o", "remount,size=10m", disk]);
      const { code } = await batch(root, "arkiv", "--out", "ud", "--jobs", "1");
      expect([code, records(root).length]).toEqual([0, 40]);
    } finally {
      execFileSync("umount", [disk]);
    }
  });

  it("a second run in the same folder is refused, and the first one ends undisturbed", async () => {
    const root = anArchive(30);
    const first = batch(root, "arkiv", "--out", "ud", "--jobs", "1");
    await until(() => existsSync(path.join(root, "ud/batch.lock")));
    const second = await batch(root, "arkiv", "--out", "ud", "--jobs", "1");
    expect([second.code, second.stderr]).toEqual([2, expect.stringContaining("another run is at work in ud")]);
    expect((await first).code).toBe(0);
    expect(records(root)).toHaveLength(30);
  });

  it("an interrupt ends the run in good order, and the next one goes on", async () => {
    const root = anArchive(300);
    const args = ["batch", "arkiv", "--out", "ud", "--jobs", "1"];
    const child = spawn(process.execPath, [bin, ...args], { cwd: root });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
    await until(() => linesOf(root) > 3);
    const end = ended(child);
    child.kill("SIGINT");
    expect(await end).toBe("SIGINT");
    expect(said).toContain("interrupted; run the same command again to go on");
    expect(existsSync(path.join(root, "ud/batch.lock"))).toBe(false);
    expect(existsSync(path.join(root, "ud/plan.tmp"))).toBe(false);
    await minutes(args, { cwd: root });
    expect(records(root)).toHaveLength(300);
  });

  it("a source that goes while the run is under way is a line of its own", async () => {
    const root = anArchive(2);
    writeFileSync(path.join(root, "liste.txt"), "arkiv/1.txt\narkiv/væk.txt\narkiv/2.txt\n");
    const { code, stderr } = await batch(root, "--manifest", "liste.txt", "--out", "ud", "--jobs", "1");
    expect([code, records(root).length]).toEqual([3, 2]);
    expect(stderr).toContain(
      "minutes: arkiv/væk.txt: the file is not there, or has gone since it was found (SOURCE_NOT_FOUND)",
    );
  });

  it("a document that is stopped twice is said with its code, and the others are read", async () => {
    const root = anArchive(3);
    writeFileSync(path.join(root, "arkiv/stor.pdf"), readFileSync(path.join(fixtures, "pdf/encrypted.pdf")));
    const { code, stderr } = await batch(
      root,
      "arkiv/*.pdf",
      "arkiv/1.txt",
      "--out",
      "ud",
      "--jobs",
      "2",
      "--max-memory",
      "64",
    );
    expect(code).toBe(3);
    expect(stderr).toContain("minutes: arkiv/stor.pdf: reading took more than --max-memory, twice");
    expect(journal(root).find(({ path: name }) => name === "arkiv/stor.pdf")).toMatchObject({
      status: "killed",
      code: "OUT_OF_MEMORY",
    });
  });
});

describe("bad input has a clear answer", () => {
  it.each([
    [["ingenting/**/*.pdf", "--out", "ud"], "no source was found"],
    [["--out", "ud"], "name folders, files or patterns"],
    [["arkvi", "--out", "ud"], "no source was found"],
    [["arkiv"], "--out is missing"],
    [["arkiv", "--out", "ud", "--jobs", "0"], "--jobs takes a number"],
    [["arkiv", "--out", "ud", "--shard", "3/3"], "--shard takes a part such as 0/64"],
    [["arkiv", "--out", "ud", "--fail-on", "never"], "--fail-on needs --check"],
    [["--manifest", "ingen.txt", "--out", "ud"], "the list ingen.txt cannot be read (ENOENT)"],
    [["arkiv", "--out", "arkiv/1.txt"], "arkiv/1.txt cannot be written to"],
    [["arkiv", "--out", "/proc/ud"], "/proc/ud cannot be written to"],
  ])("%j", async (args, message) => {
    const root = anArchive(1);
    const { code, stdout, stderr } = await batch(root, ...args);
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(message)]);
    expect(readdirSync(root)).toEqual(["arkiv"]);
  });

  it("an output folder among the sources is left out, and a second run finds nothing new", async () => {
    const root = anArchive(2);
    for (const _ of ["first", "second"]) {
      const { code, stderr } = await batch(root, "arkiv", "--out", "arkiv/ud", "--jobs", "1");
      expect([code, stderr]).toEqual([
        0,
        expect.stringContaining("arkiv/ud is among the sources; what is in it is left out"),
      ]);
    }
    expect(lines(path.join(root, "arkiv/ud/journal.ndjson"))).toHaveLength(3);
  });

  it("a folder keeps the layout it was begun with", async () => {
    const root = anArchive(1);
    await batch(root, "arkiv", "--out", "ud", "--jobs", "1", "--layout", "segments");
    const { code, stderr } = await batch(root, "arkiv", "--out", "ud", "--layout", "files");
    expect([code, stderr]).toEqual([2, expect.stringContaining("ud was begun with --layout segments")]);
  });

  it("names with line breaks, of 255 bytes and without UTF-8 are all read", async () => {
    const root = anArchive(0);
    const name = (start: string | Buffer) =>
      Buffer.concat([Buffer.from(`${root}/arkiv/`), Buffer.from(start as string)]);
    writeFileSync(name("to\nlinjer.txt"), text(1));
    writeFileSync(name(`${"å".repeat(125)}x.txt`), text(2));
    writeFileSync(name(Buffer.from("m\xf8de.txt", "latin1")), text(3));
    const { code, stderr } = await batch(root, "arkiv/*.txt", "--out", "ud", "--jobs", "1");
    // Of a slow machine there may be lines of progress.
    expect([code, stderr.replace(/^minutes: \d+ of .*\n/gmu, "")]).toEqual([0, ""]);
    expect(journal(root).map((line) => line.status)).toEqual(["done", "done", "done"]);
    expect(readdirSync(path.join(root, "ud/arkiv"))).toHaveLength(3);
    const again = await batch(root, "arkiv/*.txt", "--out", "ud", "--jobs", "1");
    expect(again.stdout).toContain("3  done before");
  });

  it("a changed file is done again, one that was only touched not, and one that is gone is marked", async () => {
    const root = anArchive(3);
    await batch(root, "arkiv", "--out", "ud", "--jobs", "1");
    writeFileSync(path.join(root, "arkiv/1.txt"), text(30));
    utimesSync(path.join(root, "arkiv/2.txt"), 1, 1);
    rmSync(path.join(root, "arkiv/3.txt"));
    const before = statSync(path.join(root, "ud/arkiv/2.txt.json")).mtimeMs;
    const { stdout } = await batch(root, "arkiv", "--out", "ud", "--jobs", "1");
    expect(stdout).toMatch(/2 {2}done\n +1 {2}removed since/u);
    expect(readFileSync(path.join(root, "ud/arkiv/1.txt.json"), "utf8")).toContain("2021-03-30");
    expect(statSync(path.join(root, "ud/arkiv/2.txt.json")).mtimeMs).toBe(before);
  });
});

async function killedAfter(enough: number, root: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [bin, ...args], { cwd: root, stdio: "ignore" });
  const end = ended(child);
  await until(() => linesOf(root) > enough || child.exitCode !== null);
  child.kill("SIGKILL");
  await end;
}

function linesOf(root: string): number {
  const file = path.join(root, "ud/journal.ndjson");
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").length - 1 : 0;
}

async function ended(child: ChildProcess): Promise<NodeJS.Signals | number | null> {
  return new Promise((resolve) => child.on("exit", (code, signal) => resolve(signal ?? code)));
}

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 10));
}
