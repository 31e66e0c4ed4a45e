import type { Action } from "../../record/action.ts";
import { type ItemPart, partsOfItems } from "./parts.ts";
import { certainty, itemId, key, meetingId, names, place, whichItem, whose } from "./shared-columns.ts";
import { defineTable } from "./table.ts";

/** One row for each task that somebody is to do. */
export const actions = defineTable<ItemPart<Action>>({
  name: "actions",
  about: { da: "En opgave efter mødet.", en: "A task after the meeting." },
  each: (source) => partsOfItems(source, "actions"),
  columns: [
    key("action_id", { da: "Nøgle.", en: "Key." }),
    itemId,
    meetingId,
    ...whose,
    ...whichItem,
    {
      name: "task",
      type: "text",
      required: true,
      about: { da: "Opgaven, som skrevet.", en: "The task, as written." },
      read: ({ value }) => value.task,
    },
    {
      name: "owners",
      type: "text",
      about: {
        da: "Ansvarlige, adskilt af semikolon; tom, når ingen er nævnt.",
        en: "Who is to do it, with semicolons between; empty when nobody is named.",
      },
      read: ({ value }) => names(value.owners),
    },
    {
      name: "due_date",
      type: "date",
      indexed: true,
      about: { da: "Frist som dato, hvor den er sikker.", en: "Deadline as a date, where that is certain." },
      read: ({ value }) => value.due?.date,
    },
    {
      name: "due_text",
      type: "text",
      about: { da: "Frist, som skrevet.", en: "Deadline, as written." },
      read: ({ value }) => value.due?.text,
    },
    {
      name: "status",
      type: "text",
      values: ["open", "done"],
      about: { da: "Tilstand, når den står der.", en: "State, when stated." },
      read: ({ value }) => value.status,
    },
    {
      name: "basis",
      type: "text",
      required: true,
      values: ["mark", "column", "table", "list", "sentence", "passive"],
      forPrograms: true,
      about: { da: "Hvad opgaven er læst af.", en: "What the task was read from." },
      read: ({ value }) => value.basis,
    },
    {
      name: "decision_id",
      type: "text",
      references: "decisions",
      forPrograms: true,
      about: { da: "Beslutningen, opgaven er en del af.", en: "The decision that the task is part of." },
      read: ({ value, item }) =>
        value.decision !== undefined && value.decision < item.value.decisions.length
          ? `${item.key}/decisions/${value.decision}`
          : null,
    },
    certainty,
    ...place,
  ],
});
