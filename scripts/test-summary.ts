// tsx scripts/test-summary.ts REPORT
// Ends a run of the tests with one plain line, "N passed, N failed", and fails when any failed.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The part of Vitest's JSON report that is counted. */
export interface TestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * How many tests passed and failed. A file that could not be loaded has no tests to fail, and an error outside all tests
 * belongs to none: each counts as one failure, so that a broken run never looks like a good one.
 */
export function countTests(report: TestReport): { passed: number; failed: number } {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const failedTests = tests.filter(({ status }) => status === "failed").length;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const failed = failedTests + brokenFiles;
  return { passed, failed: failed === 0 && (!report.success || passed === 0) ? 1 : failed };
}

function main(file: string): void {
  const { passed, failed } = countTests(JSON.parse(readFileSync(file, "utf8")));
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2] ?? "");
