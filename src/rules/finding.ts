import { z } from "zod";
import { Span } from "../record/span.ts";

/** Most severe first. */
export const severities = ["error", "warning", "info"] as const;
const SeveritySchema = z.enum(severities).describe("How much it matters in the profile used.");

const Words = z
  .object({ da: z.string().describe("The text in Danish."), en: z.string().describe("The text in English.") })
  .meta({ id: "Words", description: "A text for people in Danish and English." });

const place = {
  subject: z.string().describe("JSON pointer into the record: what it is about."),
  item: z.string().nullable().describe("Number of the item as printed; null when it is not about one item."),
  at: Span.nullable().describe("Where it stands in the source; null when the source has no such place."),
};

export const Finding = z
  .object({
    ruleId: z.string().describe("Id of the rule; stable across versions."),
    severity: SeveritySchema,
    message: Words.describe("The fact, with the words found."),
    expected: Words.describe("What was expected instead."),
    suggestion: Words.describe("A wording that would settle it."),
    ...place,
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{16}$/u)
      .describe("Same fault, same fingerprint, also when lines have moved; unique within one record."),
  })
  .meta({ id: "Finding", description: "A place where the minutes do not keep a rule." });
export type Finding = z.infer<typeof Finding>;

export const Unclear = z
  .object({ ruleId: z.string().describe("Id of the rule."), reason: Words.describe("Why."), ...place })
  .meta({ id: "Unclear", description: "A place where a rule could not tell, because of how the source was read." });
export type Unclear = z.infer<typeof Unclear>;

const count = z.int().min(0);

export const RuleCount = z
  .object({
    ruleId: z.string().describe("Id of the rule."),
    severity: SeveritySchema,
    pass: count.describe("Subjects that keep the rule."),
    fail: count.describe("Subjects that do not; each is a finding."),
    notApplicable: count.describe("Subjects the rule says nothing about."),
    cannotTell: count.describe("Subjects where the reading leaves it open."),
  })
  .meta({ id: "RuleCount", description: "One rule's answers, counted." });
export type RuleCount = z.infer<typeof RuleCount>;

export const ProfileChoice = z
  .object({
    id: z.string().describe("Id of the profile."),
    chosenBy: z
      .enum(["option", "bodyType", "default"])
      .describe("Whether the caller named it, the kind of body led to it, or nothing did."),
    reason: Words.describe("The choice in one sentence."),
  })
  .meta({ id: "ProfileChoice", description: "The profile the rules ran under, and why." });
export type ProfileChoice = z.infer<typeof ProfileChoice>;

export const CheckResult = z
  .object({
    profile: ProfileChoice,
    findings: z
      .array(Finding)
      .describe("In the order of the source, those without a place first; at one place the most severe first."),
    unclear: z.array(Unclear).describe("In the order of the source, those without a place first."),
    rules: z.array(RuleCount).describe("Every rule that ran, by id."),
  })
  .meta({ id: "CheckResult", description: "What the rules say about one record." });
export type CheckResult = z.infer<typeof CheckResult>;
