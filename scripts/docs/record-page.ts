import { type JsonSchema, nameOf, recordSchema } from "./schemas.ts";

type Definitions = Readonly<Record<string, JsonSchema>>;

const introduction = `# The record

What \`minutes parse\` makes of one document. This page is made from \`schemas/record.schema.json\` by \`npm run docs\`.

- A value that the document does not state is \`null\` or an empty list. A value that is worked out and not written is marked:
  \`basis\`, \`certainty\`, \`stated\`.
- \`text\` fields hold the words of the source with the line breaks of the layout undone and paragraphs kept.
- Every \`at\` says where the words stand. \`start\` and \`end\` are offsets in the text of the document as minutes reads it.
- Every non-blank character of the source is counted in exactly one place of \`coverage\`; \`rest\` holds what is in no item.
- The same bytes, options and version give the same record, byte for byte.
`;

/** The reference page of the record: one table for each kind of object. */
export function recordPage(): string {
  const schema = recordSchema();
  const parts = [["MinutesRecord", schema] as const, ...reachable(schema)];
  return [introduction, ...parts.map(([name, part]) => section(name, part, schema.$defs ?? {}))].join("\n");
}

/** The definitions in the order in which a reader from the top comes upon them. */
function reachable(schema: JsonSchema): (readonly [string, JsonSchema])[] {
  const found = new Map<string, JsonSchema>();
  const visit = (part: JsonSchema): void => {
    const names = references(part).filter((name) => !found.has(name));
    for (const name of names) {
      const definition = schema.$defs?.[name];
      if (definition !== undefined) found.set(name, definition);
    }
    for (const name of names) visit(found.get(name) ?? {});
  };
  const { $defs: _, ...root } = schema;
  visit(root);
  return [...found];
}

function references(part: JsonSchema): string[] {
  // {"$ref":"#/$defs/Span"}
  const all = [...JSON.stringify(part).matchAll(/"\$ref":"([^"]+)"/gu)].map((match) => nameOf(match[1] ?? ""));
  return [...new Set(all)];
}

function section(name: string, part: JsonSchema, definitions: Definitions): string {
  const rows = fields(part, "", definitions);
  return `## ${name}\n\n${part.description ?? ""}\n\n| Field | Type | Meaning |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

/** A row for each field; the fields of an object that has no name of its own follow it, with a dot between. */
function fields(part: JsonSchema, prefix: string, definitions: Definitions): string[] {
  return Object.entries(part.properties ?? {}).flatMap(([name, field]) => {
    const optional = part.required?.includes(name) ? "" : "?";
    const inner = nested(field);
    const path = `${prefix}${name}`;
    const meaning = field.description ?? definitions[nameOf(field.$ref ?? "")]?.description ?? "";
    const row = `| \`${path}${optional}\` | ${typeOf(field)} | ${cell(meaning)} |`;
    return [row, ...(inner === null ? [] : fields(inner.part, `${path}${inner.mark}.`, definitions))];
  });
}

/** The unnamed object inside a field: the field itself, the entries of a list, or the one that is not null. */
function nested(field: JsonSchema): { part: JsonSchema; mark: string } | null {
  if (field.properties !== undefined) return { part: field, mark: "" };
  if (field.items?.properties !== undefined) return { part: field.items, mark: "[]" };
  const object = field.anyOf?.find((option) => option.properties !== undefined);
  return object === undefined ? null : { part: object, mark: "" };
}

/** A type in the words of TypeScript, with links to the named ones. */
function typeOf(field: JsonSchema): string {
  if (field.$ref !== undefined) return link(nameOf(field.$ref));
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``;
  if (field.enum !== undefined) return field.enum.map((value) => `\`${String(value)}\``).join(", ");
  const options = field.anyOf ?? field.oneOf;
  if (options !== undefined) return options.map(typeOf).join(" or ");
  if (field.type === "array") return `list of ${typeOf(field.items ?? {})}`;
  if (typeof field.additionalProperties === "object") return `map of name to ${typeOf(field.additionalProperties)}`;
  if (field.pattern !== undefined) return patternNames[field.pattern] ?? `string \`${cell(field.pattern)}\``;
  return [field.type ?? "any"].flat().join(" or ");
}

const patternNames: Record<string, string> = {
  "^\\d{4}-\\d{2}-\\d{2}$": "date `YYYY-MM-DD`",
  "^\\d{2}:\\d{2}$": "time `HH:MM`",
  "^[0-9a-f]{64}$": "64 hexadecimal digits",
};

function link(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
