import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { reporters } from "../../src/report/registry.ts";
import { aChecked, faultyMinutes, reportOptions } from "../support/checked.ts";

test("the registry has a line for every reporter's folder, and no other", () => {
  const folders = readdirSync(new URL("../../src/report/", import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(reporters.map(({ id }) => id)).toEqual(folders.sort());
});

test.each(reporters)("$id writes the same every time, and ends with a line break", ({ write }) => {
  const documents = [aChecked("referat.txt", faultyMinutes)];
  const output = write(documents, reportOptions());
  expect(write(documents, reportOptions())).toBe(output);
  expect(output.endsWith("\n")).toBe(true);
});
