import { z } from "zod";
import { PersonRef } from "./person.ts";
import { Certainty, IsoDate, Span } from "./span.ts";

export const outcomes = [
  "approved",
  "approvedAmended",
  "approvedInPart",
  "rejected",
  "noted",
  "discussed",
  "postponed",
  "referred",
  "returned",
  "recommended",
  "elected",
  "withdrawn",
  "lapsed",
  "withheld",
  "none",
  "other",
] as const;
export type Outcome = (typeof outcomes)[number];

export const Recommendation = z
  .object({
    by: PersonRef.nullable().describe("Who recommends, when stated."),
    text: z.string().describe("The whole recommendation."),
    points: z
      .array(z.object({ text: z.string().describe("The point, as written."), at: Span }))
      .describe("Its points, in order; one when it is running text."),
    at: Span.describe("Where it stands."),
  })
  .meta({ id: "Recommendation", description: "What was proposed to this body (indstilling)." });
export type Recommendation = z.infer<typeof Recommendation>;

export const DecisionPoint = z
  .object({
    text: z.string().describe("The point, as written."),
    outcome: z.enum(outcomes).optional().describe("Outcome of this point, when it has one of its own."),
    at: Span.describe("Where it stands."),
  })
  .meta({ id: "DecisionPoint", description: "One point of a decision." });

export const Decision = z
  .object({
    stage: z
      .enum(["own", "other"])
      .describe("own: this body at this meeting; other: another body, or an earlier meeting, quoted."),
    body: z.string().nullable().describe("The deciding body, as written."),
    date: IsoDate.nullable().describe("Date written with the decision."),
    text: z.string().describe("The decision's words."),
    points: z.array(DecisionPoint).describe("Its points, in order; one when it is running text."),
    outcome: z.enum(outcomes).describe("What came of it."),
    outcomeText: z.string().nullable().describe("The phrase the outcome was read from."),
    final: z
      .boolean()
      .nullable()
      .describe("Whether this body decides finally; false for a recommendation to another body."),
    advisory: z.boolean().optional().describe("True when the body's decisions are advisory by law."),
    procedural: z.boolean().optional().describe("True for approval of agenda or minutes."),
    unanimous: z.boolean().optional().describe("True when the decision is stated to be unanimous."),
    relationToRecommendation: z
      .enum(["asRecommended", "amended", "partly", "rejected", "deferred", "unrelated"])
      .nullable()
      .describe("How it relates to the recommendation put to the body."),
    referredTo: z.string().nullable().describe("Where the case was sent, as written."),
    postponedTo: z.string().nullable().describe("To when it was postponed, as written."),
    reservations: z.array(z.string()).describe("Reservations taken, as written."),
    certainty: Certainty.describe("How certain it is that this is a decision with this outcome."),
    at: Span.describe("Where it stands."),
  })
  .meta({ id: "Decision", description: "What a body resolved." });
export type Decision = z.infer<typeof Decision>;
