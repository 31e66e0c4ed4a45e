import { UsageError } from "../failures.ts";
import type { Messages } from "../messages.ts";

/** First and last number that are wanted, both included. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

const everything: NumberRange = { from: 1, to: Number.MAX_SAFE_INTEGER };

/** "10-40", "10-", "-40" or "10"; everything when nothing is asked for. Throws UsageError for anything else. */
export function lineRange(text: string | undefined, say: Messages): NumberRange {
  if (text === undefined) return everything;
  const parts = /^(\d{0,9})(-?)(\d{0,9})$/u.exec(text);
  const [from, dash, to] = [parts?.[1] ?? "", parts?.[2] ?? "", parts?.[3] ?? ""];
  if (from === "" && to === "") throw new UsageError(say.linesInvalid());
  const range = {
    from: from === "" ? everything.from : Number(from),
    to: dash === "" ? Number(from) : to === "" ? everything.to : Number(to),
  };
  if (range.from < 1 || range.to < range.from) throw new UsageError(say.linesInvalid());
  return range;
}

/** A page number, or null when none is asked for. Throws UsageError for anything else. */
export function pageNumber(text: string | undefined, say: Messages): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d{0,8}$/u.test(text)) throw new UsageError(say.pagesInvalid());
  return Number(text);
}

/** Whether a line is wanted. */
export type Chosen = (line: { readonly number: number; readonly page: number }) => boolean;

/** What --lines and --page ask for together. Throws UsageError for what they cannot take. */
export function chooseLines(options: { readonly lines?: string; readonly page?: string }, say: Messages): Chosen {
  const range = lineRange(options.lines, say);
  const page = pageNumber(options.page, say);
  return (line) => line.number >= range.from && line.number <= range.to && (page === null || line.page === page);
}
