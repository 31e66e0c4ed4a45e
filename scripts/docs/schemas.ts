import { z } from "zod";
import { Config, configSchemaId } from "../../src/config/shape.ts";
import { MinutesRecord, recordSchemaId } from "../../src/record/record.ts";
import { Findings, findingsSchemaId } from "../../src/report/findings-schema.ts";

/** A JSON Schema as far as the pages need to know it. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
}

/** The schema of `minutes parse --format json`. */
export function recordSchema(): JsonSchema {
  return schemaOf(MinutesRecord, recordSchemaId, "MinutesRecord");
}

/** The schema of `minutes check --format json`. */
export function findingsSchema(): JsonSchema {
  return schemaOf(Findings, findingsSchemaId, "Findings");
}

/** The schema of minutes.config.json. */
export function configSchema(): JsonSchema {
  return schemaOf(Config, configSchemaId, "MinutesConfig");
}

/**
 * JSON Schema 2020-12 with the root's own fields at the root, where tools look for them. Fields that the schema does not
 * name are allowed, so that a reader of today can read records of a later version that only adds fields.
 */
function schemaOf(schema: z.ZodType, id: string, title: string): JsonSchema {
  const made: JsonSchema = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" }) as JsonSchema;
  const { $schema = "", $ref, $defs, ...rest } = made;
  const { $id: _, ...root } = $ref === undefined ? rest : rootOf($ref, $defs);
  const others = Object.entries($defs ?? {}).filter(([name]) => name !== nameOf($ref ?? ""));
  others.sort(([a], [b]) => (a < b ? -1 : 1));
  return { $schema, $id: id, title, ...root, $defs: Object.fromEntries(others) };
}

function rootOf(reference: string, definitions: JsonSchema["$defs"]): JsonSchema {
  const root = definitions?.[nameOf(reference)];
  if (root === undefined) throw new Error(`no definition for ${reference}`);
  return root;
}

/** "#/$defs/Span" → "Span" */
export function nameOf(reference: string): string {
  return reference.split("/").at(-1) ?? "";
}
