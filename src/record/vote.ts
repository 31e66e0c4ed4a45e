import { z } from "zod";
import { Span } from "./span.ts";

const option = z.enum(["for", "against", "abstain"]).describe("How they voted.");

export const Vote = z
  .object({
    subject: z.string().nullable().describe("What was voted on, as written."),
    method: z.string().nullable().describe("How (håndsoprækning, skriftlig …), as written."),
    for: z.int().min(0).nullable().describe("Votes for."),
    against: z.int().min(0).nullable().describe("Votes against."),
    abstain: z.int().min(0).nullable().describe("Abstentions and blank votes."),
    unanimous: z.boolean().nullable().describe("True when stated to be unanimous."),
    groups: z
      .array(
        z.object({
          name: z.string().describe("Party or group, as written."),
          option,
          count: z.int().min(0).optional().describe("Number of its votes, when stated."),
        }),
      )
      .describe("Parties or groups and how they voted."),
    voters: z
      .array(z.object({ name: z.string().describe("Name, as written."), option }))
      .describe("People and how they voted."),
    result: z.string().nullable().describe("The stated result."),
    text: z.string().describe("The words that state the vote."),
    basis: z.enum(["stated", "inferred"]).describe("Whether the figures are written or worked out."),
    at: Span.describe("Where it stands."),
  })
  .meta({ id: "Vote", description: "One vote taken in the item." });
export type Vote = z.infer<typeof Vote>;

export const Dissent = z
  .object({
    by: z.array(z.string()).describe("Who dissents, as written."),
    kind: z.enum(["against", "reservation", "minorityStatement", "note"]).describe("How."),
    text: z.string().describe("The words."),
    at: Span.describe("Where they stand."),
  })
  .meta({ id: "Dissent", description: "A dissent, reservation, minority statement or note for the record." });
export type Dissent = z.infer<typeof Dissent>;

export const Recusal = z
  .object({
    name: z.string().describe("Who, as written."),
    reason: z.string().nullable().describe("Why, as written."),
    leftRoom: z.boolean().nullable().describe("True when stated to have left the room."),
    substitute: z.string().nullable().describe("Who took the seat, as written."),
    text: z.string().describe("The words."),
    at: Span.describe("Where they stand."),
  })
  .meta({
    id: "Recusal",
    description: "A member who took no part in an item because of a conflict of interest (inhabilitet).",
  });
export type Recusal = z.infer<typeof Recusal>;
