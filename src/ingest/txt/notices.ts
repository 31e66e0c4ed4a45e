import type { Notice } from "../../record/notice.ts";
import type { SourceLine } from "../../text/source-text.ts";
import type { OpenText } from "./open.ts";

/** What reading a text file noticed: no words, an encoding that was guessed, places that could not be decoded, control characters. */
export function noticeOpening(open: OpenText, lines: readonly SourceLine[]): Notice[] {
  return [...noticeNoText(lines), ...noticeGuess(open), ...noticeDamage(open, lines), ...noticeControls(open, lines)];
}

function noticeNoText(lines: readonly SourceLine[]): Notice[] {
  if (lines.length > 0) return [];
  return [{ code: "no-text", severity: "error", message: "The file holds no words, only marks." }];
}

function noticeGuess(open: OpenText): Notice[] {
  if (open.isSure) return [];
  const message = `The encoding ${open.encoding} was guessed from few or contradictory letters; check the Danish letters, or save the file as UTF-8.`;
  return [{ code: "encoding-guessed", severity: "warning", message }];
}

function noticeDamage(open: OpenText, lines: readonly SourceLine[]): Notice[] {
  const first = open.text.indexOf("\ufffd");
  if (first < 0) return [];
  const count = countReplaced(open.text, first);
  const message = `${count} ${count === 1 ? "character" : "characters"} could not be decoded as ${open.encoding}; the first is here.`;
  return [{ code: "encoding-damaged", severity: "warning", message, ...place(lines, first, first + 1) }];
}

function countReplaced(text: string, first: number): number {
  let count = 0;
  for (let at = first; at >= 0; at = text.indexOf("\ufffd", at + 1)) count += 1;
  return count;
}

function noticeControls(open: OpenText, lines: readonly SourceLine[]): Notice[] {
  const removed = open.controls.filter(({ start, end }) => removedCharacters(open.text, start, end) > 0);
  const first = removed[0];
  if (first === undefined) return [];
  const count = removed.reduce((sum, { start, end }) => sum + removedCharacters(open.text, start, end), 0);
  const message = `${count} control ${count === 1 ? "character was" : "characters were"} left out of the words; the first is here.`;
  return [{ code: "control-characters-removed", severity: "info", message, ...place(lines, first.start, first.end) }];
}

/** Control characters of a range, without NEL, which is a line end and no loss. */
function removedCharacters(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) !== 0x85) count += 1;
  return count;
}

/** The place of a stretch, when it lies in a line. */
function place(lines: readonly SourceLine[], start: number, end: number): Pick<Notice, "at"> {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] as SourceLine).end <= start) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  if (line === undefined || line.start > start) return {};
  return { at: { page: line.page, line: line.number, endLine: line.number, start, end: Math.min(end, line.end) } };
}
