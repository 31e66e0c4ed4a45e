import { describe, expect, it } from "vitest";
import { aDocument, aMarkedDocument } from "../support/documents.ts";

const minutes = `Referat af møde
Side 1 af 2
1. Ny bro
Godkendt.
2. Eventuelt
Intet.
Referent: Bo Lund
`;

describe("every character that is not blank is in one place", () => {
  it("and the places together are the text", async () => {
    const { coverage } = (await aDocument(minutes)).record;
    expect(coverage).toMatchObject({
      inHeader: 13,
      furniture: 8,
      inItems: 7 + 9 + 11 + 6,
      inSignatures: 15,
      unassigned: 0,
      ratio: 1,
    });
    expect(coverage.characters).toBe(13 + 8 + 33 + 15);
  });

  it("marks of the format around the lines count as furniture", async () => {
    const { coverage } = (
      await aMarkedDocument("# Referat\n\n## 1. Ny bro\n\nGodkendt.\n\n## 2. Eventuelt\n\nIntet.\n")
    ).record;
    expect(coverage.furniture).toBe("#".length + "##".length + "##".length);
    expect(coverage.unassigned).toBe(0);
  });

  it("what has no place is told with its place", async () => {
    const { record, source } = await aDocument(
      `Notat om både\n${"Bådene ligger i havnen og er smukke. ".repeat(6)}\nSlut.\n`,
    );
    const { coverage } = record;
    expect(coverage.unassigned).toBeGreaterThan(100);
    expect(coverage.ratio).toBeLessThan(0.2);
    expect(coverage.unassignedAt.map((at) => source.text.slice(at.start, at.end).startsWith("Bådene"))).toEqual([true]);
  });
});

describe("the text that is in no item", () => {
  it("is kept with what it is", async () => {
    const { rest } = (await aDocument(minutes)).record;
    expect(rest.map((each) => `${each.kind} ${each.text}`)).toEqual([
      "header Referat af møde",
      "furniture Side 1 af 2",
      "signature Referent: Bo Lund",
    ]);
  });
});
