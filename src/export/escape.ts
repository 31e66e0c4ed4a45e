// Text of documents is never trusted: what would steer a terminal, hide words or break a format is made visible.

// ESC "[31m", BEL, the C1 controls, marks that turn the direction of text, letters without width, halves of a character
const unsafe = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text as it may be shown on a terminal: controls as `\u001b`, tabs as a space, line breaks kept. */
export function visible(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(/\t/gu, " ").replace(unsafe, escaped);
}

/** The same on one line. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\n/gu, " ");
}

/**
 * JSON that is safe to show. JSON.stringify leaves DEL, the C1 controls, marks of direction and letters without width
 * as they are; inside a JSON text they can only stand in strings, so their escapes mean the same.
 */
export function visibleJson(json: string): string {
  return json.replace(unsafe, escaped);
}

// "*not bold*", "[link](…)", "<b>", "`code`", "a | b", "_x_", "# heading"
const marks = /[\\`*_[\]<>|#~]/gu;
// "1. ", "- ", "+ " at the start of a line, which Markdown would read as a list
const listStart = /^( {0,3})(?:([0-9]{1,9})([.)])|([-+=]))(?=\s|$)/gmu;

/** Text as it stands in a Markdown paragraph: no character of it means formatting. */
export function markdownText(text: string): string {
  return visible(text)
    .replace(marks, (mark) => `\\${mark}`)
    .replace(listStart, (_, blank: string, digits?: string, dot?: string, bullet?: string) =>
      digits ? `${blank}${digits}\\${dot}` : `${blank}\\${bullet}`,
    )
    .replace(/&/gu, "&amp;");
}

/** The same in a cell of a table, where nothing can begin a list, and a line break would end the row. */
export function markdownCell(text: string): string {
  return visibleLine(text)
    .trim()
    .replace(marks, (mark) => `\\${mark}`)
    .replace(/&/gu, "&amp;");
}

/** As JSON writes it, in units of UTF-16: a character beyond the first 65,536 is two. */
function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
