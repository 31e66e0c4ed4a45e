import type { Action } from "../../record/action.ts";
import type { Item } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import type { Vote } from "../../record/vote.ts";
import { hours, shortDate } from "../calendar.ts";
import { visibleLine } from "../escape.ts";
import { movement } from "./attendance.ts";
import { outcome } from "./outcome.ts";
import { labelled, margin, type Page, together } from "./page.ts";
import { columns, flow, wrap } from "./width.ts";

/** Every item with its decision, votes and tasks; the item's own text stays in the document. */
export function items(record: MinutesRecord, page: Page): string[] {
  if (record.items.length === 0) return [" ".repeat(margin) + page.paint.open(page.labels.noItems)];
  const longest = Math.max(...record.items.map((item) => columns(item.number)));
  const indent = margin + Math.min(Math.max(longest, 1), 8) + 2;
  return record.items.flatMap((item) => ["", ...one(item, record, indent, page)]);
}

function one(item: Item, record: MinutesRecord, indent: number, page: Page): string[] {
  const events = record.attendanceEvents.filter(
    ({ item: number, type, name }) =>
      number === item.number &&
      number !== "" &&
      !(type === "recusal" && item.recusals.some((each) => each.name === name)),
  );
  const start = " ".repeat(indent);
  return [
    ...heading(item, indent, page),
    ...facts(item, indent, page),
    ...item.decisions.flatMap((decision) => outcome(decision, indent, page)),
    ...item.votes.flatMap((vote) => voting(vote, indent, page)),
    ...item.dissents.flatMap((dissent) => {
      const label = { text: page.labels.dissents[dissent.kind], style: page.paint.open };
      return labelled(label, visibleLine(dissent.by.join(", ") || dissent.text), { indent, count: 2 }, page);
    }),
    ...item.recusals.flatMap(({ name }) => {
      return labelled(
        { text: page.labels.recusal, style: page.paint.open },
        visibleLine(name),
        { indent, count: 2 },
        page,
      );
    }),
    ...events.flatMap((event) =>
      wrap(movement(event, page), page.width - indent).map((line) => start + page.paint.quiet(line)),
    ),
    ...item.actions.flatMap((action) => task(action, indent, page)),
  ];
}

function heading(item: Item, indent: number, page: Page): string[] {
  const { labels, paint } = page;
  const number = visibleLine(item.number);
  const title = item.title === null ? labels.untitled : visibleLine(item.title);
  const lines = wrap(title, page.width - indent);
  const first = " ".repeat(margin) + paint.strong(number) + " ".repeat(Math.max(1, indent - margin - columns(number)));
  return lines.map((line, index) => (index === 0 ? first : " ".repeat(indent)) + paint.strong(line));
}

/** The item's particulars in one quiet line: closed or not, slot, case numbers, presenters, what came with it. */
function facts(item: Item, indent: number, page: Page): string[] {
  const { labels, language } = page;
  const slot = item.start === null && item.end === null ? null : labels.at(hours(item.start, item.end, language));
  const numbers = item.caseNumbers.map(({ value }) => value).join(", ");
  const presenters = item.presenters.map(({ name }) => name).join(", ");
  const points = item.recommendations.reduce((sum, recommendation) => sum + recommendation.points.length, 0);
  const quiet = [
    slot,
    numbers === "" ? null : `${labels.caseNumber} ${numbers}`,
    presenters === "" ? null : `${labels.presenter} ${presenters}`,
    item.recommendations.length === 0 ? null : labels.recommendation(points),
    item.attachments.length === 0 ? null : labels.attachments(item.attachments.length),
  ]
    .filter((fact) => fact !== null)
    .map(visibleLine);
  const closed = item.access.public === false ? [labels.closed] : [];
  const all = [...closed, ...quiet];
  const pieces = all.map((fact, index) => (index < all.length - 1 ? `${fact} ·` : fact));
  return flow(pieces, page.width - indent).map((line, index) => {
    const marked = index === 0 && closed.length > 0;
    const painted = marked
      ? page.paint.open(labels.closed) + page.paint.quiet(line.slice(labels.closed.length))
      : page.paint.quiet(line);
    return " ".repeat(indent) + painted;
  });
}

function voting(vote: Vote, indent: number, page: Page): string[] {
  const { labels } = page;
  const counts = (["for", "against", "abstain"] as const).flatMap((side) => {
    const count = vote[side];
    return count === null ? [] : [labels.votes[side](count)];
  });
  const result = [...counts, ...(vote.unanimous === true ? [labels.unanimous] : [])].join(", ");
  const subject = vote.subject === null ? "" : ` – ${vote.subject}`;
  const text = visibleLine((result === "" ? vote.text : result) + subject);
  return labelled({ text: labels.vote, style: page.paint.strong }, text, { indent, count: 2 }, page);
}

/** "→ Ole Lund: indhenter tilbud (frist: 1. april 2024)". */
function task(action: Action, indent: number, page: Page): string[] {
  const { labels, paint } = page;
  const named = action.owners.length > 0;
  const owner = named ? visibleLine(action.owners.map(({ name }) => name).join(", ")) : labels.nobody;
  const due = action.due === null ? null : (action.due.date ?? action.due.text);
  const shown = due !== null && action.due?.date !== null ? shortDate(due, page.language) : due;
  const notes = [
    shown === null ? null : together(labels.due(visibleLine(shown))),
    action.status === "done" ? labels.done : null,
  ].filter((note) => note !== null);
  const text = withoutOwner(visibleLine(action.task), owner) + (notes.length === 0 ? "" : ` (${notes.join(", ")})`);
  const label = `→ ${owner}:`;
  const lines = flow([together(label), ...text.split(" ")], page.width - indent - 2);
  return lines.map((line, index) => {
    if (index > 0) return `${" ".repeat(indent + 2)}${line}`;
    const painted = named ? paint.strong(owner) : paint.open(owner);
    return `${" ".repeat(indent)}${paint.quiet("→")} ${painted}${line.slice(label.length - 1)}`;
  });
}

/** "Gudrun rykker dem" after "Gudrun:" is "rykker dem". */
function withoutOwner(task: string, owner: string): string {
  return task.startsWith(`${owner} `) ? task.slice(owner.length + 1) : task;
}
