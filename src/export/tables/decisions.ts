import { type Decision, outcomes } from "../../record/decision.ts";
import { type ItemPart, partsOfItems } from "./parts.ts";
import { certainty, itemId, key, listed, meetingId, place, whichItem, whose } from "./shared-columns.ts";
import { defineTable } from "./table.ts";

/** One row for each decision, this body's own and those of others that are quoted. */
export const decisions = defineTable<ItemPart<Decision>>({
  name: "decisions",
  about: {
    da: "En beslutning: organets egne, og andres, som punktet gengiver.",
    en: "A decision: the body's own, and those of others that the item quotes.",
  },
  each: (source) => partsOfItems(source, "decisions"),
  columns: [
    key("decision_id", { da: "Nøgle.", en: "Key." }),
    itemId,
    meetingId,
    ...whose,
    ...whichItem,
    {
      name: "stage",
      type: "text",
      required: true,
      values: ["own", "other"],
      about: {
        da: "own: organets egen på dette møde; other: et andet organs eller et tidligere mødes.",
        en: "own: this body's at this meeting; other: another body's, or of an earlier meeting.",
      },
      read: ({ value }) => value.stage,
    },
    {
      name: "outcome",
      type: "text",
      required: true,
      indexed: true,
      values: outcomes,
      about: { da: "Hvad der kom ud af det.", en: "What came of it." },
      read: ({ value }) => value.outcome,
    },
    {
      name: "text",
      type: "text",
      required: true,
      about: { da: "Beslutningens ord.", en: "The decision's words." },
      read: ({ value }) => value.text,
    },
    {
      name: "outcome_text",
      type: "text",
      forPrograms: true,
      about: { da: "Vendingen, udfaldet er læst af.", en: "The phrase the outcome was read from." },
      read: ({ value }) => value.outcomeText,
    },
    {
      name: "decided_by",
      type: "text",
      about: {
        da: "Organet, der besluttede, når det står ved beslutningen.",
        en: "The deciding body, where written with the decision.",
      },
      read: ({ value }) => value.body,
    },
    {
      name: "decided_on",
      type: "date",
      about: { da: "Dato ved beslutningen.", en: "Date written with the decision." },
      read: ({ value }) => value.date,
    },
    {
      name: "points",
      type: "integer",
      required: true,
      forPrograms: true,
      about: { da: "Antal led.", en: "Number of its points." },
      read: ({ value }) => value.points.length,
    },
    {
      name: "final",
      type: "boolean",
      forPrograms: true,
      about: { da: "Falsk for en anbefaling til et andet organ.", en: "False for a recommendation to another body." },
      read: ({ value }) => value.final,
    },
    {
      name: "procedural",
      type: "boolean",
      forPrograms: true,
      about: { da: "Sand for godkendelse af dagsorden eller referat.", en: "True for approval of agenda or minutes." },
      read: ({ value }) => value.procedural,
    },
    {
      name: "unanimous",
      type: "boolean",
      about: { da: "Sand, når der står, at den var enstemmig.", en: "True when stated to be unanimous." },
      read: ({ value }) => value.unanimous,
    },
    {
      name: "relation_to_recommendation",
      type: "text",
      values: ["asRecommended", "amended", "partly", "rejected", "deferred", "unrelated"],
      forPrograms: true,
      about: { da: "Forhold til indstillingen.", en: "How it relates to the recommendation." },
      read: ({ value }) => value.relationToRecommendation,
    },
    {
      name: "referred_to",
      type: "text",
      about: { da: "Hvor sagen sendes hen, som skrevet.", en: "Where the case was sent, as written." },
      read: ({ value }) => value.referredTo,
    },
    {
      name: "postponed_to",
      type: "text",
      about: { da: "Hvornår den er udsat til, som skrevet.", en: "To when it was postponed, as written." },
      read: ({ value }) => value.postponedTo,
    },
    {
      name: "reservations",
      type: "text",
      about: { da: "Forbehold, adskilt af semikolon.", en: "Reservations, with semicolons between." },
      read: ({ value }) => listed(value.reservations),
    },
    certainty,
    ...place,
  ],
});
