import { describedDocument } from "../described.ts";
import { visibleJson } from "../escape.ts";
import { type Findings, findingsSchemaVersion } from "../findings-schema.ts";
import type { Reporter } from "../reporter.ts";
import { summaryOf } from "../summary.ts";

/** For programs: everything the rules said, in both languages, in the shape of the findings schema. */
export const json: Reporter = {
  id: "json",
  write(documents, { version }) {
    const findings: Findings = {
      schemaVersion: findingsSchemaVersion,
      generator: { name: "minutes", version },
      documents: documents.map(describedDocument),
      summary: summaryOf(documents),
    };
    return `${visibleJson(JSON.stringify(findings, null, 2))}\n`;
  },
};
