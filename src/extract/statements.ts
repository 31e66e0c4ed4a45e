import { capitalOutcomes } from "../danish/lexicon/outcomes.ts";
import type { Paragraph } from "../text/passage.ts";
import { readOutcome } from "./outcome.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

// "Ingen bemærkninger Godkendt": an outcome with a capital whose full stop or line was lost
const glued = new RegExp(
  `(?<=[\\p{Ll}\\p{N})] )(?:${capitalOutcomes.join("|")})(?: (?:enstemmigt|med akklamation))?[.!]?$`,
  "u",
);
// "… (uden snerydning) Der blev stemt": a sentence after a bracket without a full stop
const afterBracket = /\) (?=(?:Der|Det|Dette|Vi|Herefter|Bestyrelsen|Forslaget) \p{Ll})/u;

/** A sentence cut where another begins in it without a full stop. */
function cut(sentence: Sentence): Sentence[] {
  const at = glued.exec(sentence.text)?.index ?? bracketEnd(sentence.text);
  if (at === null || at === 0) return [sentence];
  const head = sentence.text.slice(0, at).trimEnd();
  return [
    { text: head, start: sentence.start, end: sentence.start + head.length },
    { text: sentence.text.slice(at), start: sentence.start + at, end: sentence.end },
  ];
}

function bracketEnd(text: string): number | null {
  const found = afterBracket.exec(text);
  return found ? found.index + 2 : null;
}

/** The cells of a row, a result alone in its cell joined to the cell before it. */
function cellsOf(sentence: Sentence): Sentence[] {
  if (!sentence.text.includes("\t")) return [sentence];
  const cells: Sentence[] = [];
  let from = 0;
  for (const piece of sentence.text.split("\t")) {
    const start = sentence.start + from;
    from += piece.length + 1;
    const before = cells.at(-1);
    const result = readOutcome(piece)?.strength === "whole" && piece.split(" ").length <= 2;
    if (result && before)
      cells[cells.length - 1] = { text: `${before.text}\t${piece}`, start: before.start, end: start + piece.length };
    else if (piece !== "") cells.push({ text: piece, start, end: start + piece.length });
  }
  return cells;
}

/**
 * The statements of a paragraph: its sentences, cut again where a full stop was lost before an outcome or after a
 * bracket, and the cells of its rows.
 */
export function statementsOf(paragraph: Paragraph): Sentence[] {
  return sentencesOf(paragraph).flatMap(cut).flatMap(cellsOf);
}
