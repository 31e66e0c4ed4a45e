import { type Item, itemCategories } from "../../record/item.ts";
import { itemsOf, type Part } from "./parts.ts";
import { key, listed, meetingId, names, place, whose } from "./shared-columns.ts";
import { defineTable } from "./table.ts";

/** One row for each agenda item, with its whole text. */
export const items = defineTable<Part<Item>>({
  name: "items",
  about: { da: "Et dagsordenspunkt med hele sin tekst.", en: "An agenda item with its whole text." },
  each: itemsOf,
  columns: [
    key("item_id", {
      da: "Nøgle: mødets nøgle og JSON-pegeren til punktet i data.",
      en: "Key: that of the meeting, and the JSON pointer to the item in its record.",
    }),
    meetingId,
    ...whose,
    {
      name: "position",
      type: "integer",
      required: true,
      about: { da: "Plads i dokumentet, fra 1.", en: "Place in the document, from 1." },
      read: ({ value }) => value.order,
    },
    {
      name: "number",
      type: "text",
      about: { da: "Nummer som trykt, uden punktum.", en: "Number as printed, without dot." },
      read: ({ value }) => (value.number === "" ? null : value.number),
    },
    {
      name: "title",
      type: "text",
      about: { da: "Titel; tom, hvor dokumentet har mistet den.", en: "Title; empty where the document has lost it." },
      read: ({ value }) => value.title,
    },
    {
      name: "category",
      type: "text",
      required: true,
      values: itemCategories,
      about: {
        da: "Faste punkter, som alle organer har; regular for resten.",
        en: "Standing items that every body has; regular for the rest.",
      },
      read: ({ value }) => value.category,
    },
    {
      name: "kind",
      type: "text",
      values: ["information", "discussion", "decision"],
      about: {
        da: "Orientering, drøftelse eller beslutning, når det er mærket.",
        en: "Information, discussion or decision, when marked.",
      },
      read: ({ value }) => value.kind,
    },
    {
      name: "public",
      type: "boolean",
      about: {
        da: "Falsk for lukkede punkter; tom, når intet står.",
        en: "False for closed items; empty when not stated.",
      },
      read: ({ value }) => value.access.public,
    },
    {
      name: "closed_reason",
      type: "text",
      about: { da: "Grund til lukning, som skrevet.", en: "Reason for closing, as written." },
      read: ({ value }) => value.access.reason ?? value.access.legalBasis,
    },
    {
      name: "case_numbers",
      type: "text",
      about: {
        da: "Sags- og journalnumre, adskilt af semikolon.",
        en: "Case and journal numbers, with semicolons between.",
      },
      read: ({ value }) => listed(value.caseNumbers.map((each) => each.value)),
    },
    {
      name: "presenters",
      type: "text",
      about: { da: "Hvem der fremlægger, adskilt af semikolon.", en: "Who presents, with semicolons between." },
      read: ({ value }) => names(value.presenters),
    },
    {
      name: "recommendation",
      type: "text",
      about: { da: "Indstillingens ord.", en: "What was proposed, in its words." },
      read: ({ value }) => value.recommendations.map(({ text }) => text).join("\n\n") || null,
    },
    {
      name: "text",
      type: "text",
      forPrograms: true,
      about: {
        da: "Hele punktets tekst, afsnit for afsnit under deres mærkater.",
        en: "The whole text of the item, section by section under their labels.",
      },
      read: ({ value }) =>
        value.sections.map(({ label, text }) => (label === null ? text : `${label}\n${text}`)).join("\n\n") || null,
    },
    ...place,
  ],
});
