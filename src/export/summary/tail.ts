import type { Notice } from "../../record/notice.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { visibleLine } from "../escape.ts";
import { nextMeeting } from "./head.ts";
import { margin, type Page } from "./page.ts";
import { columns, wrap } from "./width.ts";

/** Notices beyond this many are counted, not shown. */
const shownNotices = 8;

const marks = { error: "✗", warning: "!", info: "·" } as const;
const styles = { error: "bad", warning: "open", info: "quiet" } as const;

/** What reading noticed, how much of the source is in the record, and what to do next. */
export function tail(record: MinutesRecord, path: string, page: Page): string[] {
  const next = nextMeeting(record, page);
  return [
    ...(next.length === 0 ? [] : ["", ...next]),
    "",
    ...record.notices.slice(0, shownNotices).flatMap((notice) => noted(notice, page)),
    ...more(record.notices.length - shownNotices, page),
    ...wrapped(coverage(record, page), page).map(page.paint.quiet),
    ...nextStep(`minutes check ${shellWord(path)}`, page),
  ];
}

function noted(notice: Notice, page: Page): string[] {
  const where = notice.at === undefined ? "" : ` (${page.labels.where(notice.at.page, notice.at.line)})`;
  const text = visibleLine(page.labels.noticeTexts[notice.code] ?? notice.message) + where;
  const lines = wrap(text, page.width - margin - 2);
  return lines.map((line, index) => {
    const mark = index === 0 ? page.paint[styles[notice.severity]](marks[notice.severity]) : " ";
    return `${" ".repeat(margin)}${mark} ${line}`;
  });
}

function more(count: number, page: Page): string[] {
  return count > 0 ? wrapped(page.labels.moreNotices(count), page) : [];
}

function coverage(record: MinutesRecord, page: Page): string {
  const { ratio, unassigned } = record.coverage;
  const placed = page.labels.placed(percent(ratio, page));
  return unassigned === 0 ? `${placed}.` : `${placed}; ${page.labels.unplaced(unassigned)}.`;
}

/** Whole percents, never rounded up to 100: what is missing must show. */
function percent(ratio: number, page: Page): string {
  const tenths = Math.floor(ratio * 1000) / 10;
  const text = tenths > 99 && tenths < 100 ? tenths.toFixed(1) : String(Math.floor(tenths));
  return page.language === "da" ? `${text.replace(".", ",")} %` : `${text}%`;
}

function wrapped(text: string, page: Page): string[] {
  return wrap(text, page.width - margin).map((line) => " ".repeat(margin) + line);
}

/** The next command, which is never broken, so that it can be copied. */
function nextStep(command: string, page: Page): string[] {
  const start = " ".repeat(margin);
  const line = `${start}${page.labels.next} ${command}`;
  return columns(line) <= page.width ? [line] : [...wrapped(page.labels.next, page), `${start}  ${command}`];
}

/** A path as it can be pasted into a shell. */
function shellWord(path: string): string {
  const shown = visibleLine(path);
  // "arkiv/referat-2024.txt"
  return /^[\p{L}\p{N}._/@:+-]+$/u.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
