import { expect, test } from "vitest";
import { countTests, type TestReport } from "../scripts/test-summary.ts";

function aFile(status: string, ...tests: string[]): TestReport["testResults"][number] {
  return { status, assertionResults: tests.map((each) => ({ status: each })) };
}

test.each<[string, TestReport, { passed: number; failed: number }]>([
  ["all pass", { success: true, testResults: [aFile("passed", "passed", "passed")] }, { passed: 2, failed: 0 }],
  ["one fails", { success: false, testResults: [aFile("failed", "passed", "failed")] }, { passed: 1, failed: 1 }],
  ["one is skipped", { success: true, testResults: [aFile("passed", "passed", "skipped")] }, { passed: 1, failed: 0 }],
  [
    "a file cannot be loaded",
    { success: false, testResults: [aFile("failed"), aFile("passed", "passed")] },
    { passed: 1, failed: 1 },
  ],
  [
    "an error belongs to no test",
    { success: false, testResults: [aFile("passed", "passed")] },
    { passed: 1, failed: 1 },
  ],
  ["there are no tests", { success: true, testResults: [] }, { passed: 0, failed: 1 }],
])("when %s, the count says so", (_, report, count) => {
  expect(countTests(report)).toEqual(count);
});
