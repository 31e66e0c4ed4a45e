import { fnv1a } from "../../rules/fingerprint.ts";
import type { Severity } from "../../rules/rule.ts";
import { visibleJson, visibleOnly } from "../escape.ts";
import {
  fileLineOf,
  locationOf,
  type ReportedDocument,
  type Reporter,
  type ReportOptions,
  wasRead,
} from "../reporter.ts";

/** An entry of GitLab's Code Quality report. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const severities: Record<Severity, Issue["severity"]> = { error: "major", warning: "minor", info: "info" };

/** Code Quality of GitLab. GitLab shows entries with the same fingerprint as one, so the path is a part of it. */
export const gitlab: Reporter = {
  id: "gitlab",
  write(documents, options) {
    const turns = new Map<string, number>();
    const issues = documents
      .flatMap((each) => issuesOf(each, options))
      .map((issue) => {
        // Several records of one file may have the same fault.
        const turn = turns.get(issue.fingerprint) ?? 0;
        turns.set(issue.fingerprint, turn + 1);
        return turn === 0 ? issue : { ...issue, fingerprint: fnv1a(`${issue.fingerprint} ${turn}`) };
      });
    return `${visibleJson(JSON.stringify(issues, null, 2))}\n`;
  },
};

function issuesOf(document: ReportedDocument, { language }: ReportOptions): Issue[] {
  const path = relative(locationOf(document));
  if (!wasRead(document)) {
    const { code, message } = document.failure;
    const location = { path, lines: { begin: 1 } };
    const fingerprint = fnv1a(JSON.stringify([code, path]));
    return [{ description: visibleOnly(message), check_name: code, fingerprint, severity: "blocker", location }];
  }
  return document.result.findings.map((finding) => ({
    description: visibleOnly(`${finding.message[language]} ${finding.suggestion[language]}`),
    check_name: finding.ruleId,
    fingerprint: fnv1a(JSON.stringify([finding.ruleId, path, finding.fingerprint])),
    severity: severities[finding.severity],
    location: { path, lines: { begin: fileLineOf(document, finding) } },
  }));
}

/** "./referater/a.pdf" → "referater/a.pdf", as GitLab names the files of a project. */
function relative(location: string): string {
  return location.replace(/\\/gu, "/").replace(/^(?:\.\/)+/u, "");
}
