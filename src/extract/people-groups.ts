import { fieldOfLabel } from "../danish/header-fields.ts";
import { groupEndings, peopleGroups } from "../danish/lexicon/header-labels.ts";
import { initialsBeside, isPersonName, splitNameList, stripTitle } from "../danish/names.ts";
import { fold, word } from "../danish/words.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { type HeaderLabel, listFields } from "./header-labels.ts";

/** People listed by where they come from: the group's name stands before them or over them and is no label of its own. */

type LabelsByLine = ReadonlyMap<number, readonly HeaderLabel[]>;

const groups = new Set(peopleGroups);
const endsAsGroup = word(`\\p{L}*(?:${groupEndings.join("|")})`, "iu");
/** From here on a name in a list is sure. */
const sure = 0.7;
/** A list with more lines is read without looking further. */
const mostLines = 60;

// "Hovedbestyrelsen: Anna Holm"
const before = /^(?<label>\p{Lu}[\p{L} .&/-]{2,50}?)\s?:\s{1,3}(?=\p{L})/u;

/** How many entries of a list there are, when all of them are surely people; 0 otherwise. */
function peopleIn(text: string): number {
  if (text.length > 800) return 0;
  const entries = splitNameList(text.replace(/[.;]+$/u, ""));
  return entries.every((each) => isPersonName(stripTitle(each.name).name) >= sure) ? entries.length : 0;
}

/** "Hovedbestyrelsen: Anna Holm, Bo Lund": a group and its people on one line. */
function groupBefore(line: CleanLine): HeaderLabel | null {
  const found = before.exec(line.text);
  const label = found?.groups?.label ?? "";
  if (!found || !endsAsGroup.test(label.split(" ").at(-1) ?? "") || fieldOfLabel(label)) return null;
  return peopleIn(line.text.slice(found[0].length)) > 1
    ? { field: "present", label, start: 0, valueStart: found[0].length }
    : null;
}

/** "Dekaner og andre" over lines of people, in a header whose other lists have labels. */
function groupAbove(lines: readonly CleanLine[], at: number, labels: LabelsByLine): HeaderLabel | null {
  const line = lines[at];
  if (!line?.gap || line.text.length > 60 || /[\p{N}.?!]/u.test(line.text) || peopleIn(line.text) > 0) return null;
  let to = at + 1;
  for (; to < lines.length && to - at < mostLines; to += 1) {
    const next = lines[to];
    if (!next || next.gap || labels.has(next.index)) break;
    if (next.bullet || next.source.cell || next.text.length > 100) return null;
    const [first] = splitNameList(next.text);
    if (!first || isPersonName(stripTitle(first.name).name) < sure) return null;
  }
  if (to === at + 1) return null;
  return { field: "others", label: line.text, start: 0, valueStart: line.text.length };
}

/** Labels that only the people behind or under them show to be ones. */
export function groupLabels(lines: readonly CleanLine[], labels: LabelsByLine): Map<number, readonly HeaderLabel[]> {
  const found = new Map<number, readonly HeaderLabel[]>();
  let listed = false;
  for (const [at, line] of lines.entries()) {
    const own = labels.get(line.index);
    if (own) listed ||= own.some((each) => listFields.has(each.field));
    if (own || line.source.cell || line.bullet) continue;
    const label = groupBefore(line) ?? (listed ? groupAbove(lines, at, labels) : null);
    if (label) found.set(line.index, [label]);
  }
  return found;
}

/** "Fraværende:" alone over "Forældrevalgte: Anna Holm": the groups below are of those who are away. */
export function underAway(lines: readonly CleanLine[], labels: LabelsByLine): Map<number, readonly HeaderLabel[]> {
  const found = new Map<number, readonly HeaderLabel[]>();
  let away: HeaderLabel | null = null;
  for (const line of lines) {
    const own = labels.get(line.index);
    const [first] = own ?? [];
    const opens = first !== undefined && (first.field === "absent" || first.field === "excused");
    if (opens) away = own?.length === 1 && first.valueStart >= line.text.length && !line.source.cell ? first : null;
    else if (line.gap || !first || !(groups.has(fold(first.label)) || endsAsGroup.test(first.label))) away = null;
    else if (away) found.set(line.index, [{ ...first, field: away.field }, ...(own ?? []).slice(1)]);
  }
  return found;
}

/** Names with their initials, one a line, are who the minutes are about: so many of them need no label. */
const fewestBeside = 3;

/** The lines of a list without a label: names with the initials the minutes use for them. */
export function unlabelledList(lines: readonly CleanLine[], labels: LabelsByLine): readonly CleanLine[] {
  if ([...labels.values()].some((own) => own.some((each) => each.field === "present" || each.field === "members")))
    return [];
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    const goesOn = line && !labels.has(line.index) && !(line.gap && at > from) && initialsBeside(line.text) !== null;
    if (goesOn) continue;
    if (at - from >= fewestBeside) return lines.slice(from, at);
    from = line && initialsBeside(line.text) !== null ? at : at + 1;
  }
  return [];
}
