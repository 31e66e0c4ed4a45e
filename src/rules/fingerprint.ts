import { wordsOf } from "../danish/words.ts";

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a over the UTF-8 bytes, 64 bits as 16 hexadecimal digits. Short and stable; not a protection against forgery. */
export function fnv1a(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, "0");
}

/**
 * Fingerprint of a finding from the rule and the subject's words. Case, blanks and punctuation do not count, and
 * neither does the place. `turn` tells equal findings of one record apart, from 0.
 */
export function fingerprintOf(ruleId: string, words: readonly string[], turn: number): string {
  const parts = words.map((each) => wordsOf(each).join(" "));
  return fnv1a(JSON.stringify(turn === 0 ? [ruleId, ...parts] : [ruleId, ...parts, turn]));
}
