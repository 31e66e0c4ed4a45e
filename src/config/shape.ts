import { z } from "zod";
import { IsoDate } from "../record/span.ts";
import { archiveRules } from "../rules/archive/registry.ts";
import { severities } from "../rules/finding.ts";
import { profileIds } from "../rules/profile-ids.ts";
import { recordInvalid } from "../rules/record-invalid/findings.ts";
import { rules as documentRules } from "../rules/registry.ts";
import type { Rule } from "../rules/rule.ts";

/** Version of the shape below; raised when a change breaks files that were valid. */
export const configSchemaVersion = "1.0";
/** Where the JSON Schema of the configuration is named. */
export const configSchemaId = `https://minutes.invalid/schemas/config-${configSchemaVersion}.json`;

const levels = ["off", ...severities] as const;
const Level = z.enum(levels).describe("off, or how much a finding of the rule matters.");

const globs = z
  .array(z.string().min(1))
  .min(1)
  .describe("Paths as patterns, from the folder of this file: referater/**/*.docx");

const rules = [...documentRules, ...archiveRules];

function ruleSetting(rule: Pick<Rule, "options" | "title">) {
  const full = z.strictObject({
    severity: Level.optional(),
    options: rule.options.partial().optional().describe("The rule's options; see minutes rules ID."),
  });
  return z.union([Level, full]).optional().describe(rule.title.en);
}

const ruleSettings = z
  .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])))
  .describe("Rule id to off, error, warning, info, or an object with severity and options.");

const profile = z.enum(profileIds).describe("Profile; without it the kind of body chooses.");
const preview = z.boolean().describe("Whether preview rules run too.");

const Override = z
  .strictObject({
    files: globs,
    profile: profile.optional(),
    preview: preview.optional(),
    rules: ruleSettings.optional(),
  })
  .meta({ id: "Override", description: "What holds for some files only; of several that fit, the later ones win." });

const Suppression = z
  .strictObject({
    rule: z.enum([recordInvalid.id, ...rules.map(({ id }) => id)]).describe("Id of the rule."),
    files: globs.optional().describe("Which files; without it all."),
    item: z.string().optional().describe("Only findings about the item of this number, as printed."),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{16}$/u)
      .optional()
      .describe("Only the finding with this fingerprint, as --format json shows it."),
    reason: z.string().trim().min(1).describe("Why it is right to leave it; shown in reports for programs."),
    expires: IsoDate.optional().describe("Last day on which it holds (YYYY-MM-DD); after it the findings are back."),
  })
  .meta({
    id: "Suppression",
    description: "Findings that are known and left, with the reason; minutes check names one that suppressed nothing.",
  });
export type Suppression = z.infer<typeof Suppression>;

/** The configuration of `minutes check`. */
export const Config = z
  .strictObject({
    $schema: z.string().optional().describe("Address of this schema, for editors."),
    extends: z
      .union([z.string().min(1), z.array(z.string().min(1))])
      .optional()
      .describe("Other files of this kind that come first, by path from the folder of this one."),
    profile: profile.optional(),
    preview: preview.optional(),
    failOn: z.enum(["error", "warning", "never"]).optional().describe("Lowest severity that makes the exit code 1."),
    rules: ruleSettings.optional(),
    overrides: z.array(Override).optional().describe("What holds for some files only."),
    suppressions: z.array(Suppression).optional().describe("Findings that are known and left, with the reason."),
    baseline: z.string().min(1).optional().describe("File of known findings, by path from the folder of this file."),
  })
  .meta({ id: "Config", description: "How minutes check looks at a project's minutes." });
export type Config = z.infer<typeof Config>;
/** What a file, or an override in it, says about rules. */
export type RuleLayer = Pick<Config, "profile" | "preview" | "rules">;
