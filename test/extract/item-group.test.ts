import { describe, expect, it } from "vitest";
import { readGroup } from "../../src/extract/item-group.ts";
import { aDocument } from "../support/documents.ts";

const minutes = `Referat af møde i Vandudvalget den 4. maj 2021
Sager til beslutning
1. Ny bro
Beslutning
Godkendt.
2. Nyt hegn
Beslutning
Godkendt.
Sager til orientering
3. Status på åen
Beslutning
Til efterretning.
4. Eventuelt
Intet.
Lukkede sager
5. Salg af grund
`;

describe("a heading over several items", () => {
  it("tells the kind of each item under it", async () => {
    const { record } = await aDocument(minutes);
    expect(record.items.map((item) => [item.number, item.kind])).toEqual([
      ["1", "decision"],
      ["2", "decision"],
      ["3", "information"],
      ["4", null],
      ["5", null],
    ]);
  });

  it("tells that all items under it are closed, and points at the words", async () => {
    const { record, source } = await aDocument(minutes);
    const { access } = record.items[4] ?? {};
    expect(access?.public).toBe(false);
    expect(source.text.slice(access?.at?.start, access?.at?.end)).toBe("Lukkede sager");
    expect(record.items[2]?.access.public).toBeNull();
  });

  it("that names two kinds tells none", () => {
    expect(readGroup("Sager til orientering og drøftelse", null).kind).toBeNull();
    expect(readGroup("Sager til orientering", null).kind).toBe("information");
  });
});
