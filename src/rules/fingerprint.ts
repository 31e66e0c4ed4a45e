import { wordsOf } from "../danish/words.ts";

const [OFFSET_HIGH, OFFSET_LOW] = [0xcbf29ce4, 0x84222325];
/** The prime is 2^40 + 0x1b3. */
const PRIME_LOW = 0x1b3;
const WORD = 0x1_0000_0000;

const encoder = new TextEncoder();

/**
 * FNV-1a over the UTF-8 bytes, 64 bits as 16 hexadecimal digits. Short and stable; not a protection against forgery.
 * In two halves of 32 bits: BigInt costs ten times as much.
 */
export function fnv1a(text: string): string {
  let [high, low] = [OFFSET_HIGH, OFFSET_LOW];
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0;
    const carried = Math.floor((low * PRIME_LOW) / WORD);
    high = (Math.imul(high, PRIME_LOW) + carried + (low << 8)) >>> 0;
    low = Math.imul(low, PRIME_LOW) >>> 0;
  }
  return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}

/**
 * Fingerprint of a finding from the rule and the subject's words. Case, blanks and punctuation do not count, and
 * neither does the place. `turn` tells equal findings of one record apart, from 0.
 */
export function fingerprintOf(ruleId: string, words: readonly string[], turn: number): string {
  const parts = words.map((each) => wordsOf(each).join(" "));
  return fnv1a(JSON.stringify(turn === 0 ? [ruleId, ...parts] : [ruleId, ...parts, turn]));
}
