import { describe, expect, it } from "vitest";
import { decide } from "../../src/archive/decide.ts";
import type { JournalLine } from "../../src/archive/journal-line.ts";
import { digestOf, keyOf } from "../../src/archive/key.ts";
import { readShard, shardOf, shardSuffix } from "../../src/archive/shard.ts";

const digest = digestOf({ version: "1.0.0", options: [] });
const sha256 = "a".repeat(64);
const done: JournalLine = {
  path: "x/a.pdf",
  status: "done",
  sha256,
  key: keyOf(sha256, "x/a.pdf", digest),
  size: 10,
  mtime: 5.25,
  ms: 1,
  pages: 1,
};
const same = { size: 10, mtime: 5.25 };

describe("what to do with a source", () => {
  it.each([
    ["a source that no journal knows", null, same, digest, "do"],
    ["one that is done and has not changed", done, same, digest, "skip"],
    ["one of another time: its bytes may be the same", done, { size: 10, mtime: 6 }, digest, "compare"],
    ["one of another size", done, { size: 11, mtime: 5.25 }, digest, "compare"],
    ["one that cannot be looked at: reading it says why", done, null, digest, "do"],
    ["one that was done by another version", done, same, digestOf({ version: "1.0.1", options: [] }), "do"],
    ["one that was done with other options", done, same, digestOf({ version: "1.0.0", options: ["ocr"] }), "do"],
    [
      "a document that cannot be read, unchanged",
      { ...done, status: "failed", code: "PDF_ENCRYPTED" },
      same,
      digest,
      "skip",
    ],
    ["one that was stopped: perhaps the machine was busy", { ...done, status: "killed" }, same, digest, "do"],
    ["one that was gone and is back", { ...done, status: "removed" }, same, digest, "do"],
    ["one that could not be opened", { ...done, status: "failed", sha256: null, key: null }, same, digest, "do"],
  ] as const)("%s", (_, before, now, how, decision) => {
    expect(decide(before, now, how)).toBe(decision);
  });
});

describe("keys", () => {
  it("are of the bytes, the file's name, the version and the options; the folder is nothing to them", () => {
    expect(keyOf(sha256, "y/z/a.pdf", digest)).toBe(done.key);
    expect(keyOf(sha256, "x/b.pdf", digest)).not.toBe(done.key);
    expect(keyOf("b".repeat(64), "x/a.pdf", digest)).not.toBe(done.key);
  });
});

describe("shards", () => {
  it.each(["0/1", "7/64", "63/64"])("%s is one", (text) => expect(readShard(text)).not.toBeNull());
  it.each(["64/64", "1", "-1/4", "a/b", "1/0", ""])("%j is none", (text) => expect(readShard(text)).toBeNull());

  it("every source is in exactly one, whatever the machine", () => {
    // sha256sum of the name, its first eight digits as a number
    expect(["arkiv/møde 1.pdf", "arkiv/møde 2.pdf", "a"].map((name) => shardOf(name, 64))).toEqual([11, 3, 18]);
  });

  it("are of like size", () => {
    const counts = [0, 0, 0, 0];
    for (let turn = 0; turn < 4000; turn += 1) counts[shardOf(`arkiv/${turn}.pdf`, 4)]! += 1;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it("have files of their own", () => {
    expect([shardSuffix(null), shardSuffix({ index: 7, of: 64 })]).toEqual(["", "-7-of-64"]);
  });
});
