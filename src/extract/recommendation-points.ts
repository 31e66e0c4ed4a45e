import type { Paragraph, Passage } from "../text/passage.ts";

// "at planen godkendes", "At udgiften finansieres"
const clause = /^at\s/iu;
// "… indstiller til Byrådet," "… godkendes, og", "… beslutter:"
const before = /(?:[,;:]|(?<![\p{L}])(?:og|samt|at))$/u;

/** A line this much shorter than the longest was not wrapped: the next began a line of its own. */
const unwrapped = 0.75;

/**
 * A paragraph cut where a line begins with "at" after a comma, a colon or "og", or after a point that ended short of the
 * margin: in recommendations each such line is a point, though the layout runs the lines together. `longest` is the length
 * of the section's longest line.
 */
export function clausesOf(paragraph: Paragraph, passage: Passage, longest: number): Paragraph[] {
  if (paragraph.bullet) return [paragraph];
  const cuts = [paragraph.start];
  const stated = clause.test(paragraph.text);
  let last = "";
  for (const { at, length } of passage.pieces) {
    if (at >= paragraph.end) break;
    if (at < paragraph.start) continue;
    const words = passage.text.slice(at, at + length);
    const opens = before.test(last) || ((stated || cuts.length > 1) && last.length < longest * unwrapped);
    if (at > paragraph.start && clause.test(words) && opens) cuts.push(at);
    last = words.trimEnd();
  }
  if (cuts.length === 1) return [paragraph];
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? paragraph.end;
    const text = passage.text.slice(start, end).trimEnd();
    return { ...paragraph, text, start, end: start + text.length };
  });
}
