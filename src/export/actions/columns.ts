import type { OpenAction } from "../../rules/archive/open-actions.ts";
import type { ReadColumn } from "../tables/table.ts";
import { daysFrom, overdueBy, ownerNames } from "./format.ts";

/** A row of the list, with the day it is counted to. */
export interface ActionRow {
  readonly action: OpenAction;
  readonly today: string;
}

/** The columns of the list, in the order in which a secretary reads them. */
export const actionColumns: readonly ReadColumn<ActionRow>[] = [
  {
    name: "owners",
    type: "text",
    about: { da: "Ansvarlige, adskilt af semikolon.", en: "Who is to do it, with semicolons between." },
    read: ({ action }) => ownerNames(action).join("; ") || null,
  },
  {
    name: "task",
    type: "text",
    required: true,
    about: { da: "Opgaven, som det seneste møde skrev den.", en: "The task, as the last meeting wrote it." },
    read: ({ action }) => action.task,
  },
  {
    name: "due_date",
    type: "date",
    about: { da: "Frist som dato, hvor den er sikker.", en: "Deadline as a date, where that is certain." },
    read: ({ action }) => action.due?.date,
  },
  {
    name: "due_text",
    type: "text",
    about: { da: "Frist, som skrevet.", en: "Deadline, as written." },
    read: ({ action }) => action.due?.text,
  },
  {
    name: "days_overdue",
    type: "integer",
    about: {
      da: "Dage siden fristen; tom, når den ikke er gået.",
      en: "Days since the deadline; empty while it has not passed.",
    },
    read: ({ action, today }) => overdueBy(action, today),
  },
  {
    name: "age_days",
    type: "integer",
    about: { da: "Dage siden mødet, der først skrev den.", en: "Days since the meeting that wrote it first." },
    read: ({ action, today }) => daysFrom(action.first.date, today),
  },
  {
    name: "first_date",
    type: "date",
    about: { da: "Det første mødes dato.", en: "Date of the first meeting." },
    read: ({ action }) => action.first.date,
  },
  {
    name: "last_date",
    type: "date",
    about: { da: "Det seneste mødes dato.", en: "Date of the last meeting." },
    read: ({ action }) => action.last.date,
  },
  {
    name: "meetings",
    type: "integer",
    required: true,
    about: { da: "Møder, der skrev den.", en: "Meetings that wrote it." },
    read: ({ action }) => action.meetings,
  },
  {
    name: "organization",
    type: "text",
    about: { da: "Kommune, region, forening eller virksomhed.", en: "Municipality, region, association or company." },
    read: ({ action }) => action.last.organization,
  },
  {
    name: "body",
    type: "text",
    about: { da: "Organet, som skrevet.", en: "The body, as written." },
    read: ({ action }) => action.last.body,
  },
  {
    name: "item_number",
    type: "text",
    about: { da: "Punktets nummer.", en: "Number of the item." },
    read: ({ action }) => action.last.itemNumber,
  },
  {
    name: "item_title",
    type: "text",
    about: { da: "Punktets titel.", en: "Title of the item." },
    read: ({ action }) => action.last.itemTitle,
  },
  {
    name: "file_name",
    type: "text",
    required: true,
    about: { da: "Dokumentet.", en: "The document." },
    read: ({ action }) => action.last.fileName,
  },
  {
    name: "page",
    type: "integer",
    required: true,
    about: { da: "Side.", en: "Page." },
    read: ({ action }) => action.last.page,
  },
  {
    name: "line",
    type: "integer",
    required: true,
    about: { da: "Linje.", en: "Line." },
    read: ({ action }) => action.last.line,
  },
  {
    name: "certainty",
    type: "decimal",
    required: true,
    about: { da: "Hvor sikkert den er læst, 0 til 1.", en: "How certain the reading is, 0 to 1." },
    read: ({ action }) => action.certainty,
  },
  {
    name: "action_id",
    type: "text",
    required: true,
    about: { da: "Nøgle, også i kalenderen.", en: "Key, also in the calendar." },
    read: ({ action }) => action.id,
  },
];
