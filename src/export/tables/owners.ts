import type { Action, ActionOwner } from "../../record/action.ts";
import { type InnerPart, innerParts, partsOfItems } from "./parts.ts";
import { belongsTo, itemId, key, meetingId, nameAsWritten } from "./shared-columns.ts";
import { defineTable } from "./table.ts";

/** One row for each owner of a task. */
export const owners = defineTable<InnerPart<ActionOwner, Action>>({
  name: "owners",
  about: { da: "En ansvarlig for en opgave.", en: "An owner of a task." },
  each: (source) =>
    partsOfItems(source, "actions").flatMap((action) => innerParts(action, "owners", action.value.owners)),
  columns: [
    key("owner_id", { da: "Nøgle.", en: "Key." }),
    belongsTo("action_id", "actions", { da: "Opgaven.", en: "The task." }, ({ outer }) => outer.key),
    itemId,
    meetingId,
    nameAsWritten,
    {
      name: "kind",
      type: "text",
      required: true,
      values: ["person", "role", "unit", "body", "everyone"],
      about: { da: "Person, rolle, enhed, organ eller alle.", en: "Person, role, unit, body or everyone." },
      read: ({ value }) => value.kind,
    },
    {
      name: "person",
      type: "text",
      about: {
        da: "Personens fulde navn i dokumentet, hvor det er sikkert.",
        en: "The person's fullest name in the document, where certain.",
      },
      read: ({ value }) => value.person,
    },
    {
      name: "task",
      type: "text",
      required: true,
      about: { da: "Opgaven, som skrevet.", en: "The task, as written." },
      read: ({ outer }) => outer.value.task,
    },
  ],
});
