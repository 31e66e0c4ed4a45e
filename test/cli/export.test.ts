import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import Database from "libsql";
import { beforeAll, describe, expect, test } from "vitest";
import { cellsOf } from "../support/delimited.ts";
import { boardMinutes, poorMinutes } from "./documents.ts";
import { aFolder, minutes } from "./program.ts";

const folder = aFolder({ "a.txt": boardMinutes, "b.txt": poorMinutes });
const inFolder = (...args: string[]) => minutes(args, { cwd: folder });
const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
const textTables = [
  "actions",
  "attachments",
  "attendance",
  "decisions",
  "items",
  "meetings",
  "owners",
  "voters",
  "votes",
];
let lines = "";

beforeAll(async () => {
  lines = (await inFolder("parse", "a.txt", "b.txt", "--format", "ndjson")).stdout;
  writeFileSync(path.join(folder, "both.ndjson"), lines);
  writeFileSync(path.join(folder, "both.ndjson.gz"), gzipSync(lines));
  const values = lines.trimEnd().split("\n");
  writeFileSync(path.join(folder, "both.json"), `[${values.join(",")}]`);
  mkdirSync(path.join(folder, "store/deep"), { recursive: true });
  writeFileSync(path.join(folder, "store/one.json"), JSON.stringify(JSON.parse(values[0] ?? ""), null, 2));
  writeFileSync(path.join(folder, "store/deep/two.ndjson.gz"), gzipSync(`${values[1]}\n`));
  writeFileSync(path.join(folder, "store/package.json"), '{"name": "x"}');
});

describe("the same tables come", () => {
  let wanted = "";
  beforeAll(async () => {
    wanted = (await inFolder("export", "both.ndjson", "--to", "csv", "--tables", "items")).stdout;
    expect(cellsOf(wanted)).toHaveLength(6);
  });

  test.each([["both.json"], ["both.ndjson.gz"], ["a.txt", "b.txt"], ["store/one.json", "store/deep/*.gz"], ["*.txt"]])(
    "from %s %s",
    async (...sources: string[]) => {
      const { stdout, stderr, code } = await inFolder("export", ...sources, "--to", "csv", "--tables", "items");
      expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
      expect(stdout).toBe(wanted);
    },
  );

  test.each(["ndjson", "gz"])("from standard input, as %s", async (form) => {
    const stdin = form === "gz" ? gzipSync(lines) : lines;
    const { stdout } = await minutes(["export", "-", "--to", "csv", "--tables", "items"], { cwd: folder, stdin });
    expect(stdout).toBe(wanted);
  });

  test("from a folder, where what is no record is left out with a word", async () => {
    const { stdout, stderr, code } = await inFolder("export", "store", "--to", "csv", "--tables", "items");
    expect(
      cellsOf(stdout)
        .slice(1)
        .map(([key]) => key)
        .sort(),
    ).toEqual(
      cellsOf(wanted)
        .slice(1)
        .map(([key]) => key)
        .sort(),
    );
    expect(stderr).toBe("minutes: 1 file without records was left out (store/package.json)\n");
    expect(code).toBe(0);
  });
});

describe("a folder of tables", () => {
  test.each([
    ["csv", "csv"],
    ["ndjson", "ndjson"],
    ["parquet", "parquet"],
    ["markdown", "md"],
  ])("%s: a file for each table, and nothing else", async (to, ending) => {
    const { stdout, stderr, code } = await inFolder("export", "both.ndjson", "--to", to, "--out", `out/${to}`);
    expect({ stdout, code }).toEqual({ stdout: "", code: 0 });
    expect(stderr).toBe(`minutes: 2 meetings, 3 decisions and 1 action written to out/${to}\n`);
    expect(readdirSync(path.join(folder, "out", to)).sort()).toEqual(textTables.map((name) => `${name}.${ending}`));
  });

  test("with --check there are findings too, and each leads to its meeting and its subject", async () => {
    await inFolder("export", "both.ndjson", "--to", "csv", "--check", "--out", "checked");
    const [names = [], ...rows] = cellsOf(read("checked/findings.csv"));
    const keys = cellsOf(read("checked/meetings.csv")).map(([key]) => key);
    const [meeting, subject] = [names.indexOf("meeting_id"), names.indexOf("subject_id")];
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter((row) => !keys.includes(row[meeting]))).toEqual([]);
    expect(rows.filter((row) => !row[subject]?.startsWith(`${row[meeting]}#`))).toEqual([]);
  });

  test("an earlier export is replaced, with the tables that are made no more; other files stay", async () => {
    await inFolder("export", "both.ndjson", "--to", "csv", "--check", "--out", "again");
    writeFileSync(path.join(folder, "again/noter.txt"), "mine");
    await inFolder("export", "a.txt", "--to", "csv", "--out", "again");
    expect(readdirSync(path.join(folder, "again")).sort()).toEqual(
      [...textTables.map((name) => `${name}.csv`), "noter.txt"].sort(),
    );
    expect(cellsOf(read("again/meetings.csv"))).toHaveLength(2);
  });

  test("a file of somebody else's is not written over, and nothing is done", async () => {
    mkdirSync(path.join(folder, "theirs"), { recursive: true });
    writeFileSync(path.join(folder, "theirs/items.csv"), "vare;pris\nfrø;20\n");
    const { stderr, code } = await inFolder("export", "both.ndjson", "--to", "csv", "--out", "theirs");
    expect(code).toBe(2);
    expect(stderr).toContain("theirs/items.csv was not written by minutes export");
    expect(readdirSync(path.join(folder, "theirs"))).toEqual(["items.csv"]);
    expect(read("theirs/items.csv")).toBe("vare;pris\nfrø;20\n");
  });

  test("when there is not one record nothing is left behind", async () => {
    writeFileSync(path.join(folder, "broken.json"), "{");
    const { code } = await inFolder("export", "broken.json", "--to", "csv", "--out", "none/at/all");
    expect(code).toBe(3);
    expect(existsSync(path.join(folder, "none/at/all"))).toBe(false);
  });
});

describe("what cannot be read", () => {
  test("is said, and the rest is written", async () => {
    const [one = ""] = lines.split("\n");
    const broken = one.replace('"items":[', '"items":7,"x":[');
    writeFileSync(path.join(folder, "mixed.ndjson"), `${one}\n{"schemaVersion":\n\n${broken}\n`);
    const { stdout, stderr, code } = await inFolder(
      "export",
      "mixed.ndjson",
      "missing.json",
      "--to",
      "ndjson",
      "--tables",
      "meetings",
    );
    expect(code).toBe(3);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain("mixed.ndjson#2: ");
    expect(stderr).toContain("mixed.ndjson#3: ");
    expect(stderr).toContain("missing.json: ");
  });

  test("a compressed file that was cut off gives what it holds", async () => {
    const many = gzipSync(Buffer.from(lines.repeat(1)));
    writeFileSync(path.join(folder, "cut.ndjson.gz"), many.subarray(0, many.length - 12));
    const { stderr, code } = await inFolder("export", "cut.ndjson.gz", "--to", "ndjson", "--tables", "meetings");
    expect(code).toBe(3);
    expect(stderr).toContain("damaged or cut off");
  });

  test("the same document twice is written once", async () => {
    const { stdout, stderr, code } = await inFolder(
      "export",
      "both.ndjson",
      "a.txt",
      "--to",
      "ndjson",
      "--tables",
      "meetings",
    );
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).toBe("minutes: 1 record of documents that had been there already was left out\n");
    expect(code).toBe(0);
  });
});

describe("of an archive", () => {
  const convert = (...args: string[]) => inFolder("batch", "arkiv", "--check", "--fail-on", "never", ...args);
  const findings = async (...args: string[]) => {
    const { stdout, code } = await inFolder("export", ...args, "--to", "csv", "--tables", "findings");
    expect(code).toBe(0);
    // Several readers put records into a segment as they come, so the rows have no order of their own.
    const [head, ...rows] = cellsOf(stdout);
    return [head, ...rows.sort((one, two) => (String(one) < String(two) ? -1 : 1))];
  };
  beforeAll(() => {
    mkdirSync(path.join(folder, "arkiv"), { recursive: true });
    writeFileSync(path.join(folder, "arkiv/b.txt"), poorMinutes);
  });

  test.each(["files", "segments"])("the findings that stand beside the records in %s are taken", async (layout) => {
    writeFileSync(path.join(folder, "arkiv/a.txt"), boardMinutes);
    await convert("--out", `found-${layout}`, "--layout", layout);
    const wanted = await findings("arkiv/*.txt", "--check");
    expect(wanted.length).toBeGreaterThan(2);
    expect(await findings(`found-${layout}`)).toEqual(wanted);
  });

  test("the findings of an earlier run do not stay beside records that were not checked", async () => {
    await convert("--out", "unchecked");
    await inFolder("batch", "arkiv", "--out", "unchecked");
    const { stderr, code } = await inFolder("export", "unchecked", "--to", "csv", "--tables", "findings");
    expect([code, stderr]).toEqual([2, expect.stringContaining("minutes batch --check")]);
  });

  test.each([
    ["data", []],
    ["data-shard", ["--shard", "0/1"]],
  ])("in segments only the records that hold are taken: %s", async (out, args) => {
    writeFileSync(path.join(folder, "arkiv/a.txt"), boardMinutes);
    await convert("--out", out, "--layout", "segments", ...args);
    writeFileSync(path.join(folder, "arkiv/a.txt"), boardMinutes.replace("Snerydning", "Snerydning og salt"));
    await convert("--out", out, ...args);
    for (const from of [out, `${out}/segments`, `${out}/segments/part-*.gz`]) {
      const { stdout, code } = await inFolder("export", from, "--to", "csv", "--tables", "items");
      expect(code).toBe(0);
      expect(cellsOf(stdout)).toHaveLength(6);
      expect(stdout).toContain("Snerydning og salt");
    }
  });
});

describe("a database", () => {
  test("is one file that is found by its ending and can be searched", async () => {
    const { code } = await inFolder("export", "both.ndjson", "--out", "arkiv.sqlite");
    expect(code).toBe(0);
    const database = new Database(path.join(folder, "arkiv.sqlite"), { readonly: true });
    const found = database
      .prepare("SELECT items.title, items.body FROM search JOIN items USING (item_id) WHERE search MATCH 'tilbud*'")
      .all();
    expect(found).toMatchObject([{ title: "Snerydning" }]);
    database.close();
  });

  test("is replaced by the next one, and no other file is", async () => {
    await inFolder("export", "both.ndjson", "--out", "next.db");
    expect((await inFolder("export", "a.txt", "--out", "next.db")).code).toBe(0);
    writeFileSync(path.join(folder, "other.db"), "SQLite format 3\0 of somebody else");
    const { code, stderr } = await inFolder("export", "a.txt", "--out", "other.db");
    expect(code).toBe(2);
    expect(stderr).toContain("other.db was not written by minutes export");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("a wrong command line says what to do, and nothing is done", () => {
  test.each([
    [["--out", "x"], "--to is missing"],
    [["--to", "csv"], "--out is missing"],
    [["--to", "parquet", "--tables", "items"], "--out is missing"],
    [["--to", "sqlite"], "--out is missing"],
    [["--to", "csv", "--tables", "punkter", "--out", "x"], "there is no table punkter; choose among meetings, items"],
    [["--to", "csv", "--tables", "findings", "--out", "x"], "needs --check"],
    [["--out", "x.sqlite", "--tables", "items"], "leave out --tables"],
    [["--to", "csv", "--out", "a.txt"], "a.txt is a file"],
    [["--to", "csv", "--out", "x", "--check", "--today", "i dag"], "--today takes a date"],
  ])("%s", async (args, message) => {
    const { code, stderr } = await inFolder("export", "a.txt", ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(path.join(folder, "x"))).toBe(false);
  });
});
