import type { Findings } from "./findings-schema.ts";
import { type ReportedDocument, wasRead } from "./reporter.ts";

/** The counts every report ends with. */
export function summaryOf(documents: readonly ReportedDocument[]): Findings["summary"] {
  const checked = documents.filter(wasRead);
  const findings = checked.flatMap(({ result }) => result.findings);
  const settled = checked.flatMap((each) => each.settled ?? []);
  const of = (severity: string) => findings.filter((each) => each.severity === severity).length;
  return {
    documents: documents.length,
    unreadable: documents.length - checked.length,
    errors: of("error"),
    warnings: of("warning"),
    infos: of("info"),
    suppressed: settled.filter(({ by }) => by === "suppression").length,
    inBaseline: settled.filter(({ by }) => by === "baseline").length,
    cannotTell: checked.reduce((sum, { result }) => sum + result.unclear.length, 0),
  };
}
