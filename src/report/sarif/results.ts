import type { Finding } from "../../rules/finding.ts";
import { fnv1a } from "../../rules/fingerprint.ts";
import { reportWords } from "../messages.ts";
import { type CheckedDocument, fileLineOf, locationOf, type ReportOptions, type UnreadDocument } from "../reporter.ts";
import { uriOf } from "../uri.ts";
import type { SarifLocation, SarifNotification, SarifRegion, SarifResult } from "./log.ts";
import { levels, sarifText } from "./rules.ts";

/** A finding as a result. Files without lines have line 1 as their place; page, line and item stand beside it. */
export function resultOf(
  document: CheckedDocument,
  finding: Finding,
  ruleIndex: number,
  { language }: ReportOptions,
): SarifResult {
  const { ruleId, severity, message, expected, suggestion, at, item, subject, fingerprint } = finding;
  const words = reportWords[language];
  const sentences = [
    message[language],
    `${words.expected}: ${expected[language]}`,
    `${words.suggestion}: ${suggestion[language]}`,
  ];
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: sentences.map(sarifText).join("\n") },
    locations: [locationIn(document, finding, item === null ? "" : words.item(item))],
    // The path is in it: the same fault in two records of one archive is two.
    partialFingerprints: { "minutes/v1": fnv1a(JSON.stringify([document.path, fingerprint])) },
    properties: {
      subject,
      ...(at === null ? {} : { page: at.page, line: at.line }),
      ...(item === null ? {} : { item }),
    },
  };
}

function locationIn(document: CheckedDocument, finding: Finding, item: string): SarifLocation {
  const uri = uriOf(locationOf(document));
  const physicalLocation = { artifactLocation: { uri }, region: regionOf(document, finding) };
  if (item === "") return { physicalLocation };
  const pointer = /^\/items\/\d{1,9}/u.exec(finding.subject)?.[0] ?? finding.subject;
  return { physicalLocation, logicalLocations: [{ name: item, fullyQualifiedName: pointer, kind: "object" }] };
}

/** The words on their line, where the line is the file's own and at hand. */
function regionOf(document: CheckedDocument, finding: Finding): SarifRegion {
  const startLine = fileLineOf(document, finding);
  const { at } = finding;
  if (at === null || document.fileLines !== "text") return { startLine };
  const line = document.lines?.find(
    ({ number, start, text }) => number === at.line && start <= at.start && at.start < start + text.length,
  );
  if (line === undefined) return { startLine };
  const from = at.start - line.start;
  const to = Math.min(line.text.length, at.end - line.start);
  return { startLine, startColumn: from + 1, endColumn: Math.max(from, to) + 1 };
}

/** A document that could not be read: no result of a rule, and not to be missed. */
export function notificationOf(document: UnreadDocument): SarifNotification {
  const { code, message } = document.failure;
  return {
    level: "error",
    descriptor: { id: code },
    message: { text: sarifText(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(locationOf(document)) } } }],
  };
}
