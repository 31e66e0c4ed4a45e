import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MinutesRecord } from "../../src/record/record.ts";
import { aDocument, withoutPlaces } from "../support/documents.ts";
import { plainMinutes } from "./minutes-text.ts";

const runs = { numRuns: 100 };

const read = async (text: string): Promise<MinutesRecord> => (await aDocument(text)).record;

/** The text written in another way says the same; `but` takes out what may differ. */
async function saysTheSame(rewrite: (text: string) => string, but: (record: MinutesRecord) => unknown): Promise<void> {
  await fc.assert(
    fc.asyncProperty(plainMinutes, async (text) => {
      expect(withoutPlaces(but(await read(rewrite(text))))).toEqual(withoutPlaces(but(await read(text))));
    }),
    runs,
  );
}

const all = (record: MinutesRecord) => record;
const exceptCounts = (record: MinutesRecord) => ({ ...record, coverage: null });

describe("the same minutes, saved in another way", () => {
  it("lines that end as on Windows", () => saysTheSame((text) => text.replaceAll("\n", "\r\n"), all));
  it("lines that end as on old Macs", () => saysTheSame((text) => text.replaceAll("\n", "\r"), all));
  it("letters taken apart", () => saysTheSame((text) => text.normalize("NFD"), exceptCounts));
  it("blanks at the ends of lines", () => saysTheSame((text) => text.replaceAll("\n", "  \t\n"), all));
  it("blanks that do not break", () => saysTheSame((text) => text.replaceAll(" ", "\u00a0"), all));
  it("two blanks between words", () => saysTheSame((text) => text.replace(/(?<=[\p{L}.]) (?=\p{L})/gu, "  "), all));
  it("a byte order mark", () => saysTheSame((text) => `\ufeff${text}`, all));
  it("blank lines at the end", () => saysTheSame((text) => `${text}\n\n  \n`, all));
  it("soft hyphens inside words", () =>
    saysTheSame((text) => text.replace(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, "\u00ad"), exceptCounts));
});

describe("running lines of pages", () => {
  it("change no item", async () => {
    const page = fc.array(
      fc.constantFrom(
        "1. Ny bro",
        "2. Nyt hus",
        "3. Eventuelt",
        "Beslutning",
        "Godkendt.",
        "Broen males rød.",
        "Anna Holm indhenter tilbud.",
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    const items = ({ items }: MinutesRecord) =>
      items.map(({ number, title, sections, decisions, actions }) =>
        withoutPlaces([number, title, sections, decisions, actions]),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 2, maxLength: 5 }), async (pages) => {
        const bodies = pages.map((lines) => lines.join("\n"));
        const head = "Referat af bestyrelsesmøde den 4. maj 2021";
        const running = bodies.map((body, at) => `${body}\n\nSide ${at + 1} af ${bodies.length}`);
        expect(items(await read(`${head}\n\n${running.join("\n\n")}\n`))).toEqual(
          items(await read(`${head}\n\n${bodies.join("\n\n")}\n`)),
        );
      }),
      runs,
    );
  });
});
