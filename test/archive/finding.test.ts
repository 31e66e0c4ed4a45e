import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Found, findSources } from "../../src/archive/find-sources.ts";
import { manifestSources } from "../../src/archive/manifest.ts";
import { pathOfName } from "../../src/archive/names.ts";
import { Plan } from "../../src/archive/plan.ts";
import { shardOf } from "../../src/archive/shard.ts";
import { collect } from "./collect.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "minutes-find-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(...names: string[]): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(pathOfName(path.join(root, name)), "Referat");
  }
}

const ground = () => ({ root, out: path.join(root, "ud") });
const sorted = (found: Found[]) => found.sort((a, b) => (a.name < b.name ? -1 : 1));

async function find(argument: string): Promise<Found[]> {
  return sorted(await collect(findSources(argument, ground())));
}
async function listed(text: string | Buffer): Promise<Found[]> {
  const stream = (async function* () {
    yield Buffer.from(text as string);
  })();
  return collect(manifestSources(stream, ground()));
}

describe("sources", () => {
  it("of a folder are all its files, whatever their ending, and nothing hidden", async () => {
    put("arkiv/a.pdf", "arkiv/2019/b.doc", "arkiv/.DS_Store");
    expect(await find("arkiv")).toEqual([{ name: "arkiv/2019/b.doc" }, { name: "arkiv/a.pdf" }]);
  });

  it("of a pattern are what fits", async () => {
    put("arkiv/a.pdf", "arkiv/2019/b.docx", "arkiv/c.txt");
    expect(await find("arkiv/**/*.{pdf,docx}")).toEqual([{ name: "arkiv/2019/b.docx" }, { name: "arkiv/a.pdf" }]);
  });

  it("may be named one by one, whatever characters they hold", async () => {
    put("arkiv/møde [1].txt");
    expect(await find("arkiv/møde [1].txt")).toEqual([{ name: "arkiv/møde [1].txt" }]);
  });

  it("keep names with line breaks and without UTF-8", async () => {
    put("arkiv/a\nb.txt", "arkiv/m\udcf8de.txt");
    expect(await find("arkiv/*.txt")).toEqual([{ name: "arkiv/a\nb.txt" }, { name: "arkiv/m\udcf8de.txt" }]);
  });

  it("are never links, pipes or what stands behind them", async () => {
    put("arkiv/a.txt", "hemmeligt/b.txt");
    symlinkSync(path.join(root, "hemmeligt"), path.join(root, "arkiv/ud-af-mappen"));
    symlinkSync("/etc/passwd", path.join(root, "arkiv/passwd.txt"));
    execFileSync("mkfifo", [path.join(root, "arkiv/pipe.txt")]);
    const found = [
      { name: "arkiv/a.txt" },
      { name: "arkiv/passwd.txt", refused: "LINK" },
      { name: "arkiv/pipe.txt", refused: "NOT_A_FILE" },
    ];
    expect(await find("arkiv/**/*.txt")).toEqual(found);
    expect(await find("arkiv")).toEqual([...found, { name: "arkiv/ud-af-mappen", refused: "LINK" }]);
    expect(await find("arkiv/passwd.txt")).toEqual([{ name: "arkiv/passwd.txt", refused: "LINK" }]);
  });

  it("are not in the output folder, also when that lies among them", async () => {
    put("a.txt", "ud/a.txt.json", "ud-gammel/b.txt");
    expect(await find(".")).toEqual([{ name: "a.txt" }, { name: "ud-gammel/b.txt" }]);
  });

  it("elsewhere on the machine have their whole path", async () => {
    put("arkiv/a.txt");
    const other = { root: path.join(root, "andet"), out: path.join(root, "ud") };
    expect(await collect(findSources(path.join(root, "arkiv"), other))).toEqual([
      { name: path.join(root, "arkiv/a.txt") },
    ]);
  });
});

describe("a list of sources", () => {
  it("has a path a line, plain or as JSON", async () => {
    put("a.txt", "b c.txt", "d\ne.txt");
    const text = 'a.txt\r\n\n{"path":"b c.txt","status":"killed"}\n"d\\ne.txt"\nmangler.txt';
    expect((await listed(text)).map(({ name }) => name)).toEqual(["a.txt", "b c.txt", "d\ne.txt", "mangler.txt"]);
  });

  it("may have NUL bytes between them, as find -print0 writes", async () => {
    expect((await listed("a\nb.txt\0c.txt\0")).map(({ name }) => name)).toEqual(["a\nb.txt", "c.txt"]);
    expect((await listed(Buffer.from([0x6d, 0xf8, 0x0a]))).map(({ name }) => name)).toEqual(["m\udcf8"]);
  });

  it("refuses a way out through a linked folder", async () => {
    put("arkiv/a.txt");
    symlinkSync("/etc", path.join(root, "arkiv/etc"));
    expect(await listed("arkiv/etc/passwd\narkiv/a.txt\narkiv")).toEqual([
      { name: "arkiv/etc/passwd", refused: "LINK" },
      { name: "arkiv/a.txt" },
      { name: "arkiv", refused: "NOT_A_FILE" },
    ]);
  });
});

describe("the plan of a run", () => {
  const found = async function* () {
    for (const name of ["a", "b", "a", "c\n"]) yield { name };
    yield { name: "d", refused: "LINK" as const };
  };

  it("has each source once, in the order they were found", async () => {
    const { plan, size } = await Plan.write(path.join(root, "plan"), found(), null);
    expect(size).toEqual({ all: 4, own: 4 });
    expect((await collect(plan.sources())).map(({ name }) => name)).toEqual(["a", "b", "c\n", "d"]);
  });

  it("of a shard has its own sources, and knows how many there are in all", async () => {
    const parts = [0, 1, 2].map((index) => Plan.write(path.join(root, `${index}`), found(), { index, of: 3 }));
    const plans = await Promise.all(parts);
    const names = await Promise.all(plans.map(async ({ plan }) => collect(plan.sources())));
    for (const [index, each] of names.entries()) for (const { name } of each) expect(shardOf(name, 3)).toBe(index);
    expect(names.flat()).toHaveLength(4);
    expect(plans.map(({ size }) => size.all)).toEqual([4, 4, 4]);
  });
});
