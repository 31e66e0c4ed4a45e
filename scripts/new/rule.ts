/** The files that a new rule touches, by path from the project's root. */
export interface RuleFiles {
  readonly registry: string;
  readonly table: string;
}

export const registryPath = "src/rules/registry.ts";
export const tablePath = "src/rules/severity-table.ts";

/** What scaffolding writes, by path from the project's root; or why it cannot. */
export type Scaffold = { readonly files: ReadonlyMap<string, string> } | { readonly refused: string };

const shape = /^[a-z]+(?:-[a-z]+)+$/u;
const anyImport = /^import \{ \w+ \} from "\.\/([a-z-]+)\/rule\.ts";$/u;

/** A folder with a rule that runs, a line in the registry and a row in the table of severities. */
export function scaffoldRule(id: string, { registry, table }: RuleFiles): Scaffold {
  if (!shape.test(id))
    return { refused: `"${id}" is no id: lower case words with hyphens that read after "allow", such as missing-date` };
  if (registry.includes(`"./${id}/rule.ts"`)) return { refused: `there is already a rule "${id}"` };
  const name = camelCase(id);
  const folder = `src/rules/${id}`;
  return {
    files: new Map([
      [`${folder}/rule.ts`, ruleFile(id, name)],
      [`${folder}/texts.ts`, textsFile()],
      [`${folder}/rule.md`, pageFile(id)],
      [registryPath, withLine(registry, id, name)],
      [tablePath, withRow(table, id)],
    ]),
  };
}

/** "missing-date" → missingDate */
function camelCase(id: string): string {
  return id.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
}

/** The registry with the rule's import and its line, both in the order of ids. */
function withLine(registry: string, id: string, name: string): string {
  const lines = registry.split("\n");
  const ids = lines.flatMap((line) => anyImport.exec(line)?.[1] ?? []);
  const after = ids.find((each) => each > id);
  const importAt = lines.findIndex((line) => anyImport.exec(line)?.[1] === after);
  const lastImport = lines.findLastIndex((line) => anyImport.test(line));
  lines.splice(after === undefined ? lastImport + 1 : importAt, 0, `import { ${name} } from "./${id}/rule.ts";`);
  const entry = after === undefined ? lines.lastIndexOf("];") : lines.indexOf(`  ${camelCase(after)},`);
  lines.splice(entry, 0, `  ${name},`);
  return lines.join("\n");
}

/** The table with a row for the rule at its end, in the group of items and as a warning for every body. */
function withRow(table: string, id: string): string {
  return table.replace(
    /^\};$/mu,
    `\n  // The group and the severities are yours to choose.\n  "${id}": ["items", "W W W W W W W W W"],\n};`,
  );
}

function ruleFile(id: string, name: string): string {
  return `import { fail, itemPart, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { faulty, title } from "./texts.ts";

export const ${name} = defineRule({
  id: "${id}",
  title,
  severity: "warning",
  status: "preview",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    // One answer a subject. What reading may have missed is cannotTell; see doubtAboutAbsence in ../doubt.ts.
    return record.items.map((item, index): Answer => {
      const about = itemPart(item, index, "/title");
      return item.title === "${id}" ? fail(about, [itemWords(item)], faulty(item)) : pass(about);
    });
  },
});
`;
}

function textsFile(): string {
  return `import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named } from "../wording.ts";

export const title: Words = { da: "Fejlen kort på dansk", en: "The fault in a few words" };

export function faulty(item: Item): Wording {
  const { da, en } = named(item);
  return {
    message: { da: \`\${da} har fejlen.\`, en: \`\${en} has the fault.\` },
    expected: { da: "Hvad der var ventet.", en: "What was expected." },
    suggestion: { da: "Kontrollér … Skriv fx: «…».", en: 'Check … Write for instance: "…".' },
  };
}
`;
}

function pageFile(id: string): string {
  return `# ${id}

## What it finds

What is wrong, in a sentence.

## Why it matters

Whom it hurts, and the law or the custom behind it. Say so where the law is not verified.

## When it does not apply

- The document is no minutes of a meeting.

## Options

None.

## Examples

\`\`\`record without the fault
{ "items": [{ "title": "Ny cykelsti" }] }
\`\`\`

\`\`\`findings
\`\`\`

\`\`\`record with the fault
{ "items": [{ "title": "${id}" }] }
\`\`\`

\`\`\`findings
warning /items/0/title Item 1 "${id}" has the fault.
\`\`\`

## Related

- missing-decision
`;
}
