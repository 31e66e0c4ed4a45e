import { findDates } from "../danish/dates.ts";
import { isPersonName, splitNameList } from "../danish/names.ts";
import { opensWithTaskMark } from "../danish/task-marks.ts";
import { fold } from "../danish/words.ts";
import type { SectionKind } from "../record/item.ts";
import type { CleanLine } from "../text/clean-line.ts";
import type { LinePart } from "../text/passage.ts";
import { isFileNames } from "./file-names.ts";
import { isCapitals, type Labelling, quoted } from "./labelling.ts";
import type { Label } from "./labels.ts";
import type { LineFacts } from "./line-facts.ts";
import type { OutlineSection } from "./outline.ts";

export interface SectionContext {
  /** Title of the item, which a decision's heading may repeat. */
  readonly title: string;
  readonly number: string;
  /** How the document labels the parts of its items. */
  readonly labelling: Labelling;
}

interface Open {
  kind: SectionKind;
  label: string | null;
  body: string | null;
  date: string | null;
  half: boolean;
  labelParts: LinePart[];
  parts: LinePart[];
}

function open(kind: SectionKind, label: Label | null): Open {
  return {
    kind,
    label: label?.text ?? null,
    body: label?.body ?? null,
    date: label?.date ?? null,
    half: label?.half === true,
    labelParts: [],
    parts: [],
  };
}

/** Whether a label opens a section here. */
function opens(facts: LineFacts, label: Label, current: Open, next: LineFacts | undefined, how: Labelling): boolean {
  const alone = label.contentStart >= facts.line.text.length;
  if (quoted(facts, how)) return false;
  if (label.kind === "attendance") return alone || label.contentStart > 0;
  if (label.strength === "strong") return true;
  const template = alone && (how.repeated.has(facts.key) || (how.capitals && isCapitals(facts.line.text)));
  const empty = alone && how.kinds.size > 0 && next?.label != null && next.label.contentStart >= next.line.text.length;
  if (current.kind === "decision") return template || empty;
  if (label.kind === "treatment") return current.kind !== "recommendation" || template;
  if (current.kind === "recommendation") return alone && how.kinds.size > 0;
  if (how.kinds.size === 0) return false;
  return alone ? true : current.kind !== "treatment";
}

/** A line that goes on with the one before; a label alone after a gap does not, even where a page break joins them. */
function goesOn({ line, label }: LineFacts): boolean {
  const alone = label?.strength === "strong" && label.contentStart >= line.text.length && line.gap;
  return line.continues && !alone;
}

/** A repeated title after "Beslutning for Punkt 3:", which may be wrapped otherwise than the first time. */
function repeatedTitle(lines: readonly LineFacts[], at: number, context: SectionContext): number {
  const wanted = fold(context.title).replace(/[\s-]+/gu, "");
  let taken = fold((lines[at]?.line.text ?? "").replace(/^[^:]{0,40}:/u, "")).replace(/[\s-]+/gu, "");
  let count = 0;
  while (count < 8 && taken.length < wanted.length) {
    const next = lines[at + count + 1];
    if (!next) break;
    const more = taken + fold(next.line.text).replace(/[\s-]+/gu, "");
    if (!wanted.startsWith(more)) break;
    taken = more;
    count++;
  }
  return count;
}

// "pkt. 1", "pkt. 42:"
const pointOnly = /^pkt\.? ?\d{1,4}\s?:?$/iu;

/** Whether the label has run into its words ("BeslutningGodkendt."): it stood above them, and they go on to the next label. */
function isGlued(text: string, contentStart: number): boolean {
  return /^\p{L}\p{Lu}/u.test(text.slice(contentStart - 1));
}

/** The end of a decision's heading that was wrapped: its day, or the number of the item. */
function headingEnd({ line }: LineFacts): { date: string | null } | null {
  if (line.text.length > 40) return null;
  if (pointOnly.test(line.text)) return { date: null };
  const [date] = findDates(line.text);
  const whole = date?.valid && date.start <= 1 && /^[\s:.]*$/u.test(line.text.slice(date.end));
  return whole ? { date: date.date } : null;
}

/** A line under an attendance label that names people and says nothing else. */
function namesOnly(facts: LineFacts): boolean {
  const { text } = facts.line;
  if (text.length > 300) return false;
  const names = splitNameList(text.replace(/[.;]+$/u, ""));
  return names.length > 0 && names.every((each) => isPersonName(each.name) >= 0.5);
}

/** "… onsdag den 15. maj 2020," over "pkt. 4": the line below that ends the heading of a decision, wrapped at its comma. */
function pointBelow(lines: readonly LineFacts[], at: number, label: Label): CleanLine | null {
  const rest = lines[at]?.line.text.slice(label.contentStart) ?? "";
  const below = lines[at + 1]?.line;
  if (label.kind !== "decision" || rest.trim() !== "," || !below) return null;
  return /^(?:pkt\.|punkt)\s?\d{1,4}:?$/iu.test(below.text) ? below : null;
}

/** A wrapped list of names goes on; a sentence of its own right below it does not. */
function goesOnWithNames(attendance: Open, line: CleanLine): boolean {
  const last = attendance.parts.at(-1)?.line ?? attendance.labelParts.at(-1)?.line;
  if (!line.continues || last?.index !== line.index - 1) return false;
  return /^[\p{Ll}(]/u.test(line.text) || /(?:[,;–-]|(?:^|\s)og)$/u.test(last.text) || !/[.!]$/u.test(line.text);
}

/** Cuts the lines of an item into sections, in order. `tail` is text that stands on the heading's own line. */
export function sectionsOf(
  lines: readonly LineFacts[],
  tail: readonly LinePart[],
  context: SectionContext,
): OutlineSection[] {
  const sections: Open[] = [];
  let current = open("treatment", null);
  current.parts.push(...tail);
  sections.push(current);
  let attendance: Open | null = null;
  // A decision or recommendation written on its label's own line ends with its paragraph.
  let inlineEnds = false;
  for (let at = 0; at < lines.length; at++) {
    const facts = lines[at];
    if (!facts) continue;
    const { line, label } = facts;
    const part: LinePart = { line, from: 0, to: line.text.length };
    if (!label && current.kind !== "attachments" && isFileNames(line.text)) {
      const files = open("attachments", null);
      files.parts.push(part);
      sections.push(files);
      continue;
    }
    if (
      inlineEnds &&
      !line.continues &&
      !line.bullet &&
      !opensWithTaskMark(line.text) &&
      !(current.kind === "attachments" && (facts.numbering || isFileNames(line.text))) &&
      !(label && opens(facts, label, current, lines[at + 1], context.labelling))
    ) {
      current = open("treatment", null);
      sections.push(current);
      inlineEnds = false;
    }
    if (!label || goesOn(facts) || !opens(facts, label, current, lines[at + 1], context.labelling)) {
      if (attendance && (namesOnly(facts) || goesOnWithNames(attendance, line))) attendance.parts.push(part);
      else {
        attendance = null;
        current.parts.push(part);
      }
      continue;
    }
    const next = open(label.kind, label);
    sections.push(next);
    const point = pointBelow(lines, at, label);
    const contentStart = point ? line.text.length : label.contentStart;
    if (contentStart > 0) next.labelParts.push({ line, from: 0, to: Math.min(contentStart, line.text.length) });
    if (contentStart < line.text.length) next.parts.push({ line, from: contentStart, to: line.text.length });
    if (point) {
      next.labelParts.push({ line: point, from: 0, to: point.text.length });
      at++;
    }
    if (label.itemNumber !== undefined) {
      const more = repeatedTitle(lines, at, context);
      for (let step = 1; step <= more; step++) {
        const wrapped = lines[at + step]?.line;
        if (wrapped) next.labelParts.push({ line: wrapped, from: 0, to: wrapped.text.length });
      }
      at += more;
    }
    const more = label.kind === "decision" && label.contentStart >= line.text.length ? lines[at + 1] : undefined;
    const end = more ? headingEnd(more) : null;
    if (more && end) {
      next.labelParts.push({ line: more.line, from: 0, to: more.line.text.length });
      next.date ??= end.date;
      at++;
    }
    if (label.kind === "attendance") attendance = next;
    else {
      attendance = null;
      current = next;
      inlineEnds =
        (label.kind === "decision" || label.kind === "recommendation" || label.kind === "attachments") &&
        contentStart > 0 &&
        contentStart < line.text.length &&
        !isGlued(line.text, contentStart) &&
        !/:$/u.test(line.text);
    }
  }
  return sections.filter((each) => each.parts.length > 0 || each.labelParts.length > 0);
}
