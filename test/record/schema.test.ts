import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { findingsSchema, type JsonSchema, nameOf, recordSchema } from "../../scripts/docs/schemas.ts";
import { MinutesRecord } from "../../src/record/record.ts";
import { boardMeeting } from "../export/board-meeting.ts";
import { aDecision, anAction, anItem, aRecord, at, someone } from "../export/records.ts";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(recordSchema());

function check(record: unknown): { ajv: boolean; zod: boolean } {
  return { ajv: validate(record), zod: MinutesRecord.safeParse(record).success };
}

const both = { ajv: true, zod: true };
const neither = { ajv: false, zod: false };

describe("the JSON Schema of the record", () => {
  test("is draft 2020-12 and carries its version in its name", () => {
    expect(recordSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://minutes.invalid/schemas/record-1.0.json",
      type: "object",
    });
  });

  test.each([
    ["a record with hardly anything in it", aRecord()],
    ["a record with something of everything", boardMeeting],
    ["a record with a field of a later version", { ...aRecord(), mood: "cheerful" }],
  ])("accepts %s, as zod does", (_, record) => {
    expect(check(record)).toEqual(both);
  });

  const { meeting, ...withoutMeeting } = aRecord();
  const item = anItem();
  test.each<[string, unknown]>([
    ["null", null],
    ["a list", []],
    ["text", "referat"],
    ["no meeting", withoutMeeting],
    ["another version", { ...aRecord(), schemaVersion: "2.0" }],
    ["another program", { ...aRecord(), generator: { name: "maxutes", version: "1" } }],
    ["a kind of document that is none", { ...aRecord(), documentKind: "diary" }],
    ["a status that is none", { ...aRecord(), status: "done" }],
    ["a date in Danish", aRecord({ meeting: { date: "12. marts 2024" } })],
    ["a date with a time", aRecord({ meeting: { date: "2024-03-12T19:00" } })],
    ["a time with a dot", aRecord({ meeting: { start: "19.00" } })],
    ["a missing value instead of null", aRecord({ meeting: { ...meeting, body: undefined as unknown as null } })],
    ["a checksum in capitals", { ...aRecord(), source: { ...aRecord().source, sha256: "A".repeat(64) } }],
    ["a negative number of bytes", { ...aRecord(), source: { ...aRecord().source, bytes: -1 } }],
    ["half a page", { ...aRecord(), source: { ...aRecord().source, pages: 1.5 } }],
    ["a coverage above one", { ...aRecord(), coverage: { ...aRecord().coverage, ratio: 1.01 } }],
    ["items that are no list", { ...aRecord(), items: {} }],
    ["an item number that is a number", aRecord({ items: [{ ...item, number: 1 as unknown as string }] })],
    ["an item in place 0", aRecord({ items: [anItem({ order: 0 })] })],
    ["an outcome that is none", aRecord({ items: [anItem({ decisions: [aDecision("x", "maybe" as "other")] })] })],
    [
      "an action without owners",
      aRecord({ items: [anItem({ actions: [{ ...anAction("x", []), owners: null as never }] })] }),
    ],
    [
      "a deadline that is text",
      aRecord({ items: [anItem({ actions: [anAction("x", [], { due: "snart" as never })] })] }),
    ],
    ["an attendance status that is none", aRecord({ attendance: [someone("A", "late" as "present")] })],
    ["a span on page 0", aRecord({ items: [anItem({ at: { ...at, page: 0 } })] })],
    [
      "a span without an end",
      aRecord({ items: [anItem({ at: { page: 1, line: 1, endLine: 1, start: 0 } as typeof at })] }),
    ],
    ["a notice with an unknown code", aRecord({ notices: [{ code: "odd" as "ocr", severity: "info", message: "x" }] })],
  ])("rejects %s, as zod does", (_, record) => {
    expect(check(record)).toEqual(neither);
  });
});

describe.each([
  ["record", recordSchema()],
  ["findings", findingsSchema()],
])("the %s schema", (_, schema) => {
  test("describes every property", () => {
    expect(undescribed(schema, schema, "")).toEqual([]);
  });

  test("is one that ajv accepts in strict mode", () => {
    expect(() => new Ajv2020({ strict: true }).compile(schema)).not.toThrow();
  });
});

/** Pointers to the properties that neither say what they mean nor refer to something that does. */
function undescribed(part: unknown, root: JsonSchema, pointer: string): string[] {
  if (typeof part !== "object" || part === null) return [];
  const { properties = {} } = part as JsonSchema;
  const silent = Object.entries(properties).filter(([, field]) => !isDescribed(field, root));
  return [
    ...silent.map(([name]) => `${pointer}/properties/${name}`),
    ...Object.entries(part).flatMap(([key, value]) => undescribed(value, root, `${pointer}/${key}`)),
  ];
}

function isDescribed(field: JsonSchema, root: JsonSchema): boolean {
  const target = field.$ref === undefined ? undefined : root.$defs?.[nameOf(field.$ref)];
  return Boolean(field.description ?? target?.description);
}
