import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { plain } from "../scripts/eval/compare.ts";
import { findLabelled, type Gold } from "../scripts/eval/gold.ts";
import { errorCodes } from "../src/record/errors.ts";
import { noticeCodes } from "../src/record/notice.ts";
import { documentKinds } from "../src/record/record.ts";

const fixtures = path.resolve(import.meta.dirname, "../fixtures");

/** A fixture's text: UTF-8, or Windows-1252 when it is not valid UTF-8. Word and PDF files have theirs in words.txt. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Every string of the labels that must stand in the document as it is written, with what it is. */
function quotations(gold: Gold): [what: string, text: string][] {
  const { meeting, attendance, items } = gold;
  const maybe = (what: string, text: string | null): [string, string][] => (text === null ? [] : [[what, text]]);
  const all = (what: string, texts: readonly string[]): [string, string][] => texts.map((text) => [what, text]);
  return [
    ...maybe("organization", meeting.organization),
    ...maybe("location", meeting.location),
    ...all("chair", meeting.chair),
    ...all("secretary", meeting.secretary),
    ...attendance.flatMap((person) => [
      ...maybe("name", person.name),
      ...all("role", (person.role ?? "").split(", ").filter(Boolean)),
      ...maybe("substituteFor", person.substituteFor),
    ]),
    ...items.flatMap((item) => [
      ...maybe("title", item.title),
      ...all("case number", item.caseNumbers),
      ...all("attachment", item.attachments),
      ...all("dissent", item.dissents),
      ...all("recusal", item.recusals),
      ...item.decisions.flatMap((d) => [...maybe("starts", d.starts), ...maybe("ends", d.ends)]),
      ...item.actions.flatMap((a) => [...all("owner", a.owner), ...maybe("task", a.task), ...maybe("due", a.due)]),
    ]),
  ];
}

/**
 * Walks through the document item by item: each title, then each decision's beginning and end, must be found at or
 * after the place of the one before. Returns what was looked for in vain.
 */
function outOfOrder(gold: Gold, text: string): string[] {
  let at = 0;
  const lost: string[] = [];
  const advance = (wanted: string | null): number => {
    const found = wanted === null ? at : text.indexOf(wanted, at);
    if (found === -1) lost.push(wanted ?? "");
    else at = found;
    return at;
  };
  for (const item of gold.items) {
    advance(item.title);
    for (const decision of item.decisions) {
      const start = advance(decision.starts);
      if (decision.ends !== null && text.indexOf(decision.ends, start) === -1) lost.push(decision.ends);
    }
  }
  return lost;
}

const labelled = findLabelled(path.join(fixtures, "gold"));

it("there are at least eight labelled documents", () => {
  expect(labelled.length).toBeGreaterThanOrEqual(8);
});

describe.each(labelled)("the labels of $name", ({ gold, documentPath }) => {
  const bytes = readFileSync(documentPath);
  const words = path.join(path.dirname(documentPath), "words.txt");
  const raw = decode(existsSync(words) ? readFileSync(words) : bytes);
  const text = plain(raw);

  it("belong to these bytes", () => {
    expect(gold.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("quote only what the document says", () => {
    const invented = quotations(gold).filter(([, quotation]) => !text.includes(quotation));
    expect(invented).toEqual([]);
  });

  it("name a body that the document names", () => {
    expect(text.toLowerCase()).toContain((gold.meeting.body ?? "").toLowerCase());
  });

  it("follow the order of the document", () => {
    expect(outOfOrder(gold, text)).toEqual([]);
  });

  it("have a heading in the document for every numbered item", () => {
    const headings = raw.split(/\r?\n/u);
    const missing = gold.items.filter((item) => {
      const number = item.number ?? "";
      return !headings.some((line) => line.includes(number) && line.includes((item.title ?? "").slice(0, 10)));
    });
    expect(missing.map((item) => item.number)).toEqual([]);
    const numbers = gold.items.map((item) => item.number).filter((number) => number !== null);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("give slots and dates that can be", () => {
    const { date, start, end, nextMeeting } = gold.meeting;
    const slots = [{ start, end }, ...gold.items].filter((slot) => slot.start !== null && slot.end !== null);
    expect(slots.filter((slot) => slot.start! > slot.end!)).toEqual([]);
    const dates = [date, nextMeeting].filter((day) => day !== null);
    expect(dates.filter((day) => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)).toEqual([]);
    if (date !== null && nextMeeting !== null) expect(nextMeeting > date).toBe(true);
  });

  it("give only vote figures that stand in the document", () => {
    const figures = gold.items.flatMap((item) => item.votes).flatMap((vote) => [vote.for, vote.against, vote.abstain]);
    const written = new Set(text.match(/\d+/gu));
    expect(figures.filter((figure) => figure !== null && !written.has(String(figure)))).toEqual([]);
    if (gold.items.some((item) => item.votes.some((vote) => vote.unanimous))) expect(text).toMatch(/enstemmig/iu);
  });

  it("name nobody twice, and a chair and a secretary who were there", () => {
    const names = gold.attendance.map((person) => person.name);
    expect(new Set(names).size).toBe(names.length);
    const there = gold.attendance.filter((person) => !["excused", "absent"].includes(person.status));
    const strangers = [...gold.meeting.chair, ...gold.meeting.secretary].filter(
      (name) => !there.some((person) => person.name.startsWith(name)),
    );
    expect(strangers).toEqual([]);
  });
});

describe("the documents that are no minutes", () => {
  const folder = path.join(fixtures, "broken");
  const expected: Record<string, { documentKind?: string; notices?: string[]; error?: string }> = JSON.parse(
    readFileSync(path.join(folder, "expected.json"), "utf8"),
  );

  it("are all there, and all described", () => {
    expect(Object.keys(expected).sort()).toEqual(
      readdirSync(folder)
        .filter((file) => file !== "expected.json")
        .sort(),
    );
    expect(Object.keys(expected).filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
  });

  it.each(Object.entries(expected))(
    "%s expects kinds and codes that exist",
    (_file, { documentKind, notices, error }) => {
      if (error === undefined) expect(documentKinds).toContain(documentKind);
      else expect(errorCodes).toContain(error);
      expect((notices ?? []).filter((code) => !noticeCodes.some((known) => known === code))).toEqual([]);
    },
  );
});
