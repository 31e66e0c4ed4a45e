import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { messages } from "../../src/cli/messages.ts";
import { withProgress } from "../../src/cli/progress.ts";
import { readOptions } from "../../src/cli/records.ts";
import type { Run } from "../../src/cli/run.ts";
import { Output } from "../../src/cli/streams.ts";
import type { RecognitionProgress } from "../../src/ingest/adapter.ts";

/** A run whose standard error keeps what is written to it. */
function aRun(isTerminal: boolean): { run: Run; written: () => string } {
  let text = "";
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  const stderr = new Output(Object.assign(stream, { isTTY: isTerminal }));
  return { run: { stderr, say: messages.en } as Run, written: () => text };
}

/** Reading that recognises two pages, and whether it was asked to tell. */
async function recogniseTwo({ onRecognise }: { onRecognise?: (told: RecognitionProgress) => void }): Promise<boolean> {
  onRecognise?.({ page: 3, turn: 1, turns: 2 });
  onRecognise?.({ page: 5, turn: 2, turns: 2 });
  return onRecognise !== undefined;
}

describe("while a scan is recognised", () => {
  it("a terminal shows which page it is at, on one line that is gone afterwards", async () => {
    const { run, written } = aRun(true);
    expect(await withProgress("scan.pdf", run, recogniseTwo)).toBe(true);
    expect(written().split("\r\u001b[2K")).toEqual([
      "",
      "scan.pdf: recognising page 1 of 2",
      "scan.pdf: recognising page 2 of 2",
      "",
    ]);
  });

  it("the line is gone when reading fails, too", async () => {
    const { run, written } = aRun(true);
    const failing = withProgress("scan.pdf", run, async ({ onRecognise }) => {
      onRecognise?.({ page: 1, turn: 1, turns: 9 });
      throw new Error("no more");
    });
    await expect(failing).rejects.toThrow("no more");
    expect(written().endsWith("\r\u001b[2K")).toBe(true);
  });

  it("nothing is said where there is no terminal, or nothing is recognised", async () => {
    const elsewhere = aRun(false);
    expect(await withProgress("scan.pdf", elsewhere.run, recogniseTwo)).toBe(false);
    const terminal = aRun(true);
    await withProgress("referat.pdf", terminal.run, async () => undefined);
    expect([elsewhere.written(), terminal.written()]).toEqual(["", ""]);
  });
});

describe("pages without text", () => {
  it("are recognised in one document, and in several when asked for", () => {
    expect([readOptions({}, 1).ocr, readOptions({}, 2).ocr, readOptions({ ocr: "auto" }, 2).ocr]).toEqual([
      "auto",
      "off",
      "auto",
    ]);
  });
});
