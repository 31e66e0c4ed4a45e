import { describe, expect, it } from "vitest";
import { parse } from "../../src/pipeline.ts";
import { longLines } from "../danish/odd-text.ts";

/** Work that grows faster than the document does not end within the time a test has; no clock is asked. */
const patience = 120_000;

const head = "Referat af bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Bo Lund\n\n";
const read = (text: string) => parse({ fileName: "referat.txt", bytes: Buffer.from(text) });
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join("");

const anItem = (at: number) =>
  `${at + 1}. Bro nummer ${at + 1}\nSagsnr.: 24/00${at + 1}\nIndstilling\nat bro ${at + 1} bygges\nBeslutning\nGodkendt.\nAnna Holm indhenter tilbud på bro ${at + 1}.\nBilag\nTegning\n\n`;

describe("documents of very many items", () => {
  it.each([20_000, 80_000])("%i lines", { timeout: patience }, async (lines) => {
    const record = await read(head + times(lines / 10, anItem));
    expect(record.items).toHaveLength(lines / 10);
    expect(record.items.every((each) => each.decisions.length === 1 && each.attachments.length === 1)).toBe(true);
  });
});

describe("documents of very many lines that could be anything", () => {
  const lines = 10_000;
  const cases: Readonly<Record<string, (at: number) => string>> = {
    "the same heading": () => "1. Velkomst\n",
    "numbers that start again": (at) => `${(at % 7) + 1}. at Anna Holm maler broen\n`,
    "numbers under numbers": (at) => `${1 + (Math.floor(at / 20) % 90)}.${1 + (at % 20)} Ny bro\n`,
    labels: () => "Beslutning\nGodkendt.\n",
    "names under a label": () => "Anna Holm\n",
    "labels of the header": () => "Sted: Salen\n",
    "running lines": () => "Vandudvalget den 4. maj 2021, s. 2\n",
    "words broken at line ends": () => "vedlige-\nholdelse af\n",
    attachments: (at) => `Se bilag ${at % 999}.\n`,
    votes: () => "Vedtaget med 12 stemmer for og 3 imod.\n",
    resolutions: () => "Bestyrelsen besluttede, at:\n",
    owners: () => "Broen skal males.\nAnsvarlig: Anna Holm\n",
    "entries of a list": () => "• Anna Holm maler broen\n",
  };
  it.each(Object.entries(cases))("%s", { timeout: patience }, async (_, line) => {
    const record = await read(`${head}1. Velkomst\n${times(lines, line)}`);
    expect(record.source.lines).toBeGreaterThan(lines);
  });
});

describe("lines of 100,000 characters", () => {
  it.each(longLines)("of %s", { timeout: patience }, async (_, line) => {
    const record = await read(`${head}1. Velkomst\n${line}x\n2. Eventuelt\nIntet.\n`);
    expect(record.schemaVersion).toBe("1.0");
  });
});

describe("lines of 1,000,000 characters", () => {
  it.each([
    "bro ",
    "Anna Holm, ",
    "A",
    "1. ",
    "For stemte: A (7), ",
    "Anna Holm maler broen, og ",
    "(",
    "\t",
    "vedlige-",
    "kl. 12.00 ",
    "\u030a",
  ])("of %j", { timeout: patience }, async (piece) => {
    const line = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const record = await read(`${head}1. Velkomst\n${line}x\n2. Eventuelt\nIntet.\n`);
    expect(record.schemaVersion).toBe("1.0");
  });
});
