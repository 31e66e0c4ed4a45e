import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import Database from "libsql";
import { afterAll, describe, expect, test } from "vitest";
import { csv } from "../../src/export/csv/format.ts";
import { markdownTables } from "../../src/export/markdown/table-format.ts";
import { ndjsonTables } from "../../src/export/ndjson/table-format.ts";
import { parquet } from "../../src/export/parquet/format.ts";
import { createDatabase, isOwnDatabase } from "../../src/export/sqlite/database.ts";
import type { FormatOptions, TableFormat } from "../../src/export/tables/format.ts";
import { tableFormats } from "../../src/export/tables/formats.ts";
import { meetingKey } from "../../src/export/tables/keys.ts";
import { tables } from "../../src/export/tables/registry.ts";
import type { Column, Row, Table } from "../../src/export/tables/table.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { cellsOf } from "../support/delimited.ts";
import { boardMeeting } from "./board-meeting.ts";
import { hostileTexts } from "./hostile-text.ts";
import { aDecision, anItem, aRecord, at } from "./records.ts";

const options: FormatOptions = { language: "da", csvLocale: "none", writtenBy: "minutes 0.0.0" };
const about = { da: "En prøve.", en: "A sample." };
const column = (name: string, type: Column["type"]): Column => ({ name, type, about });
const shape = {
  name: "sample",
  about,
  columns: [
    column("text", "text"),
    column("count", "integer"),
    column("share", "decimal"),
    column("is_so", "boolean"),
    column("day", "date"),
    column("hour", "time"),
  ],
};
const full: Row = ["Møde", -5, 0.85, true, "2024-03-05", "18:30"];
const empty: Row = [null, null, null, null, null, null];
const hostile = Object.values(hostileTexts).map((text): Row => [text, ...empty.slice(1)]);

function bytesOf(format: TableFormat, rows: readonly Row[], how: Partial<FormatOptions> = {}): Uint8Array {
  const encoder = format.encoder(shape, { ...options, ...how });
  const pieces = [encoder.start(), ...rows.map((row) => encoder.rows([row])), encoder.end()];
  return new Uint8Array(Buffer.concat(pieces.map((piece) => Buffer.from(piece))));
}
const textOf = (...input: Parameters<typeof bytesOf>) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOf(...input));

const folder = mkdtempSync(path.join(tmpdir(), "minutes-tables-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(tableFormats))("%s", (id, load) => {
  test("is registered under its own name and knows its own files", async () => {
    const format = await load();
    expect(format.id).toBe(id);
    const bytes = bytesOf(format, [full, empty]);
    expect(format.wrote(shape, bytes.subarray(0, 512), bytes.subarray(-512))).toBe(true);
    const others = new TextEncoder().encode("navn;beløb\nÅse;100\n");
    expect(format.wrote(shape, others, others)).toBe(false);
  });

  test("gives the same bytes however the rows come", async () => {
    const format = await load();
    const encoder = format.encoder(shape, options);
    const pieces = [encoder.start(), encoder.rows([full, ...hostile]), encoder.end()];
    expect(Buffer.concat(pieces.map((piece) => Buffer.from(piece)))).toEqual(
      Buffer.from(bytesOf(format, [full, ...hostile])),
    );
  });
});

describe("csv", () => {
  test("numbers stay numbers, and nothing is nothing", () => {
    expect(textOf(csv, [full, empty])).toBe(
      "text,count,share,is_so,day,hour\nMøde,-5,0.85,true,2024-03-05,18:30\n,,,,,\n",
    );
  });

  test("for Denmark: byte order mark, semicolons, decimal commas, Windows line ends", () => {
    expect(textOf(csv, [full], { csvLocale: "da" })).toBe(
      "\ufefftext;count;share;is_so;day;hour\r\nMøde;-5;0,85;true;2024-03-05;18:30\r\n",
    );
  });

  test.each(["none", "da"] as const)(
    "locale %s: no text begins a formula, and every row keeps its cells",
    (csvLocale) => {
      const text = textOf(csv, hostile, { csvLocale }).replace(/^\ufeff/u, "");
      const rows = cellsOf(text, csvLocale === "da" ? ";" : ",").slice(1);
      expect(rows.map((row) => row.length)).toEqual(hostile.map(() => shape.columns.length));
      expect(rows.filter(([cell = ""]) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
      expect(text.replace(/[\r\n]/gu, "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}]/u);
    },
  );

  test("text that is no formula stands as it is, with its lines, quotes and separators", () => {
    const [, row] = cellsOf(textOf(csv, [['Åse sagde "nej", og\nBo; sagde ja', ...empty.slice(1)]]));
    expect(row?.[0]).toBe('Åse sagde "nej", og\nBo; sagde ja');
  });

  test("a guarded text is the text behind an apostrophe", () => {
    expect(cellsOf(textOf(csv, [["-2+3", ...empty.slice(1)]]))[1]?.[0]).toBe("'-2+3");
  });

  test("a spreadsheet's cell holds 32,767 letters: what is longer is cut, marked and counted", () => {
    const long: Row = ["æ".repeat(40_000), ...empty.slice(1)];
    const encoder = csv.encoder(shape, { ...options, csvLocale: "da" });
    const [row] = cellsOf(String(encoder.rows([long])), ";");
    expect(row?.[0]).toHaveLength(32_767);
    expect(row?.[0]?.endsWith("æ…")).toBe(true);
    expect(encoder.cut).toBe(1);
    expect(cellsOf(textOf(csv, [long]))[1]?.[0]).toHaveLength(40_000);
  });
});

describe("ndjson", () => {
  test("is one object a line, with the names of the columns and null for what is not stated", () => {
    const lines = textOf(ndjsonTables, [full, empty]).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { text: "Møde", count: -5, share: 0.85, is_so: true, day: "2024-03-05", hour: "18:30" },
      { text: null, count: null, share: null, is_so: null, day: null, hour: null },
    ]);
  });

  test("any text comes back as it was, and none steers a terminal", () => {
    const text = textOf(ndjsonTables, hostile);
    const values = text
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as { text: string }).text);
    expect(values).toEqual(Object.values(hostileTexts));
    expect(text.replace(/\n/gu, "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}]/u);
  });
});

describe("markdown", () => {
  test("is a table with a line for each row", () => {
    expect(textOf(markdownTables, [full, empty])).toBe(
      [
        "# sample",
        "",
        "En prøve.",
        "",
        "| text | count | share | is\\_so | day | hour |",
        "| --- | --- | --- | --- | --- | --- |",
        "| Møde | -5 | 0.85 | true | 2024-03-05 | 18:30 |",
        "|  |  |  |  |  |  |",
        "",
      ].join("\n"),
    );
  });

  test("no text opens a cell, a row, a link or a tag", () => {
    const lines = textOf(markdownTables, hostile).trimEnd().split("\n").slice(6);
    expect(lines).toHaveLength(hostile.length);
    for (const line of lines) {
      expect(line.replace(/\\./gu, "").match(/\|/gu)).toHaveLength(shape.columns.length + 1);
      expect(line.replace(/\\./gu, "")).not.toMatch(/[<>[\]`*]/u);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}]/u);
    }
  });

  test("long cells end with an ellipsis, and are counted", () => {
    const encoder = markdownTables.encoder(shape, options);
    expect(String(encoder.rows([[hostileTexts.long ?? "", ...empty.slice(1)]])).length).toBeLessThan(1000);
    expect(encoder.cut).toBe(1);
  });
});

describe("parquet", () => {
  const read = (bytes: Uint8Array) => parquetReadObjects({ file: bytes.slice().buffer as ArrayBuffer });

  test("types and values come back", async () => {
    const bytes = bytesOf(parquet, [full, empty]);
    expect(await read(bytes)).toEqual([
      { text: "Møde", count: -5, share: 0.85, is_so: true, day: new Date("2024-03-05"), hour: "18:30" },
      { text: null, count: null, share: null, is_so: null, day: null, hour: null },
    ]);
    const { schema, created_by } = parquetMetadata(bytes.slice().buffer as ArrayBuffer);
    expect(schema.slice(1).map(({ name, type, converted_type }) => [name, type, converted_type])).toEqual([
      ["text", "BYTE_ARRAY", "UTF8"],
      ["count", "INT32", undefined],
      ["share", "DOUBLE", undefined],
      ["is_so", "BOOLEAN", undefined],
      ["day", "INT32", "DATE"],
      ["hour", "BYTE_ARRAY", "UTF8"],
    ]);
    expect(created_by).toBe("minutes 0.0.0");
  });

  test("any text comes back as it was, but for what is no character", async () => {
    const back = (await read(bytesOf(parquet, hostile))).map((row) => row.text);
    expect(back).toEqual(Object.values(hostileTexts).map((text) => text.replace(/[\0\p{Cs}]/gu, "\ufffd")));
  });

  test("no rows are a table too", async () => {
    expect(await read(bytesOf(parquet, []))).toEqual([]);
  });

  test("rows go out in groups, so that the memory does not grow with them", () => {
    const encoder = parquet.encoder(shape, options);
    void encoder.start();
    const sizes = Array.from({ length: 50 }, () => encoder.rows([["x".repeat(500_000), ...empty.slice(1)]]).length);
    expect(sizes.filter((size) => size > 0).length).toBeGreaterThan(3);
    void encoder.end();
  });
});

describe("sqlite", () => {
  async function databaseOf(records: readonly MinutesRecord[], name: string): Promise<Database.Database> {
    const file = path.join(folder, name);
    const filling = await createDatabase(file);
    for (const record of records) filling.add({ record, id: meetingKey(record), findings: [] });
    filling.finish();
    expect(isOwnDatabase(new Uint8Array(readFileSync(file).subarray(0, 512)))).toBe(true);
    return new Database(file, { readonly: true });
  }
  const texts = aRecord({
    items: Object.values(hostileTexts).map((text, index) =>
      anItem({
        order: index + 1,
        title: text,
        sections: [{ kind: "case", label: null, text, at }],
        decisions: [aDecision(text, "approved")],
      }),
    ),
  });

  test("has every table, keys that hold, and the data dictionary", async () => {
    const database = await databaseOf([boardMeeting], "board.sqlite");
    for (const { name, columns } of tables as readonly Table[]) {
      const found = database.prepare(`SELECT name FROM pragma_table_info('${name}')`).all() as { name: string }[];
      expect(found.map((each) => each.name)).toEqual(columns.map((each) => each.name));
    }
    expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
    expect(database.prepare("SELECT count(*) AS n FROM data_dictionary").get()).toMatchObject({
      n: tables.reduce((sum, { columns }) => sum + 1 + columns.length, 0),
    });
    database.close();
  });

  test("finds items by words of their title, text and decisions; å is no a", async () => {
    const record = aRecord({
      items: [
        anItem({ title: "Ny svømmehal", sections: [{ kind: "case", label: "Sag", text: "Havnen i Ærø.", at }] }),
        anItem({
          order: 2,
          title: "Budget",
          decisions: [
            aDecision("Udvalget afsatte 200.000 kr. til cykelstier.", "approved"),
            aDecision("Byrådet vedtog skolerne.", "approved", { stage: "other" }),
          ],
        }),
        anItem({ order: 3, title: "Håndværkere" }),
      ],
    });
    const database = await databaseOf([record], "search.sqlite");
    const find = (words: string) =>
      (
        database.prepare("SELECT item_id FROM search WHERE search MATCH ? ORDER BY rank").all(words) as {
          item_id: string;
        }[]
      ).map(({ item_id }) => item_id.split("/").at(-1));
    expect(find("svømmehal")).toEqual(["0"]);
    expect(find("ærø")).toEqual(["0"]);
    expect(find("cykel*")).toEqual(["1"]);
    expect(find("håndværk*")).toEqual(["2"]);
    expect(find("handvark*")).toEqual([]);
    // decisions of other bodies are not this body's
    expect(find("decisions: skolerne")).toEqual([]);
    database.close();
  });

  test("any text comes back as it was, but for what is no character", async () => {
    const database = await databaseOf([texts], "hostile.sqlite");
    const found = database.prepare("SELECT title, text FROM items ORDER BY position").all() as {
      title: string;
      text: string;
    }[];
    const wanted = Object.values(hostileTexts).map((text) => text.replace(/[\0\p{Cs}]/gu, "\ufffd"));
    expect(found.map(({ title }) => title)).toEqual(wanted);
    expect(found.map(({ text }) => text)).toEqual(wanted);
    database.close();
  });
});
