import { describe, expect, it } from "vitest";
import { parse, parseAll } from "../src/index.ts";

const meeting = (day: string, decision: string) => `Åby Vandlaug
Referat af bestyrelsesmøde ${day}
Til stede: Else Damgård, Bo Lykke

1. Godkendelse af dagsorden
Godkendt.

2. Ny pumpe
${decision}

3. Eventuelt
Intet.

`;
const file = meeting("den 4. marts 2024 kl. 19.00", "Bestyrelsen vedtog at købe en ny pumpe.");
const other = meeting("den 8. april 2024 kl. 19.00", "Bestyrelsen vedtog at udsætte købet.");
const source = (text: string) => ({ fileName: "referater.txt", bytes: new TextEncoder().encode(text) });

describe("a file with the minutes of two meetings", () => {
  it("gives a record for each, with its own date, items and decisions", async () => {
    const records = await parseAll(source(file + other));
    expect(records.map((record) => record.meeting.date)).toEqual(["2024-03-04", "2024-04-08"]);
    expect(records.map((record) => record.items.map((item) => item.number))).toEqual([
      ["1", "2", "3"],
      ["1", "2", "3"],
    ]);
    expect(records.map((record) => record.items[1]?.decisions[0]?.outcome)).toEqual(["approved", "postponed"]);
    expect(records.map((record) => record.source.part)).toEqual([
      { number: 1, of: 2 },
      { number: 2, of: 2 },
    ]);
  });

  it("is in the records whole: together they count every character once", async () => {
    const text = file + other;
    const records = await parseAll(source(text));
    const counted = records.reduce((sum, { coverage }) => sum + coverage.characters, 0);
    expect(counted).toBe(text.replace(/\s/gu, "").length);
    for (const { coverage } of records) expect(coverage.unassigned).toBe(0);
  });

  it("says so to a caller who asks for one record", async () => {
    const record = await parse(source(file + other));
    expect(record.meeting.date).toBe("2024-03-04");
    expect(record.notices.map((each) => each.code)).toContain("several-meetings");
  });

  it("places in the second record are those of the file", async () => {
    const text = file + other;
    const [, second] = await parseAll(source(text));
    const at = second?.meeting.at.date;
    expect(text.slice(at?.start, at?.end)).toContain("8. april 2024");
    expect(at?.line).toBeGreaterThan(14);
  });
});

describe("a file with the minutes of one meeting", () => {
  it("is one record without a part, also when it names another meeting's day", async () => {
    const one = `${file}Næste møde: den 8. april 2024 kl. 19.00\n`;
    const records = await parseAll(source(one));
    expect(records).toHaveLength(1);
    expect(records[0]?.source.part).toBeUndefined();
  });
});
