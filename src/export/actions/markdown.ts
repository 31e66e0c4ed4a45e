import type { OpenAction } from "../../rules/archive/open-actions.ts";
import { shortDate } from "../calendar.ts";
import { markdownCell } from "../escape.ts";
import { type ActionFormat, type ActionOptions, daysFrom, overdueBy } from "./format.ts";
import { byOwner } from "./groups.ts";
import { actionLabels } from "./messages.ts";
import { sourceOf } from "./source.ts";

/** A page with a table for each owner. */
export const markdown: ActionFormat = {
  id: "markdown",
  extension: "md",
  write(list, options) {
    const labels = actionLabels[options.language];
    const groups = byOwner(list);
    const overdue = list.actions.filter((action) => overdueBy(action, list.today) !== null).length;
    const { due, task, age, source } = labels.columns;
    const blocks = [
      `# ${labels.title(shortDate(list.today, options.language))}`,
      groups.length === 0 ? labels.none : labels.counts(list.actions.length, overdue),
      ...groups.flatMap(({ owner, body, actions }) => [
        `## ${markdownCell([owner ?? labels.nobody, body ?? ""].filter((part) => part !== "").join(" · "))}`,
        [
          `| ${due} | ${task} | ${age} | ${source} |`,
          "| --- | --- | --: | --- |",
          ...actions.map((action) => row(action, list.today, options)),
        ].join("\n"),
      ]),
    ];
    return `${blocks.join("\n\n")}\n`;
  },
};

function row(action: OpenAction, today: string, { language }: ActionOptions): string {
  const labels = actionLabels[language];
  const { due, first } = action;
  const date = due?.date == null ? (due?.text ?? "") : shortDate(due.date, language);
  const over = overdueBy(action, today);
  const deadline = over === null ? markdownCell(date) : `**${markdownCell(date)}** (${labels.overdue(over)})`;
  const cells = [
    deadline,
    markdownCell(action.task),
    String(daysFrom(first.date, today) ?? ""),
    markdownCell(sourceOf(action, language).join(" · ")),
  ];
  return `| ${cells.join(" | ")} |`;
}
