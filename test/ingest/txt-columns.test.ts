import { describe, expect, it } from "vitest";
import { txtAdapter } from "../../src/ingest/txt/adapter.ts";

/** The lines of a text; a cell as "row.column words". */
async function linesOf(text: string): Promise<string[]> {
  const source = await txtAdapter.read({ fileName: "referat.txt", bytes: new TextEncoder().encode(text) }, {});
  return source.lines.map(({ start, end, cell }) => {
    const words = source.text.slice(start, end);
    return cell ? `${cell.row}.${cell.column} ${words}` : words;
  });
}

describe("rows parted by tabs", () => {
  it("are a table", async () => {
    expect(await linesOf("Navn\tRolle\tStatus\nAnna Holm\tFormand\tDeltog\nBo Lund\t\tAfbud\n")).toEqual([
      "0.0 Navn",
      "0.1 Rolle",
      "0.2 Status",
      "1.0 Anna Holm",
      "1.1 Formand",
      "1.2 Deltog",
      "2.0 Bo Lund",
      "2.2 Afbud",
    ]);
  });

  it("stay one table where a group's name stands alone between them", async () => {
    expect(await linesOf("Anna Holm\tDeltog\nBo Lund\tAfbud\nPersonale\nCarl Due\tDeltog\n")).toEqual([
      "0.0 Anna Holm",
      "0.1 Deltog",
      "1.0 Bo Lund",
      "1.1 Afbud",
      "2.0 Personale",
      "3.0 Carl Due",
      "3.1 Deltog",
    ]);
  });

  it("may be numbered under the name of their column", async () => {
    const tasks = "Nr.\tOpgave\tAnsvarlig\n1\tMale skuret\tBo\n2\tBestille ral\tAnna\n";
    expect((await linesOf(tasks)).slice(3, 6)).toEqual(["1.0 1", "1.1 Male skuret", "1.2 Bo"]);
  });

  it("a number or a bullet before its words is no column", async () => {
    const agenda = "1.\tGodkendelse af dagsorden\n2.\tØkonomi\n•\tSkuret males\n";
    expect(await linesOf(agenda)).toEqual(["1.\tGodkendelse af dagsorden", "2.\tØkonomi", "•\tSkuret males"]);
  });

  it("one line alone is none", async () => {
    expect(await linesOf("Referat\tSide 1\n\nAnna bød velkommen.\n")).toEqual([
      "Referat\tSide 1",
      "Anna bød velkommen.",
    ]);
  });
});

describe("rows parted by wide blanks", () => {
  it("lists side by side are a table, a shorter list too", async () => {
    const lists = "Forældre:      Lærere:\nAnna Holm      Carl Due\nBo Lund        Dorte Krag\nEva Skov\n";
    expect(await linesOf(lists)).toEqual([
      "0.0 Forældre:",
      "0.1 Lærere:",
      "1.0 Anna Holm",
      "1.1 Carl Due",
      "2.0 Bo Lund",
      "2.1 Dorte Krag",
      "3.0 Eva Skov",
    ]);
  });

  it("the longer of two lists may be the one on the right, where both have a label", async () => {
    const lists =
      "Forældre:      Lærere:\nAnna Holm      Carl Due\nBo Lund        Dorte Krag\n               Eva Skov\n";
    expect((await linesOf(lists)).at(-1)).toBe("3.1 Eva Skov");
  });

  it("labels and what stands behind them are none, nor what hangs below", async () => {
    const header = "Afbud:      Bo Lund\nReferent:   Anna Holm\nSted:       Kantinen\n";
    expect(await linesOf(header)).toEqual(header.trimEnd().split("\n"));
    const hanging = "Til stede:  Anna Holm\n            Bo Lund\n            Carl Due\nAfbud:      Eva Skov\n";
    expect(await linesOf(hanging)).toEqual(hanging.trimEnd().split("\n"));
  });

  it("blanks that stand anywhere are slips of the finger", async () => {
    const slips = "Anna bød    velkommen til\nalle, og    så gik\nmødet i     gang.\n";
    expect(await linesOf(slips.replace("alle, og    ", "alle, og     "))).toEqual([
      "Anna bød    velkommen til",
      "alle, og     så gik",
      "mødet i     gang.",
    ]);
  });

  it("two columns of sentences are none: there the words go on below", async () => {
    const flow =
      "1. Regnskab      Menighedsrådet har behandlet revisionens bemærkninger og\n2. Orgelet       Kirkeværgen indhenter to tilbud på en hovedreparation inden\n3. Kirkegården   Takster for det kommende år blev vedtaget efter provstiets\n";
    expect(await linesOf(flow)).toEqual(flow.trimEnd().split("\n"));
  });
});

describe("a column at the right edge that says who does what stands beside it", () => {
  const pad = (words: string) => words.padEnd(60);
  it("is no part of the text to its left", async () => {
    const text = [
      `${pad("Punkt")}Ansvarlig/frist`,
      "1. Skuret",
      `${pad("Skuret males, når vejret bliver bedre, og")}Bo`,
      `${pad("taget tjekkes.")}uge 20`,
      `${pad("")}snarest`,
    ].join("\n");
    const source = await txtAdapter.read({ fileName: "referat.txt", bytes: new TextEncoder().encode(text) }, {});
    const beside = source.lines.filter((line) => line.beside).map((line) => source.text.slice(line.start, line.end));
    expect(beside).toEqual(["Bo", "uge 20", "snarest"]);
  });

  it("needs a head that says so", async () => {
    const text = `${pad("Punkt")}Side\n${pad("Skuret males.")}Bo\n`;
    const source = await txtAdapter.read({ fileName: "referat.txt", bytes: new TextEncoder().encode(text) }, {});
    expect(source.lines.some((line) => line.beside)).toBe(false);
  });
});
