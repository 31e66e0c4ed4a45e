import type { Count, Tally } from "../../archive/tally.ts";
import { visibleLine } from "../../export/escape.ts";
import type { Run } from "../run.ts";
import { clock } from "./progress.ts";

/** Names of one kind that the summary shows. */
const shown = 15;

/** What a run did, for people: by status, reason, layout, body and year. */
export function summaryText(tally: Tally, ms: number, failuresFile: string | null, run: Run): string {
  const { batch } = run.say;
  const { titles } = batch;
  const number = new Intl.NumberFormat(run.language);
  const row = (name: string, count: number) => `  ${number.format(count).padStart(9)}  ${visibleLine(name)}`;
  const section = (title: string, rows: readonly string[]) => (rows.length === 0 ? [] : [title, ...rows, ""]);
  const counted = (title: string, count: Count, byName = false) => {
    const all = byName ? count.entries().sort(([a], [b]) => (a < b ? -1 : 1)) : count.entries();
    const kept = byName ? all : all.slice(0, shown);
    const more = all.length - kept.length + (count.others > 0 ? 1 : 0);
    const rows = kept.map(([name, times]) => row(name === "" ? batch.none : name, times));
    return section(title, more > 0 ? [...rows, `             ${batch.others(more)}`] : rows);
  };
  const statuses = (["done", "failed", "killed", "removed"] as const).flatMap((status) => {
    const count = tally.statuses.get(status);
    return count === 0 && status !== "done" ? [] : [row(batch.statuses[status], count)];
  });
  const beside = [
    row(titles.records, tally.records),
    ...(tally.skipped === 0 ? [] : [row(titles.skipped, tally.skipped)]),
    ...(tally.twins === 0 ? [] : [row(titles.twins, tally.twins)]),
    `  ${clock(ms / 1000).padStart(9)}  ${titles.time}`,
  ];
  const { findings } = tally;
  const severities = (["error", "warning", "info"] as const).flatMap((severity) =>
    findings[severity] === 0 ? [] : [row(severity, findings[severity])],
  );
  const lines = [
    ...section(titles.sources, [...statuses, ...beside]),
    ...counted(titles.why, tally.codes),
    ...section(titles.findings, severities),
    ...counted(titles.layouts, tally.layouts),
    ...counted(titles.bodies, tally.bodies),
    ...counted(titles.years, tally.years, true),
    ...(failuresFile === null ? [] : [batch.failuresIn(visibleLine(failuresFile)), ""]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
