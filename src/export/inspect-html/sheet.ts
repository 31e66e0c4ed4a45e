import type { StatedField } from "../../record/fields.ts";
import type { Paper, PlacedLine } from "./document.ts";
import { htmlText, attributeNumber as number } from "./escape.ts";
import { type CellBox, cellBoxes, fitsItsWidth, fontSize, lineBox, lineWidth, sheetSize } from "./geometry.ts";
import { hover, scoreNote } from "./hover.ts";
import { fieldMarks } from "./marks.ts";
import type { PageLabels } from "./messages.ts";
import { knownRole } from "./roles.ts";

/** Points beside the sheet, for item and line numbers and for scores. */
const leftMargin = 70;
const rightMargin = 50;

/**
 * One page as a sheet: every line at its place, in its size and weight, on the colour of its role. SVG, because its
 * text can be fitted to the width that the words have in the document, whatever font shows them.
 */
export function sheet(
  lines: readonly PlacedLine[],
  fields: readonly StatedField[],
  labels: PageLabels,
  paper?: Paper,
): string {
  const { width, height } = sheetSize(lines, paper);
  const view = [-leftMargin, 0, width + leftMargin + rightMargin, height].map(number).join(" ");
  return [
    `<svg class="sheet" viewBox="${view}" style="width:${number(width + leftMargin + rightMargin)}pt" lang="da">`,
    `<rect class="paper" x="0" y="0" width="${number(width)}" height="${number(height)}"/>`,
    ...lines.map((line) => drawLine(line, labels)),
    ...cellBoxes(lines).map(drawCell),
    ...fieldMarks(lines, fields, labels),
    ...margins(lines, width),
    "</svg>",
  ].join("\n");
}

function drawLine(line: PlacedLine, labels: PageLabels): string {
  const box = lineBox(line);
  return [
    `<g class="line ${knownRole(line.role)}"><title>${hover(line, labels)}</title>`,
    `<rect x="${number(box.x)}" y="${number(box.y)}" width="${number(box.width)}" height="${number(box.height)}"/>`,
    drawWords(line),
    "</g>",
  ].join("");
}

/** The words in the width they have in the document; with a gap in them, the ends at their places. */
function drawWords(line: PlacedLine): string {
  const { x } = line.place;
  const right = x + lineWidth(line);
  const known = line.place.width !== undefined;
  if (line.parts !== undefined && known)
    return words(line, line.parts[0], x, "") + words(line, line.parts[1], right, ' text-anchor="end"');
  const fitted = `textLength="${number(right - x)}" lengthAdjust="spacingAndGlyphs"`;
  return words(line, line.text, x, fitsItsWidth(line) ? ` ${fitted}` : "");
}

function words(line: PlacedLine, text: string, x: number, more: string): string {
  const looks = `${line.bold === true ? " bold" : ""}${line.italic === true ? " italic" : ""}`;
  const place = `x="${number(x)}" y="${number(line.place.y)}" font-size="${number(fontSize(line))}"`;
  return `<text class="words${looks}" ${place}${more}>${htmlText(text)}</text>`;
}

function drawCell({ row, column, box }: CellBox): string {
  const right = box.x + box.width;
  return [
    `<rect class="cell" x="${number(box.x)}" y="${number(box.y)}" width="${number(box.width)}" `,
    `height="${number(box.height)}"/>`,
    `<text class="cell-name" x="${number(right + 1.5)}" y="${number(box.y + 6)}">${row}:${column}</text>`,
  ].join("");
}

/** Item and line numbers to the left of the sheet, scores to the right; lines side by side share their places. */
function margins(lines: readonly PlacedLine[], width: number): string[] {
  const numbered = new Set<number>();
  const started = new Set<string>();
  return lines.flatMap((line) => {
    const y = Math.round(line.place.y);
    const notes: string[] = [];
    if (!numbered.has(y)) notes.push(note("number", -6, y, String(line.number)));
    numbered.add(y);
    if (line.role === "heading" && line.item !== null && !started.has(line.item)) {
      notes.push(note("item", -30, y, shortened(line.item)));
      started.add(line.item);
    }
    const score = scoreNote(line);
    if (score !== "") notes.push(note("score", width + 6, y, score));
    return notes;
  });
}

function note(kind: string, x: number, y: number, text: string): string {
  return `<text class="${kind}" x="${number(x)}" y="${number(y)}">${htmlText(text)}</text>`;
}

/** Item numbers are a few characters; what is longer would run off the margin. */
function shortened(item: string): string {
  const characters = [...item];
  return characters.length > 7 ? `${characters.slice(0, 6).join("")}…` : item;
}
