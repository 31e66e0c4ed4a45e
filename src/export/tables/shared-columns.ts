import type { Item } from "../../record/item.ts";
import type { PersonRef } from "../../record/person.ts";
import type { Span } from "../../record/span.ts";
import type { Part } from "./parts.ts";
import type { ReadColumn, TableSource, Words } from "./table.ts";

/** Between the entries of a list that stands in one cell. */
const BETWEEN = "; ";

export function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(BETWEEN);
}

export function names(people: readonly PersonRef[]): string | null {
  return listed(people.map(({ name, person }) => person ?? name));
}

/** The key of the rows. */
export function key(name: string, about: Words): ReadColumn<{ readonly key: string }> {
  return { name, type: "text", required: true, forPrograms: true, about, read: (each) => each.key };
}

/** The key of the row in another table that this one belongs to. */
export function belongsTo<Each>(
  name: string,
  references: string,
  about: Words,
  read: (each: Each) => string,
): ReadColumn<Each> {
  return { name, type: "text", required: true, references, indexed: true, forPrograms: true, about, read };
}

export const meetingId = belongsTo<{ readonly source: TableSource }>(
  "meeting_id",
  "meetings",
  { da: "Mødet.", en: "The meeting." },
  ({ source }) => source.id,
);

export const itemId = belongsTo<{ readonly item: Part<Item> }>(
  "item_id",
  "items",
  { da: "Dagsordenspunktet.", en: "The agenda item." },
  ({ item }) => item.key,
);

/** The name of somebody, by which rows are looked up. */
export const nameAsWritten: ReadColumn<{ readonly value: { readonly name: string } }> = {
  name: "name",
  type: "text",
  required: true,
  indexed: true,
  about: { da: "Navn, som skrevet.", en: "Name, as written." },
  read: ({ value }) => value.name,
};

/** Who met and when, on every row, so that a spreadsheet needs no look-up. */
export const whose: readonly ReadColumn<{ readonly source: TableSource }>[] = [
  {
    name: "organization",
    type: "text",
    about: { da: "Kommune, region, forening eller virksomhed.", en: "Municipality, region, association or company." },
    read: ({ source }) => source.record.meeting.organization,
  },
  {
    name: "body",
    type: "text",
    about: { da: "Organet, der holdt mødet, som skrevet.", en: "The body that met, as written." },
    read: ({ source }) => source.record.meeting.body,
  },
  {
    name: "meeting_date",
    type: "date",
    about: { da: "Mødets dato.", en: "Date of the meeting." },
    read: ({ source }) => source.record.meeting.date,
  },
];

/** Which item, on the rows of its parts. */
export const whichItem: readonly ReadColumn<{ readonly item: Part<Item> }>[] = [
  {
    name: "item_number",
    type: "text",
    about: { da: "Punktets nummer som trykt.", en: "Number of the item as printed." },
    read: ({ item }) => (item.value.number === "" ? null : item.value.number),
  },
  {
    name: "item_title",
    type: "text",
    about: { da: "Punktets titel.", en: "Title of the item." },
    read: ({ item }) => item.value.title,
  },
];

/** Where the words stand in the document. */
export const place: readonly ReadColumn<{ readonly value: { readonly at: Span } }>[] = [
  {
    name: "page",
    type: "integer",
    required: true,
    about: { da: "Side i dokumentet, fra 1.", en: "Page of the document, from 1." },
    read: ({ value }) => value.at.page,
  },
  {
    name: "line",
    type: "integer",
    required: true,
    about: { da: "Linje i dokumentet, fra 1.", en: "Line of the document, from 1." },
    read: ({ value }) => value.at.line,
  },
];

export const certainty: ReadColumn<{ readonly value: { readonly certainty: number } }> = {
  name: "certainty",
  type: "decimal",
  required: true,
  about: {
    da: "Hvor sikkert det er læst, fra 0 (gæt) til 1 (står med rene ord).",
    en: "How certain the reading is, from 0 (a guess) to 1 (written in so many words).",
  },
  read: ({ value }) => value.certainty,
};
