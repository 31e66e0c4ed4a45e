import type { OpenAction } from "../../rules/archive/open-actions.ts";
import { shortDate } from "../calendar.ts";
import { visibleLine } from "../escape.ts";
import { type Paint, paint } from "../summary/paint.ts";
import { clip, columns, flow, shorten } from "../summary/width.ts";
import { type ActionFormat, type ActionList, type ActionOptions, daysFrom, overdueBy, ownerNames } from "./format.ts";
import { byOwner, type OwnerGroup } from "./groups.ts";
import { type ActionLabels, actionLabels } from "./messages.ts";
import { sourceOf } from "./source.ts";

const WIDEST = 110;
const NARROWEST = 50;
const MARGIN = 2;
/** Columns of the deadline: "30. september 2024". */
const LEFT = 20;
/** Lines of a task; the place beside it leads to the rest. */
const TASK_LINES = 4;
/** Columns of a title or a list of names. */
const LONGEST_PIECE = 90;
/** Days before a deadline from which it stands out. */
const SOON = 14;

interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly labels: ActionLabels;
  readonly language: ActionOptions["language"];
  readonly today: string;
}

/** The list for a terminal: under each owner the deadlines to the left, the tasks and where they stand to the right. */
export const table: ActionFormat = {
  id: "table",
  extension: "txt",
  write(list, options) {
    const page: Page = {
      width: Math.max(NARROWEST, Math.min(options.width, WIDEST)) - 1,
      paint: paint(options.colour),
      labels: actionLabels[options.language],
      language: options.language,
      today: list.today,
    };
    const groups = byOwner(list);
    if (groups.length === 0) return `${page.labels.none}\n`;
    const lines = ["", ...head(list, page), "", ...groups.flatMap((group) => [...one(group, page), ""])];
    return lines.map((line) => `${line.trimEnd()}\n`).join("");
  },
};

function head({ actions, today }: ActionList, { labels, language, paint, width }: Page): string[] {
  const overdue = actions.filter((action) => overdueBy(action, today) !== null).length;
  const title = labels.title(shortDate(today, language));
  const counts = labels.counts(actions.length, overdue);
  return [indented(paint.strong(shorten(title, width - MARGIN))), indented(paint.quiet(counts))];
}

function one({ owner, body, actions }: OwnerGroup, page: Page): string[] {
  const name = shorten(visibleLine(owner ?? page.labels.nobody), page.width - MARGIN);
  const beside = [body === null ? "" : visibleLine(body), actions.length > 1 ? page.labels.tasks(actions.length) : ""];
  const remark = beside.filter((part) => part !== "").join(" · ");
  const room = page.width - MARGIN - columns(name) - 3;
  const after = remark === "" || room < 12 ? "" : page.paint.quiet(` · ${shorten(remark, room)}`);
  const style = owner === null ? page.paint.open : page.paint.strong;
  return [indented(style(name) + after), ...actions.flatMap((action) => entry(action, owner, page))];
}

/** The deadline and the age stand left of the task. */
function entry(action: OpenAction, owner: string | null, page: Page): string[] {
  const room = page.width - MARGIN - LEFT;
  const others = ownerNames(action).filter((name) => name !== owner);
  const pieces = [
    ...sourceOf(action, page.language),
    ...(owner === null || others.length === 0 ? [] : [page.labels.together(others.join(", "))]),
  ].map((piece) => shorten(visibleLine(piece), LONGEST_PIECE));
  const right = [
    ...clip(visibleLine(action.task), room, TASK_LINES),
    ...flow(
      pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece} ·` : piece)),
      room,
    ).map(page.paint.quiet),
  ];
  const left = deadline(action, page);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const { text, style } = left[index] ?? { text: "", style: page.paint.quiet };
    return indented(style(text) + " ".repeat(Math.max(1, LEFT - columns(text))) + (right[index] ?? ""));
  });
}

function deadline(action: OpenAction, { labels, language, paint, today }: Page) {
  const { due, first } = action;
  const over = overdueBy(action, today);
  const left = daysFrom(due?.date ?? null, today);
  const isSoon = left !== null && left >= -SOON;
  const age = daysFrom(first.date, today);
  const word =
    due === null ? labels.noDeadline : due.date === null ? visibleLine(due.text) : shortDate(due.date, language);
  const style = due === null ? paint.quiet : over !== null ? paint.bad : isSoon ? paint.open : (text: string) => text;
  const under = over !== null ? labels.overdue(over) : age !== null && age >= 0 ? labels.age(age) : "";
  return [
    ...clip(word, LEFT - 2, 2).map((text) => ({ text, style })),
    ...(under === "" ? [] : [{ text: under, style: over !== null ? paint.bad : paint.quiet }]),
  ];
}

function indented(line: string): string {
  return " ".repeat(MARGIN) + line;
}
