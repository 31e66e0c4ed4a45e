import { eachWordKey, type WordKey, wordKeys } from "../danish/word-keys.ts";
import type { Item, Section } from "../record/item.ts";
import type { MinutesRecord, Rest } from "../record/record.ts";
import { perRecord } from "./per-record.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** A piece of text, or what it was made of: a section, a text outside the items, an item for its title. */
export type Place = Piece | Section | Rest | Item;
/** Whether one of the words may stand in a place of the record; what is false is sure. */
export type MayHold = (place: Place) => boolean;

const anywhere: MayHold = () => true;
const nowhere: MayHold = () => false;

/** The pieces each word stands in: one walk through the words of a record, for all rules. */
const indexOf = perRecord((record): ReadonlyMap<WordKey, readonly Piece[]> => {
  const index = new Map<WordKey, Piece[]>();
  for (const piece of piecesOf(record)) {
    const put = (key: WordKey) => {
      const before = index.get(key);
      if (before === undefined) index.set(key, [piece]);
      else if (before.at(-1) !== piece) before.push(piece);
    };
    eachWordKey(piece.text, put);
    // Patterns look for composed letters in the text as it is or as it is folded.
    const composed = piece.text.normalize("NFC");
    if (composed !== piece.text) eachWordKey(composed, put);
  }
  return index;
});

/**
 * Tells for a record where one of the words or phrases may stand. Most patterns look for words that most texts do not have,
 * and a walk of each through all text is what rules would cost.
 */
export function wordSearch(phrases: readonly string[]): (record: MinutesRecord) => MayHold {
  // Where a phrase stands, its first word does.
  const keys = phrases.flatMap((phrase) => wordKeys(phrase).slice(0, 1));
  return (record) => {
    // A watched record notes what a rule reads, so nothing is read for it beforehand.
    if (!Object.isFrozen(record)) return anywhere;
    const index = indexOf(record);
    const pieces = keys.flatMap((key) => index.get(key) ?? []);
    if (pieces.length === 0) return nowhere;
    const holding = new Set<Place>(pieces);
    for (const { sources } of pieces) for (const source of sources) holding.add(source);
    return (place) => holding.has(place);
  };
}
