import iconv from "iconv-lite";
import { isLetter, kindOf, kindOfAscii, plausibility } from "./letters.ts";
import type { Kind } from "./lexicon/characters.ts";

/** The encodings that Danish text of one byte a character comes in; windows-1252 stands for ISO-8859-1 as well. */
const encodings = ["windows-1252", "cp850", "macintosh", "cp865"] as const;
export type OneByteEncoding = (typeof encodings)[number];

/** The encoding that fits best, and whether the bytes leave room for another reading. */
export interface OneByteGuess {
  readonly encoding: OneByteEncoding;
  readonly isSure: boolean;
}

/** One encoding with what its reading of the bytes is worth; arrays are by byte from 0x80. */
interface Reading {
  readonly encoding: OneByteEncoding;
  readonly characters: string;
  /** What speaks for the reading of each byte, less what speaks against it. */
  readonly points: Float64Array;
  readonly score: number;
  /** What speaks against the reading, as a positive number. */
  readonly doubt: number;
}

/** A reading is sure from this score on: two letters æøå within words. */
const sureScore = 6;
/** It must lead every reading that differs by this share of its points for the bytes they differ in, and by so much. */
const sureLead = 0.5;
const leastLead = 2;
/** What speaks against it may be this share of its score. */
const sureDoubt = 0.2;
/** Taken off for a letter beyond ASCII that is doubled; no Danish word has one, but a drawn frame is full of them. */
const doubled = 4;

/**
 * Of the known encodings, the one under which the bytes beyond ASCII read as Danish: æøå within words, dashes between
 * blanks, quotation marks at words. With nothing to choose by it is windows-1252, and not sure.
 */
export function guessOneByteEncoding(bytes: Uint8Array): OneByteGuess {
  const triples = countTriples(bytes);
  const readings = encodings.map((encoding) => weigh(triples, encoding));
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one));
  const isStrong = best.score >= sureScore && best.doubt <= sureDoubt * best.score;
  const used = bytesInUse(triples);
  return { encoding: best.encoding, isSure: isStrong && readings.every((reading) => isBehind(reading, best, used)) };
}

/** Decodes bytes; in the encodings of DOS the control byte 0x15 was printed, and meant, as "§". */
export function decodeOneByte(bytes: Uint8Array, encoding: OneByteEncoding): string {
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding);
  return encoding === "cp850" || encoding === "cp865" ? text.replaceAll("\u0015", "§") : text;
}

/** How often each byte beyond ASCII stands between which two bytes. */
type Triples = ReadonlyMap<number, number>;

/** Counts bytes beyond ASCII with their neighbours, packed as before, byte, after; a blank stands outside the text. */
function countTriples(bytes: Uint8Array): Triples {
  const counts = new Map<number, number>();
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    const triple = ((bytes[at - 1] ?? 0x20) << 16) | (byte << 8) | (bytes[at + 1] ?? 0x20);
    counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  return counts;
}

/** The bytes beyond ASCII that occur, less 0x80. */
function bytesInUse(triples: Triples): number[] {
  return [...new Set([...triples.keys()].map((triple) => ((triple >> 8) & 0xff) - 0x80))];
}

/** Whether another reading gives the same text, or is clearly worse where it differs. */
function isBehind(reading: Reading, best: Reading, used: readonly number[]): boolean {
  const differing = used.filter((byte) => reading.characters[byte] !== best.characters[byte]);
  if (differing.length === 0) return true;
  const sum = (points: Float64Array) => differing.reduce((all, byte) => all + (points[byte] as number), 0);
  const lead = sum(best.points) - sum(reading.points);
  return lead >= leastLead && lead >= sureLead * sum(best.points);
}

function weigh(triples: Triples, encoding: OneByteEncoding): Reading {
  const characters = iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, index) => index + 0x80)), encoding);
  const kinds: Kind[] = Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? kindOfAscii(byte) : kindOf(characters[byte - 0x80] as string),
  );
  const points = new Float64Array(128);
  let doubt = 0;
  for (const [triple, count] of triples) {
    const [before, byte, after] = [triple >> 16, (triple >> 8) & 0xff, triple & 0xff];
    const kind = kinds[byte] as Kind;
    const isDoubled = byte === before && isLetter(kind);
    const worth = plausibility(kind, kinds[before] as Kind, kinds[after] as Kind) - (isDoubled ? doubled : 0);
    points[byte - 0x80] = (points[byte - 0x80] as number) + worth * count;
    if (worth < 0) doubt -= worth * count;
  }
  return { encoding, characters, points, score: points.reduce((all, worth) => all + worth, 0), doubt };
}
