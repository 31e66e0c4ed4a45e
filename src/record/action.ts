import { z } from "zod";
import { Certainty, IsoDate, Span } from "./span.ts";

export const ActionOwner = z
  .object({
    name: z.string().describe("Owner as written."),
    kind: z.enum(["person", "role", "unit", "body", "everyone"]).describe("What kind of owner it is."),
    person: z.string().optional().describe("The person's fullest name in the document, where that is certain."),
  })
  .meta({ id: "ActionOwner", description: "Who is to do it." });
export type ActionOwner = z.infer<typeof ActionOwner>;

export const Action = z
  .object({
    task: z.string().describe("The task, as written."),
    owners: z.array(ActionOwner).describe("Who is to do it; empty when the document names nobody."),
    due: z
      .object({
        date: IsoDate.nullable().describe("The deadline as a date, where that is certain."),
        text: z.string().describe("The deadline as written."),
      })
      .nullable()
      .describe("Deadline, when stated."),
    status: z.enum(["open", "done"]).nullable().describe("State, when stated."),
    basis: z
      .enum(["mark", "column", "table", "list", "sentence", "passive"])
      .describe(
        "Where it was read: an explicit mark, a column, a table, a list under an owner, a sentence, a passive without owner.",
      ),
    decision: z.int().min(0).optional().describe("Index in the item's decisions, when the task is part of one."),
    certainty: Certainty.describe("How certain it is that this is a task with this owner."),
    at: Span.describe("Where it stands."),
  })
  .meta({ id: "Action", description: "A task that someone is to do after the meeting." });
export type Action = z.infer<typeof Action>;
