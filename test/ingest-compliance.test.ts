import { describe, expect, it } from "vitest";
import type { IngestAdapter } from "../src/ingest/adapter.ts";
import { detect } from "../src/ingest/detect.ts";
import { read } from "../src/ingest/read.ts";
import { registry } from "../src/ingest/registry.ts";
import { type ErrorCode, MinutesError } from "../src/record/errors.ts";
import { docxSample } from "./ingest/samples/docx.ts";
import { htmlSample } from "./ingest/samples/html.ts";
import { findBreaches, wordsOf } from "./ingest/samples/invariants.ts";
import { markdownSample } from "./ingest/samples/markdown.ts";
import { odtSample } from "./ingest/samples/odt.ts";
import { pdfSample } from "./ingest/samples/pdf.ts";
import type { FormatSample } from "./ingest/samples/sample.ts";
import { txtSample } from "./ingest/samples/txt.ts";

/** One line per format; see test/ingest/samples/sample.ts for what a sample holds. */
const samples: readonly FormatSample[] = [markdownSample, txtSample, docxSample, odtSample, htmlSample, pdfSample];

/** How many cut and how many altered copies of each sample are read. */
const cuts = 12;
const alterations = 24;

/** Reads bytes that may be damaged: a text that keeps the invariants, or a MinutesError. Anything else fails the test. */
async function readDamaged(adapter: IngestAdapter, fileName: string, bytes: Uint8Array): Promise<string[]> {
  try {
    return findBreaches(await adapter.read({ fileName, bytes }, {}));
  } catch (error) {
    return error instanceof MinutesError ? [] : [`threw ${String(error)}`];
  }
}

async function codeOf(reading: Promise<unknown>): Promise<ErrorCode | "read" | "other error"> {
  try {
    await reading;
    return "read";
  } catch (error) {
    return error instanceof MinutesError ? error.code : "other error";
  }
}

it("every registered format has a sample", () => {
  expect(samples.map(({ id }) => id).toSorted()).toEqual(registry.map(({ id }) => id).toSorted());
});

describe.each(samples)("$id", ({ id, fileName, sample, words, refused }) => {
  const entry = registry.find((one) => one.id === id);
  if (entry === undefined) throw new Error(`src/ingest/registry.ts has no line for ${id}`);

  it("has the same name in the registry and in its adapter", async () => {
    const { id: adapterId, mediaType, extensions } = await entry.load();
    expect({ adapterId, mediaType, extensions }).toEqual({
      adapterId: entry.id,
      mediaType: entry.mediaType,
      extensions: entry.extensions,
    });
  });

  it("is found by its content, with its own name and without one", async () => {
    const bytes = await sample();
    expect(detect({ fileName, bytes }).id).toBe(id);
    expect(detect({ fileName: "-", bytes }).id).toBe(id);
  });

  it("keeps the invariants of the source text", async () => {
    const source = await read({ fileName, bytes: await sample() });
    expect(source.lines.length).toBeGreaterThan(5);
    expect(findBreaches(source)).toEqual([]);
  });

  it("finds the words of the document", async () => {
    const source = await read({ fileName, bytes: await sample() });
    const lines = source.lines.map((line) => wordsOf(source, line));
    expect(words.filter((wanted) => !lines.some((line) => line.includes(wanted)))).toEqual([]);
  });

  it("names its media type and text layer", async () => {
    const { properties } = await read({ fileName, bytes: await sample() });
    expect(properties).toMatchObject({ mediaType: entry.mediaType, textLayer: "native" });
  });

  it("leaves the caller's bytes as they were", async () => {
    const bytes = await sample();
    const before = Uint8Array.from(bytes);
    await read({ fileName, bytes });
    expect(Buffer.compare(bytes, before)).toBe(0);
    expect(bytes.byteLength).toBe(before.byteLength);
  });

  it("reads bytes that are a part of a larger buffer", async () => {
    const bytes = await sample();
    const larger = new Uint8Array(bytes.length + 200).fill(0x41);
    larger.set(bytes, 100);
    const part = larger.subarray(100, 100 + bytes.length);
    expect(await read({ fileName, bytes: part })).toEqual(await read({ fileName, bytes }));
  });

  it("gives the same text every time", async () => {
    const bytes = await sample();
    expect(await read({ fileName, bytes })).toEqual(await read({ fileName, bytes }));
  });

  it("refuses no bytes as SOURCE_EMPTY", async () => {
    const empty = { fileName, bytes: new Uint8Array() };
    const adapter = await entry.load();
    expect(await codeOf(adapter.read(empty, {}))).toBe("SOURCE_EMPTY");
    expect(await codeOf(read(empty))).toBe("SOURCE_EMPTY");
  });

  it("refuses what is wrong with the right code", async () => {
    const adapter = await entry.load();
    for (const { what, code, bytes } of refused) {
      expect([what, await codeOf(adapter.read({ fileName, bytes: await bytes() }, {}))]).toEqual([what, code]);
    }
  });

  it("reads or refuses a document that is cut off, wherever that is", async () => {
    const adapter = await entry.load();
    const bytes = await sample();
    for (let cut = 1; cut <= cuts; cut += 1) {
      const part = bytes.subarray(0, Math.floor((bytes.length * cut) / (cuts + 1)));
      expect([cut, await readDamaged(adapter, fileName, part)]).toEqual([cut, []]);
    }
  });

  it("reads or refuses a document with altered bytes", async () => {
    const adapter = await entry.load();
    const bytes = await sample();
    for (let round = 1; round <= alterations; round += 1) {
      const altered = Uint8Array.from(bytes);
      for (let step = 0; step < round; step += 1) {
        const at = (round * 7919 + step * 104_729) % altered.length;
        altered[at] = (round * 131 + step * 17) % 256;
      }
      expect([round, await readDamaged(adapter, fileName, altered)]).toEqual([round, []]);
    }
  });
});
