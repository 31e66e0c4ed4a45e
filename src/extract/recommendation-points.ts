import type { Paragraph, Passage } from "../text/passage.ts";

// "at planen godkendes", "At udgiften finansieres"
const clause = /^at\s/iu;
// "… indstiller til Byrådet," "… godkendes, og", "… beslutter:"
const before = /(?:[,;:]|(?<![\p{L}])(?:og|samt|at))$/u;

/**
 * A paragraph cut where a line begins with "at" after a comma, a colon or "og": in recommendations each such line is a
 * point, though the layout runs the lines together.
 */
export function clausesOf(paragraph: Paragraph, passage: Passage): Paragraph[] {
  if (paragraph.bullet) return [paragraph];
  const cuts = [paragraph.start];
  let last = "";
  for (const { at, length } of passage.pieces) {
    if (at >= paragraph.end) break;
    if (at < paragraph.start) continue;
    const words = passage.text.slice(at, at + length);
    if (at > paragraph.start && clause.test(words) && before.test(last)) cuts.push(at);
    last = words.trimEnd();
  }
  if (cuts.length === 1) return [paragraph];
  return cuts.map((start, index) => {
    const end = cuts[index + 1] ?? paragraph.end;
    const text = passage.text.slice(start, end).trimEnd();
    return { ...paragraph, text, start, end: start + text.length };
  });
}
