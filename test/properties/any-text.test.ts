import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, trace } from "../../src/pipeline.ts";
import { MinutesRecord } from "../../src/record/record.ts";
import { spansIn } from "../support/record-values.ts";
import { anyText, shuffledMinutes } from "./minutes-text.ts";

const source = (text: string) => ({ fileName: "referat.txt", bytes: Buffer.from(text) });
const runs = { numRuns: 200 };

/** Blanks as they are counted: nothing of them has to be kept. */
const blank = /[\s\u0085\ufeff]/u;

describe("any text", () => {
  it("is read without an error, to a record of the right shape", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect(MinutesRecord.safeParse(await parse(source(text))).success).toBe(true);
      }),
      runs,
    );
  });

  it("is in places that exist: within the source, in order, on lines that hold them", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { records, source: read } = await trace(source(text));
        const wrong = records
          .flatMap((record) => spansIn({ ...record, source: null }))
          .filter(
            ({ at }) => at.start > at.end || at.end > read.text.length || at.line > at.endLine || at.page > read.pages,
          );
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it("every place starts on the line and page that it names", async () => {
    await fc.assert(
      fc.asyncProperty(shuffledMinutes, async (text) => {
        const { records, source: read } = await trace(source(text));
        const lineAt = (offset: number) => read.lines.find((line) => line.start <= offset && offset < line.end);
        const wrong = records
          .flatMap((record) => spansIn({ ...record, source: null }))
          .filter(({ at }) => {
            const line = lineAt(at.start);
            const end = lineAt(Math.max(at.start, at.end - 1));
            return line?.number !== at.line || line.page !== at.page || end?.number !== at.endLine;
          });
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });
});

describe("every character that is not blank", () => {
  it("is counted in exactly one place", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { records, source: read } = await trace(source(text));
        const counts = records.map((record) => record.coverage);
        const whole = counts.reduce((sum, each) => sum + each.characters, 0);
        expect(whole).toBe([...read.text.split("")].filter((unit) => !blank.test(unit)).length);
        for (const { characters, inItems, inHeader, inSignatures, furniture, unassigned } of counts)
          expect(inItems + inHeader + inSignatures + furniture + unassigned).toBe(characters);
      }),
      runs,
    );
  });

  it("of a line is in the record, in an item or in the rest, and in one of them only", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { records, source: read } = await trace(source(text));
        const places = records.flatMap((record) => [
          ...record.rest.map((each) => each.at),
          ...record.items.flatMap((item) => item.sections.map((each) => each.at)),
        ]);
        const headings = records.flatMap((record) => record.items.map((each) => each.at));
        const covered = new Uint8Array(read.text.length);
        for (const { start, end } of [...places, ...headings]) covered.fill(1, start, end);
        const lost = read.lines.filter((line) => !covered.subarray(line.start, line.end).some((each) => each === 1));
        expect(lost.map((line) => read.text.slice(line.start, line.end))).toEqual([]);
      }),
      runs,
    );
  });

  it("every line has one place, in the order of the document", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { lines, source: read } = await trace(source(text));
        expect(lines.map((each) => each.number)).toEqual(read.lines.map((each) => each.number));
      }),
      runs,
    );
  });
});

it("the same bytes give the same record, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(shuffledMinutes, async (text) => {
      expect(JSON.stringify(await parse(source(text)))).toBe(JSON.stringify(await parse(source(text))));
    }),
    { numRuns: 100 },
  );
});
