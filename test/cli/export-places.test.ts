import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { ExitStatus } from "../../src/cli/exit-codes.ts";
import { TableFiles } from "../../src/cli/export/table-files.ts";
import { messages } from "../../src/cli/messages.ts";
import { OutputFile } from "../../src/cli/output-file.ts";
import type { Run } from "../../src/cli/run.ts";
import { csv } from "../../src/export/csv/format.ts";
import { meetingKey } from "../../src/export/tables/keys.ts";
import { tables } from "../../src/export/tables/registry.ts";
import { boardMeeting } from "../export/board-meeting.ts";

const folder = mkdtempSync(path.join(tmpdir(), "minutes-places-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.restoreAllMocks());

const run = { say: messages.en, language: "en", status: new ExitStatus() } as Run;
const options = { language: "en", csvLocale: "none", writtenBy: "minutes 0.0.0" } as const;
const source = { record: boardMeeting, id: meetingKey(boardMeeting), findings: [] };

describe("when the disk is full in the middle", () => {
  test.each(["at the beginning", "at the end"])(
    "the earlier tables are as they were, and no others are there: %s",
    async (when) => {
      const place = path.join(folder, when);
      const first = await TableFiles.create(place, tables, csv, options, run);
      await first.add(source);
      await first.finish();
      const before = readdirSync(place).map((name) => [name, readFileSync(path.join(place, name), "utf8")]);

      let writes = 0;
      const write = OutputFile.prototype.write;
      vi.spyOn(OutputFile.prototype, "write").mockImplementation(async function (this: OutputFile, content) {
        writes += 1;
        if (writes === (when === "at the end" ? tables.length + 5 : 4)) throw new Error("ENOSPC");
        return write.call(this, content);
      });
      const again = async () => {
        const files = await TableFiles.create(place, tables, csv, options, run);
        await files.add(source);
        await files.finish().catch(async (error: unknown) => {
          await files.discard();
          throw error;
        });
      };
      await expect(again()).rejects.toThrow("ENOSPC");
      expect(readdirSync(place).map((name) => [name, readFileSync(path.join(place, name), "utf8")])).toEqual(before);
    },
  );
});

test("without the package for databases the run says how to install it", async () => {
  // What Node says of an import that is not there.
  const missing = Object.assign(new Error("Cannot find package 'libsql'"), { code: "ERR_MODULE_NOT_FOUND" });
  vi.doMock("../../src/export/sqlite/database.ts", () => ({ createDatabase: async () => Promise.reject(missing) }));
  const { DatabaseFile } = await import("../../src/cli/export/database-file.ts");
  const place = path.join(folder, "a.sqlite");
  await expect(DatabaseFile.create(place, run)).rejects.toThrow("install it with: npm install libsql");
  expect(readdirSync(folder)).not.toContain("a.sqlite");
});
