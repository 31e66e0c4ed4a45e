import type { Finding, Unclear } from "../../rules/finding.ts";
import type { Severity } from "../../rules/rule.ts";
import { markdownText } from "../escape.ts";
import { reportWords } from "../messages.ts";
import { type ReportedDocument, type Reporter, type ReportOptions, wasRead } from "../reporter.ts";
import { summaryOf } from "../summary.ts";
import { summarySentence } from "../summary-sentence.ts";

const marks: Record<Severity, string> = { error: "❌", warning: "⚠️", info: "ℹ️" };
/** Bytes of a job summary that GitHub refuses to be exceeded, less room for the last line. */
const LARGEST = 1024 * 1024 - 1000;

/** For the summary page of a job, or a comment: a heading and a table for each document with findings. */
export const markdown: Reporter = {
  id: "markdown",
  write(documents, options) {
    const words = reportWords[options.language];
    const head = `# ${words.heading}\n\n${markdownText(summarySentence(summaryOf(documents), words))}\n`;
    const parts = documents.map((each) => documentPart(each, options)).filter((part) => part !== "");
    let [text, size, left] = [head, bytesOf(head), 0];
    for (const part of parts) {
      size += bytesOf(part);
      if (size > LARGEST) left += 1;
      else text += part;
    }
    return left === 0 ? text : `${text}\n${words.documentsLeftOut(left)}\n`;
  },
};

function documentPart(document: ReportedDocument, { language }: ReportOptions): string {
  const words = reportWords[language];
  const heading = `\n## ${markdownText(document.path)}\n\n`;
  if (!wasRead(document)) {
    const { code, message } = document.failure;
    return `${heading}${marks.error} **${words.unreadable}** (${markdownText(code)}): ${markdownText(message)}\n`;
  }
  const { findings, unclear } = document.result;
  if (findings.length + unclear.length === 0) return "";
  const rows = [
    ...findings.map((finding) =>
      row(`${marks[finding.severity]} ${words.severities[finding.severity]}`, finding, told(finding)),
    ),
    ...unclear.map((each) => row(`❔ ${words.unclear}`, each, markdownText(each.reason[language]))),
  ];
  const columns = `| ${words.columns.join(" | ")} |\n|${words.columns.map(() => " --- |").join("")}\n`;
  return `${heading}${columns}${rows.join("")}`;

  function told({ message, suggestion }: Finding): string {
    return `${markdownText(message[language])}<br>**${words.suggestion}:** ${markdownText(suggestion[language])}`;
  }

  function row(kind: string, { at, item, ruleId }: Finding | Unclear, text: string): string {
    const place = [at === null ? "" : words.place(at.page, at.line), item === null ? "" : words.item(item)];
    const where = markdownText(place.filter((each) => each !== "").join(", "));
    return `| ${kind} | ${where} | ${text} | \`${ruleId}\` |\n`;
  }
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
