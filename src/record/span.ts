import { z } from "zod";

/** A stretch of the source document. */
export const Span = z
  .object({
    page: z
      .int()
      .min(1)
      .describe("Page of the first character, from 1. Text files have pages where they hold form feeds."),
    line: z.int().min(1).describe("Line of the first character in the source document, from 1."),
    endLine: z.int().min(1).describe("Line of the last character in the source document, from 1."),
    start: z.int().min(0).describe("Offset of the first character in the source text, in UTF-16 units from 0."),
    end: z.int().min(0).describe("Offset after the last character in the source text, in UTF-16 units."),
  })
  .meta({ id: "Span", description: "A stretch of the source: the words a value was read from." });
export type Span = z.infer<typeof Span>;

/** An ISO calendar date, such as 2024-03-05. */
export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
/** A time of day, such as 18:30. */
export const TimeOfDay = z.string().regex(/^\d{2}:\d{2}$/u);
/** How certain a reading is, from 0 (a guess) to 1 (written in so many words). */
export const Certainty = z.number().min(0).max(1);
