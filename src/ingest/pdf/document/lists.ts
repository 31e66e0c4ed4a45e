import type { ListMark } from "../../../text/source-text.ts";
import type { ReadLine } from "./read-line.ts";

/** Marks whose left edges differ by less are of one level. Points. */
const sameLevel = 3;
// "1", "2.", "a)", "iv.".
const ordered = /^[\p{L}\p{N}(]/u;

/**
 * The list mark of each line that has one. The level is the depth of the mark's left edge among the open lists; a line
 * that is set further left than its list closes it.
 */
export function listMarks(lines: readonly ReadLine[]): Map<ReadLine, ListMark> {
  const marks = new Map<ReadLine, ListMark>();
  let open: number[] = [];
  for (const line of lines) {
    if (line.furniture || line.turned) continue;
    const label = line.bullet?.label ?? line.taggedLabel;
    if (label === undefined) {
      open = open.filter((x) => x < line.x - sameLevel);
      continue;
    }
    open = open.filter((x) => x <= line.x + sameLevel);
    if (open.every((x) => Math.abs(x - line.x) > sameLevel)) open.push(line.x);
    const checked = line.bullet?.checked;
    const isOrdered = line.bullet === undefined && ordered.test(label);
    marks.set(line, { label, level: open.length - 1, ordered: isOrdered, ...(checked !== undefined && { checked }) });
  }
  return marks;
}
