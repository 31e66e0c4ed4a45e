import { beforeAll, describe, expect, it } from "vitest";
import { assembleRecord } from "../src/extract/record.ts";
import { pdfiumEngine } from "../src/ingest/pdf/engine-pdfium.ts";
import type { FoundWord } from "../src/ingest/pdf/ocr.ts";
import { readPdf } from "../src/ingest/pdf/read-pdf.ts";
import { readOutline } from "../src/layout/outline.ts";
import { MinutesRecord } from "../src/record/record.ts";
import { check } from "../src/rules/engine.ts";
import { cleanText } from "../src/text/clean.ts";
import type { SourceText } from "../src/text/source-text.ts";
import { writePdf } from "./support/pdf-writer.ts";
import { recordedScan } from "./support/recorded-scan.ts";

const scan = {
  fileName: "scan.pdf",
  bytes: writePdf({ pages: [{ picture: { x: 0, y: 0, width: 595, height: 842 } }] }),
};

/** The scan with these words in place of character recognition's. */
function readScan(words: readonly FoundWord[]): Promise<SourceText> {
  return readPdf(
    scan,
    {},
    {
      engine: pdfiumEngine,
      readSecond: () => Promise.reject(new Error("not asked")),
      startRecogniser: async () => ({ recognise: async () => words, close: async () => undefined }),
    },
  );
}

function recordOf(source: SourceText): MinutesRecord {
  const facts = {
    fileName: scan.fileName,
    bytes: scan.bytes.length,
    sha256: "0".repeat(64),
    generatorVersion: "0.1.0",
  };
  return MinutesRecord.parse(assembleRecord(readOutline(cleanText(source), []), facts));
}

/** Rules that answered about an item, by its place. */
function rulesOn(place: number, answers: readonly { ruleId: string; subject: string }[]): string[] {
  return answers.filter(({ subject }) => subject === `/items/${place}`).map(({ ruleId }) => ruleId);
}

describe("minutes of which some words could hardly be recognised", () => {
  let weak: SourceText;
  let sure: SourceText;
  beforeAll(async () => {
    weak = await readScan(recordedScan);
    sure = await readScan(recordedScan.map((word) => ({ ...word, confidence: 96 })));
  });

  it("say which words these are, and where", () => {
    const { notices, source } = recordOf(weak);
    const notice = notices.find(({ code }) => code === "weak-words");
    expect(notice?.places?.map(({ start, end }) => weak.text.slice(start, end))).toEqual([
      "Bgdag",
      "Dagsordener",
      "SYS",
    ]);
    expect(notice?.places?.map(({ page, line }) => [page, line])).toEqual([
      [1, 3],
      [1, 7],
      [1, 7],
    ]);
    expect(source.textLayer).toBe("ocr");
  });

  it("are at fault where no decision stands and the words are sure", async () => {
    const { findings } = check(recordOf(sure));
    expect(rulesOn(0, findings)).toEqual(["missing-decision"]);
    expect(rulesOn(2, findings)).toEqual(["missing-decision"]);
  });

  it("are not at fault where the decision may be among the weak words: the rule cannot tell", () => {
    const { findings, unclear } = check(recordOf(weak));
    expect(rulesOn(0, findings)).toEqual([]);
    expect(rulesOn(0, unclear)).toEqual(["missing-decision"]);
    expect(unclear.find(({ subject }) => subject === "/items/0")?.reason.en).toContain("page 1, line 7");
  });

  it("are still at fault where the words of the item are sure", () => {
    expect(rulesOn(2, check(recordOf(weak)).findings)).toEqual(["missing-decision"]);
  });
});
