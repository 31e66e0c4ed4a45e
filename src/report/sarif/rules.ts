import type { Severity } from "../../rules/rule.ts";
import { visibleOnly } from "../escape.ts";
import { ruleTitle } from "../facts.ts";
import { type ReportedDocument, wasRead } from "../reporter.ts";
import type { SarifLevel, SarifRule } from "./log.ts";

export const levels: Record<Severity, SarifLevel> = { error: "error", warning: "warning", info: "note" };

/** Characters that GitHub takes of a description. */
const LONGEST = 1024;

/** The rules that ran or found something, by id, each described once. */
export function driverRules(documents: readonly ReportedDocument[], language: "da" | "en"): SarifRule[] {
  const ids = new Set(
    documents
      .filter(wasRead)
      .flatMap(({ result }) => [...result.rules, ...result.findings].map(({ ruleId }) => ruleId)),
  );
  return [...ids].sort().map((id) => {
    const { title, severity } = ruleTitle(id);
    const text = sarifText(title[language]).slice(0, LONGEST);
    return {
      id,
      shortDescription: { text },
      fullDescription: { text },
      help: { text: `minutes rules ${id}` },
      defaultConfiguration: { level: levels[severity] },
      properties: { tags: ["minutes"] },
    };
  });
}

/**
 * Text of a message. Between brackets a message may hold a link, and between braces a place for an argument: those of a
 * document are neither.
 */
export function sarifText(text: string): string {
  return visibleOnly(text)
    .replace(/[\\[\]]/gu, (mark) => `\\${mark}`)
    .replace(/[{}]/gu, (mark) => mark + mark);
}
