import { type Attendance, attendanceStatuses } from "../../record/attendance.ts";
import { partKey } from "./keys.ts";
import type { Part } from "./parts.ts";
import { key, listed, meetingId, place, whose } from "./shared-columns.ts";
import { defineTable } from "./table.ts";

/** One row for each statement that somebody took part or was away. */
export const attendance = defineTable<Part<Attendance>>({
  name: "attendance",
  about: {
    da: "En persons fremmøde, som ét sted i referatet siger det.",
    en: "One person's attendance, as one place of the minutes states it.",
  },
  each: (source) =>
    source.record.attendance.map((value, index) => ({
      source,
      value,
      key: partKey(source.id, `/attendance/${index}`),
    })),
  columns: [
    key("attendance_id", { da: "Nøgle.", en: "Key." }),
    meetingId,
    ...whose,
    {
      name: "name",
      type: "text",
      required: true,
      indexed: true,
      about: { da: "Navn, uden titel og parti.", en: "Name, without title and party." },
      read: ({ value }) => value.name,
    },
    {
      name: "status",
      type: "text",
      required: true,
      values: attendanceStatuses,
      about: {
        da: "Til stede, online, gæst, afbud, fraværende, uvist.",
        en: "Present, remote, guest, excused, absent, unknown.",
      },
      read: ({ value }) => value.status,
    },
    {
      name: "role",
      type: "text",
      about: { da: "Titel eller rolle, som skrevet.", en: "Title or role, as written." },
      read: ({ value }) => value.role,
    },
    {
      name: "party",
      type: "text",
      about: { da: "Parti eller liste, som skrevet.", en: "Party or list, as written." },
      read: ({ value }) => value.party,
    },
    {
      name: "represents",
      type: "text",
      about: {
        da: "Personens organisation eller enhed, som skrevet.",
        en: "The person's organisation or unit, as written.",
      },
      read: ({ value }) => value.organization,
    },
    {
      name: "substitute_for",
      type: "text",
      about: { da: "Hvem personen er stedfortræder for.", en: "Whom this person stands in for." },
      read: ({ value }) => value.substituteFor,
    },
    {
      name: "reason",
      type: "text",
      about: { da: "Grund til fravær, som skrevet.", en: "Reason of absence, as written." },
      read: ({ value }) => value.reason,
    },
    {
      name: "item_numbers",
      type: "text",
      about: {
        da: "Punkter, det er begrænset til, adskilt af semikolon.",
        en: "Items it is limited to, with semicolons between.",
      },
      read: ({ value }) => listed(value.items ?? []),
    },
    {
      name: "stated",
      type: "text",
      required: true,
      values: ["listed", "prose"],
      forPrograms: true,
      about: {
        da: "Om navnet står i en liste eller i løbende tekst.",
        en: "Whether the name stands in a list or in running text.",
      },
      read: ({ value }) => value.stated,
    },
    {
      name: "planned",
      type: "boolean",
      required: true,
      forPrograms: true,
      about: {
        da: "Sand for det ventede, som et senere sted i referatet retter.",
        en: "True for an expectation that a later place of the minutes corrects.",
      },
      read: ({ value }) => value.planned === true,
    },
    ...place,
  ],
});
