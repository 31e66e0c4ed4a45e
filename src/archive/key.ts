import { createHash } from "node:crypto";

/** What decides, beside the document itself, what is made of it. */
export interface Making {
  /** Versions of the program and of the record. */
  readonly version: string;
  /** Options of reading and checking, as they change the output. */
  readonly options: unknown;
}

/** One text for everything that decides what is made; it holds no password, only its traces in a hash. */
export function digestOf({ version, options }: Making): string {
  return createHash("sha256")
    .update(JSON.stringify([version, options]))
    .digest("hex");
}

/**
 * The key of an output: the same key, the same bytes. The name of the file is in it because it stands in the record, and
 * tips the balance between text formats; its folder is not.
 */
export function keyOf(sha256: string, source: string, digest: string): string {
  const base = source.slice(source.lastIndexOf("/") + 1);
  return createHash("sha256")
    .update(JSON.stringify([sha256, base, digest]))
    .digest("hex");
}
