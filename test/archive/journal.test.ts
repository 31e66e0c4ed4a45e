import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { headerOf, Journal } from "../../src/archive/journal.ts";
import type { JournalLine } from "../../src/archive/journal-line.ts";
import { NameTable } from "../../src/archive/name-table.ts";

const nothing = { before: () => undefined, after: () => undefined };
let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "minutes-journal-"));
  file = path.join(folder, "journal.ndjson");
});
afterEach(() => rmSync(folder, { recursive: true }));

function line(name: string, more: Partial<JournalLine> = {}): JournalLine {
  return { path: name, status: "done", sha256: `of ${name}`, key: `key of ${name}`, ms: 1, pages: 1, ...more };
}

async function opened(): Promise<Journal> {
  const journal = await Journal.open(file);
  journal.begin("files", nothing);
  return journal;
}

async function written(...lines: JournalLine[]): Promise<void> {
  const journal = await opened();
  for (const each of lines) journal.add(each);
  journal.flush();
  journal.close();
}

describe("the segment that is being filled", () => {
  const inSegment = (name: string, number: number) =>
    line(name, { place: { segment: `part-00000${number}.ndjson.gz`, offset: 0, length: 1 } });

  it("is the newest that the journal names, also after a line about an older one", async () => {
    await written(inSegment("a", 1), inSegment("b", 2), inSegment("a", 1));
    const journal = await opened();
    expect(journal.lastSegment.map(({ path: name }) => name)).toEqual(["b"]);
    journal.close();
  });
});

describe("the journal", () => {
  it("has one line a source, and the last one holds", async () => {
    await written(line("a"), line("b"));
    await written(line("a", { status: "failed", code: "PDF_DAMAGED" }));
    const journal = await opened();
    expect(journal.find("a")).toMatchObject({ status: "failed" });
    expect(journal.find("b")).toEqual(line("b"));
    expect(journal.find("c")).toBeNull();
    expect(readFileSync(file, "utf8").split("\n")).toHaveLength(5);
    journal.close();
  });

  it("finds lines that are not in the file yet", async () => {
    const journal = await opened();
    journal.add(line("a"));
    expect(journal.find("a")).toEqual(line("a"));
    expect(journal.meet("a")).toBe(false);
    journal.close();
  });

  it.each(['{"path":"b","status":"do', '{"path":"b"', "{"])("loses a last line that broke off: %s", async (torn) => {
    await written(line("a"));
    appendFileSync(file, torn);
    await written(line("c"));
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    expect(lines.map((each) => JSON.parse(each).path)).toEqual([undefined, "a", "c"]);
  });

  it("begins anew when its first line broke off", async () => {
    writeFileSync(file, '{"journal":"min');
    await written(line("a"));
    expect(await headerOf(file)).toMatchObject({ layout: "files" });
  });

  it("reads past a line that the disk has spoilt", async () => {
    await written(line("a"));
    appendFileSync(file, `${"\0".repeat(40)}\n`);
    await written(line("b"));
    const journal = await opened();
    expect([journal.find("a"), journal.find("b")]).toEqual([line("a"), line("b")]);
    journal.close();
  });

  it("keeps names with line breaks, without UTF-8, and long lines", async () => {
    const names = ["a\nb.txt", "\udce6.txt", `${"x".repeat(5000)}.txt`];
    await written(...names.map((name) => line(name)));
    const journal = await opened();
    expect(names.map((name) => journal.find(name)?.path)).toEqual(names);
    journal.close();
  });

  it("knows which sources it did not meet", async () => {
    await written(line("a"), line("b"), line("c"));
    const journal = await opened();
    expect([journal.meet("b"), journal.meet("b"), journal.meet("new")]).toEqual([true, false, true]);
    expect([...journal.unmet()].map((each) => each.path).sort()).toEqual(["a", "c"]);
    journal.close();
  });

  it("knows a source with the same bytes, as long as it still has them", async () => {
    await written(line("a", { sha256: "one" }));
    const journal = await opened();
    expect([journal.twinOf("b", "one"), journal.twinOf("a", "one"), journal.twinOf("b", "two")]).toEqual([
      "a",
      null,
      null,
    ]);
    journal.add(line("a", { sha256: "two" }));
    expect(journal.twinOf("b", "one")).toBeNull();
    journal.close();
  });

  it("says nothing before what it says is lasting", async () => {
    const journal = await Journal.open(file);
    const order: string[] = [];
    journal.begin("segments", {
      before: () => order.push(`before: ${existsSync(file) && readFileSync(file, "utf8").includes('"a"')}`),
      after: (lines) => order.push(`after: ${lines.map((each) => each.path)}`),
    });
    journal.add(line("a"));
    journal.flush();
    expect(order).toEqual(["before: false", "after: a"]);
    journal.close();
  });

  it("passes on that the disk is full, and the next run finds what was written before", async () => {
    await written(line("a"));
    let room = 60;
    const journal = await Journal.open(file, (_, text) => {
      appendFileSync(file, text.slice(0, room));
      room = Math.max(0, room - text.length);
      if (room === 0) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC", syscall: "write" });
    });
    journal.begin("files", nothing);
    journal.add(line("b"));
    expect(() => journal.flush()).toThrow("no space");
    journal.close();
    const next = await opened();
    expect([next.find("a"), next.find("b")]).toEqual([line("a"), null]);
    next.close();
  });
});

describe("numbers by name", () => {
  it("are found again, whatever their number", () => {
    const table = new NameTable(4);
    for (let turn = 0; turn < 5000; turn += 1) table.set(`arkiv/${turn}.pdf`, turn);
    for (let turn = 0; turn < 5000; turn += 2) table.mark(`arkiv/${turn}.pdf`);
    table.set("arkiv/7.pdf", 70);
    expect([table.size, table.get("arkiv/4321.pdf"), table.get("arkiv/7.pdf"), table.get("x")]).toEqual([
      5000, 4321, 70, -1,
    ]);
    expect([table.mark("arkiv/8.pdf"), table.mark("arkiv/9.pdf"), table.mark("x")]).toEqual([false, true, false]);
    expect([...table.unmarked()]).toHaveLength(2499);
  });

  it("tell names apart that differ in bytes without UTF-8 alone", () => {
    const table = new NameTable();
    table.set("m\udcf8de.txt", 1);
    expect([table.get("m\udcf8de.txt"), table.get("m\udce6de.txt"), table.get("m\ufffdde.txt")]).toEqual([1, -1, -1]);
  });
});
