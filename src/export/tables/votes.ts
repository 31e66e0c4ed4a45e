import type { Vote } from "../../record/vote.ts";
import { type ItemPart, partsOfItems } from "./parts.ts";
import { itemId, key, meetingId, place, whichItem, whose } from "./shared-columns.ts";
import { defineTable } from "./table.ts";

/** One row for each vote that was taken. */
export const votes = defineTable<ItemPart<Vote>>({
  name: "votes",
  about: { da: "En afstemning.", en: "A vote." },
  each: (source) => partsOfItems(source, "votes"),
  columns: [
    key("vote_id", { da: "Nøgle.", en: "Key." }),
    itemId,
    meetingId,
    ...whose,
    ...whichItem,
    {
      name: "subject",
      type: "text",
      about: { da: "Hvad der blev stemt om, som skrevet.", en: "What was voted on, as written." },
      read: ({ value }) => value.subject,
    },
    {
      name: "votes_for",
      type: "integer",
      about: { da: "Stemmer for.", en: "Votes for." },
      read: ({ value }) => value.for,
    },
    {
      name: "votes_against",
      type: "integer",
      about: { da: "Stemmer imod.", en: "Votes against." },
      read: ({ value }) => value.against,
    },
    {
      name: "votes_abstain",
      type: "integer",
      about: { da: "Hverken for eller imod, og blanke.", en: "Abstentions and blank votes." },
      read: ({ value }) => value.abstain,
    },
    {
      name: "unanimous",
      type: "boolean",
      about: { da: "Sand, når der står, at den var enstemmig.", en: "True when stated to be unanimous." },
      read: ({ value }) => value.unanimous,
    },
    {
      name: "result",
      type: "text",
      about: { da: "Resultatet, som skrevet.", en: "The stated result." },
      read: ({ value }) => value.result,
    },
    {
      name: "method",
      type: "text",
      about: { da: "Afstemningsmåde, som skrevet.", en: "How it was done, as written." },
      read: ({ value }) => value.method,
    },
    {
      name: "text",
      type: "text",
      required: true,
      about: { da: "Ordene, der fortæller om afstemningen.", en: "The words that state the vote." },
      read: ({ value }) => value.text,
    },
    {
      name: "basis",
      type: "text",
      required: true,
      values: ["stated", "inferred"],
      forPrograms: true,
      about: { da: "Om tallene står der eller er regnet ud.", en: "Whether the figures are written or worked out." },
      read: ({ value }) => value.basis,
    },
    ...place,
  ],
});
