import path from "node:path";
import type { Layer } from "../../config/layers.ts";
import { type Said, Suppressions } from "../../config/suppressions.ts";
import { visible } from "../../report/escape.ts";
import type { CheckedDocument, ReportedDocument, SettledFinding } from "../../report/reporter.ts";
import { coveredText } from "../../rules/covered.ts";
import type { Finding } from "../../rules/finding.ts";
import { recordInvalid } from "../../rules/record-invalid/findings.ts";
import type { CheckArguments } from "../commands/check.ts";
import { machineDay } from "../days.ts";
import type { Run } from "../run.ts";
import { type KnownFindings, shortPath } from "./known-findings.ts";

/** Takes the findings out of a document that the configuration suppresses or the baseline holds. */
export interface Settler {
  settle(document: ReportedDocument, file: string): ReportedDocument;
  /** Says which suppressions have expired, and which of the others suppressed nothing. */
  finish(): Promise<void>;
}

/** `today` of the command line, else the day on the machine's calendar, decides whether a suppression still holds. */
export function settler(
  layers: readonly Layer[],
  known: KnownFindings | null,
  { today, updateBaseline }: Pick<CheckArguments, "today" | "updateBaseline">,
  run: Run,
): Settler {
  const suppressions = new Suppressions(layers, today ?? machineDay());
  return {
    settle(document, name) {
      const file = path.resolve(name);
      if ("failure" in document) {
        suppressions.unread(file);
        return document;
      }
      suppressions.checked(file, saidOf(document));
      const baselineName = known === null ? "" : baselineNameOf(known.nameOf(file), document.path);
      known?.baseline.checked(baselineName);
      const settled: SettledFinding[] = [];
      const findings = document.result.findings.filter((finding) => {
        const found = settledBy(finding, file, baselineName);
        if (found !== null) settled.push(found);
        return found === null;
      });
      return { ...document, result: { ...document.result, findings }, settled };
    },
    async finish() {
      for (const { suppression, file, findings } of suppressions.expired()) {
        const { rule, expires = "" } = suppression;
        await run.stderr.write(`minutes: ${run.say.check.expired(shortPath(file), rule, expires, findings)}\n`);
      }
      for (const { suppression, file, documents } of suppressions.unused()) {
        const line = run.say.check.unused(shortPath(file), suppression, documents);
        // A reason is anybody's text.
        await run.stderr.write(`minutes: ${visible(coveredText(line))}\n`);
      }
    },
  };

  function settledBy(finding: Finding, file: string, name: string): SettledFinding | null {
    const reason = suppressions.reasonFor(finding, file);
    if (reason !== null) return { finding, by: "suppression", reason };
    const isKnown = known?.baseline.meets(name, finding) === true || (known !== null && updateBaseline === true);
    return isKnown ? { finding, by: "baseline", reason: null } : null;
  }
}

/** That the record keeps the schema is asked of stored records alone, and by no rule of the engine. */
function saidOf({ result, fileLines }: CheckedDocument): Said {
  const rules = result.rules.map(({ ruleId }) => ruleId);
  const isStored = typeof fileLines === "object";
  return { rules: isStored ? [...rules, recordInvalid.id] : rules, unclear: result.unclear };
}

/** A record of several in a file goes by the document it came from: its place in the file may change. */
function baselineNameOf(file: string, shown: string): string {
  // "alle.ndjson#2 (referat.txt)"
  const document = /#\d{1,9} \((.*)\)$/u.exec(shown)?.[1];
  return document === undefined ? file : `${file}#${document}`;
}
