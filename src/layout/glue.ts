import { contentsLabels } from "../danish/lexicon/item-headings.ts";
import { fileLeads, navigationLeads } from "../danish/lexicon/navigation.ts";
import { anyOf } from "../danish/words.ts";
import type { CleanText } from "../text/clean.ts";
import { type CleanLine, sourceOffset } from "../text/clean-line.ts";

const longest = 2000;
const lists = anyOf(contentsLabels);
// "fold dette punkt ind Resume", "Luk alle punkter Referat": a link of the page before the words of the page
const lead = new RegExp(`^(?:${anyOf(navigationLeads)}\\s?(?=\\p{Lu}|\\d)|${anyOf(fileLeads)}\\s(?=\\S))`, "iu");
// "Indholdsfortegnelse1. Fraværende"
const listGlued = new RegExp(`^${lists}:?(?=\\d{1,3}[.)]\\s?\\p{Lu})`, "iu");
// "7. Underskriftsark1. Godkendelse af dagsorden": the last line of a contents table and the first item
const itemsGlued = /^\d{1,3}[.)]\s?\p{Lu}[^.!?:]{2,80}?\p{Ll}(?=1[.)]\s?\p{Lu}\p{L})/u;
// "Afbud: Anna Holm.Dagsorden:"
const listAtEnd = new RegExp(`^.{3,300}?[.:)](?=${lists}:?$)`, "iu");
// "Dagsorden: 1) Nyt 2) Økonomi 3) Evt."
const runIn = new RegExp(`^(?:${lists}\\s?[:.]?\\s?)?(?=\\(?1[.)]\\s)`, "iu");

/** Where a run-in list ("1) Nyt 2) Økonomi 3) Evt.") has its entries, or none when it is no such list. */
function runInEntries(text: string): number[] {
  const opening = text.length > 14 ? runIn.exec(text) : null;
  if (!opening) return [];
  const cuts: number[] = [];
  let at = opening[0].length;
  for (let number = 1; number <= 60; number++) {
    const mark = new RegExp(`(?<=^|\\s)\\(?${number}[.)]\\s?(?=[\\p{Lu}"”])`, "u");
    const found = mark.exec(text.slice(at, at + 160));
    if (!found || (number === 1 && found.index > 2)) break;
    cuts.push(at + found.index);
    at += found.index + found[0].length;
  }
  return cuts.length >= 3 && text.length - (cuts.at(-1) ?? 0) < 120 ? cuts : [];
}

/** Offsets at which a clean line falls into several, in order. */
export function cutsOf(text: string): number[] {
  if (text.length > longest || text.length < 8) return [];
  const entries = runInEntries(text);
  if (entries.length > 0) return entries.filter((each) => each > 0);
  const found = lead.exec(text) ?? listGlued.exec(text) ?? itemsGlued.exec(text) ?? listAtEnd.exec(text);
  return found ? [found[0].length] : [];
}

/** A stretch of a line as a line of its own. */
function piece(line: CleanLine, from: number, to: number): CleanLine {
  const words = line.text.slice(from, to);
  const start = from + (words.length - words.trimStart().length);
  const end = from + words.trimEnd().length;
  return {
    ...line,
    source: {
      ...line.source,
      start: from === 0 ? line.source.start : sourceOffset(line, from),
      end: to >= line.text.length ? line.source.end : sourceOffset(line, to),
    },
    text: line.text.slice(start, end),
    offsets: line.offsets ? line.offsets.subarray(start, end) : null,
    base: line.base + start,
    bullet: from === 0 ? line.bullet : null,
    gap: from === 0 && line.gap,
    continues: from === 0 && line.continues,
  };
}

/**
 * The text with lines taken apart that programs have run together: a link of the web page before a label, a contents
 * table and the first item, an agenda on one line.
 */
export function splitGlued(text: CleanText): CleanText {
  const lines: CleanLine[] = [];
  let split = false;
  for (const line of text.lines) {
    const cuts = line.source.cell ? [] : cutsOf(line.text);
    const leads = cuts.length === 1 && lead.test(line.text);
    if (cuts.length > 0) split = true;
    const ends = [...cuts, line.text.length];
    let from = 0;
    for (const to of ends) {
      const one = cuts.length === 0 ? line : piece(line, from, to);
      lines.push({ ...one, index: lines.length, ...(leads ? { continues: false } : {}) });
      from = to;
    }
  }
  return split ? { ...text, lines } : text;
}
