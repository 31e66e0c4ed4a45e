import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDocument } from "../support/documents.ts";
import { type StatedValue, statedValues } from "../support/record-values.ts";
import { plainMinutes, shuffledMinutes } from "./minutes-text.ts";

const runs = { numRuns: 200 };

/** Letters and digits only, composed: what no break, mark or blank of the layout changes. */
function letters(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** Paragraphs of a value that the words at its place do not hold; attendance may stand between two paragraphs. */
function lost(sourceText: string, { path, value, at }: StatedValue): string[] {
  const words = letters(sourceText.slice(at.start, at.end));
  return value
    .split(/[\n\t]/u)
    .filter((each) => !words.includes(letters(each)))
    .map((each) => `${path}: ${each}`);
}

describe("what the record states", () => {
  it("stands at the place that it names", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(plainMinutes, shuffledMinutes), async (text) => {
        const { record, source } = await aDocument(text);
        expect(statedValues(record).flatMap((each) => lost(source.text, each))).toEqual([]);
      }),
      runs,
    );
  });

  it("people stand where they are said to, by some part of their name", async () => {
    await fc.assert(
      fc.asyncProperty(plainMinutes, async (text) => {
        const { record, source } = await aDocument(text);
        const strangers = record.attendance.filter(({ name, at }) => {
          const words = source.text.slice(at.start, at.end);
          return !name.split(" ").some((each) => words.includes(each));
        });
        expect(strangers).toEqual([]);
      }),
      runs,
    );
  });

  it("dates and hours of the meeting stand where they are said to", async () => {
    await fc.assert(
      fc.asyncProperty(plainMinutes, async (text) => {
        const { record, source } = await aDocument(text);
        const { date, start, end, at } = record.meeting;
        const words = (field: string) => {
          const place = at[field];
          return place ? source.text.slice(place.start, place.end) : "";
        };
        if (date !== null) expect(words("date")).toContain(String(Number(date.slice(8))));
        if (start !== null) expect(words("start")).toContain(String(Number(start.slice(0, 2))));
        if (end !== null) expect(words("end")).toContain(String(Number(end.slice(0, 2))));
      }),
      runs,
    );
  });
});

describe("nothing is lost on the way to the record", () => {
  it("the words of an item's lines are in its sections", async () => {
    await fc.assert(
      fc.asyncProperty(plainMinutes, async (text) => {
        const { outline, record } = await aDocument(text);
        for (const item of record.items) {
          const kept = letters(item.sections.map((each) => `${each.label ?? ""} ${each.text}`).join(" "));
          const body = outline.placed.filter((each) => each.item === item.order && each.role === "body");
          const missing = body.filter(({ line }) => !kept.includes(letters(line.text)));
          expect(missing.map(({ line }) => line.text)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it("the words outside items are in the rest", async () => {
    await fc.assert(
      fc.asyncProperty(plainMinutes, async (text) => {
        const { outline, record } = await aDocument(text);
        const kept = letters(record.rest.map((each) => each.text).join(" "));
        const outside = outline.placed.filter((each) => each.item === null);
        expect(outside.filter(({ line }) => !kept.includes(letters(line.text))).map(({ line }) => line.text)).toEqual(
          [],
        );
      }),
      runs,
    );
  });
});
