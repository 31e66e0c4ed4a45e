import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "../src/pipeline.ts";
import type { ErrorCode } from "../src/record/errors.ts";
import type { NoticeCode } from "../src/record/notice.ts";
import type { DocumentKind } from "../src/record/record.ts";

type Expected =
  | { why: string; error: ErrorCode }
  | { why: string; documentKind: DocumentKind; notices: NoticeCode[]; ownDecisions?: number };

const folder = path.resolve(import.meta.dirname, "../fixtures/broken");
const expected: Record<string, Expected> = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8"));

describe("a document that is no minutes", () => {
  it.each(Object.entries(expected))("%s is told apart", async (fileName, wanted) => {
    const source = { fileName, bytes: readFileSync(path.join(folder, fileName)) };
    if ("error" in wanted) {
      await expect(parse(source)).rejects.toMatchObject({ name: "MinutesError", code: wanted.error });
      return;
    }
    const record = await parse(source);
    expect(record.documentKind).toBe(wanted.documentKind);
    expect(record.notices.map((notice) => notice.code)).toEqual(expect.arrayContaining(wanted.notices));
    if (wanted.ownDecisions !== undefined) {
      const own = record.items.flatMap((item) => item.decisions).filter((decision) => decision.stage === "own");
      expect(own).toHaveLength(wanted.ownDecisions);
    }
  });
});
