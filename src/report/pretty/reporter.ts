import { Chalk, type ChalkInstance } from "chalk";
import type { Finding, Unclear } from "../../rules/finding.ts";
import type { Severity } from "../../rules/rule.ts";
import { visible } from "../escape.ts";
import { type ReportWords, reportWords } from "../messages.ts";
import {
  type CheckedDocument,
  type QuotedLine,
  type ReportedDocument,
  type Reporter,
  type ReportOptions,
  wasRead,
} from "../reporter.ts";
import { summaryOf } from "../summary.ts";
import { summarySentence } from "../summary-sentence.ts";
import { frameOf } from "./frame.ts";
import { wrap } from "./wrap.ts";

const marks: Record<Severity, string> = { error: "✖", warning: "▲", info: "●" };
const MARGIN = "    ";
/** No line is wrapped to less, however narrow the terminal. */
const NARROWEST = 40;

/** What the parts of the report share. */
interface Page {
  readonly chalk: ChalkInstance;
  readonly words: ReportWords;
  readonly language: "da" | "en";
  readonly width: number;
}

/** For people at a terminal: by document, each finding with its place, words, expectation and suggestion. */
export const pretty: Reporter = {
  id: "pretty",
  write(documents, { language, colour, width }: ReportOptions) {
    const chalk = new Chalk({ level: colour ? 1 : 0 });
    const page = { chalk, words: reportWords[language], language, width: Math.max(width, NARROWEST) };
    const parts = documents.map((each) => documentPart(each, page)).filter((part) => part !== "");
    return [...parts, `${summaryLine(documents, page)}\n`].join("\n");
  },
};

function documentPart(document: ReportedDocument, page: Page): string {
  const { chalk, words } = page;
  const path = chalk.underline(visible(document.path));
  if (!wasRead(document)) {
    const { code, message } = document.failure;
    return [
      path,
      "",
      `  ${chalk.red(marks.error)} ${words.unreadable} (${visible(code)})`,
      ...body(message, page),
      "",
    ].join("\n");
  }
  const { findings, unclear, profile } = document.result;
  if (findings.length === 0 && unclear.length === 0) return "";
  const parts = [...findings.map((each) => findingPart(each, document, page)), ...unclearParts(unclear, page)];
  return [`${path} ${chalk.dim(`(${words.profile} ${profile.id})`)}`, "", ...parts].join("\n");
}

function findingPart(finding: Finding, { lines }: CheckedDocument, page: Page): string {
  const { chalk, words, language } = page;
  const { severity, message, expected, suggestion } = finding;
  const paint = severity === "error" ? chalk.red : severity === "warning" ? chalk.yellow : chalk.cyan;
  const head = [paint(`${marks[severity]} ${words.severities[severity]}`), ...whereabouts(finding, page)];
  const label = Math.max(words.expected.length, words.suggestion.length) + 2;
  return [
    `  ${head.join(" · ")}`,
    ...body(message[language], page).map((line) => chalk.bold(line)),
    ...framePart(finding, lines ?? [], page),
    ...labelled(words.expected, expected[language], label, page),
    ...labelled(words.suggestion, suggestion[language], label, page),
    "",
  ].join("\n");
}

function whereabouts({ ruleId, at, item }: Finding | Unclear, { chalk, words }: Page): string[] {
  const place = at === null ? [] : [words.place(at.page, at.line)];
  const number = item === null ? [] : [words.item(visible(item))];
  return [...place, ...number, chalk.dim(ruleId)];
}

function framePart({ at }: Finding, lines: readonly QuotedLine[], { chalk, width }: Page): string[] {
  const gutter = String(at?.line ?? 0).length;
  const frame = at === null ? null : frameOf(at, lines, width - MARGIN.length - gutter - 6);
  if (frame === null) return [];
  const bar = chalk.dim("│");
  return [
    `${MARGIN}  ${chalk.dim(String(frame.number))} ${bar} ${frame.text}`,
    `${MARGIN}  ${" ".repeat(gutter)} ${bar} ${chalk.dim(frame.marks)}`,
  ];
}

/** Open questions, one entry a rule: where many are open, they mostly share their reason. */
function unclearParts(unclear: readonly Unclear[], page: Page): string[] {
  const { chalk, words, language } = page;
  const byRule = new Map<string, { readonly first: Unclear; readonly others: number }>();
  for (const each of unclear) {
    const seen = byRule.get(each.ruleId);
    byRule.set(each.ruleId, seen ? { first: seen.first, others: seen.others + 1 } : { first: each, others: 0 });
  }
  return [...byRule.values()].map(({ first, others }) => {
    const more = others > 0 ? ` (${words.more(others)})` : "";
    const head = [chalk.dim(`? ${words.unclear}`), ...whereabouts(first, page)];
    return [`  ${head.join(" · ")}`, ...body(`${first.reason[language]}${more}`, page), ""].join("\n");
  });
}

function body(text: string, { width }: Page): string[] {
  return wrap(visible(text), width - MARGIN.length).map((line) => `${MARGIN}${line}`);
}

function labelled(label: string, text: string, column: number, { chalk, width }: Page): string[] {
  return wrap(visible(text), width - MARGIN.length - column).map((line, place) => {
    const lead = place === 0 ? chalk.dim(`${label}:`.padEnd(column)) : " ".repeat(column);
    return `${MARGIN}${lead}${line}`;
  });
}

function summaryLine(documents: readonly ReportedDocument[], { chalk, words }: Page): string {
  const paints = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan };
  return summarySentence(summaryOf(documents), words, (kind, text) => paints[kind](text));
}
