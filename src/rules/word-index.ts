import { runsOf } from "../danish/words.ts";
import type { MinutesRecord } from "../record/record.ts";
import { perRecord } from "./per-record.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** Whether one of the words may stand in a text of the record; true for every text that is not known. */
export type MayHold = (text: string) => boolean;

interface WordIndex {
  /** Every text that was looked through. */
  readonly known: ReadonlySet<string>;
  /** The pieces a word stands in. */
  readonly pieces: ReadonlyMap<string, readonly Piece[]>;
}

/** One walk through the words of a record, for all rules. */
const indexOf = perRecord((record): WordIndex => {
  const pieces = new Map<string, Piece[]>();
  for (const piece of piecesOf(record)) {
    for (const run of runsIn(piece.text)) {
      const before = pieces.get(run);
      if (before === undefined) pieces.set(run, [piece]);
      else if (before.at(-1) !== piece) before.push(piece);
    }
  }
  return { known: new Set(piecesOf(record).flatMap(textsOf)), pieces };
});

/** Letters that are not composed are looked for as they are and as they are folded. */
function runsIn(text: string): string[] {
  const composed = text.normalize("NFC");
  return composed === text ? runsOf(text) : [...runsOf(text), ...runsOf(composed)];
}

function textsOf({ text, sources }: Piece): string[] {
  return [text, ...sources];
}

/**
 * Where a pattern that begins with one of these words (see `openersOf`) need be tried at all. Most patterns look for words
 * that most texts do not have, and a walk of each through all text is what rules cost.
 */
export function placesOf(record: MinutesRecord, openers: readonly string[]): MayHold {
  // A watched record notes what a rule reads, so nothing is read for it beforehand.
  if (!Object.isFrozen(record)) return () => true;
  const { known, pieces } = indexOf(record);
  const holding = new Set(openers.flatMap((word) => pieces.get(word) ?? []).flatMap(textsOf));
  return (text) => holding.has(text) || !known.has(text);
}
