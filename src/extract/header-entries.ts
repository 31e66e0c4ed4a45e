import type { HeaderField } from "../danish/lexicon/header-labels.ts";
import { isPersonName, splitNameList, stripTitle } from "../danish/names.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, type LinePart, type Passage, whole } from "../text/passage.ts";
import { type HeaderLabel, labelsOn, listFields } from "./header-labels.ts";
import { valueLines } from "./header-values.ts";
import { groupLabels, underAway, unlabelledList } from "./people-groups.ts";
import { breaksEntry } from "./wrapped-names.ts";

/** A label of the header with what stands under it. */
export interface HeaderEntry {
  readonly field: HeaderField;
  readonly label: string;
  readonly labelLine: CleanLine;
  readonly value: Passage;
  readonly lines: readonly CleanLine[];
}

/** Reads the labels of the header and their values, in the order of the document. */
export function readHeaderEntries(lines: readonly CleanLine[]): HeaderEntry[] {
  const labelsByLine = new Map<number, HeaderLabel[]>();
  for (const [at, line] of lines.entries()) {
    const found = besideName(lines, at)
      ? []
      : labelsOn(line).filter((each) => !line.source.cell?.header || listFields.has(each.field));
    if (found.length > 0) labelsByLine.set(line.index, found);
  }
  for (const more of [groupLabels(lines, labelsByLine), underAway(lines, labelsByLine)])
    for (const [index, labels] of more) labelsByLine.set(index, [...labels]);
  const taken: ReadonlySet<number> = new Set(labelsByLine.keys());
  const entries = withoutLabel(lines, labelsByLine);
  for (const [at, line] of lines.entries()) {
    const found = labelsByLine.get(line.index) ?? [];
    for (const [place, one] of found.entries()) {
      const next = found[place + 1];
      const inline: LinePart = {
        line,
        from: one.valueStart,
        to: next ? trimmedEnd(line.text, next.start) : line.text.length,
      };
      const hasInline = inline.to > inline.from;
      const more = next ? [] : valueLines(lines, at, one.field, hasInline, taken);
      const runOn = next || (!hasInline && more.length === 0) ? [] : goingOn(lines, at + more.length + 1, labelsByLine);
      const parts = [
        ...(hasInline ? [inline] : []),
        ...more.map((each, index) =>
          wrapped(each, index === 0 ? (hasInline ? line : null) : (more[index - 1] ?? null)),
        ),
        ...runOn,
      ];
      entries.push({ field: one.field, label: one.label, labelLine: line, value: joinParts(parts), lines: more });
    }
  }
  return entries;
}

/** The people of a list without a label, as if one said that they came. */
function withoutLabel(
  lines: readonly CleanLine[],
  labelsByLine: ReadonlyMap<number, readonly HeaderLabel[]>,
): HeaderEntry[] {
  const list = unlabelledList(lines, labelsByLine);
  const [first] = list;
  if (!first) return [];
  return [{ field: "present", label: "", labelLine: first, value: joinParts(list.map(whole)), lines: list }];
}

/** "Afbud" in the row of a table that begins with a name says what became of that person, and opens no list. */
function besideName(lines: readonly CleanLine[], at: number): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  const [cell, left] = [line?.source.cell, before?.source.cell];
  if (!cell || !before || /[:;]$/u.test(line?.text ?? "") || left?.table !== cell.table || left.row !== cell.row)
    return false;
  const names = splitNameList(before.text);
  return names.length === 1 && isPersonName(stripTitle(names[0]?.name ?? "").name) >= 0.4;
}

/** A paragraph that goes on with the value up to the next label in the middle of a line. */
function goingOn(
  lines: readonly CleanLine[],
  at: number,
  labelsByLine: ReadonlyMap<number, readonly HeaderLabel[]>,
): LinePart[] {
  const line = lines[at];
  const label = line ? labelsByLine.get(line.index)?.[0] : undefined;
  if (!line?.continues || line.source.cell || !label || label.start === 0) return [];
  return [{ line, from: 0, to: trimmedEnd(line.text, label.start) }];
}

/** A line of a list; one that begins in the middle of an entry goes on with the line before. */
function wrapped(line: CleanLine, before: CleanLine | null): LinePart {
  const goesOn = before !== null && breaksEntry(before, line);
  return { line: goesOn ? { ...line, continues: true } : line, from: 0, to: line.text.length };
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}
