import { describe, expect, test } from "vitest";
import type { ActionFormat, ActionList, ActionOptions } from "../../src/export/actions/format.ts";
import { folded } from "../../src/export/actions/ics.ts";
import { actionFormats } from "../../src/export/actions/registry.ts";
import type { Action } from "../../src/record/action.ts";
import { tasksOf } from "../../src/rules/archive/meeting-tasks.ts";
import { openActions } from "../../src/rules/archive/open-actions.ts";
import { cellsOf } from "../support/delimited.ts";
import { hostileTexts } from "./hostile-text.ts";
import { anAction, anItem, aRecord } from "./records.ts";

const options: ActionOptions = {
  language: "da",
  csvLocale: "none",
  writtenBy: "minutes 0.0.0",
  colour: false,
  width: 80,
};
const board = (date: string, tasks: readonly Action[], title = "Taget", body = "Bestyrelsen") =>
  aRecord({
    source: { ...aRecord().source, sha256: date.replace(/\D/gu, "").padStart(64, "0"), fileName: `${date}.txt` },
    meeting: { organization: "Andelsforeningen Lærken", body, date },
    items: [anItem({ number: "3", title, actions: [...tasks] })],
  });
const listOf = (...records: ReturnType<typeof board>[]): ActionList => ({
  actions: openActions(records.map(tasksOf)),
  today: "2024-06-10",
  asked: () => true,
});
const sample = listOf(
  board("2024-03-05", [
    anAction("indhenter tre tilbud på nyt tag", ["Åse Holm"], { due: { date: "2024-06-01", text: "1. juni" } }),
    anAction("maler hegnet", ["Bo Lykke", "Åse Holm"], { due: { date: "2024-06-20", text: "20. juni" } }),
    anAction("finder en ny vicevært", [], { due: { date: null, text: "snarest" }, certainty: 0.4 }),
  ]),
  board("2024-05-02", [anAction("indhenter tre tilbud på nyt tag", ["Åse"])], "Taget igen"),
);
const hostile = listOf(
  board(
    "2024-03-05",
    Object.values(hostileTexts).map((text) => anAction(text, [text], { due: { date: null, text } })),
    hostileTexts.markdown,
    hostileTexts.calendar,
  ),
);
const write = async (id: keyof typeof actionFormats, list: ActionList, how: Partial<ActionOptions> = {}) => {
  const format: ActionFormat = await actionFormats[id]();
  expect(format.id).toBe(id);
  return format.write(list, { ...options, ...how });
};

describe("the table", () => {
  test("has a part for each owner in the order of the alphabet, what is due first first, and nobody's last", async () => {
    expect(await write("table", sample)).toMatchInlineSnapshot(`
      "
        Åbne opgaver pr. 10. juni 2024
        3 opgaver, 1 over fristen

        Bo Lykke
        20. juni 2024       maler hegnet
        97 dage gammel      5. marts 2024 · Bestyrelsen · punkt 3 Taget ·
                            side 1, linje 1 · 2024-03-05.txt · sammen med Åse Holm

        Åse Holm · 2 opgaver
        1. juni 2024        indhenter tre tilbud på nyt tag
        9 dage over         siden 5. marts 2024, senest 2. maj 2024 (2 møder) ·
                            Bestyrelsen · punkt 3 Taget igen · side 1, linje 1 ·
                            2024-05-02.txt
        20. juni 2024       maler hegnet
        97 dage gammel      5. marts 2024 · Bestyrelsen · punkt 3 Taget ·
                            side 1, linje 1 · 2024-03-05.txt · sammen med Bo Lykke

        Uden ansvarlig
        snarest             finder en ny vicevært
        97 dage gammel      5. marts 2024 · Bestyrelsen · punkt 3 Taget ·
                            side 1, linje 1 · 2024-03-05.txt · usikkert læst

      "
    `);
  });

  test("in English", async () => {
    expect(
      (await write("table", sample, { language: "en" })).split("\n").slice(1, 8).join("\n"),
    ).toMatchInlineSnapshot(`
      "  Open tasks on 10 June 2024
        3 tasks, 1 overdue

        Bo Lykke
        20 June 2024        maler hegnet
        97 days old         5 March 2024 · Bestyrelsen · item 3 Taget ·
                            page 1, line 1 · 2024-03-05.txt · with Åse Holm"
    `);
  });

  test.each([50, 80, 110, 300])("no line is wider than a terminal of %i columns", async (width) => {
    const lines = (await write("table", sample, { width })).split("\n");
    expect(lines.filter((line) => line.length >= width)).toEqual([]);
  });

  test("no text of a document steers the terminal", async () => {
    expect((await write("table", hostile)).replace(/\n/gu, "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}]/u);
  });

  test("shows nothing but those asked for", async () => {
    const text = await write("table", { ...sample, asked: (owner) => owner === "Bo Lykke" });
    expect(text).toContain("Bo Lykke");
    expect(text).not.toMatch(/^ {2}Åse/mu);
  });

  test("an empty list says so", async () => {
    expect(await write("table", listOf())).toBe("Ingen åbne opgaver.\n");
  });
});

describe("a first name", () => {
  test("is one person within a body, and perhaps another's in another body; a full name is the same in both", async () => {
    const tasks = [
      anAction("maler hegnet mod vejen", ["Mette"]),
      anAction("bestiller blomster til festen", ["Åse Holm"]),
    ];
    const text = await write(
      "table",
      listOf(board("2024-03-05", tasks), board("2024-03-06", tasks, "Fest", "Festudvalget")),
    );
    expect(text.match(/^ {2}Mette · .*$/gmu)).toEqual(["  Mette · Bestyrelsen", "  Mette · Festudvalget"]);
    expect(text.match(/^ {2}Åse Holm.*$/gmu)).toEqual(["  Åse Holm · 2 opgaver"]);
  });
});

describe("csv", () => {
  test("is a row for each task", async () => {
    const [names = [], ...rows] = cellsOf(await write("csv", sample));
    const read = rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index]])));
    expect(read).toHaveLength(3);
    expect(read.find(({ task }) => task?.includes("tilbud"))).toMatchObject({
      owners: "Åse Holm",
      due_date: "2024-06-01",
      days_overdue: "9",
      age_days: "97",
      first_date: "2024-03-05",
      last_date: "2024-05-02",
      meetings: "2",
      file_name: "2024-05-02.txt",
    });
  });

  test.each(["none", "da"] as const)("locale %s: no cell is a formula", async (csvLocale) => {
    const text = (await write("csv", hostile, { csvLocale })).replace(/^\ufeff/u, "");
    const rows = cellsOf(text, csvLocale === "da" ? ";" : ",");
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
  });
});

describe("the calendar", () => {
  /** The lines of a calendar with their folding undone (RFC 5545, 3.1). */
  const unfolded = (text: string) => text.replace(/\r\n /gu, "").split("\r\n").slice(0, -1);

  test("is a VTODO for each task, with a date where the deadline is certain", async () => {
    const lines = unfolded(await write("ics", sample));
    expect(lines.slice(0, 4)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//minutes//minutes 0.0.0//DA",
      "CALSCALE:GREGORIAN",
    ]);
    expect(lines.at(-1)).toBe("END:VCALENDAR");
    expect(lines.filter((line) => line === "BEGIN:VTODO")).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith("DUE"))).toEqual([
      "DUE;VALUE=DATE:20240601",
      "DUE;VALUE=DATE:20240620",
    ]);
    expect(lines).toContain("SUMMARY:Åse Holm: indhenter tre tilbud på nyt tag");
    expect(lines).toContain("DTSTAMP:20240502T000000Z");
    expect(lines.find((line) => line.includes("snarest"))).toContain("\\nFrist: snarest\\n");
  });

  test("has identities that are the same in every run, each once", async () => {
    const ids = (text: string) => unfolded(text).filter((line) => line.startsWith("UID:"));
    const found = ids(await write("ics", sample));
    expect(found).toEqual(ids(await write("ics", { ...sample, today: "2025-01-01" }, { language: "en" })));
    expect(new Set(found).size).toBe(3);
  });

  test("every line is at most 75 octets, and no letter is broken", async () => {
    for (const line of (await write("ics", hostile)).split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/\p{Cs}/u);
    }
    expect(
      folded("æ".repeat(40))
        .split("\r\n")
        .map((line) => Buffer.byteLength(line)),
    ).toEqual([74, 7]);
  });

  test("no text of a document is a property, a parameter or a control character", async () => {
    const lines = unfolded(await write("ics", hostile));
    const names = lines.map((line) => /^[A-Z-]+(?=[:;])/u.exec(line)?.[0]);
    const known = [
      "BEGIN",
      "END",
      "VERSION",
      "PRODID",
      "CALSCALE",
      "UID",
      "DTSTAMP",
      "CREATED",
      "SUMMARY",
      "DESCRIPTION",
      "CATEGORIES",
      "STATUS",
    ];
    expect(names.filter((name) => name === undefined || !known.includes(name))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("BEGIN:"))).toHaveLength(hostile.actions.length + 1);
    for (const line of lines) {
      expect(line).not.toMatch(/\p{Cc}/u);
      const value = /^(?:SUMMARY|DESCRIPTION|CATEGORIES):(.*)$/u.exec(line)?.[1] ?? "";
      expect(value.replace(/\\[\\;,n]/gu, "")).not.toMatch(/[\\;,]/u);
    }
  });

  test("without a task there is no calendar", async () => {
    expect(await write("ics", listOf())).toBe("");
  });
});

describe("markdown", () => {
  test("has a table for each owner", async () => {
    expect(await write("markdown", sample)).toMatchInlineSnapshot(`
      "# Åbne opgaver pr. 10. juni 2024

      3 opgaver, 1 over fristen

      ## Bo Lykke

      | Frist | Opgave | Alder, dage | Kilde |
      | --- | --- | --: | --- |
      | 20. juni 2024 | maler hegnet | 97 | 5. marts 2024 · Bestyrelsen · punkt 3 Taget · side 1, linje 1 · 2024-03-05.txt |

      ## Åse Holm

      | Frist | Opgave | Alder, dage | Kilde |
      | --- | --- | --: | --- |
      | **1. juni 2024** (9 dage over) | indhenter tre tilbud på nyt tag | 97 | siden 5. marts 2024, senest 2. maj 2024 (2 møder) · Bestyrelsen · punkt 3 Taget igen · side 1, linje 1 · 2024-05-02.txt |
      | 20. juni 2024 | maler hegnet | 97 | 5. marts 2024 · Bestyrelsen · punkt 3 Taget · side 1, linje 1 · 2024-03-05.txt |

      ## Uden ansvarlig

      | Frist | Opgave | Alder, dage | Kilde |
      | --- | --- | --: | --- |
      | snarest | finder en ny vicevært | 97 | 5. marts 2024 · Bestyrelsen · punkt 3 Taget · side 1, linje 1 · 2024-03-05.txt · usikkert læst |
      "
    `);
  });

  test("no text opens a cell, a row, a heading or a tag", async () => {
    const lines = (await write("markdown", hostile)).split("\n");
    const rows = lines.filter(
      (line) => line.startsWith("| ") && !line.startsWith("| Frist") && !line.startsWith("| ---"),
    );
    expect(rows).toHaveLength(hostile.actions.length);
    for (const row of rows) {
      expect(row.replace(/\\./gu, "").match(/\|/gu)).toHaveLength(5);
      expect(row.replace(/\\./gu, "")).not.toMatch(/[<>[\]`]/u);
    }
    const owners = new Set(hostile.actions.flatMap((action) => action.owners.map(({ name }) => name.toLowerCase())));
    expect(lines.filter((line) => /^#+ /u.test(line))).toHaveLength(owners.size + 1);
  });
});
