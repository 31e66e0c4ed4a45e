import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readAnswer } from "../../scripts/eval/answer.ts";
import { plain } from "../../scripts/eval/compare.ts";
import { Gold } from "../../scripts/eval/gold.ts";
import { measureDocument } from "../../scripts/eval/measures.ts";
import { scoreOf, Tally } from "../../scripts/eval/tally.ts";
import { parse } from "../../src/pipeline.ts";
import { floors } from "./floors.ts";
import { documentsOf, meetingNames, openDocument, readBeside } from "./meetings.ts";

describe.each(meetingNames)("the labels of the meeting '%s'", (meeting) => {
  const gold = Gold.parse(JSON.parse(readBeside(meeting, "gold.json")));

  it("belong to the text file and quote it", () => {
    const { bytes } = openDocument(meeting, gold.document);
    expect(gold.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    const text = plain(Buffer.from(bytes).toString("utf8"));
    const quotations = gold.items.flatMap((item) => [
      item.title ?? "",
      ...item.attachments,
      ...item.caseNumbers,
      ...item.decisions.flatMap(({ starts, ends }) => [starts ?? "", ends ?? ""]),
      ...item.actions.flatMap(({ owner, task, due }) => [...owner, task, due ?? ""]),
    ]);
    expect([...quotations, ...gold.attendance.map(({ name }) => name)].filter((each) => !text.includes(each))).toEqual(
      [],
    );
  });

  it("are reached from all files together, in every measure, as far as the floors say", async () => {
    const total = new Tally();
    for (const document of documentsOf(meeting)) {
      total.addAll(
        measureDocument(gold, readAnswer(await parse(openDocument(meeting, document), { ocr: "off" }))).tally,
      );
    }
    const below = total.entries().flatMap(([measure, counts]) => {
      const f1 = scoreOf(counts).f1 ?? 1;
      const floor = floors[meeting]?.[measure] ?? 1;
      return f1 < floor ? [`${measure}: ${f1.toFixed(3)} is below ${floor}`] : [];
    });
    expect(below).toEqual([]);
  });
});
