import { describe, expect, test } from "vitest";
import { MinutesRecord } from "../../src/record/record.ts";
import type { Draft } from "../support/draft.ts";
import { aRecord } from "../support/records.ts";

describe("a record written short", () => {
  test("is a valid record", () => {
    const record = aRecord({
      items: [{}, { title: null }],
      attendance: [{ name: "Mia Lund" }],
      meeting: { date: null },
    });
    expect(MinutesRecord.parse(record)).toEqual(record);
    expect(record.items.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(record.meeting.at.date).toBeUndefined();
    expect(record.meeting.at.body).toBeDefined();
  });

  test("has its tasks and attachments where their words stand", () => {
    const { items } = aRecord({
      items: [
        {
          sections: [
            { kind: "case", label: "Sag", text: "Jf. bilag 4." },
            { kind: "decision", label: "Beslutning", text: "Bo skriver." },
          ],
          actions: [{ task: "Bo skriver." }],
          attachments: [{ name: "bilag 4" }],
        },
      ],
    });
    const [item] = items;
    expect(item?.attachments[0]?.at).toEqual(item?.sections[0]?.at);
    expect(item?.actions[0]?.at).toEqual(item?.sections[1]?.at);
  });

  test("refuses what the record does not know", () => {
    expect(() => aRecord({ documentkind: "agenda" } as Draft<MinutesRecord>)).toThrow(/does not know/u);
    expect(() =>
      aRecord({ items: [{ sections: [{ text: "x", labels: "y" }] }] } as unknown as Draft<MinutesRecord>),
    ).toThrow(/does not know/u);
    expect(() => aRecord({ documentKind: "novel" } as unknown as Draft<MinutesRecord>)).toThrow();
  });
});
