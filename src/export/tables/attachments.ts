import type { Attachment } from "../../record/item.ts";
import { type ItemPart, partsOfItems } from "./parts.ts";
import { itemId, key, meetingId, place, whichItem, whose } from "./shared-columns.ts";
import { defineTable } from "./table.ts";

/** One row for each attachment that is listed or mentioned. */
export const attachments = defineTable<ItemPart<Attachment>>({
  name: "attachments",
  about: { da: "Et bilag.", en: "An attachment." },
  each: (source) => partsOfItems(source, "attachments"),
  columns: [
    key("attachment_id", { da: "Nøgle.", en: "Key." }),
    itemId,
    meetingId,
    ...whose,
    ...whichItem,
    {
      name: "name",
      type: "text",
      required: true,
      about: { da: "Navn, som skrevet.", en: "Name, as written." },
      read: ({ value }) => value.name,
    },
    {
      name: "number",
      type: "text",
      about: { da: "Bilagets nummer.", en: "Number of the attachment." },
      read: ({ value }) => value.number,
    },
    {
      name: "access",
      type: "text",
      values: ["public", "closed"],
      about: { da: "Om det er offentligt, når det står der.", en: "Whether it is published, when stated." },
      read: ({ value }) => value.access,
    },
    {
      name: "reference",
      type: "text",
      required: true,
      values: ["listed", "mentioned"],
      about: {
        da: "Står under en bilagsliste, eller er kun nævnt.",
        en: "Listed under an attachments label, or only mentioned.",
      },
      read: ({ value }) => value.reference,
    },
    ...place,
  ],
});
