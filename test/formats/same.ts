import type { MinutesRecord } from "../../src/record/record.ts";

/**
 * Keys that may differ between files of one meeting: where words stand, what the file is, what reading it noticed, and
 * how a value was written ("Ansvarlig: Bo" in plain text is a column on paper) with the certainty that follows from it.
 */
const ofTheFile = new Set(["at", "source", "generator", "layout", "coverage", "notices", "rest", "basis", "certainty"]);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Lists that are compared as a whole: a missing action would otherwise shift all that follow, and one cause would
 * count as many.
 */
const asOne = new Set([
  "actions",
  "decisions",
  "votes",
  "recommendations",
  "attachments",
  "sections",
  "attendance",
  "dissents",
  "recusals",
  "presenters",
]);

function strip(value: Json): Json {
  if (Array.isArray(value)) return value.map(strip);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([key]) => !ofTheFile.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, strip(inner)]));
}

/** Sections are compared by kind and label: their text holds tables, which plain text and paper lay out in other ways. */
function withoutSectionTexts(record: MinutesRecord): Json {
  const items = record.items.map((item) => ({
    ...item,
    sections: item.sections.map(({ kind, label }) => ({ kind, label })),
  }));
  return strip(JSON.parse(JSON.stringify({ ...record, items })) as Json);
}

function same(one: Json, other: Json): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** Where two values differ, as paths: "meeting.date", "items.3.actions". */
function differingPaths(one: Json, other: Json, path: readonly string[] = []): string[] {
  const key = path.at(-1) ?? "";
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length && !asOne.has(key)) {
    return one.flatMap((value, index) => differingPaths(value, other[index] as Json, [...path, String(index + 1)]));
  }
  if (isObject(one) && isObject(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((name) => differingPaths(one[name] ?? null, other[name] ?? null, [...path, name]));
  }
  return same(one, other) ? [] : [path.join(".")];
}

/** What a record says otherwise than the reference, as paths; the number of an item counts from 1. */
export function differences(reference: MinutesRecord, record: MinutesRecord): string[] {
  return differingPaths(withoutSectionTexts(reference), withoutSectionTexts(record));
}

/** The value at a path of `differences`, to show it. */
export function valueAt(record: MinutesRecord, path: string): Json {
  let value: Json = withoutSectionTexts(record);
  for (const step of path.split(".")) {
    if (Array.isArray(value)) value = value[Number(step) - 1] ?? null;
    else value = isObject(value) ? (value[step] ?? null) : null;
  }
  return value;
}
