import { readFileSync } from "node:fs";

export const pageHeadings = [
  "What it finds",
  "Why it matters",
  "When it does not apply",
  "Options",
  "Examples",
  "Related",
] as const;

/** A record of a rule's page, and what the rule says about it. */
export interface PageExample {
  readonly name: string;
  /** A record as a draft; for an archive rule its drafts, or an object of options and drafts. */
  readonly record: Record<string, unknown>;
  /** One line a finding or open question: "error /items/0 Item 1 …", "cannotTell /items/0 …". */
  readonly findings: readonly string[];
}

export interface RulePage {
  readonly headings: readonly string[];
  readonly examples: readonly PageExample[];
  readonly text: string;
}

export const rulesFolder = new URL("../../src/rules/", import.meta.url);

/** The page of a rule, taken apart. Throws when a block stands alone or a record is not JSON. */
export function readRulePage(ruleId: string, folder = ruleId): RulePage {
  const text = readFileSync(new URL(`${folder}/rule.md`, rulesFolder), "utf8");
  const headings = [...text.matchAll(/^## (.+)$/gmu)].map((match) => match[1] ?? "");
  const blocks = [...text.matchAll(/^```(record|archive|findings)(?: (.+))?\n([\s\S]*?)^```$/gmu)];
  const examples: PageExample[] = [];
  for (let place = 0; place < blocks.length; place += 2) {
    const [record, findings] = [blocks[place], blocks[place + 1]];
    if (record === undefined || record[1] === "findings" || findings?.[1] !== "findings" || !record[2]) {
      throw new Error(`${ruleId}/rule.md: a named record block must be followed by a findings block.`);
    }
    const lines = (findings[3] ?? "").split("\n").filter((line) => line !== "");
    examples.push({ name: record[2], record: JSON.parse(record[3] ?? ""), findings: lines });
  }
  return { headings, examples, text };
}
