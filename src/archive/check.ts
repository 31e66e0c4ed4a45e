import { gzipSync } from "node:zlib";
import { settingsBy } from "../config/settings.ts";
import { Suppressions } from "../config/suppressions.ts";
import type { MinutesRecord } from "../record/record.ts";
import { json } from "../report/json/reporter.ts";
import { ndjson } from "../report/ndjson/reporter.ts";
import type { CheckedDocument, SettledFinding } from "../report/reporter.ts";
import { coveredText } from "../rules/covered.ts";
import { type Checker, checker } from "../rules/engine.ts";
import { severities } from "../rules/finding.ts";
import type { CheckOptions } from "../rules/options.ts";
import { version } from "../version.ts";
import type { FindingCounts } from "./journal-line.ts";
import type { Job, Made, WorkSetup } from "./protocol.ts";

/** What the rules say about the records of a source, as `minutes check --format json` writes it. */
export type Check = (job: Job, records: readonly MinutesRecord[], form: WorkSetup["form"]) => Promise<Made["findings"]>;

/** The rules under a configuration. Findings that it suppresses are listed as settled and not counted. */
export async function checkOf({ layers, asked, today }: NonNullable<WorkSetup["check"]>): Promise<Check> {
  const settings = settingsBy(layers, asked);
  const suppressions = new Suppressions(layers, today);
  const checkers = new Map<CheckOptions, Checker>();
  return async (job, records, form) => {
    const options = settings(job.file);
    const check = checkers.get(options) ?? checker(options);
    checkers.set(options, check);
    const documents = records.map((record, index): CheckedDocument => {
      const result = check(record);
      const settled = result.findings.flatMap((finding): SettledFinding[] => {
        const reason = suppressions.reasonFor(finding, job.file);
        return reason === null ? [] : [{ finding, by: "suppression", reason }];
      });
      const open = result.findings.filter((finding) => !settled.some((each) => each.finding === finding));
      const name = records.length > 1 ? `${job.name}#${index + 1}` : job.name;
      return { path: coveredText(name), result: { ...result, findings: open }, settled };
    });
    const reporter = form === "file" ? json : ndjson;
    const text = reporter.write(documents, { language: "en", colour: false, width: 80, version });
    return { bytes: form === "file" ? Buffer.from(text) : gzipSync(text), counts: countsOf(documents) };
  };
}

function countsOf(documents: readonly CheckedDocument[]): FindingCounts {
  const all = documents.flatMap(({ result }) => result.findings);
  const [error = 0, warning = 0, info = 0] = severities.map(
    (each) => all.filter((one) => one.severity === each).length,
  );
  return { error, warning, info };
}
