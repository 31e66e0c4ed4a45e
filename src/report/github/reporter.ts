import type { Finding, severities } from "../../rules/finding.ts";
import { visibleOnly } from "../escape.ts";
import { reportWords } from "../messages.ts";
import {
  fileLineOf,
  locationOf,
  type ReportedDocument,
  type Reporter,
  type ReportOptions,
  wasRead,
} from "../reporter.ts";

type Level = "error" | "warning" | "notice";

const levels: Record<(typeof severities)[number], Level> = { error: "error", warning: "warning", info: "notice" };
/** A step shows so many annotations of each level and drops the others. */
const SHOWN = 10;

/** Workflow commands of GitHub Actions, which become annotations of the files; the most that a step can show. */
export const github: Reporter = {
  id: "github",
  write(documents, options) {
    const commands = documents.flatMap((each) => commandsOf(each, options));
    const parts = (["error", "warning", "notice"] as const).map((level) => {
      const all = commands.filter((each) => each.level === level);
      return { shown: all.slice(0, SHOWN), left: Math.max(0, all.length - SHOWN) };
    });
    const left = parts.reduce((sum, each) => sum + each.left, 0);
    const lines = parts.flatMap(({ shown }) => shown.map(({ line }) => line));
    if (left > 0) lines.push(reportWords[options.language].notAnnotated(left));
    return lines.map((line) => `${line}\n`).join("");
  },
};

function commandsOf(document: ReportedDocument, options: ReportOptions): { level: Level; line: string }[] {
  const words = reportWords[options.language];
  const file = locationOf(document);
  if (!wasRead(document)) {
    const { code, message } = document.failure;
    return [{ level: "error", line: command("error", { file, title: `${words.unreadable} (${code})` }, [message]) }];
  }
  return document.result.findings.map((finding) => {
    const level = levels[finding.severity];
    const properties = { file, line: String(fileLineOf(document, finding)), title: titleOf(finding, options) };
    return { level, line: command(level, properties, textOf(finding, options)) };
  });
}

function titleOf({ ruleId, at, item }: Finding, { language }: ReportOptions): string {
  const words = reportWords[language];
  const place = [at === null ? "" : words.place(at.page, at.line), item === null ? "" : words.item(item)];
  return [ruleId, ...place.filter((each) => each !== "")].join(" · ");
}

function textOf({ message, expected, suggestion }: Finding, { language }: ReportOptions): string[] {
  const words = reportWords[language];
  return [
    message[language],
    `${words.expected}: ${expected[language]}`,
    `${words.suggestion}: ${suggestion[language]}`,
  ];
}

function command(level: Level, properties: Readonly<Record<string, string>>, lines: readonly string[]): string {
  const given = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${level} ${given.join(",")}::${lines.map(data).join("%0A")}`;
}

function data(text: string): string {
  return visibleOnly(text).replace(/%/gu, "%25").replace(/\r/gu, "%0D").replace(/\n/gu, "%0A");
}

function property(text: string): string {
  return data(text).replace(/:/gu, "%3A").replace(/,/gu, "%2C");
}
