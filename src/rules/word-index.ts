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

/** A search is known by its turn: 0 for the first that a rule asked for. */
type Search = number;

let searches = 0;
/** The searches that look for a word, by its key. */
const wanted = new Map<WordKey, Search[]>();
/** 1 where the last bits of a key are those of a wanted word: nearly all other words are passed over with one look. */
const perhapsWanted = new Uint8Array(0x10000);
const LAST_BITS = 0xffff;
/** Stands between two texts, and in no word. */
const BETWEEN = "\n";

interface Index {
  /** The searches that were known when the index was made. */
  readonly known: number;
  /** The searches that found a word somewhere in the record. */
  readonly found: ReadonlySet<Search>;
  readonly at: ReadonlyMap<Place, readonly Search[]>;
}

/** Where the wanted words stand: one walk through the words of a record, for all rules. */
const indexOf = perRecord((record): Index => {
  const pieces = piecesOf(record);
  const at = new Map<Place, Search[]>();
  const put = (piece: Piece, search: Search) => {
    const here = at.get(piece);
    if (here === undefined) for (const place of [piece, ...piece.sources]) at.set(place, [search]);
    else if (!here.includes(search)) for (const place of [piece, ...piece.sources]) at.get(place)?.push(search);
  };
  searchPieces(pieces, ({ text }) => text, put);
  // Patterns look for composed letters in the text as it is or as it is folded.
  const uneven = pieces.filter(({ text }) => text.normalize("NFC") !== text);
  searchPieces(uneven, ({ text }) => text.normalize("NFC"), put);
  return { known: searches, found: new Set([...at.values()].flat()), at };
});

/** Tells for each piece which searches find one of their words in it. All texts are walked through as one, which is faster. */
function searchPieces(
  pieces: readonly Piece[],
  textOf: (piece: Piece) => string,
  put: (piece: Piece, search: Search) => void,
): void {
  const texts = pieces.map(textOf);
  let turn = 0;
  let end = texts[0]?.length ?? 0;
  eachWordKey(texts.join(BETWEEN), (key, place) => {
    if (perhapsWanted[key & LAST_BITS] === 0) return;
    const found = wanted.get(key);
    if (found === undefined) return;
    while (place > end) {
      turn += 1;
      end += BETWEEN.length + (texts[turn]?.length ?? 0);
    }
    for (const search of found) put(pieces[turn] as Piece, search);
  });
}

/**
 * Tells for a record where one of the words or phrases may stand. Most patterns look for words that most texts do not have,
 * and a walk of each through all text is what rules would cost.
 */
export function wordSearch(phrases: readonly string[]): (record: MinutesRecord) => MayHold {
  const search = searches;
  searches += 1;
  // Where a phrase stands, its first word does.
  for (const key of phrases.flatMap((phrase) => wordKeys(phrase).slice(0, 1))) {
    wanted.set(key, [...(wanted.get(key) ?? []), search]);
    perhapsWanted[key & LAST_BITS] = 1;
  }
  return (record) => {
    // A watched record notes what a rule reads, so nothing is read for it beforehand.
    if (!Object.isFrozen(record)) return anywhere;
    const { known, found, at } = indexOf(record);
    if (search >= known) return anywhere;
    return found.has(search) ? (place) => at.get(place)?.includes(search) === true : nowhere;
  };
}
