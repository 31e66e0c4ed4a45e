import type { ExportLanguage } from "../exporter.ts";

/** The words of the lists of open tasks. */
export interface ActionLabels {
  readonly title: (day: string) => string;
  readonly counts: (actions: number, overdue: number) => string;
  readonly none: string;
  readonly nobody: string;
  readonly tasks: (count: number) => string;
  readonly noDeadline: string;
  readonly overdue: (days: number) => string;
  readonly age: (days: number) => string;
  readonly from: (date: string) => string;
  readonly carried: (first: string, last: string, meetings: number) => string;
  readonly noDate: string;
  readonly item: (number: string) => string;
  readonly where: (page: number, line: number) => string;
  readonly together: (names: string) => string;
  readonly uncertain: string;
  readonly columns: Readonly<Record<"due" | "task" | "age" | "source", string>>;
  readonly owner: (names: string) => string;
}

const da: ActionLabels = {
  title: (day) => `Åbne opgaver pr. ${day}`,
  counts: (actions, overdue) =>
    `${actions === 1 ? "1 opgave" : `${actions} opgaver`}${overdue === 0 ? "" : `, ${overdue} over fristen`}`,
  none: "Ingen åbne opgaver.",
  nobody: "Uden ansvarlig",
  tasks: (count) => (count === 1 ? "1 opgave" : `${count} opgaver`),
  noDeadline: "ingen frist",
  overdue: (days) => (days === 1 ? "1 dag over" : `${days} dage over`),
  age: (days) => (days === 1 ? "1 dag gammel" : `${days} dage gammel`),
  from: (date) => date,
  carried: (first, last, meetings) => `siden ${first}, senest ${last} (${meetings} møder)`,
  noDate: "møde uden dato",
  item: (number) => `punkt ${number}`,
  where: (page, line) => `side ${page}, linje ${line}`,
  together: (names) => `sammen med ${names}`,
  uncertain: "usikkert læst",
  columns: { due: "Frist", task: "Opgave", age: "Alder, dage", source: "Kilde" },
  owner: (names) => `Ansvarlig: ${names}`,
};

const en: ActionLabels = {
  title: (day) => `Open tasks on ${day}`,
  counts: (actions, overdue) =>
    `${actions === 1 ? "1 task" : `${actions} tasks`}${overdue === 0 ? "" : `, ${overdue} overdue`}`,
  none: "No open tasks.",
  nobody: "No owner",
  tasks: (count) => (count === 1 ? "1 task" : `${count} tasks`),
  noDeadline: "no deadline",
  overdue: (days) => (days === 1 ? "1 day over" : `${days} days over`),
  age: (days) => (days === 1 ? "1 day old" : `${days} days old`),
  from: (date) => date,
  carried: (first, last, meetings) => `since ${first}, last ${last} (${meetings} meetings)`,
  noDate: "meeting without a date",
  item: (number) => `item ${number}`,
  where: (page, line) => `page ${page}, line ${line}`,
  together: (names) => `with ${names}`,
  uncertain: "read with doubt",
  columns: { due: "Due", task: "Task", age: "Age, days", source: "Source" },
  owner: (names) => `Owner: ${names}`,
};

export const actionLabels: Readonly<Record<ExportLanguage, ActionLabels>> = { da, en };
