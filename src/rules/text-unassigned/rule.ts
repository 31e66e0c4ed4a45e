import { z } from "zod";
import type { Span } from "../../record/span.ts";
import { fail, pass, recordPart } from "../answers.ts";
import { isAboutMeeting } from "../document.ts";
import { defineRule } from "../rule.ts";
import { title, unassigned } from "./texts.ts";

export const textUnassigned = defineRule({
  id: "text-unassigned",
  title,
  // Reading may be at fault as well as the minutes, so it never breaks a build.
  severity: "info",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    maximumShare: z
      .number()
      .min(0)
      .max(1)
      .default(0.05)
      .describe("Share of the document's characters that may be without a place, from 0 to 1."),
    minimumCharacters: z
      .int()
      .min(0)
      .default(200)
      .describe("Fewer characters than this are never reported, whatever their share."),
  }),
  check(record, { options }) {
    const { coverage } = record;
    if (!isAboutMeeting(record) || coverage.characters === 0) return [];
    const longest = longestOf(coverage.unassignedAt);
    const about = recordPart("/coverage/unassigned", longest);
    const few = coverage.unassigned < options.minimumCharacters;
    if (few || coverage.unassigned <= coverage.characters * options.maximumShare) return [pass(about)];
    return [fail(about, ["unassigned"], unassigned(coverage, longest))];
  },
});

function longestOf(spans: readonly Span[]): Span | null {
  let longest: Span | null = null;
  for (const span of spans) {
    if (longest === null || span.end - span.start > longest.end - longest.start) longest = span;
  }
  return longest;
}
