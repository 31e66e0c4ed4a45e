import type { z } from "zod";
import { MinutesRecord } from "../record/record.ts";

/** Keys and places in lists that lead to a value. */
export type Path = readonly (string | number)[];

/** A record that breaks its schema, made whole so that rules can read the rest of it. */
export interface Mended {
  /** A copy in which every value that is not valid has given way to an empty one. */
  readonly record: MinutesRecord;
  /** Where the empty ones stand, as JSON pointers. */
  readonly broken: ReadonlySet<string>;
}

/** A mended value may show that its neighbours are wrong too. */
const ROUNDS = 5;
// What a field that must have a value gets; nobody relies on it, because whoever reads it is told.
const emptyValues = [null, undefined, [], {}, "", 0, 1, false, "2000-01-01", "00:00", "0".repeat(64)];

/** The record with empty values in place of those that are not valid; null when it cannot be made whole. */
export function mend(value: unknown): Mended | null {
  const draft: unknown = structuredClone(value);
  const broken = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const read = MinutesRecord.safeParse(draft);
    if (read.success) return { record: read.data, broken };
    for (const { path } of read.error.issues) {
      const place = path.filter((key) => typeof key !== "symbol");
      if (!put(draft, place, emptyFor(schemaAt(place)))) return null;
      broken.add(pointerOf(place));
    }
  }
  return null;
}

/** "/items/3/title", with "~" and "/" in keys written as JSON pointers write them. */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replace(/~/gu, "~0").replace(/\//gu, "~1")}`).join("");
}

function put(root: unknown, path: Path, value: unknown): boolean {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (isHolder(at) ? at[key] : undefined), root);
  if (last === undefined || !isHolder(parent)) return false;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return true;
}

function isHolder(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}

/** The schema's parts that lead on: what zod keeps of an object, a list, a map and their wrappers. */
interface Inner {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
}

function innerOf(schema: z.ZodType): Inner {
  return schema.def as Inner;
}

function schemaAt(path: Path): z.ZodType {
  return path.reduce<z.ZodType>((schema, key) => {
    const { shape, element, valueType } = innerOf(unwrapped(schema));
    return shape?.[key] ?? element ?? valueType ?? schema;
  }, MinutesRecord);
}

/** "optional", "nullable" and "default" wrap what they are about. */
function unwrapped(schema: z.ZodType): z.ZodType {
  const { innerType } = innerOf(schema);
  return innerType === undefined ? schema : unwrapped(innerType);
}

/** The emptiest value that the schema takes. */
function emptyFor(schema: z.ZodType): unknown {
  const simple = emptyValues.findIndex((value) => schema.safeParse(value).success);
  if (simple !== -1) return structuredClone(emptyValues[simple]);
  const { shape, entries, values, options } = innerOf(unwrapped(schema));
  if (shape) return Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, emptyFor(field)]));
  if (options?.[0]) return emptyFor(options[0]);
  return Object.values(entries ?? {})[0] ?? values?.[0];
}
