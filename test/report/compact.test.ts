import { expect, test } from "vitest";
import { compact } from "../../src/report/compact/reporter.ts";
import { aChecked, faultyMinutes, reportOptions } from "../support/checked.ts";

test("one line a finding, which editors can jump to", () => {
  expect(
    compact.write([aChecked("referat.txt", faultyMinutes)], reportOptions({ language: "en" })).split("\n"),
  ).toEqual([
    'referat.txt:1: error impossible-date: The weekday is given as "onsdag", but 4 March 2025 is a Tuesday. [page 1]',
    'referat.txt:13: warning action-without-owner: The task "Der indhentes tilbud til næste møde." has no owner. [page 1, item 1]',
    'referat.txt:13: info action-without-deadline: The task "Mia Lund maler skuret." has no deadline. [page 1, item 1]',
    'referat.txt:21: error missing-decision: Item 2 "Ny cykelsti" has no decision. [page 1, item 2]',
    "",
  ]);
});

test("a finding without a place stands on line 1", () => {
  const output = compact.write([aChecked("referat.txt", { attendance: [] })], reportOptions());
  expect(output).toBe("referat.txt:1: fejl missing-attendance: Der står ikke, hvem der deltog i mødet.\n");
});

test("a document that cannot be read has its line", () => {
  const unread = { path: "scan.pdf", failure: { code: "PDF_DAMAGED", message: "The file is cut short." } };
  expect(compact.write([unread], reportOptions({ language: "en" }))).toBe(
    "scan.pdf:1: error PDF_DAMAGED: The file is cut short.\n",
  );
});

test("clean minutes have none", () => {
  expect(compact.write([aChecked("referat.txt")], reportOptions())).toBe("");
});
