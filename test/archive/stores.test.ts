import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FilesStore } from "../../src/archive/files-store.ts";
import { Journal } from "../../src/archive/journal.ts";
import type { JournalLine, Place } from "../../src/archive/journal-line.ts";
import { SegmentsStore } from "../../src/archive/segments-store.ts";
import { NameTaken } from "../../src/archive/store.ts";

let out = "";
beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), "minutes-store-"));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const made = (text: string, findings: string | null = null) => ({
  record: Buffer.from(text),
  meetings: [],
  findings: findings === null ? null : { bytes: Buffer.from(findings), counts: { error: 1, warning: 0, info: 0 } },
});
const lineOf = (name: string, place: Place): JournalLine => {
  return { path: name, status: "done", sha256: name, key: name, ms: 1, pages: 1, place };
};

describe("a file for each source", () => {
  const aStore = () => new FilesStore(out, path.join(out, ".temporary"));

  it("stands where the source stands, with its findings beside it", async () => {
    const place = await aStore().put("x/y.pdf", made("record", "findings"));
    expect(place).toEqual({ output: "x/y.pdf.json", bytes: 6 });
    expect(readFileSync(path.join(out, "x/y.pdf.json"), "utf8")).toBe("record");
    expect(readFileSync(path.join(out, "x/y.pdf.findings.json"), "utf8")).toBe("findings");
  });

  it("is there until somebody takes it away or cuts it short", async () => {
    const store = aStore();
    const line = lineOf("x/y.pdf", await store.put("x/y.pdf", made("record")));
    expect(await store.has(line)).toBe(true);
    writeFileSync(path.join(out, "x/y.pdf.json"), "rec");
    expect(await store.has(line)).toBe(false);
    await store.remove(line);
    expect(existsSync(path.join(out, "x/y.pdf.json"))).toBe(false);
  });

  it("of a name without UTF-8 has the same bytes in its name", async () => {
    await aStore().put("m\udcf8de.txt", made("record"));
    expect(readdirSync(out, { encoding: "buffer" }).map(String)).toContain(
      Buffer.from("m\xf8de.txt.json", "latin1").toString(),
    );
  });

  it("cannot take the place of another source's folder", async () => {
    const store = aStore();
    await store.put("a.json/b", made("one"));
    await expect(store.put("a", made("two"))).rejects.toThrow(NameTaken);
  });

  it("is whole or not there when the disk is full, and the old one stays", async () => {
    await aStore().put("a.txt", made("old"));
    const full = new FilesStore(out, path.join(out, ".temporary"), async (_, bytes, temporary) => {
      writeFileSync(temporary, bytes.subarray(0, 1));
      throw Object.assign(new Error("full"), { code: "ENOSPC", syscall: "write" });
    });
    await expect(full.put("a.txt", made("new"))).rejects.toThrow("full");
    expect(readFileSync(path.join(out, "a.txt.json"), "utf8")).toBe("old");
    aStore().close();
    expect(readdirSync(out)).toEqual(["a.txt.json"]);
  });
});

describe("segments", () => {
  const segments = () => path.join(out, "segments");
  const textOf = (name: string) => gunzipSync(readFileSync(path.join(segments(), name))).toString();
  const packed = (text: string, findings: string | null = null) => {
    const all = made(text, findings);
    return {
      ...all,
      record: gzipSync(all.record),
      findings: all.findings === null ? null : { ...all.findings, bytes: gzipSync(all.findings.bytes) },
    };
  };

  async function begun(append?: ConstructorParameters<typeof SegmentsStore>[3]) {
    const journal = await Journal.open(path.join(out, "journal.ndjson"));
    const store = new SegmentsStore(out, "", journal.lastSegment, append);
    journal.begin("segments", {
      before: () => store.sync(),
      isFull: () => store.isFull(),
      after: (lines) => store.settled(lines),
    });
    const put = async (name: string, findings: string | null = null) =>
      journal.add(lineOf(name, await store.put(name, packed(`${name}\n`, findings))));
    return { journal, store, put };
  }

  it("hold 1,000 sources each, and get their names when they are full or the run ends", async () => {
    const { journal, store, put } = await begun();
    for (let turn = 0; turn < 2100; turn += 1) await put(`${turn}`);
    journal.flush();
    expect(readdirSync(segments()).filter((name) => name.endsWith(".open"))).toHaveLength(1);
    store.close();
    const names = readdirSync(segments()).filter((name) => name.endsWith(".gz"));
    const lines = names.map((name) => textOf(name).trimEnd().split("\n"));
    expect(lines.flat()).toEqual(Array.from({ length: 2100 }, (_, turn) => `${turn}`));
    expect(lines.map((each) => each.length)).toEqual([1000, 1000, 100]);
    journal.close();
  });

  it("have an index by which one record is read alone", async () => {
    const { journal, store, put } = await begun();
    for (const name of ["a", "b", "c"]) await put(name);
    journal.flush();
    store.close();
    const index = readFileSync(path.join(segments(), "part-000001.index.ndjson"), "utf8").trimEnd().split("\n");
    const { path: name, offset, length } = JSON.parse(index[1]!);
    const bytes = readFileSync(path.join(segments(), "part-000001.ndjson.gz")).subarray(offset, offset + length);
    expect([name, gunzipSync(bytes).toString()]).toEqual(["b", "b\n"]);
    journal.close();
  });

  it("lose nothing and hold nothing twice when the program is killed between a record and its line", async () => {
    const killed = await begun();
    await killed.put("a");
    await killed.put("b");
    killed.journal.flush();
    // Written, and the journal never heard of it.
    await killed.store.put("c", packed("c\n"));
    killed.journal.close();
    const next = await begun();
    expect([next.journal.find("b")?.status, next.journal.find("c")]).toEqual(["done", null]);
    expect(await next.store.has(next.journal.find("b")!)).toBe(true);
    await next.put("c");
    next.journal.flush();
    next.store.close();
    expect(textOf("part-000001.ndjson.gz")).toBe("a\nb\nc\n");
    next.journal.close();
  });

  it("end in good order when the program is killed between the names of findings and records", async () => {
    const killed = await begun();
    await killed.put("a", "findings of a\n");
    killed.journal.flush();
    killed.journal.close();
    renameSync(
      path.join(segments(), "findings-000001.ndjson.gz.open"),
      path.join(segments(), "findings-000001.ndjson.gz"),
    );
    const next = await begun();
    await next.put("b", "findings of b\n");
    next.journal.flush();
    next.store.close();
    expect(["findings-000001", "findings-000002"].map((name) => textOf(`${name}.ndjson.gz`))).toEqual([
      "findings of a\n",
      "findings of b\n",
    ]);
    expect([textOf("part-000001.ndjson.gz"), textOf("part-000002.ndjson.gz")]).toEqual(["a\n", "b\n"]);
    next.journal.close();
  });

  it("do a record again that the disk lost though the journal has it", async () => {
    const killed = await begun();
    await killed.put("a");
    await killed.put("b");
    killed.journal.flush();
    killed.journal.close();
    const open = path.join(segments(), "part-000001.ndjson.gz.open");
    writeFileSync(open, readFileSync(open).subarray(0, -3));
    const next = await begun();
    const has = await Promise.all(["a", "b"].map((name) => next.store.has(next.journal.find(name)!)));
    expect(has).toEqual([true, false]);
    await next.put("b");
    expect(await next.store.has(next.journal.find("b")!)).toBe(true);
    next.journal.close();
  });
});
