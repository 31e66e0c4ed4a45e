import { tellingVerbs } from "../danish/lexicon/attendance.ts";
import { colonOnly, type HeaderField, headerLabels } from "../danish/lexicon/header-labels.ts";
import { isGivenName, isPersonName, splitNameList, stripTitle } from "../danish/names.ts";
import { findParticipation } from "../danish/participation.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, type LinePart, type Passage } from "../text/passage.ts";
import { statusTail } from "./people-entries.ts";
import { leadOf } from "./people-lists.ts";

/** A label of the header with what stands under it. */
export interface HeaderEntry {
  readonly field: HeaderField;
  readonly label: string;
  readonly labelLine: CleanLine;
  readonly value: Passage;
  readonly lines: readonly CleanLine[];
}

const fieldOf = new Map<string, HeaderField>();
for (const [field, words] of Object.entries(headerLabels) as [HeaderField, readonly string[]][]) {
  for (const each of words) if (!fieldOf.has(each)) fieldOf.set(each, field);
}
const labels = anyOf([...fieldOf.keys()]);
// "Til stede: Anna, Bo. Afbud: Carl" — every label with its colon; "Til stede;" at the start of a line
const labelled = new RegExp(`(?<![\\p{L}\\p{N}])(?<label>${labels})\\s{0,3}(?::|(?<=^[^;]{0,40});)`, "giu");
// "Mødedato" alone on a line
const alone = new RegExp(`^(?:${labels})$`, "iu");
// "Referent Anna Holm", "Afbud fra Bo", "Til stede Anna, Bo": no colon, a capital follows
const bareFields: readonly HeaderField[] = ["present", "others", "excused", "absent", "secretary", "guests"];
const bareLabels = anyOf(
  bareFields.flatMap((field) => headerLabels[field]).filter((each) => !colonOnly.includes(each)),
);
const bare = new RegExp(`^(?<label>${bareLabels})\\s(?=\\p{Lu})`, "iu");

const listFields: ReadonlySet<HeaderField> = new Set([
  "present",
  "members",
  "invited",
  "others",
  "remote",
  "guests",
  "excused",
  "absent",
  "facilitators",
  "substitutes",
  "distribution",
]);

interface Found {
  readonly field: HeaderField;
  readonly label: string;
  readonly start: number;
  readonly valueStart: number;
}

/** What a label stands for, or null when it is none. */
export function fieldOfLabel(label: string): HeaderField | null {
  return fieldOf.get(fold(label).replace(/[\s.:;]+$/u, "")) ?? null;
}

/** All labels on a line. */
function labelsOn(line: CleanLine): Found[] {
  const { text } = line;
  const key = fold(text).replace(/[\s.:;]+$/u, "");
  if (alone.test(key))
    return [{ field: fieldOf.get(key) ?? "remarks", label: text, start: 0, valueStart: text.length }];
  const hours = startAndEnd(text);
  if (hours.length > 0) return hours;
  const special = standInLabel(text) ?? unitLabel(text);
  if (special) return [special];
  const found: Found[] = [];
  for (const match of text.slice(0, 2000).matchAll(labelled)) {
    const label = match.groups?.label ?? "";
    const field = fieldOf.get(fold(label));
    if (!field || !opensLabel(text, match.index)) continue;
    // "Formand; Anna Holm" is a role and a name; "Til stede; Anna Holm" a label.
    if (match[0].endsWith(";") && (match.index > 0 || !listFields.has(field) || field === "substitutes")) continue;
    const end = match.index + match[0].length;
    found.push({
      field,
      label,
      start: match.index,
      valueStart: end + (text.slice(end).length - text.slice(end).trimStart().length),
    });
  }
  if (found.length > 0 || line.continues) return found;
  const open = bare.exec(text);
  const label = open?.groups?.label;
  const field = label ? fieldOf.get(fold(label)) : undefined;
  return open && label && field && /^\p{Lu}/u.test(text.slice(open[0].length))
    ? [{ field, label, start: 0, valueStart: open[0].length }]
    : [];
}

const clock = "(?:kl\\.? ?)?\\p{N}{1,2}[.:]\\p{N}{2}";
// "Start 19.30 Slut 21.50", "Slut kl. 21.50"
const bareHours = new RegExp(
  `^(?:(?<start>${anyOf(headerLabels.start)}) ${clock}[,;]? )?(?<end>${anyOf(headerLabels.end)}) ${clock}\\.?$`,
  "iu",
);

/** Labels without a colon on a line that holds nothing but when the meeting began and ended. */
function startAndEnd(text: string): Found[] {
  const groups = text.length > 90 ? undefined : bareHours.exec(text)?.groups;
  if (!groups) return [];
  return (["start", "end"] as const).flatMap((field) => {
    const label = groups[field];
    if (label === undefined) return [];
    const start = field === "start" ? 0 : text.lastIndexOf(`${label} `);
    return [{ field, label, start, valueStart: start + label.length + 1 }];
  });
}

// "Suppleant for Anna Holm:", "Stedfortræder for Bo Lund:"
const standIn = new RegExp(`^(?<label>${anyOf(headerLabels.substitutes)} for \\p{Lu}[^:,]{2,50})\\s?:\\s{0,3}`, "iu");

// "Fra provstikontoret: ", "Fra forvaltningen deltager: "
const fromUnit = /^(?<label>(?:Fra|For) (?:\p{L}[\p{L}-]* ?){1,4}?(?: delt(?:og|ager))?)\s?:\s{0,3}(?=\p{L}|$)/u;

/** A label that names where people come from. */
function unitLabel(text: string): Found | null {
  const found = fromUnit.exec(text);
  const label = found?.groups?.label;
  if (!found || !label || fieldOf.has(fold(label))) return null;
  return { field: "others", label, start: 0, valueStart: found[0].length };
}

/** A label that names whom somebody stands in for. */
function standInLabel(text: string): Found | null {
  const found = standIn.exec(text);
  const label = found?.groups?.label;
  return found && label ? { field: "substitutes", label, start: 0, valueStart: found[0].length } : null;
}

/** A label opens at the start of a line, after the end of a sentence, or after a wide blank; never inside a phrase. */
function opensLabel(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.slice(0, at).trimEnd();
  return /[.;:,|)\]–-]$/u.test(before) || before.length < at - 1 || /\p{Lu}/u.test(text[at] ?? "");
}

const tells = word(anyOf(tellingVerbs));

/** A sentence about people, as against a name with its status. */
function tellsMore(text: string): boolean {
  let left = statusTail(text.replace(/\([^()]{0,120}\)/gu, "")).text;
  for (const { start, end } of findParticipation(left, { told: true }).reverse())
    left = left.slice(0, start) + left.slice(end);
  return tells.test(left);
}

/** A line that lists people: a bullet, a table cell, a line that goes on, or a name with its title. */
function listsPeople(line: CleanLine): boolean {
  if (line.bullet || line.source.cell) return true;
  if (line.text.length > 400 || tellsMore(line.text)) return false;
  const names = splitNameList(line.text.slice(leadOf(line.text).length).replace(/[.;]+$/u, ""));
  const first = names[0];
  return first !== undefined && isPersonName(stripTitle(first.name).name) >= 0.4;
}

/** The value cells beside a label cell of a table. */
function besideCell(lines: readonly CleanLine[], at: number): CleanLine[] {
  const cell = lines[at]?.source.cell;
  if (!cell) return [];
  const beside: CleanLine[] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const other = lines[next]?.source.cell;
    if (!other || other.table !== cell.table || other.row !== cell.row) break;
    const line = lines[next];
    if (line && other.column !== cell.column) beside.push(line);
  }
  return beside;
}

/** What stands under a label in its own cell. */
function restOfCell(lines: readonly CleanLine[], at: number, taken: ReadonlySet<number>): CleanLine[] {
  const cell = lines[at]?.source.cell;
  if (!cell) return [];
  const rest: CleanLine[] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    const other = line?.source.cell;
    const same = other?.table === cell.table && other.row === cell.row && other.column === cell.column;
    if (!line || !same || taken.has(line.index)) break;
    rest.push(line);
  }
  return rest;
}

/** The cells under a label that heads a column of a table, or a whole table when nothing stands beside it. */
function belowCell(lines: readonly CleanLine[], at: number, whole: boolean): CleanLine[] {
  const cell = lines[at]?.source.cell;
  if (!cell) return [];
  const below: CleanLine[] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    const other = line?.source.cell;
    if (!line || !other || other.table !== cell.table) break;
    if (other.row > cell.row && (whole || other.column === cell.column)) below.push(line);
  }
  return below;
}

/** The lines after the label's own that belong to its value. */
function valueLines(
  lines: readonly CleanLine[],
  at: number,
  field: HeaderField,
  hasInline: boolean,
  taken: ReadonlySet<number>,
): CleanLine[] {
  const within = restOfCell(lines, at, taken);
  if (within.length > 0 && listFields.has(field)) return within;
  const beside = besideCell(lines, at);
  const below = belowCell(lines, at, beside.length === 0 && lines[at]?.source.cell?.column === 0);
  const headsColumn = beside.length === 0 || beside.every((each) => taken.has(each.index));
  if (below.length > 0 && headsColumn && listFields.has(field)) return below;
  if (beside.length > 0) return beside;
  const list = listFields.has(field);
  const value: CleanLine[] = [];
  const labelIndent = lines[at]?.indent ?? 0;
  const aloneLabel = !/:/u.test(lines[at]?.text ?? "");
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line || line.source.heading !== undefined) break;
    if (taken.has(line.index)) {
      if (list && !hasInline && away.has(field) === false && leads(lines, next, taken)) continue;
      break;
    }
    if (list && !line.bullet && opensGroup(line, lines[next + 1])) {
      if (away.has(field)) break;
      continue;
    }
    const goesOn = line.continues && (value.length > 0 || hasInline);
    const indented = !line.gap && hasInline && line.indent > labelIndent + 3;
    if (list) {
      const open =
        !line.gap ||
        value.length === 0 ||
        line.bullet !== null ||
        value.every((each) => listsPeople(each) && each.text.length < 80);
      if (
        !(
          goesOn ||
          (open && (listsPeople(line) || indented) && (!hasInline || line.bullet !== null || indented || !line.gap))
        )
      )
        break;
    } else if (!goesOn && !indented && (hasInline || value.length > 0 || line.text.length > 160)) break;
    else if (line.gap && !goesOn && !(field === "place" && aloneLabel && line.text.length < 90)) break;
    value.push(line);
  }
  return value;
}

const away: ReadonlySet<HeaderField> = new Set(["excused", "absent"]);
// "Tilsynet med Havne:", "Fra provstikontoret: Anna Holm"
const groupHeading = /^\p{Lu}[\p{L} .,/&-]{1,60}:(?:\s|$)/u;

/** A heading over a group of people that is no label: its list goes on, or another one begins. */
function opensGroup(line: CleanLine, next: CleanLine | undefined): boolean {
  if (!groupHeading.test(line.text) || isPersonName(line.text.split(":")[0] ?? "") >= 0.4) return false;
  return /:$/u.test(line.text) ? next !== undefined && listsPeople(next) : listsPeople(line) === false;
}

/** "Formand:" alone on its line inside a list of people in groups. */
function leads(lines: readonly CleanLine[], at: number, taken: ReadonlySet<number>): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  const field = line ? fieldOfLabel(line.text) : null;
  const officer = field === "chair" || field === "secretary" || field === "others";
  return officer && next !== undefined && !taken.has(next.index) && listsPeople(next);
}

/** Reads the labels of the header and their values, in the order of the document. */
export function readHeaderEntries(lines: readonly CleanLine[]): HeaderEntry[] {
  const labelsByLine = new Map<number, Found[]>();
  for (const line of lines) {
    const found = labelsOn(line).filter((each) => !line.source.cell?.header || listFields.has(each.field));
    if (found.length > 0) labelsByLine.set(line.index, found);
  }
  const taken: ReadonlySet<number> = new Set(labelsByLine.keys());
  const entries: HeaderEntry[] = [];
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

/** A paragraph that goes on with the value up to the next label in the middle of a line. */
function goingOn(
  lines: readonly CleanLine[],
  at: number,
  labelsByLine: ReadonlyMap<number, readonly Found[]>,
): LinePart[] {
  const line = lines[at];
  const label = line ? labelsByLine.get(line.index)?.[0] : undefined;
  if (!line?.continues || line.source.cell || !label || label.start === 0) return [];
  return [{ line, from: 0, to: trimmedEnd(line.text, label.start) }];
}

// "…, Anna Holm og Bo": the surname stands on the next line
const halfName = /(?:,|\sog|\ssamt)\s(?<last>\p{Lu}[\p{L}-]+)$/u;

/** A line of a list; one that begins in the middle of a name goes on with the line before. */
function wrapped(line: CleanLine, before: CleanLine | null): LinePart {
  const last = before === null ? undefined : halfName.exec(before.text)?.groups?.last;
  const next = /^\p{Lu}[\p{L}-]+/u.exec(line.text)?.[0];
  const goesOn =
    last !== undefined &&
    next !== undefined &&
    !line.bullet &&
    !line.gap &&
    (isGivenName(last) || isPersonName(last) >= 0.3) &&
    !isGivenName(next);
  return { line: goesOn ? { ...line, continues: true } : line, from: 0, to: line.text.length };
}

function trimmedEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}
