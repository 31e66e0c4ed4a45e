import type { DocumentFindings } from "./findings-schema.ts";
import { type ReportedDocument, wasRead } from "./reporter.ts";

/** The document in the shape of the findings schema. */
export function describedDocument(document: ReportedDocument): DocumentFindings {
  const { path } = document;
  if (!wasRead(document)) return { path, status: "unreadable", failure: document.failure };
  const settled = (document.settled ?? []).map(({ finding: { ruleId, subject, fingerprint }, by, reason }) => {
    return { ruleId, subject, fingerprint, by, reason };
  });
  return { path, status: "checked", ...document.result, settled };
}
