import { readFileSync } from "node:fs";
import path from "node:path";
import fastGlob from "fast-glob";
import { beforeAll, describe, expect, test } from "vitest";
import { meetingKey } from "../../src/export/tables/keys.ts";
import { tables } from "../../src/export/tables/registry.ts";
import type { Cell, Column, Row, Table } from "../../src/export/tables/table.ts";
import { parse } from "../../src/pipeline.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { checker } from "../../src/rules/engine.ts";
import { boardMeeting } from "./board-meeting.ts";
import { aDecision, anAction, anItem, aRecord, aVote } from "./records.ts";

const root = path.resolve(import.meta.dirname, "../..");
const table = (name: string) => tables.find((each) => each.name === name) as Table;
const rowsOf = (name: string, record: MinutesRecord) =>
  table(name)
    .rows({ record, id: meetingKey(record), findings: [] })
    .map((row) => Object.fromEntries(table(name).columns.map((column, index) => [column.name, row[index]])));

describe("the tables", () => {
  test("have names that need no quoting in SQL, each once", () => {
    const reserved = new Set(["order", "end", "for", "by", "group", "references", "to", "from", "index", "table"]);
    for (const { name, columns } of tables) {
      const names = [name, ...columns.map((column) => column.name)];
      expect(names.filter((each) => !/^[a-z][a-z0-9_]*$/u.test(each) || reserved.has(each))).toEqual([]);
      expect(new Set(columns.map((column) => column.name)).size).toBe(columns.length);
    }
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  });

  test("begin with their key, and lead to tables that stand before them", () => {
    for (const [index, { columns }] of tables.entries()) {
      expect(columns[0]).toMatchObject({ type: "text", required: true });
      const before = tables.slice(0, index).map(({ name }) => name);
      for (const { references } of columns) if (references !== undefined) expect(before).toContain(references);
    }
  });

  test("are described in both languages", () => {
    for (const { about, columns } of tables) {
      for (const words of [about, ...columns.map((column) => column.about)]) {
        expect(words.da).toMatch(/\.$/u);
        expect(words.en).toMatch(/\.$/u);
      }
    }
  });
});

describe("keys", () => {
  const record = aRecord({
    source: { ...aRecord().source, sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" },
    items: [
      anItem({
        decisions: [aDecision("Godkendt.", "approved"), aDecision("Udsat.", "postponed")],
        actions: [anAction("indhenter tilbud", [], { decision: 1 })],
      }),
    ],
  });

  test("come from the document's content and the place in its record", () => {
    expect(rowsOf("meetings", record)[0]?.meeting_id).toBe("9f86d081884c7d65");
    expect(rowsOf("items", record)[0]?.item_id).toBe("9f86d081884c7d65#/items/0");
    expect(rowsOf("decisions", record)[1]?.decision_id).toBe("9f86d081884c7d65#/items/0/decisions/1");
    expect(rowsOf("actions", record)[0]?.decision_id).toBe("9f86d081884c7d65#/items/0/decisions/1");
  });

  test("tell the meetings of one document apart", () => {
    const second = aRecord({ source: { ...record.source, part: { number: 2, of: 3 } } });
    expect(meetingKey(second)).toBe("9f86d081884c7d65-2");
  });

  test("lead to no decision that is not there", () => {
    const broken = aRecord({ items: [anItem({ actions: [anAction("indhenter tilbud", [], { decision: 7 })] })] });
    expect(rowsOf("actions", broken)[0]?.decision_id).toBeNull();
  });
});

test("a row says what the record says", () => {
  const record = aRecord({
    meeting: { organization: "Lærkeby Kommune", body: "Kulturudvalget", date: "2024-03-05" },
    items: [
      anItem({
        number: "4",
        title: "Ny svømmehal",
        votes: [
          aVote({
            for: 6,
            against: 1,
            groups: [{ name: "A", option: "for", count: 4 }],
            voters: [{ name: "Åse Holm", option: "against" }],
          }),
        ],
        actions: [
          anAction("indhenter tilbud", [], {
            owners: [
              { name: "ÅH", kind: "person", person: "Åse Holm" },
              { name: "Økonomi", kind: "unit" },
            ],
          }),
        ],
      }),
    ],
  });
  expect(rowsOf("votes", record)[0]).toMatchObject({
    organization: "Lærkeby Kommune",
    body: "Kulturudvalget",
    meeting_date: "2024-03-05",
    item_number: "4",
    item_title: "Ny svømmehal",
    votes_for: 6,
    votes_against: 1,
  });
  expect(rowsOf("voters", record)).toMatchObject([
    { name: "A", kind: "group", option: "for", count: 4 },
    { name: "Åse Holm", kind: "person", option: "against", count: null },
  ]);
  expect(rowsOf("actions", record)[0]?.owners).toBe("Åse Holm; Økonomi");
  expect(rowsOf("owners", record)).toMatchObject([
    { name: "ÅH", kind: "person", person: "Åse Holm" },
    { name: "Økonomi", kind: "unit", person: null },
  ]);
});

describe("over the invented minutes", () => {
  const sources: { record: MinutesRecord; rows: Map<Table, Row[]> }[] = [];

  beforeAll(async () => {
    const files = fastGlob.sync("fixtures/gold/{h,r,s}*/*.txt", { cwd: root, absolute: true }).sort();
    const check = checker({ preview: true });
    for (const file of files) {
      const record = await parse({ fileName: path.basename(file), bytes: new Uint8Array(readFileSync(file)) });
      const source = { record, id: meetingKey(record), findings: check(record).findings };
      sources.push({ record, rows: new Map(tables.map((each) => [each, each.rows(source)])) });
    }
  });

  test.each(tables.map((each) => [each.name, each] as const))("%s: every cell is of its column's type", (_, each) => {
    const rows = sources.flatMap(({ rows }) => rows.get(each) ?? []);
    expect(rows.length).toBeGreaterThan(0);
    const wrong = rows.flatMap((row) =>
      each.columns.flatMap((column, index) =>
        fits(row[index] as Cell, column) ? [] : [`${column.name}: ${row[index]}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test("no key comes twice, and every key that leads to a table is there", () => {
    const keys = new Map(
      tables.map((each) => [each.name, sources.flatMap(({ rows }) => (rows.get(each) ?? []).map((row) => row[0]))]),
    );
    for (const each of tables) {
      const own = keys.get(each.name) ?? [];
      expect(new Set(own).size).toBe(own.length);
      for (const [index, { references }] of each.columns.entries()) {
        if (references === undefined) continue;
        const known = new Set(keys.get(references));
        const led = sources.flatMap(({ rows }) => (rows.get(each) ?? []).map((row) => row[index]));
        expect(led.filter((key) => key !== null && !known.has(key as string))).toEqual([]);
      }
    }
  });
});

test("a record says the same in every run", () => {
  const source = { record: boardMeeting, id: meetingKey(boardMeeting), findings: [] };
  expect(tables.map((each) => each.rows(source))).toEqual(tables.map((each) => each.rows(structuredClone(source))));
});

function fits(cell: Cell, { type, required, values }: Column): boolean {
  if (cell === null) return required !== true;
  if (values !== undefined && !values.includes(String(cell))) return false;
  if (type === "boolean") return typeof cell === "boolean";
  if (type === "integer") return Number.isInteger(cell);
  if (type === "decimal") return typeof cell === "number" && Number.isFinite(cell);
  if (type === "date") return /^\d{4}-\d{2}-\d{2}$/u.test(String(cell));
  return type === "time" ? /^\d{2}:\d{2}$/u.test(String(cell)) : typeof cell === "string";
}
