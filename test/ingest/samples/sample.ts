import type { ErrorCode } from "../../../src/record/errors.ts";

/** What one format gives to test/ingest-compliance.test.ts. */
export interface FormatSample {
  /** The format's id in the registry. */
  readonly id: string;
  readonly fileName: string;
  /** A complete, life-like document with a heading, a list or a table, and more than one page where the format has pages. */
  sample(): Uint8Array | Promise<Uint8Array>;
  /** Words of the document, each on one line of it, without marks of the format. */
  readonly words: readonly string[];
  /** Documents that must be refused, with the code; none for a format in which every text can be read. */
  readonly refused: readonly RefusedSample[];
}

export interface RefusedSample {
  /** What is wrong with it. */
  readonly what: string;
  readonly code: ErrorCode;
  bytes(): Uint8Array | Promise<Uint8Array>;
}
