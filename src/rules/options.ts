import { z } from "zod";
import { MinutesError } from "../record/errors.ts";
import { IsoDate } from "../record/span.ts";
import { archiveRules } from "./archive/registry.ts";
import { severities } from "./finding.ts";
import { profileIds } from "./profile-ids.ts";
import { recordInvalid } from "./record-invalid/findings.ts";
import { rules as documentRules } from "./registry.ts";
import type { Rule } from "./rule.ts";

export const CheckOptions = z
  .strictObject({
    profile: z.enum(profileIds).optional().describe("Profile; without it the kind of body chooses."),
    today: IsoDate.optional().describe("The day of the run. Without it no rule asks whether a date lies ahead."),
    preview: z.boolean().optional().describe("Whether preview rules run too."),
    rules: z
      .strictObject({
        only: z.array(z.string()).optional().describe("Ids of the rules that run; none but these."),
        off: z.array(z.string()).optional().describe("Ids of the rules that do not run; this wins over all else."),
        severity: z
          .record(z.string(), z.enum(severities))
          .optional()
          .describe("Rule id to severity. A rule that is named here runs, whatever the profile says."),
      })
      .optional()
      .describe("Which rules run, and how much they matter."),
    settings: z
      .record(z.string(), z.record(z.string(), z.unknown()))
      .optional()
      .describe("Rule id to the rule's options."),
  })
  .meta({ id: "CheckOptions", description: "How a record is checked." });
export type CheckOptions = z.input<typeof CheckOptions>;

/** Ids that may stand in options, whichever rules are about to run: one configuration is for them all. */
const everyId = new Set([...documentRules, ...archiveRules].map(({ id }) => id));

/** The options, if they can be used with these rules; else throws MinutesError with the code CONFIG_INVALID. */
export function readOptions(options: CheckOptions, rules: readonly Pick<Rule, "id" | "options">[]): CheckOptions {
  const read = CheckOptions.safeParse(options);
  if (!read.success) throw new MinutesError("CONFIG_INVALID", `The check's options: ${problems(read.error)}.`);
  const { only = [], off = [], severity = {} } = read.data.rules ?? {};
  const settings = read.data.settings ?? {};
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const id of [...only, ...off, ...Object.keys(severity), ...Object.keys(settings)]) {
    if (id === recordInvalid.id)
      throw new MinutesError("CONFIG_INVALID", `"${id}" is always an error and cannot be chosen or switched off.`);
    if (!known.has(id) && !everyId.has(id))
      throw new MinutesError(
        "CONFIG_INVALID",
        `There is no rule "${id}". Known: ${[...known.keys()].sort().join(", ")}.`,
      );
  }
  for (const [id, given] of Object.entries(settings)) {
    const checked = known.get(id)?.options.safeParse(given);
    if (checked?.error) throw new MinutesError("CONFIG_INVALID", `The options of "${id}": ${problems(checked.error)}.`);
  }
  return read.data;
}

/** The problems on one line: "Too big: expected number to be <=1 → at maximumShare". */
function problems(error: z.ZodError): string {
  return z.prettifyError(error).replace(/\s+/gu, " ").replace(/ ?✖ /gu, "; ").replace(/^; /u, "");
}
