import type { Finding, RuleCount } from "../../rules/finding.ts";
import { xmlText } from "../escape.ts";
import { reportWords } from "../messages.ts";
import {
  type CheckedDocument,
  fileLineOf,
  locationOf,
  type ReportedDocument,
  type Reporter,
  type ReportOptions,
  wasRead,
} from "../reporter.ts";

interface Suite {
  readonly cases: readonly string[];
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

/**
 * JUnit's XML, as CI servers read it: a document is a suite; a rule that is kept is a case that passes, one that could not
 * be asked is skipped, and each finding is a case that fails. Remarks of severity info are cases that pass and say so.
 */
export const junit: Reporter = {
  id: "junit",
  write(documents, options) {
    const suites = documents.map((each) => ({ document: each, suite: suiteOf(each, options) }));
    const sum = (count: (suite: Suite) => number) => suites.reduce((total, { suite }) => total + count(suite), 0);
    const totals = `tests="${sum(({ cases }) => cases.length)}" failures="${sum(({ failures }) => failures)}" errors="${sum(({ errors }) => errors)}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="minutes" ${totals}>`,
      ...suites.flatMap(({ document, suite }) => suiteLines(document, suite)),
      "</testsuites>",
      "",
    ].join("\n");
  },
};

function suiteLines({ path }: ReportedDocument, { cases, failures, errors, skipped }: Suite): string[] {
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
  return [`  <testsuite name="${xmlText(path)}" ${counts}>`, ...cases, "  </testsuite>"];
}

function suiteOf(document: ReportedDocument, options: ReportOptions): Suite {
  if (!wasRead(document)) {
    const { code, message } = document.failure;
    const error = `<error type="${xmlText(code)}" message="${xmlText(message)}"/>`;
    return { cases: [testCase(document, code, "", error)], failures: 0, errors: 1, skipped: 0 };
  }
  const { findings, rules } = document.result;
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  const others = rules.filter(({ ruleId }) => !found.has(ruleId));
  const failed = findings.filter(({ severity }) => severity !== "info");
  const cases = [
    ...findings.map((finding) => findingCase(document, finding, options)),
    ...others.map((rule) => testCase(document, rule.ruleId, "", wasAsked(rule) ? "" : "<skipped/>")),
  ];
  return { cases, failures: failed.length, errors: 0, skipped: others.filter((rule) => !wasAsked(rule)).length };
}

/** Whether the rule said pass or fail to anything. */
function wasAsked(rule: RuleCount): boolean {
  return rule.pass + rule.fail > 0;
}

function findingCase(document: CheckedDocument, finding: Finding, options: ReportOptions): string {
  const { language } = options;
  const words = reportWords[language];
  const { ruleId, severity, message, expected, suggestion, at, item } = finding;
  const place = [at === null ? "" : words.place(at.page, at.line), item === null ? "" : words.item(item)];
  const where = place.filter((each) => each !== "").join(", ");
  const text = [
    where,
    `${words.expected}: ${expected[language]}`,
    `${words.suggestion}: ${suggestion[language]}`,
  ].filter((each) => each !== "");
  const inner =
    severity === "info"
      ? `<system-out>${[message[language], ...text].map(xmlText).join("\n")}</system-out>`
      : `<failure type="${severity}" message="${xmlText(message[language])}">${text.map(xmlText).join("\n")}</failure>`;
  const name = where === "" ? ruleId : `${ruleId} (${where})`;
  return testCase(document, name, ` line="${fileLineOf(document, finding)}"`, inner);
}

function testCase(document: ReportedDocument, name: string, more: string, inner: string): string {
  const file = xmlText(locationOf(document));
  const start = `    <testcase name="${xmlText(name)}" classname="${xmlText(document.path)}" file="${file}"${more}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</testcase>`;
}
