// combining accents, joiners and other characters that take no column
const noColumn = /[\p{M}\p{Cf}]/gu;
// Chinese, Japanese and Korean letters, and emoji: two columns
const twoColumns =
  /[\u{1100}-\u{115f}\u{2e80}-\u{a4cf}\u{ac00}-\u{d7a3}\u{f900}-\u{faff}\u{ff00}-\u{ff60}\u{1f300}-\u{1faff}]/gu;

/** Columns a text takes on a terminal. */
export function columns(text: string): number {
  const shown = text.replace(noColumn, "");
  const wide = shown.match(twoColumns)?.length ?? 0;
  return [...shown].length + wide;
}

/**
 * Breaks pieces into lines of at most `width` columns. A piece is never broken unless it is longer than a line; then
 * it breaks between words, and a word longer than a line between letters.
 */
export function flow(pieces: readonly string[], width: number, separator = " "): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    const joined = line === "" ? piece : `${line}${separator}${piece}`;
    if (columns(joined.trimEnd()) <= width) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    const parts = columns(piece.trimEnd()) <= width ? [piece] : breakPiece(piece, width);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? "";
  }
  if (line !== "") lines.push(line.trimEnd());
  return lines;
}

/** Breaks running text between words. */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => flow(words(paragraph), width));
}

/** At most `count` lines of running text; an ellipsis marks what is left out. */
export function clip(text: string, width: number, count: number): string[] {
  // Only the first letters can be shown, so a decision of many pages costs no more than one of a line.
  const head = text.slice(0, width * count * 4);
  const lines = wrap(head.replace(/\n+/gu, " "), width);
  if (lines.length <= count && head.length === text.length) return lines;
  const kept = lines.slice(0, count);
  return [...kept.slice(0, -1), elided(kept.at(-1) ?? "", width)];
}

/** A line with an ellipsis after its last whole word, or inside a word when there is only one. */
function elided(line: string, width: number): string {
  const whole = `${line} …`;
  if (columns(whole) <= width) return whole;
  const blank = line.lastIndexOf(" ");
  return blank > 0 ? `${line.slice(0, blank)} …` : shorten(`${line}…`, width);
}

/** One line of at most `width` columns; an ellipsis marks what is left out. */
export function shorten(text: string, width: number): string {
  if (text.length <= width * 4 && columns(text) <= width) return text;
  let kept = "";
  let taken = 0;
  for (const letter of text) {
    taken += columns(letter);
    // Letters without width could go on for ever.
    if (taken > width - 1 || kept.length > width * 4) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

function words(text: string): string[] {
  return text.split(" ").filter((word) => word !== "");
}

function breakPiece(piece: string, width: number): string[] {
  const parts = words(piece);
  if (parts.length > 1) return flow(parts, width);
  const letters = [...piece];
  const lines: string[] = [];
  while (letters.length > 0) lines.push(letters.splice(0, Math.max(1, width)).join(""));
  return lines;
}
