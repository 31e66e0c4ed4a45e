import type { Range, SourceLine, SourceText } from "../../../src/text/source-text.ts";

/** Everything in which a text breaks the invariants of SourceText, one sentence each; empty when it keeps them. */
export function findBreaches(source: SourceText): string[] {
  return [
    ...source.lines.flatMap((line, index) => lineBreaches(source, line, source.lines[index - 1])),
    ...source.markup.flatMap((range, index) => markupBreaches(source, range, source.markup[index - 1])),
    ...uncoveredBreaches(source),
    ...source.notices.flatMap((notice) => {
      const at = notice.at;
      const isPlaced = at === undefined || (at.start < at.end && at.end <= source.text.length && at.line <= at.endLine);
      return isPlaced ? [] : [`notice ${notice.code} has no place in the text`];
    }),
    ...(source.text.startsWith("\ufeff") ? ["the text starts with a byte order mark"] : []),
  ];
}

/** The words of a line: its slice without markup. */
export function wordsOf(source: SourceText, line: SourceLine): string {
  const isMarkup = source.markup.filter((range) => range.start < line.end && range.end > line.start);
  let words = "";
  let at = line.start;
  for (const range of isMarkup) {
    words += source.text.slice(at, Math.max(at, range.start));
    at = Math.max(at, range.end);
  }
  return words + source.text.slice(at, line.end);
}

function lineBreaches(source: SourceText, line: SourceLine, before: SourceLine | undefined): string[] {
  const slice = source.text.slice(line.start, line.end);
  const name = `line ${line.number} (${JSON.stringify(slice.slice(0, 40))})`;
  return [
    ...(line.start >= line.end || line.end > source.text.length ? [`${name} is out of bounds`] : []),
    ...(slice.trim() === "" ? [`${name} is blank`] : []),
    ...(/[\n\v\f\r\u0085\u2028\u2029]/u.test(slice) ? [`${name} holds a line break`] : []),
    ...(before !== undefined && line.start < before.end ? [`${name} overlaps the line before`] : []),
    ...(line.page < (before?.page ?? 1) ? [`${name} is on page ${line.page}, behind the line before`] : []),
    ...(line.page > source.pages ? [`${name} is on page ${line.page} of ${source.pages}`] : []),
    ...(line.number < 1 ? [`${name} has no number`] : []),
  ];
}

function markupBreaches(source: SourceText, range: Range, before: Range | undefined): string[] {
  const name = `markup ${range.start}..${range.end}`;
  return [
    ...(range.start >= range.end || range.end > source.text.length ? [`${name} is out of bounds`] : []),
    ...(before !== undefined && range.start < before.end ? [`${name} overlaps the range before`] : []),
  ];
}

/** Every character that is not blank must be in a line or in markup. */
function uncoveredBreaches(source: SourceText): string[] {
  const isCovered = new Uint8Array(source.text.length);
  for (const { start, end } of [...source.lines, ...source.markup]) isCovered.fill(1, start, end);
  const lost = [...source.text.matchAll(/\S/gu)].filter(({ index }) => isCovered[index] === 0);
  return lost.slice(0, 3).map(({ 0: character, index }) => `${JSON.stringify(character)} at ${index} is in no line`);
}
