import { describe, expect, it } from "vitest";
import { statedFields } from "../../src/record/fields.ts";
import { aDocument } from "../support/documents.ts";

const minutes = `Lærkebakkens Grundejerforening
Referat af bestyrelsesmøde den 4. marts 2024 kl. 19.00
Til stede: Else Damgård (formand), Bo Lykke
Afbud: Ida Krog

1. Snerydning
Bestyrelsen vedtog enstemmigt at forny aftalen.
Bo indhenter priser inden 1. maj.

2. Eventuelt
Intet.
`;

describe("the fields of a record", () => {
  it("name their place in the record, their value and the words they were read from", async () => {
    const { record, source } = await aDocument(minutes);
    const fields = statedFields(record).map(({ path, value, at }) => [
      path,
      value,
      source.text.slice(at.start, at.end),
    ]);
    expect(fields).toContainEqual(["meeting.date", "2024-03-04", expect.stringContaining("4. marts 2024")]);
    expect(fields).toContainEqual(["attendance[2]", "Ida Krog · excused", expect.stringContaining("Ida Krog")]);
    expect(fields).toContainEqual([
      "items[0].decisions[0]",
      expect.stringMatching(/^approved · /u),
      expect.any(String),
    ]);
    expect(fields).toContainEqual([
      "items[0].actions[0]",
      expect.stringMatching(/^Bo Lykke · .*inden 1\. maj$/u),
      expect.stringContaining("Bo indhenter priser"),
    ]);
  });

  it("tell how certain decisions and tasks are, and nothing of what is written in so many words", async () => {
    const { record } = await aDocument(minutes);
    const certainty = new Map(statedFields(record).map((field) => [field.path, field.certainty]));
    expect(certainty.get("items[0].decisions[0]")).toBe(record.items[0]?.decisions[0]?.certainty);
    expect(certainty.get("items[0].actions[0]")).toBe(record.items[0]?.actions[0]?.certainty);
    expect(certainty.get("meeting.date")).toBeNull();
  });
});
