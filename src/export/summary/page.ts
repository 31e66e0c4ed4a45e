import type { ExportLanguage } from "../exporter.ts";
import type { Labels } from "../messages.ts";
import type { Paint } from "./paint.ts";
import { clip, columns, flow } from "./width.ts";

/** What every part of the summary needs to write itself. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly labels: Labels;
  readonly language: ExportLanguage;
}

/** Columns before every line of the summary. */
export const margin = 2;
/** Columns of the field names in the head: "Til stede 12  ". */
const fieldWidth = 16;
/** Keeps words together while lines are broken; the finished page has plain spaces instead. */
const noBreak = "\u{a0}";

/** A named value of the head. Pieces, such as names, stay whole where they can; the name may carry a count. */
export function field(name: string, pieces: readonly string[], page: Page, separator = " "): string[] {
  const lines = flow(pieces, page.width - margin - fieldWidth, separator);
  return lines.map((line, index) => {
    const head = index === 0 ? page.paint.quiet(name) + pad(name, fieldWidth) : " ".repeat(fieldWidth);
    return " ".repeat(margin) + head + line;
  });
}

/** Running text after a painted word or words, broken and cut to `count` lines. */
export function labelled(
  label: { readonly text: string; readonly style: (text: string) => string },
  text: string,
  place: { readonly indent: number; readonly count: number },
  page: Page,
): string[] {
  const width = page.width - place.indent;
  const whole = together(label.text);
  const fits = columns(label.text) + 12 < width;
  const lines = fits
    ? clip(`${whole}${noBreak} ${text}`, width, place.count)
    : [whole, ...clip(text, width, place.count)];
  return lines.map((line, index) => {
    const start = " ".repeat(place.indent);
    if (index > 0) return start + line;
    return start + label.style(label.text) + line.slice(whole.length);
  });
}

/** Words that are to stay on one line: names, dates. */
export function together(text: string): string {
  return text.replaceAll(" ", noBreak);
}

/** A finished line as it is written. */
export function finished(line: string): string {
  return line.replaceAll(noBreak, " ").trimEnd();
}

function pad(name: string, width: number): string {
  return " ".repeat(Math.max(1, width - columns(name)));
}
