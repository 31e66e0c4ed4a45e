import { fieldOfLabel } from "../danish/header-fields.ts";
import { tellingVerbs } from "../danish/lexicon/attendance.ts";
import type { HeaderField } from "../danish/lexicon/header-labels.ts";
import { findPersonNames, isPersonName, splitNameList, stripTitle } from "../danish/names.ts";
import { findParticipation } from "../danish/participation.ts";
import { findSubstitutes } from "../danish/substitutes.ts";
import { anyOf, word } from "../danish/words.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { listFields } from "./header-labels.ts";
import { statusTail } from "./people-entries.ts";
import { leadOf } from "./people-lists.ts";
import { breaksEntry } from "./wrapped-names.ts";

const tells = word(anyOf(tellingVerbs));

/** A sentence about people, as against a name with its status. */
function tellsMore(text: string): boolean {
  let left = statusTail(text.replace(/\([^()]{0,120}\)/gu, "")).text;
  for (const { start, end } of findParticipation(left, { told: true }).reverse())
    left = left.slice(0, start) + left.slice(end);
  // "…, Bo Lund deltager som suppleant"
  for (const { linkStart, linkEnd } of findSubstitutes(left, findPersonNames(left, { listed: true })).reverse())
    if (/^\s?[,–-]/u.test(left.slice(linkStart))) left = left.slice(0, linkStart) + left.slice(linkEnd);
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
export function valueLines(
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
          (open &&
            (listsPeople(line) || indented || breaksEntry(lines[next - 1] ?? line, line)) &&
            (!hasInline || line.bullet !== null || indented || !line.gap))
        )
      )
        break;
    } else if (!goesOn && !indented && (hasInline || value.length > 0 || line.text.length > 160)) break;
    else if (line.gap && !goesOn && !(standsBelow.has(field) && aloneLabel && line.text.length < 90)) break;
    value.push(line);
  }
  return value;
}

/** Fields whose one short value may stand a blank line below the label: "UDVALG", "Ældrerådet". */
const standsBelow: ReadonlySet<HeaderField> = new Set([
  "organization",
  "body",
  "date",
  "time",
  "start",
  "end",
  "place",
]);
const away: ReadonlySet<HeaderField> = new Set(["excused", "absent"]);
// "Tilsynet med Havne:", "Fra provstikontoret: Anna Holm"
const groupHeading = /^\p{Lu}[\p{L} .,/&()-]{1,60}:(?:\s|$)/u;

/** A heading over a group of people that is no label: its list goes on, or another one begins. */
function opensGroup(line: CleanLine, next: CleanLine | undefined): boolean {
  if (!groupHeading.test(line.text) || isPersonName(line.text.split(":")[0] ?? "") >= 0.4) return false;
  return /:$/u.test(line.text) ? next !== undefined && listsPeople(next) : listsPeople(line) === false;
}

/** "Formand:" alone on its line inside a list of people in groups. */
function leads(lines: readonly CleanLine[], at: number, taken: ReadonlySet<number>): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  const field = line ? fieldOfLabel(line.text) : null;
  const officer = field === "chair" || field === "secretary" || field === "others" || field === "substitutes";
  return officer && next !== undefined && !taken.has(next.index) && listsPeople(next);
}
