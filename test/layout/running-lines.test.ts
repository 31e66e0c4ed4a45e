import { describe, expect, it } from "vitest";
import { anOutline, linesWith } from "./outlines.ts";

/** Minutes with three items, and what stands at the breaks between their pages. */
const minutes = (top: string, ...breaks: readonly string[]) => `${top}

Referat af møde i Teknisk Udvalg den 4. maj 2021

1. Cykelsti ved skolen
Beslutning:
Indstillingen tiltrådt.
${breaks[0] ?? ""}
2. Ny legeplads
Beslutning:
Indstillingen tiltrådt.
${breaks[1] ?? ""}
3. Eventuelt
Beslutning:
Intet.
${breaks[2] ?? ""}`;

const furniture = async (text: string) => linesWith(await anOutline(text), "furniture");

describe("lines that run along the pages", () => {
  it("a header on top of the document comes back below the page numbers", async () => {
    const header = "Teknisk Udvalg den 4. maj 2021";
    const text = minutes(header, `\nSide 1 af 3\n${header}\n`, `\nSide 2 af 3\n${header}\n`, "\nSide 3 af 3");
    expect(await furniture(text)).toEqual(["Side 1 af 3", header, "Side 2 af 3", header, "Side 3 af 3"]);
  });

  it("two pages are enough when the header stands on top of the first", async () => {
    const header = "Teknisk Udvalg den 4. maj 2021";
    expect(await furniture(minutes(header, `\nSide 1 af 2\n${header}\n`, "", "\nSide 2 af 2"))).toEqual([
      "Side 1 af 2",
      header,
      "Side 2 af 2",
    ]);
  });

  it("a form feed is a page break too", async () => {
    const header = "Havneby Kommune – Teknisk Udvalg";
    expect(await furniture(minutes(header, `\f${header}\n`, `\f${header}\n`))).toEqual([header, header]);
  });

  it("a line with its page number needs only itself", async () => {
    const text = minutes("Havneby", "Teknisk Udvalg den 4. maj 2021, s. 1\n", "Teknisk Udvalg den 4. maj 2021, s. 2\n");
    expect(await furniture(text)).toEqual([
      "Teknisk Udvalg den 4. maj 2021, s. 1",
      "Teknisk Udvalg den 4. maj 2021, s. 2",
    ]);
  });
});

describe("lines that only happen to stand at page breaks", () => {
  it("the same decision above two page numbers stays a decision", async () => {
    const text = minutes("Havneby", "Side 1 af 2\n", "Side 2 af 2\n");
    expect(await furniture(text)).toEqual(["Side 1 af 2", "Side 2 af 2"]);
  });

  it("a label below every page number stays a label", async () => {
    const text = `Referat af møde den 4. maj 2021\n${[1, 2, 3, 4]
      .map((n) => `\n${n}. Sag om vej ${n}\nVejen er smal.\nSide ${n} af 4\nBeslutning:\nGodkendt.\n`)
      .join("")}`;
    expect((await furniture(text)).filter((line) => !line.startsWith("Side"))).toEqual([]);
  });
});
