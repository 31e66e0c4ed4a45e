import { z } from "zod";
import { CheckResult } from "../rules/finding.ts";

/** Version of the shape below; raised when a change breaks readers. */
export const findingsSchemaVersion = "1.0";
/** Where the JSON Schema of the findings is named. */
export const findingsSchemaId = `https://minutes.invalid/schemas/findings-${findingsSchemaVersion}.json`;

const path = z.string().describe("Path or name as it was given.");
const count = z.int().min(0);

const Settled = z
  .object({
    ruleId: z.string().describe("Id of the rule."),
    subject: z.string().describe("JSON pointer into the record: what it is about."),
    fingerprint: z.string().describe("The finding's fingerprint."),
    by: z.enum(["suppression", "baseline"]).describe("What settled it."),
    reason: z.string().nullable().describe("Why, as the configuration says; null for the baseline."),
  })
  .meta({ id: "SettledFinding", description: "A finding that is known and left; it is in no other list." });

const Checked = CheckResult.extend({
  path,
  status: z.literal("checked").describe("The rules ran."),
  settled: z.array(Settled).describe("Findings that the configuration suppresses or the baseline holds."),
}).meta({ id: "CheckedDocument", description: "A document the rules ran over." });

const Unreadable = z
  .object({
    path,
    status: z.literal("unreadable").describe("No rule ran."),
    failure: z
      .object({ code: z.string().describe("Error code."), message: z.string().describe("What went wrong.") })
      .describe("Why it could not be read."),
  })
  .meta({ id: "UnreadableDocument", description: "A document that could not be read, so no rule ran." });

/** One document of a report. */
export const DocumentFindings = z.discriminatedUnion("status", [Checked, Unreadable]);
export type DocumentFindings = z.infer<typeof DocumentFindings>;

export const Findings = z
  .object({
    schemaVersion: z.literal(findingsSchemaVersion).describe("Version of this shape."),
    generator: z
      .object({ name: z.literal("minutes").describe("Its name."), version: z.string().describe("Its version.") })
      .describe("The program that made it."),
    documents: z.array(DocumentFindings).describe("In the order given."),
    summary: z
      .object({
        documents: count.describe("All documents."),
        unreadable: count.describe("Of these, not readable."),
        errors: count.describe("Findings of severity error."),
        warnings: count.describe("Findings of severity warning."),
        infos: count.describe("Findings of severity info."),
        cannotTell: count.describe("Questions that reading left open."),
        suppressed: count.describe("Findings that the configuration suppresses; in no other count."),
        inBaseline: count.describe("Findings that the baseline holds; in no other count."),
      })
      .describe("Counts over all documents."),
  })
  .meta({ id: "Findings", description: "What the rules found in minutes." });
export type Findings = z.infer<typeof Findings>;
