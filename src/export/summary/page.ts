import type { ExportLanguage } from "../exporter.ts";
import type { Labels } from "../messages.ts";
import type { Paint } from "./paint.ts";
import { clip, columns, flow, wrap } from "./width.ts";

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
  const start = " ".repeat(place.indent);
  const whole = together(label.text);
  if (columns(whole) + 12 > width) {
    return [...wrap(label.text, width).map(label.style), ...clip(text, width, place.count)].map((line) => start + line);
  }
  const [first = "", ...others] = clip(`${whole}${noBreak} ${text}`, width, place.count);
  return [start + label.style(label.text) + first.slice(whole.length), ...others.map((line) => start + line)];
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
