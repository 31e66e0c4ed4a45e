import { type Finding, severities } from "../../rules/finding.ts";
import { visibleJson } from "../escape.ts";
import { reportWords } from "../messages.ts";
import {
  type CheckedDocument,
  type ReportedDocument,
  type Reporter,
  type ReportOptions,
  type UnreadDocument,
  wasRead,
} from "../reporter.ts";
import type { SarifLog, SarifNotification, SarifRun } from "./log.ts";
import { notificationOf, resultOf } from "./results.ts";
import { driverRules, levels, sarifText } from "./rules.ts";

/** Results of a run that GitHub takes; a file with more is refused as a whole. */
const MOST_RESULTS = 25_000;

interface Found {
  readonly document: CheckedDocument;
  readonly finding: Finding;
}

/**
 * SARIF 2.1.0, for GitHub code scanning and other readers of static analysis. The most severe findings come when there are
 * more than GitHub takes, and a notification says how many were left out.
 */
export const sarif: Reporter = {
  id: "sarif",
  write(documents, options) {
    const log: SarifLog = {
      $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      version: "2.1.0",
      runs: [runOf(documents, options)],
    };
    return `${visibleJson(JSON.stringify(log, null, 2))}\n`;
  },
};

function runOf(documents: readonly ReportedDocument[], options: ReportOptions): SarifRun {
  const found = foundIn(documents);
  const kept = found.slice(0, MOST_RESULTS);
  const unread = documents.filter((each): each is UnreadDocument => !wasRead(each));
  const rules = driverRules(documents, options.language);
  const places = new Map(rules.map(({ id }, place) => [id, place]));
  return {
    tool: {
      driver: {
        name: "minutes",
        semanticVersion: options.version,
        version: options.version,
        rules,
      },
    },
    language: options.language,
    columnKind: "utf16CodeUnits",
    invocations: [
      {
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: [...unread.map(notificationOf), ...leftOut(found.length - kept.length, options)],
      },
    ],
    results: kept.map((each) => resultOf(each.document, each.finding, placeOf(each, places), options)),
  };
}

function placeOf({ finding }: Found, places: ReadonlyMap<string, number>): number {
  return places.get(finding.ruleId) ?? -1;
}

/** All findings in the order of the documents; when they are too many, the most severe first. */
function foundIn(documents: readonly ReportedDocument[]): Found[] {
  const found = documents
    .filter(wasRead)
    .flatMap((document) => document.result.findings.map((finding) => ({ document, finding })));
  if (found.length <= MOST_RESULTS) return found;
  return severities.flatMap((severity) => found.filter(({ finding }) => finding.severity === severity));
}

function leftOut(count: number, { language }: ReportOptions): SarifNotification[] {
  if (count === 0) return [];
  return [{ level: levels.warning, message: { text: sarifText(reportWords[language].notAnnotated(count)) } }];
}
