import { visibleLine } from "../escape.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
// "Bo & Ida", "<script>", 'a "quote"', "it's"
const special = /[&<>"']/gu;

/** Text on one line that means itself in HTML, between tags and in quoted attributes; controls are made visible. */
export function htmlText(text: string): string {
  return visibleLine(text).replace(special, (character) => entities[character] ?? "");
}

/** Lines of text for a title, each escaped; empty ones are left out. */
export function htmlLines(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== "")
    .map(htmlText)
    .join("&#10;");
}

/** A number for an attribute, with two decimals at most; 0 for what is no number. */
export function attributeNumber(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : "0";
}
