import { readFileSync } from "node:fs";
import { archiveRules } from "../src/rules/archive/registry.ts";
import { profiles } from "../src/rules/profiles.ts";
import { recordInvalid } from "../src/rules/record-invalid/findings.ts";
import { rules } from "../src/rules/registry.ts";
import type { Rule } from "../src/rules/rule.ts";

type Described = Omit<Rule, "check" | "options">;

/** The pages of the rules, by path from the project's root: one for each rule, and an index. */
export function ruleDocs(): Map<string, string> {
  const pages = [
    ...rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule, rule.id)]),
    ...archiveRules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, rulePage(rule, `archive/${rule.id}`)]),
    [`docs/rules/${recordInvalid.id}.md`, rulePage(recordInvalid, recordInvalid.id)] as const,
  ];
  return new Map([...pages, ["docs/rules/README.md", indexPage()]]);
}

function rulePage(rule: Described, folder: string): string {
  const source = readFileSync(new URL(`../src/rules/${folder}/rule.md`, import.meta.url), "utf8");
  const body = source.slice(source.indexOf("\n") + 1);
  return `# ${rule.id}\n\n${facts(rule)}${withLinks(withReadableExamples(body))}`;
}

function facts(rule: Described): string {
  const bodies = rule.bodyTypes === "all" ? "all" : rule.bodyTypes.join(", ");
  return table([
    ["Title", `${rule.title.en} · ${rule.title.da}`],
    ["Severity", rule.severity],
    ["In profiles", profiles.map((each) => `${each.id}: ${severityIn(rule, each)}`).join(", ")],
    ["Bodies", bodies],
    ["Status", `${rule.status}, since ${rule.since}`],
  ]);
}

function severityIn(rule: Described, profile: (typeof profiles)[number]): string {
  return profile.severities[rule.id] ?? rule.severity;
}

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows;
  const lines = [head, head.map(() => "---"), ...rest].map((cells) => `| ${cells.join(" | ")} |`);
  return `${lines.join("\n")}\n`;
}

/** Example blocks get their name as a line above, and a language that viewers know. */
function withReadableExamples(page: string): string {
  return page
    .replace(/^```(?:record|archive) (.+)$/gmu, "### Example: $1\n\n```json")
    .replace(/^```findings\n```$/gmu, "No findings.")
    .replace(/^```findings$/gmu, "```text");
}

/** "- missing-date" under Related becomes a link. */
function withLinks(page: string): string {
  const start = page.indexOf("## Related");
  return page.slice(0, start) + page.slice(start).replace(/^- (\S+)$/gmu, "- [$1]($1.md)");
}

function indexPage(): string {
  const rows = [...rules, ...archiveRules, recordInvalid].map((rule) => [
    `[${rule.id}](${rule.id}.md)`,
    rule.title.en,
    rule.title.da,
    ...profiles.map((each) => severityIn(rule, each)[0]?.toUpperCase().replace("O", "–") ?? ""),
  ]);
  const intro = [
    "# Rules",
    "",
    "What `minutes check` looks for, and how much it matters in each profile. The kind of body chooses the profile unless",
    "`--profile` names one. A rule answers *pass*, *fail*, *not applicable* or *cannot tell*; only *fail* is a finding.",
    "In the table E is an error, W a warning, I an information, – off. A preview rule runs when it is asked for.",
    "",
  ];
  const bodies = profiles.map(
    ({ id, bodyTypes }) =>
      `- **${id}**: ${bodyTypes.join(", ") || (id === "default" ? "every other body" : "none; it must be asked for")}`,
  );
  return [
    ...intro,
    table([["Rule", "Title", "Titel", ...profiles.map(({ id }) => id)], ...rows]),
    "The profile for each kind of body:",
    "",
    ...bodies,
    "",
  ].join("\n");
}
