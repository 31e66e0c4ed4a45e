import type { StatedField } from "../../record/fields.ts";
import type { InspectedLine, PlacedLine } from "./document.ts";
import { htmlLines, htmlText, attributeNumber as number } from "./escape.ts";
import { fontSize, lineWidth } from "./geometry.ts";
import type { PageLabels } from "./messages.ts";

/** Marks under the words of a page that values were read from, one stroke for each value and line. */
export function fieldMarks(lines: readonly PlacedLine[], fields: readonly StatedField[], labels: PageLabels): string[] {
  const depth = new Map<PlacedLine, number>();
  return fields.flatMap((field) =>
    lines
      .filter((line) => touched(line, field))
      .map((line) => {
        const under = depth.get(line) ?? 0;
        depth.set(line, under + 1);
        return stroke(line, field, Math.min(under, 3), labels);
      }),
  );
}

/** Whether the value was read from words of this line. */
export function touched(line: InspectedLine, { at }: StatedField): boolean {
  return line.start < at.end && at.start < line.end;
}

/** A stroke below the words; further values under the same words stand lower. */
function stroke(line: PlacedLine, field: StatedField, under: number, labels: PageLabels): string {
  const letters = Math.max(1, line.end - line.start);
  const from = Math.max(0, field.at.start - line.start) / letters;
  const to = Math.min(letters, field.at.end - line.start) / letters;
  const width = lineWidth(line);
  const y = line.place.y + fontSize(line) * 0.22 + under * 1.6;
  return [
    `<g class="mark ${field.kind}"><title>${fieldHover(field, labels)}</title>`,
    `<rect x="${number(line.place.x + from * width)}" y="${number(y)}" width="${number((to - from) * width)}" height="1.3"/>`,
    "</g>",
  ].join("");
}

/** "items[2].decisions[0]", its value, and how certain it is; escaped. */
function fieldHover(field: StatedField, labels: PageLabels): string {
  return htmlLines([field.path, field.value, certaintyOf(field, labels)]);
}

function certaintyOf({ certainty }: StatedField, labels: PageLabels): string {
  return certainty === null ? labels.stated : `${labels.certainty} ${certainty.toFixed(2)}`;
}

/** All values as a table: where they stand in the record and in the document, and how certain they are. */
export function fieldList(fields: readonly StatedField[], labels: PageLabels): string {
  if (fields.length === 0) return "";
  const { fieldColumns: names } = labels;
  const head = [names.field, names.page, names.line, names.value, names.certainty]
    .map((name) => `<th scope="col">${htmlText(name)}</th>`)
    .join("");
  const rows = fields.map(({ kind, path, value, certainty, at }) => {
    const lines = at.line === at.endLine ? String(at.line) : `${at.line}–${at.endLine}`;
    const sure = certainty === null ? labels.stated : certainty.toFixed(2);
    return [
      `<tr class="mark ${kind}"><td class="path">${htmlText(path)}</td><td>${at.page}</td><td>${lines}</td>`,
      `<td class="value" lang="da">${htmlText(value)}</td><td>${htmlText(sure)}</td></tr>`,
    ].join("");
  });
  return [
    `<section>\n<h2 class="fields">${htmlText(labels.fields)}</h2>`,
    `<table class="values"><thead><tr>${head}</tr></thead>`,
    `<tbody>\n${rows.join("\n")}\n</tbody></table>`,
    "</section>",
  ].join("\n");
}
