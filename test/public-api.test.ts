import { expect, test } from "vitest";
import * as api from "../src/index.ts";

test("the library exports these names and no other: a name that goes away breaks somebody", () => {
  expect(Object.keys(api).sort()).toEqual([
    "Findings",
    "MinutesError",
    "MinutesRecord",
    "check",
    "checkArchive",
    "effectiveAttendance",
    "errorCodes",
    "findingsSchemaId",
    "noticeCodes",
    "parse",
    "parseAll",
    "recordSchemaId",
    "schemaVersion",
    "trace",
  ]);
});

test("parse and check work on bytes alone, and give plain values", async () => {
  const bytes = new TextEncoder().encode(
    "Referat af bestyrelsesmøde den 5. marts 2024\n\n1. Snerydning\nForslaget blev vedtaget.\n",
  );
  const before = Uint8Array.from(bytes);
  const record = await api.parse({ fileName: "referat.txt", bytes });
  expect(bytes).toEqual(before);
  expect(api.MinutesRecord.parse(structuredClone(record))).toEqual(record);
  const result = api.check(record);
  expect(structuredClone(result)).toEqual(result);
  expect(record.meeting.date).toBe("2024-03-05");
});

test("what cannot be read is a MinutesError with a code", async () => {
  const error = await api.parse({ fileName: "tom.txt", bytes: new Uint8Array() }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(api.MinutesError);
  expect((error as api.MinutesError).code).toBe("SOURCE_EMPTY");
});
