import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FilesStore } from "../../src/archive/files-store.ts";
import type { Found } from "../../src/archive/find-sources.ts";
import { Journal } from "../../src/archive/journal.ts";
import type { JournalLine } from "../../src/archive/journal-line.ts";
import { digestOf } from "../../src/archive/key.ts";
import type { Answer, Job } from "../../src/archive/protocol.ts";
import { missingSources, openJournals } from "../../src/archive/reconcile.ts";
import { markRemoved, runSources } from "../../src/archive/run.ts";
import type { Store } from "../../src/archive/store.ts";
import { Tally } from "../../src/archive/tally.ts";
import { worker } from "../../src/archive/work.ts";
import { collect } from "./collect.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "minutes-run-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const minutes = (day: number) =>
  `Referat af bestyrelsesmøde den ${day}. marts 2021\n\n1. Valg af ordstyrer\nPia Dam blev valgt.\n`;
const write = (name: string, text: string | Buffer) => writeFileSync(path.join(root, name), text);
const sources = async function* (names: readonly string[]): AsyncGenerator<Found> {
  for (const name of names) yield { name };
};

interface Ran {
  readonly lines: Readonly<Record<string, JournalLine>>;
  /** Names that were read. */
  readonly read: readonly string[];
  readonly tally: Tally;
}

/** A run over these sources, in this process; `answer` may say what becomes of one of them. */
async function ran(
  names: readonly string[],
  more: { answer?: (job: Job) => Answer | null; store?: (store: Store) => Store; version?: string } = {},
): Promise<Ran> {
  const out = path.join(root, "ud");
  const digest = digestOf({ version: more.version ?? "1", options: [] });
  const work = await worker({ read: { ocr: "off" }, check: null, digest, form: "file" });
  const read: string[] = [];
  const run = async (job: Job) => {
    const given = more.answer?.(job) ?? null;
    const answer = given ?? (await work(job, () => undefined));
    if (answer.kind !== "same") read.push(job.name);
    return { answer, ms: 0 };
  };
  const files = new FilesStore(out, path.join(out, ".temporary"));
  const store = more.store?.(files) ?? files;
  const journal = await Journal.open(path.join(out, "journal.ndjson"));
  journal.begin("files", { before: () => store.sync(), after: (lines) => store.settled(lines) });
  const tally = new Tally();
  const lines: Record<string, JournalLine> = {};
  const told = (line: JournalLine, isNew: boolean) => {
    lines[line.path] = line;
    tally.add(line, isNew);
  };
  try {
    const parts = { root, pool: { run, jobs: 2 }, store, journal, digest, told };
    await runSources(sources(names), parts);
    await markRemoved(parts);
    return { lines, read, tally };
  } finally {
    files.close();
    journal.close();
  }
}

const output = (name: string) => path.join(root, "ud", `${name}.json`);
const record = (name: string) => JSON.parse(readFileSync(output(name), "utf8"));

describe("a run over an archive", () => {
  it("leaves a record, or a line that says why not, for every source", async () => {
    write("a.txt", minutes(3));
    write("tom.txt", "");
    write("billede.png", Buffer.from(`\x89PNG\r\n\x1a\n\0\0\0\rIHDR${"\0".repeat(40)}`, "latin1"));
    const { lines, tally } = await ran(["a.txt", "tom.txt", "billede.png", "væk.txt"]);
    expect(record("a.txt").meeting.date).toBe("2021-03-03");
    expect(lines["a.txt"]).toMatchObject({ status: "done", pages: 1, meetings: [{ year: "2021" }] });
    expect(Object.values(lines).map(({ path: name, code }) => [name, code])).toEqual(
      expect.arrayContaining([
        ["tom.txt", "SOURCE_EMPTY"],
        ["billede.png", "FORMAT_UNKNOWN"],
        ["væk.txt", "SOURCE_NOT_FOUND"],
      ]),
    );
    expect([tally.sources, tally.failures, tally.years.entries()]).toEqual([4, 3, [["2021", 1]]]);
  });

  it("reads nothing the second time, and counts everything", async () => {
    write("a.txt", minutes(3));
    write("tom.txt", "");
    const first = await ran(["a.txt", "tom.txt"]);
    const journal = readFileSync(path.join(root, "ud/journal.ndjson"), "utf8");
    const second = await ran(["a.txt", "tom.txt"]);
    expect(second.read).toEqual([]);
    expect(second.lines).toEqual(first.lines);
    expect(second.tally.skipped).toBe(2);
    expect(readFileSync(path.join(root, "ud/journal.ndjson"), "utf8")).toBe(journal);
  });

  it("does a changed source again, and one that was only touched not", async () => {
    write("a.txt", minutes(3));
    write("b.txt", minutes(3));
    await ran(["a.txt", "b.txt"]);
    write("a.txt", minutes(4));
    utimesSync(path.join(root, "b.txt"), 1, 1);
    const { read } = await ran(["a.txt", "b.txt"]);
    expect(read).toEqual(["a.txt"]);
    expect(record("a.txt").meeting.date).toBe("2021-03-04");
    expect((await ran(["a.txt", "b.txt"])).tally.skipped).toBe(2);
  });

  it("does everything again for another version, and what is missing when somebody took it away", async () => {
    write("a.txt", minutes(3));
    await ran(["a.txt"]);
    expect((await ran(["a.txt"], { version: "2" })).read).toEqual(["a.txt"]);
    rmSync(output("a.txt"));
    expect((await ran(["a.txt"], { version: "2" })).read).toEqual(["a.txt"]);
  });

  it("marks a source that is gone and keeps its record; a source that was not asked for is left alone", async () => {
    write("a.txt", minutes(3));
    write("b.txt", minutes(4));
    await ran(["a.txt", "b.txt"]);
    rmSync(path.join(root, "a.txt"));
    const { lines } = await ran([]);
    expect(Object.values(lines).map(({ path: name, status }) => [name, status])).toEqual([["a.txt", "removed"]]);
    expect(existsSync(output("a.txt"))).toBe(true);
    expect((await ran([])).lines).toEqual({});
  });

  it("takes a record away whose source has changed and cannot be read any more", async () => {
    write("a.txt", minutes(3));
    await ran(["a.txt"]);
    write("a.txt", "");
    await ran(["a.txt"]);
    expect(existsSync(output("a.txt"))).toBe(false);
  });

  it("does a source once that is named twice", async () => {
    write("a.txt", minutes(3));
    const { read, tally } = await ran(["a.txt", "a.txt", "a.txt"]);
    expect([read, tally.sources]).toEqual([["a.txt"], 1]);
  });

  it("keeps both of two sources with the same content, and says so", async () => {
    write("a.txt", minutes(3));
    write("b.txt", minutes(3));
    const { lines, tally } = await ran(["a.txt", "b.txt"]);
    expect([record("a.txt").source.fileName, record("b.txt").source.fileName]).toEqual(["a.txt", "b.txt"]);
    expect([lines["a.txt"]?.sameAs ?? lines["b.txt"]?.sameAs, tally.twins].map(Boolean)).toEqual([true, true]);
  });

  it("does not try what was killed again in that run, and tries it in the next", async () => {
    write("a.txt", minutes(3));
    const killed = { kind: "killed", code: "TIMEOUT", message: "", facts: null, sha256: null, key: null } as const;
    const first = await ran(["a.txt", "a.txt"], { answer: () => killed });
    expect([first.read, first.lines["a.txt"]?.status]).toEqual([["a.txt"], "killed"]);
    expect((await ran(["a.txt"])).lines["a.txt"]?.status).toBe("done");
  });

  it("ends at a full disk; the next run goes on and comes to what an undisturbed one comes to", async () => {
    const names = Array.from({ length: 8 }, (_, turn) => `${turn}.txt`);
    for (const [turn, name] of names.entries()) write(name, minutes(turn + 1));
    let room = 3;
    const full = (store: Store): Store => ({
      put: async (source, made) => {
        room -= 1;
        if (room < 0) throw Object.assign(new Error("full"), { code: "ENOSPC", syscall: "write" });
        return store.put(source, made);
      },
      has: (line) => store.has(line),
      remove: (line) => store.remove(line),
      isFull: () => store.isFull(),
      sync: () => store.sync(),
      settled: (lines) => store.settled(lines),
      close: () => store.close(),
    });
    await expect(ran(names, { store: full })).rejects.toThrow("full");
    const { tally } = await ran(names);
    expect([tally.statuses.get("done"), tally.failures]).toEqual([8, 0]);
    expect(names.map((name) => record(name).source.fileName)).toEqual(names);
  });

  it("takes stored records as they are, and says of other JSON that it is none", async () => {
    write("a.txt", minutes(3));
    await ran(["a.txt"]);
    write("b.json", readFileSync(output("a.txt"), "utf8"));
    write("c.json", '{"navn":"noget andet"}');
    const { lines } = await ran(["b.json", "c.json"]);
    expect(record("b.json")).toEqual(record("a.txt"));
    expect(lines["c.json"]).toMatchObject({ status: "failed", code: "RECORD_INVALID" });
  });
});

describe("reconciling", () => {
  it("names what no journal says is done", async () => {
    write("a.txt", minutes(3));
    write("b.txt", "");
    await ran(["a.txt", "b.txt"]);
    const journals = await openJournals(path.join(root, "ud"));
    expect(await collect(missingSources(sources(["a.txt", "b.txt", "c.txt"]), journals))).toEqual([
      { path: "b.txt", status: "failed", code: "SOURCE_EMPTY" },
      { path: "c.txt", status: "never" },
    ]);
    for (const journal of journals) journal.close();
  });
});
