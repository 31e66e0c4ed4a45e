import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "../../src/pipeline.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { gaps } from "./gaps.ts";
import { documentsOf, meetingNames, openDocument, reference } from "./meetings.ts";
import { differences, valueAt } from "./same.ts";

function read(meeting: string, document: string): Promise<MinutesRecord> {
  return parse(openDocument(meeting, document), { ocr: "off" });
}

/** What differs, with both values, so that a failing test shows what was read. */
function shown(paths: readonly string[], wanted: MinutesRecord, found: MinutesRecord): string {
  const show = (record: MinutesRecord, path: string) => JSON.stringify(valueAt(record, path));
  return paths.map((path) => `${path}\n  wanted ${show(wanted, path)}\n  found  ${show(found, path)}`).join("\n");
}

describe.each(meetingNames)("the record of the meeting '%s'", (meeting) => {
  let wanted: MinutesRecord;
  beforeAll(async () => {
    wanted = await read(meeting, reference);
  });

  it("holds every item", () => {
    expect(wanted.items.length).toBeGreaterThanOrEqual(8);
    expect(wanted.items.map(({ number }) => Number(number))).toEqual(wanted.items.map((_, index) => index + 1));
  });

  // A gap that is listed must still be there: when one is closed its line goes.
  it.each(documentsOf(meeting).filter((name) => name !== reference))("is the same from %s", async (document) => {
    const found = await read(meeting, document);
    const paths = differences(wanted, found);
    const known = gaps.filter((gap) => gap.meeting === meeting && gap.documents.includes(document));
    const expected = known.map(({ path }) => path).sort();
    expect([...paths].sort(), shown(paths, wanted, found)).toEqual(expected);
  });

  it("has all text of every file in its place", async () => {
    for (const document of documentsOf(meeting)) {
      const { coverage } = await read(meeting, document);
      expect(coverage.ratio, document).toBe(1);
    }
  });
});

it("every known gap is of a meeting and a file that are there", () => {
  const there = gaps.flatMap(({ meeting, documents }) => documents.map((document) => [meeting, document] as const));
  expect(there.filter(([meeting, document]) => !documentsOf(meeting).includes(document))).toEqual([]);
});

describe("the comparison of records", () => {
  it("sees a changed word, and nothing but the words", async () => {
    const one = await read("raad", reference);
    const again = structuredClone(one);
    expect(differences(one, again)).toEqual([]);
    again.source.sha256 = "0".repeat(64);
    again.items[0]!.at.start += 1;
    expect(differences(one, again)).toEqual([]);
    again.items[2]!.decisions[0]!.text += " ikke";
    again.meeting.location = null;
    expect(differences(one, again).sort()).toEqual(["items.3.decisions", "meeting.location"]);
  });
});
