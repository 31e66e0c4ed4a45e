import type { Finding } from "../../rules/finding.ts";
import { visible } from "../escape.ts";
import { reportWords } from "../messages.ts";
import {
  type CheckedDocument,
  fileLineOf,
  type ReportedDocument,
  type Reporter,
  type ReportOptions,
  wasRead,
} from "../reporter.ts";

/**
 * One line a finding, for grep and for editors that jump to "file:line:":
 * `referat.pdf:31: error missing-decision: Item 5 "Ny cykelsti" has no decision. [page 2, item 5]`
 */
export const compact: Reporter = {
  id: "compact",
  write: (documents, options) => documents.flatMap((each) => linesOf(each, options)).join(""),
};

function linesOf(document: ReportedDocument, { language }: ReportOptions): string[] {
  const path = visible(document.path);
  const words = reportWords[language];
  if (!wasRead(document)) {
    const { code, message } = document.failure;
    return [`${path}:1: ${words.severities.error} ${visible(code)}: ${visible(message)}\n`];
  }
  return document.result.findings.map((finding) => {
    const { ruleId, severity, message } = finding;
    const place = placeOf(finding, language);
    return `${path}:${lineOf(document, finding)}: ${words.severities[severity]} ${ruleId}: ${visible(message[language])}${place}\n`;
  });
}

/** Where an editor jumps to; in a file without lines, the line of its text as minutes reads it. */
function lineOf(document: CheckedDocument, finding: Finding): number {
  return document.fileLines === "none" ? (finding.at?.line ?? 1) : fileLineOf(document, finding);
}

function placeOf({ at, item }: Finding, language: "da" | "en"): string {
  const words = reportWords[language];
  const parts = [at ? words.page(at.page) : "", item === null ? "" : words.item(visible(item))].filter(
    (each) => each !== "",
  );
  return parts.length === 0 ? "" : ` [${parts.join(", ")}]`;
}
