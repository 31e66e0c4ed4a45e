import type { MinutesRecord } from "../../record/record.ts";

/** Hexadecimal digits of the content's SHA-256 in a key: 64 bits tell a billion documents apart. */
const DIGITS = 16;

/**
 * Key of a meeting: the beginning of the SHA-256 of its document, and where the document holds several meetings, which
 * of them it is. The same bytes always have the same key.
 */
export function meetingKey({ source }: MinutesRecord): string {
  const digits = source.sha256.slice(0, DIGITS);
  return source.part === undefined ? digits : `${digits}-${source.part.number}`;
}

/** Key of a part of a record: that of the meeting, and the JSON pointer to the part, such as "/items/2/decisions/0". */
export function partKey(meeting: string, pointer: string): string {
  return `${meeting}#${pointer}`;
}
