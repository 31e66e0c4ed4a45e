import { readFile } from "node:fs/promises";
import { Chalk, type ChalkInstance } from "chalk";
import { nearest } from "../config/nearest.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import { UsageError } from "./failures.ts";
import type { Run } from "./run.ts";

/** Lists the rules, or prints the page of one. */
export async function rulesCommand(id: string | undefined, run: Run): Promise<void> {
  const { rules: documentRules } = await import("../rules/registry.ts");
  const { archiveRules } = await import("../rules/archive/registry.ts");
  const { recordInvalid } = await import("../rules/record-invalid/findings.ts");
  const rules = [...documentRules, ...archiveRules, recordInvalid];
  const chalk = new Chalk({ level: run.stdout.colour(run.env) ? 1 : 0 });
  if (id === undefined) return run.stdout.write(catalogue(rules, chalk, run));
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined)
    throw new UsageError(
      run.say.unknownRule(
        id,
        nearest(
          id,
          rules.map((each) => each.id),
        ),
      ),
    );
  const page = await readFile(new URL(`../../docs/rules/${rule.id}.md`, import.meta.url), "utf8");
  await run.stdout.write(styled(page, chalk));
}

function catalogue(
  rules: readonly Pick<Rule, "id" | "title" | "severity" | "status">[],
  chalk: ChalkInstance,
  run: Run,
): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map((rule) => {
    const severity = severityStyle(rule.severity, chalk)(rule.severity.padEnd("warning".length));
    const preview = rule.status === "preview" ? chalk.dim(` (${rule.status})`) : "";
    return `${rule.id.padEnd(width)}  ${severity}  ${rule.title[run.language]}${preview}`;
  });
  return `${[...lines, "", chalk.dim(run.say.moreAboutRules)].join("\n")}\n`;
}

function severityStyle(severity: Severity, chalk: ChalkInstance): (text: string) => string {
  if (severity === "error") return (text) => chalk.red(text);
  return severity === "warning" ? (text) => chalk.yellow(text) : (text) => chalk.cyan(text);
}

/** The page with its headings marked; the rest of Markdown reads well as it is. */
function styled(page: string, chalk: ChalkInstance): string {
  // "## Why it matters"
  return page.replace(/^#{1,6} [^\n]*$/gmu, (heading) => chalk.bold(heading));
}
