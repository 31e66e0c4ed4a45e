import { describe, expect, it } from "vitest";
import { bulletOf } from "../../src/ingest/pdf/labels.ts";
import { lineOf, paragraph, readPages, readTexts, words } from "../support/pdf-reading.ts";
import type { PdfText } from "../support/pdf-writer.ts";

const full = [
  "Bestyrelsen drøftede de to tilbud på den nye bro og lagde vægt på, at arbejdet er",
  "færdigt, før sæsonen begynder. Formanden tager kontakt til begge firmaer, og sagen",
  "kommer på igen.",
];

/** Whether each line goes on with the one before. */
async function continuing(...texts: readonly PdfText[]): Promise<(boolean | undefined)[]> {
  return (await readTexts(...texts)).lines.map((line) => line.continues);
}

describe("a line goes on with the line before", () => {
  it("when its first word had no room there", async () => {
    expect(await continuing(...paragraph(full, { x: 70, y: 100 }))).toEqual([false, true, true]);
  });

  it("also under the words of a label", async () => {
    const texts = [
      { text: "1.", x: 70, y: 100 },
      ...paragraph(full, { x: 92, y: 100 }),
      ...paragraph(full, { x: 70, y: 180 }),
    ];
    expect(await continuing(...texts)).toEqual([false, true, true, false, true, true]);
  });

  it("also under the words of a bullet that hangs in the margin", async () => {
    const texts = [
      { text: "•", x: 70, y: 100 },
      ...paragraph(full, { x: 84, y: 100 }),
      { text: "•", x: 70, y: 146 },
      ...paragraph(full, { x: 84, y: 146 }),
    ];
    expect(await continuing(...texts)).toEqual([false, true, true, false, true, true]);
  });

  it("when only its first line is set in", async () => {
    const texts = [
      ...paragraph(full, { x: 70, y: 100 }),
      ...paragraph(["Kassereren har set regnskabet igennem med revisor og lægger det frem til mødet"], {
        x: 84,
        y: 139.6,
      }),
      ...paragraph(["i april, hvor det også skal godkendes."], { x: 70, y: 152.8 }),
    ];
    expect((await continuing(...texts)).slice(3)).toEqual([false, true]);
  });

  it("by the width of the text, and not of wider running headers and footers", async () => {
    const narrow = ["Bestyrelsen drøftede de to tilbud på den", "nordlige bro.", "Else sender dem ud."];
    const source = await readTexts(
      { text: "Havnevig Bådelaug, referat af bestyrelsesmøde", x: 330, y: 40, size: 9 },
      ...paragraph(narrow.slice(0, 2), { x: 70, y: 120 }),
      ...paragraph(narrow.slice(2), { x: 70, y: 160 }),
      { text: "Bestyrelsesmøde 3. marts", x: 70, y: 800, size: 9 },
      { text: "Side 3 af 3", x: 480, y: 800, size: 9 },
    );
    expect(lineOf(source, "nordlige").continues).toBe(true);
    expect(lineOf(source, "Else").continues).toBe(false);
  });

  it("over the end of the page, past running headers and footers", async () => {
    const running = (page: number) => [
      { text: "Havnevig Bådelaug", x: 70, y: 40, size: 9 },
      { text: `Side ${page} af 2`, x: 480, y: 810, size: 9 },
    ];
    const source = await readPages(
      { texts: [...running(1), ...paragraph(full.slice(0, 2), { x: 70, y: 700 })] },
      {
        texts: [
          ...running(2),
          ...paragraph(["kommer på igen til maj.", "", "Mødet sluttede kl. 21."], { x: 70, y: 90 }),
        ],
      },
    );
    expect(lineOf(source, "kommer på").continues).toBe(true);
    expect(lineOf(source, "Mødet sluttede").continues).toBe(false);
  });
});

describe("a line begins a paragraph", () => {
  it("when the line above is clearly short", async () => {
    const texts = paragraph([...full, "Kassereren sender regnskabet ud, når det er set igennem af den nye revisor."], {
      x: 70,
      y: 100,
    });
    expect((await continuing(...texts)).at(-1)).toBe(false);
  });

  it("after a gap, in another weight, and in another size", async () => {
    const texts = [
      ...paragraph(full.slice(0, 2), { x: 70, y: 100 }),
      ...paragraph(["Sagen er udsat."], { x: 70, y: 140 }),
      ...paragraph(["3. Eventuelt"], { x: 70, y: 153.2, font: "bold" }),
      ...paragraph(full.slice(0, 1), { x: 70, y: 166.4 }),
      ...paragraph(["Noter til punktet"], { x: 70, y: 178, size: 9 }),
    ];
    expect(await continuing(...texts)).toEqual([false, true, false, false, false, false]);
  });

  it("with a list mark", async () => {
    const texts = [
      ...paragraph([`• ${full[0] as string}`, `• ${full[1] as string}`], { x: 70, y: 100 }),
      ...paragraph(full, { x: 70, y: 150 }),
    ];
    expect((await continuing(...texts)).slice(0, 2)).toEqual([false, false]);
  });

  it("with a number, also when the entry above ends with 'og' or 'at'", async () => {
    const entries = ["Det indstilles, at", "1. broen lukkes, og", "2. der sættes et skilt op senest den", "3. maj."];
    expect(await continuing(...paragraph(entries, { x: 70, y: 100 }))).toEqual([false, false, false, true]);
  });

  it("as each entry of a list without marks, whose first words are long", async () => {
    const names = [
      "Bestyrelsesmedlem Signe Lund, 2. etape",
      "Bestyrelsesmedlem Mads Toft, 4. etape",
      "Suppleant Else Krogh, 1. etape",
    ];
    const texts = [
      ...paragraph(full, { x: 70, y: 100 }),
      ...paragraph(names, { x: 200, y: 160 }),
      ...paragraph(full, { x: 70, y: 220 }),
    ];
    expect((await continuing(...texts)).slice(3, 6)).toEqual([false, false, false]);
  });
});

describe("list marks", () => {
  const marked = (label: string, text: string, x: number, y: number) => [
    { text: label, x, y },
    { text, x: x + 12, y },
  ];

  it("have a level by how far in they stand", async () => {
    const source = await readTexts(
      ...marked("•", "Broen males i foråret", 80, 100),
      ...marked("–", "farven vælges af medlemmerne", 100, 114),
      ...marked("–", "prisen er under 5.000 kr.", 100, 128),
      ...marked("•", "Skiltet flyttes", 80, 142),
      { text: "Bestyrelsen takkede for indsatsen.", x: 70, y: 165 },
      ...marked("-", "Kajerne fejes", 80, 180),
    );
    expect(source.lines.map(({ list }) => list)).toEqual([
      { label: "•", level: 0, ordered: false },
      { label: "–", level: 1, ordered: false },
      { label: "–", level: 1, ordered: false },
      { label: "•", level: 0, ordered: false },
      undefined,
      { label: "-", level: 0, ordered: false },
    ]);
    expect(words(source)[0]).toBe("• Broen males i foråret");
  });

  it("are read from picture fonts as what they show", async () => {
    const source = await readTexts(
      { text: "\u00b7", x: 80, y: 100, font: "symbol" },
      { text: "Broen males i foråret", x: 98, y: 100 },
    );
    expect(words(source)).toEqual(["• Broen males i foråret"]);
    expect(source.lines[0]?.list?.label).toBe("•");
  });

  it("are written where a bullet is drawn", async () => {
    const entries = ["Broen males i foråret", "Skiltet flyttes til den anden side"];
    const source = await readPages({
      texts: [
        { text: "Det blev aftalt:", x: 70, y: 100 },
        ...entries.map((text, at) => ({ text, x: 98, y: 116 + at * 14 })),
      ],
      dots: entries.map((_, at) => ({ x: 88, y: 112.5 + at * 14, radius: 1.8 })),
    });
    expect(words(source)).toEqual(["Det blev aftalt:", ...entries.map((text) => `• ${text}`)]);
    expect(source.lines[1]?.list).toEqual({ label: "•", level: 0, ordered: false });
  });

  it("are not dots of a dotted line", async () => {
    const source = await readPages({
      texts: [
        { text: "Eventuelt", x: 70, y: 100 },
        { text: "12", x: 500, y: 100 },
      ],
      dots: Array.from({ length: 60 }, (_, at) => ({ x: 125 + at * 6, y: 99, radius: 0.8 })),
    });
    expect(words(source)).toEqual(["Eventuelt\t12"]);
  });

  it("may be boxes to tick, whose state they tell", () => {
    expect(bulletOf("☐", true)).toEqual({ label: "☐", checked: false });
    expect(bulletOf("☒", true)).toEqual({ label: "☒", checked: true });
  });

  it("are no dashes within the words and no single letters", () => {
    expect(bulletOf("–", false)).toBeUndefined();
    expect(bulletOf("-5", true)).toBeUndefined();
    expect(bulletOf("Og", true)).toBeUndefined();
  });
});
