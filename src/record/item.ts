import { z } from "zod";
import { Action } from "./action.ts";
import { Decision, Recommendation } from "./decision.ts";
import { PersonRef } from "./person.ts";
import { Span, TimeOfDay } from "./span.ts";
import { Dissent, Recusal, Vote } from "./vote.ts";

export const sectionKinds = [
  "summary",
  "theme",
  "case",
  "history",
  "economy",
  "legal",
  "hearing",
  "consequences",
  "recommendation",
  "treatment",
  "decision",
  "attachments",
  "attendance",
  "other",
] as const;
export type SectionKind = (typeof sectionKinds)[number];

export const Section = z
  .object({
    kind: z.enum(sectionKinds).describe("What the section holds."),
    label: z.string().nullable().describe("Its label as written; null for text without one."),
    text: z.string().describe("Its text: line breaks of the layout undone, paragraphs kept, bullets as '• '."),
    at: Span.describe("Where it stands, label included."),
  })
  .meta({ id: "Section", description: "A labelled part of an item." });
export type Section = z.infer<typeof Section>;

export const Attachment = z
  .object({
    name: z.string().describe("Name as written."),
    number: z.string().nullable().describe("Number of the attachment, when it has one."),
    access: z.enum(["public", "closed"]).nullable().describe("Whether it is published, when stated."),
    reference: z
      .enum(["listed", "mentioned"])
      .describe("listed under an attachments label, or only mentioned in the text."),
    at: Span.describe("Where it stands."),
  })
  .meta({ id: "Attachment", description: "An attachment (bilag)." });
export type Attachment = z.infer<typeof Attachment>;

export const itemCategories = [
  "approvalOfAgenda",
  "approvalOfMinutes",
  "announcements",
  "anyOtherBusiness",
  "election",
  "signature",
  "questionTime",
  "regular",
] as const;
export type ItemCategory = (typeof itemCategories)[number];

export const Item = z
  .object({
    number: z.string().describe("Number as printed, without dot; empty when the item has none."),
    order: z.int().min(1).describe("Place in the document, from 1."),
    title: z
      .string()
      .nullable()
      .describe("Title without number, time slot and marks; null where the document has lost it."),
    kind: z
      .enum(["information", "discussion", "decision"])
      .nullable()
      .describe("Kind of item, when the document marks it."),
    category: z.enum(itemCategories).describe("Standing items that every body has; regular for the rest."),
    access: z
      .object({
        public: z
          .boolean()
          .nullable()
          .describe("false for a closed item, true when stated open, null when not stated."),
        reason: z.string().nullable().describe("Reason for closing, as written."),
        legalBasis: z.string().nullable().describe("Provision cited for closing, as written."),
        at: Span.optional().describe("Where it stands."),
      })
      .describe("Open or closed doors."),
    caseNumbers: z
      .array(
        z.object({
          value: z.string().describe("The number as written."),
          scheme: z.string().nullable().describe("Numbering scheme, such as kle or acadre, when recognised."),
          at: Span,
        }),
      )
      .describe("Case and journal numbers of the item."),
    start: TimeOfDay.nullable().describe("Start of the item's time slot."),
    end: TimeOfDay.nullable().describe("End of the item's time slot."),
    presenters: z.array(PersonRef).describe("Who presents the item, as the agenda or title states."),
    sections: z.array(Section).describe("The whole text of the item, in order."),
    recommendations: z.array(Recommendation).describe("What was proposed."),
    decisions: z.array(Decision).describe("This body's own decisions, and those of others quoted here."),
    votes: z.array(Vote).describe("Votes taken, in order."),
    dissents: z.array(Dissent).describe("Dissents."),
    recusals: z.array(Recusal).describe("Recusals."),
    attachments: z.array(Attachment).describe("Attachments."),
    actions: z.array(Action).describe("Tasks that follow from the item."),
    treatedAfter: z
      .string()
      .optional()
      .describe("Number of the item after which this one was taken, when the order was changed."),
    at: Span.describe("The whole item, heading included."),
  })
  .meta({ id: "Item", description: "An agenda item as treated." });
export type Item = z.infer<typeof Item>;
