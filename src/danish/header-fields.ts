import { type HeaderField, headerLabels } from "./lexicon/header-labels.ts";
import { fold } from "./words.ts";

const fieldOf = new Map<string, HeaderField>();
for (const [field, words] of Object.entries(headerLabels) as [HeaderField, readonly string[]][]) {
  for (const each of words) if (!fieldOf.has(each)) fieldOf.set(each, field);
}

/** All labels of the header, folded. */
export const allHeaderLabels: readonly string[] = [...fieldOf.keys()];

/** What the words of a label stand for, or null when they are none. */
export function fieldOfWords(words: string): HeaderField | null {
  return fieldOf.get(fold(words)) ?? null;
}

/** What a label stands for with the sign behind it, as in "Sted:", or null when it is none. */
export function fieldOfLabel(label: string): HeaderField | null {
  return fieldOfWords(label.replace(/[\s.:;]+$/u, ""));
}

// "Mødested|Klubhuset", "Mødedato|04-05-2021": a small letter meets a capital or a figure
const seam = /^(?<label>\p{L}\p{Ll}{3,16})(?=\p{Lu}\p{Ll}|\p{N}{1,2}[-./ ])/u;
const gluedFields: ReadonlySet<HeaderField> = new Set([
  "body",
  "date",
  "time",
  "start",
  "end",
  "place",
  "remarks",
  "excused",
]);

/** A label whose value follows without a blank: a web page lost what stood between its two columns. */
export function gluedLabel(text: string): { readonly field: HeaderField; readonly label: string } | null {
  const label = seam.exec(text)?.groups?.label;
  const field = label === undefined ? null : fieldOfWords(label);
  return label !== undefined && field !== null && gluedFields.has(field) ? { field, label } : null;
}
