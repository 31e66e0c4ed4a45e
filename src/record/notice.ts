import { z } from "zod";
import { Span } from "./span.ts";

/** Every code a notice can have; a code never changes its meaning. */
export const noticeCodes = [
  "not-minutes",
  "foreign-language",
  "encoding-guessed",
  "encoding-damaged",
  "control-characters-removed",
  "no-text",
  "no-text-layer",
  "text-in-pictures",
  "text-quality-low",
  "second-reader",
  "page-unreadable",
  "ocr",
  "weak-words",
  "tracked-changes",
  "comments-left-out",
  "hidden-text",
  "several-meetings",
  "no-items",
  "item-title-lost",
  "attendance-conflict",
  "date-ambiguous",
  "weekday-differs",
  "person-ambiguous",
  "item-order-changed",
  "item-text-displaced",
  "style-lost",
  "line-cut",
  "source-text-partly-read",
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

export const Notice = z
  .object({
    code: z.enum(noticeCodes).describe("What kind of thing was noticed; stable across versions."),
    severity: z.enum(["info", "warning", "error"]).describe("How much of the record it puts in doubt."),
    message: z.string().describe("One English sentence for people."),
    at: Span.optional().describe("Where in the source, when it has a place."),
    places: z
      .array(Span)
      .optional()
      .describe("Where in the source, when it has several places; in the source's order."),
  })
  .meta({ id: "Notice", description: "Something that reading noticed about the source: loss, doubt, ambiguity." });
export type Notice = z.infer<typeof Notice>;
