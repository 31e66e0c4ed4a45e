import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parse, trace } from "../src/pipeline.ts";
import { MinutesError } from "../src/record/errors.ts";

const source = (text: string, fileName = "referat.txt") => ({ fileName, bytes: Buffer.from(text) });
const codes = (record: Awaited<ReturnType<typeof parse>>) => record.notices.map((each) => each.code);

const minutes = `Referat af bestyrelsesmøde den 4. maj 2021
Til stede: Anna Holm, Bo Lund

1. Velkomst
Formanden bød velkommen.
2. Ny bro
Bestyrelsen besluttede at male broen. Anna Holm indhenter tilbud inden 1. juni 2021.
3. Eventuelt
Intet.
`;

describe("minutes", () => {
  it("become a record that says what it was read from", async () => {
    const input = source(minutes);
    const record = await parse(input);
    expect(record.source).toMatchObject({
      fileName: "referat.txt",
      bytes: input.bytes.byteLength,
      sha256: createHash("sha256").update(input.bytes).digest("hex"),
      lines: 9,
      pages: 1,
    });
    expect(record.documentKind).toBe("minutes");
    expect(record.meeting).toMatchObject({ date: "2021-05-04" });
    expect(record.items.map((each) => [each.number, each.title])).toEqual([
      ["1", "Velkomst"],
      ["2", "Ny bro"],
      ["3", "Eventuelt"],
    ]);
    expect(record.items[1]?.decisions.map((each) => each.text)).toEqual(["Bestyrelsen besluttede at male broen."]);
    expect(record.items[1]?.actions.map((each) => each.due?.date)).toEqual(["2021-06-01"]);
  });

  it("can be followed line by line", async () => {
    const { lines } = await trace(source(minutes));
    expect(lines.map((each) => [each.number, each.role, each.item])).toEqual([
      [1, "header", null],
      [2, "header", null],
      [4, "heading", "1"],
      [5, "body", "1"],
      [6, "heading", "2"],
      [7, "body", "2"],
      [8, "heading", "3"],
      [9, "body", "3"],
    ]);
    expect(lines.every((each) => each.reasons.length > 0)).toBe(true);
  });

  it("leave the caller's bytes as they were", async () => {
    const input = source(minutes);
    const before = Buffer.from(input.bytes);
    await parse(input);
    expect(Buffer.compare(input.bytes, before)).toBe(0);
  });
});

describe("what is no minutes", () => {
  it("one line", async () => {
    const record = await parse(source("Husk kage til mødet på torsdag."));
    expect(record.documentKind).toBe("other");
    expect(codes(record)).toEqual(expect.arrayContaining(["no-items", "not-minutes"]));
    expect(record.items).toEqual([]);
  });

  it("a novel", async () => {
    const chapter = (title: string) =>
      `${title}\n\n${"Der boede engang en gammel mand i det lille hus ved stranden. Han så hver morgen ud over havet, og han tænkte på alle de år, der var gået. Ingen kom nogensinde forbi, for vejen var lang og fuld af sten. ".repeat(20)}\n\n`;
    const record = await parse(
      source(`DEN GAMLE MAND\nRoman\n\n${["Første kapitel", "Andet kapitel", "Tredje kapitel"].map(chapter).join("")}`),
    );
    expect(record.documentKind).toBe("other");
    expect(record.items.flatMap((each) => [...each.decisions, ...each.votes])).toEqual([]);
  });

  it("a Norwegian protocol", async () => {
    const record = await parse(
      source(`Møteprotokoll fra styremøtet 4. mai 2021
Til stede: Kari Nordmann, Ola Nordmann
Forfall: ingen

Sak 1 Godkjenning av innkalling og saksliste
Vedtak: Innkallingen og sakslisten ble enstemmig godkjent.
Sak 2 Ny bru over elva
Styret diskuterte hvordan brua skal bygges og hvem som skal betale. Flere mente at kommunen burde spørres først, og at noen måtte snakke med naboene.
Vedtak: Saken utsettes til neste møte.
`),
    );
    expect(codes(record)).toContain("foreign-language");
    expect(record.documentKind).toBe("other");
  });

  it("a Swedish protocol", async () => {
    const record = await parse(
      source(`Protokoll fört vid styrelsens sammanträde den 4 maj 2021
Närvarande: Anna Svensson, Bo Lundgren
Frånvarande: ingen

§ 1 Mötets öppnande
Ordföranden hälsade alla välkomna och förklarade mötet öppnat.
§ 2 Ny bro över ån
Styrelsen diskuterade hur bron ska byggas och vem som ska betala. Flera menade att kommunen borde tillfrågas först.
Beslut: Ärendet bordläggs till nästa sammanträde.
`),
    );
    expect(codes(record)).toContain("foreign-language");
    expect(record.documentKind).toBe("other");
  });
});

describe("what cannot be read", () => {
  it.each([
    ["nothing", ""],
    ["blanks", " \r\n\t\n"],
  ])("%s", async (_, text) => {
    await expect(parse(source(text))).rejects.toThrow(MinutesError);
    await expect(parse(source(text))).rejects.toMatchObject({ code: "SOURCE_EMPTY" });
  });
});

describe("very large input", () => {
  it("five megabytes of minutes", { timeout: 300_000 }, async () => {
    const talk = "Bestyrelsen talte om broen og om alt det, der skal til for at holde den ved lige i de kommende år. ";
    const item = (at: number) =>
      `${at}. Bro nummer ${at}\n${talk.repeat(18)}\nDet blev besluttet at male bro nummer ${at}.\n`;
    const items = Array.from({ length: 2_700 }, (_, at) => item(at + 1)).join("");
    const record = await parse(source(`Referat af bestyrelsesmøde den 4. maj 2021\n${items}`));
    expect(record.source.bytes).toBeGreaterThan(5_000_000);
    expect(record.items).toHaveLength(2_700);
    expect(record.items.every((each) => each.decisions.length === 1)).toBe(true);
  });

  it("one line of a million characters", { timeout: 120_000 }, async () => {
    const record = await parse(source("Bestyrelsen talte om broen. ".repeat(36_000)));
    expect(record.source.lines).toBe(1);
    expect(record.documentKind).toBe("other");
  });
});
