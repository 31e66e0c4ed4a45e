import { describe, expect, it } from "vitest";
import { aMarkedDocument } from "../support/documents.ts";

/** The tasks of the item that holds a table. */
async function tasks(table: string): Promise<string[]> {
  const { record } = await aMarkedDocument(`# Referat af bestyrelsesmøde den 4. maj 2021

Til stede: Anna Holm, Bo Lund

## 1. Velkomst

Hej.

## 2. Opgaver

${table}

## 3. Eventuelt

Intet.
`);
  return record.items.flatMap((item) =>
    item.actions.map((each) =>
      [
        each.owners.map((owner) => owner.person ?? owner.name).join("+") || "nobody",
        each.task,
        each.due?.text ?? "-",
        each.due?.date ?? "-",
      ].join(" | "),
    ),
  );
}

function check(what: string, table: string, expected: readonly string[]): void {
  it(what, async () => {
    expect(await tasks(table)).toEqual(expected);
  });
}

describe("a table of tasks", () => {
  check(
    "gives a task a row",
    "| Opgave | Ansvarlig | Frist |\n|---|---|---|\n| Male broen | Anna | 1. juni 2021 |\n| Sælge båden | Bo og Anna | |",
    ["Anna Holm | Male broen | 1. juni 2021 | 2021-06-01", "Bo Lund+Anna Holm | Sælge båden | - | -"],
  );
  check(
    "whatever its columns are called",
    "| Hvad | Hvem | Hvornår |\n|---|---|---|\n| Male broen | Formanden | snarest |",
    ["Formanden | Male broen | snarest | -"],
  );
  check(
    "leaves out what is done",
    "| Opgave | Ansvarlig | Status |\n|---|---|---|\n| Male broen | Anna | Udført |\n| Sælge båden | Bo | |",
    ["Bo Lund | Sælge båden | - | -"],
  );
  check("has tasks that nobody owns", "| Opgave | Ansvarlig |\n|---|---|\n| Male broen | |", [
    "nobody | Male broen | - | -",
  ]);
});

describe("a table of something else", () => {
  check("sets no tasks", "| År | Medlemmer |\n|---|---|\n| 2020 | 112 |\n| 2021 | 118 |", []);
  check("even with one column of the kind", "| Opgave | Pris |\n|---|---|\n| Male broen | 500 kr. |", []);
});
