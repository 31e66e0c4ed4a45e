import type { Action } from "../../record/action.ts";
import { attendanceStatuses } from "../../record/attendance.ts";
import type { Decision } from "../../record/decision.ts";
import type { Item, Section } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { hours, longDate, shortDate } from "../calendar.ts";
import { markdownText } from "../escape.ts";
import type { Exporter } from "../exporter.ts";
import { labels as catalogue, type Labels } from "../messages.ts";

/** What the parts of the page need to write themselves. */
interface Style {
  readonly labels: Labels;
  readonly language: "da" | "en";
}

/** The whole record as a page that people read and other programs turn into HTML or Word. */
export const markdown: Exporter = {
  id: "markdown",
  extension: "md",
  joins: true,
  write(documents, { language }) {
    const style = { labels: catalogue[language], language };
    return documents.map(({ record }) => `${blocks(record, style).join("\n\n")}\n\n`).join("");
  },
};

function blocks(record: MinutesRecord, style: Style): string[] {
  const { meeting } = record;
  const title = inline(meeting.title ?? meeting.body ?? style.labels.minutes);
  return [
    `# ${title}`,
    ...facts(record, style),
    ...attendance(record, style),
    ...record.items.flatMap((item) => one(item, style)),
  ];
}

function facts(record: MinutesRecord, { labels, language }: Style): string[] {
  const { meeting } = record;
  const time =
    meeting.start === null && meeting.end === null ? null : labels.at(hours(meeting.start, meeting.end, language));
  const when = [meeting.date === null ? null : longDate(meeting.date, language), time].filter((part) => part !== null);
  const names = [meeting.organization, meeting.body].filter((name) => name !== null).map(inline);
  const rows = [
    names.length === 0 ? null : `**${names.join(" · ")}**`,
    fact(labels.fields.date, when.join(" ")),
    fact(labels.fields.place, meeting.location),
    fact(labels.fields.chair, meeting.chair.map(({ name }) => name).join(", ")),
    fact(labels.fields.secretary, meeting.secretary.map(({ name }) => name).join(", ")),
  ].filter((row) => row !== null);
  return rows.length === 0 ? [] : [rows.join("  \n")];
}

function fact(name: string, value: string | null): string | null {
  return value === null || value === "" ? null : `${name}: ${inline(value)}`;
}

function attendance(record: MinutesRecord, { labels }: Style): string[] {
  const rows = attendanceStatuses.flatMap((status) => {
    const entries = record.attendance.filter((entry) => entry.status === status && entry.planned !== true);
    const names = entries.map(({ name, role }) => inline(role === null ? name : `${name} (${role})`));
    return names.length === 0 ? [] : [`- **${labels.attendance[status]}:** ${names.join(", ")}`];
  });
  return rows.length === 0 ? [] : [rows.join("\n")];
}

function one(item: Item, style: Style): string[] {
  const { labels } = style;
  const number = item.number === "" ? "" : `${inline(item.number)}. `;
  const title = item.title === null ? labels.untitled : inline(item.title);
  const marks = [
    item.access.public === false ? labels.closed : null,
    item.start === null ? null : labels.at(hours(item.start, item.end, style.language)),
    ...item.caseNumbers.map(({ value }) => `${labels.caseNumber} ${value}`),
  ].filter((mark) => mark !== null);
  return [
    `## ${number}${title}`,
    ...(marks.length === 0 ? [] : [`*${marks.map(inline).join(" · ")}*`]),
    ...item.sections.flatMap(section),
    ...item.decisions.filter(({ stage }) => stage === "own").map((decision) => outcome(decision, style)),
    ...actions(item.actions, style),
  ];
}

function section({ label, text }: Section): string[] {
  const heading = label === null ? [] : [`### ${inline(label)}`];
  const paragraphs = text.split("\n").filter((paragraph) => paragraph.trim() !== "");
  const lines = paragraphs.map((paragraph) =>
    paragraph.startsWith("• ") ? `- ${inline(paragraph.slice(2))}` : inline(paragraph),
  );
  return [...heading, ...joined(lines)];
}

/** Bullets that follow each other are one list; everything else is a paragraph of its own. */
function joined(lines: readonly string[]): string[] {
  const groups: string[] = [];
  lines.forEach((line, index) => {
    const bullet = line.startsWith("- ") && lines[index - 1]?.startsWith("- ") === true;
    if (bullet) groups.push(`${groups.pop()}\n${line}`);
    else groups.push(line);
  });
  return groups;
}

function outcome(decision: Decision, { labels }: Style): string {
  return `**${labels.outcome}:** ${labels.outcomes[decision.outcome]}`;
}

function actions(tasks: readonly Action[], { labels, language }: Style): string[] {
  if (tasks.length === 0) return [];
  const rows = tasks.map((task) => {
    const owner = task.owners.map(({ name }) => name).join(", ") || labels.nobody;
    const date = task.due?.date ? shortDate(task.due.date, language) : task.due?.text;
    const due = date === undefined ? "" : ` (${inline(labels.due(date))})`;
    return `- [${task.status === "done" ? "x" : " "}] **${inline(owner)}:** ${inline(task.task)}${due}`;
  });
  return [`**${labels.actions}**`, rows.join("\n")];
}

/** Document text inside a paragraph, heading or list entry. */
function inline(text: string): string {
  return markdownText(text.replace(/\n/gu, " ").trim());
}
