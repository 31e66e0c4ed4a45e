import type { Column, Row, Words } from "./table.ts";

export type CsvLocale = "da" | "none";

export interface FormatOptions {
  readonly language: "da" | "en";
  readonly csvLocale: CsvLocale;
  /** Name and version of this program, for formats that say who wrote them. */
  readonly writtenBy: string;
}

/** Turns the rows of one table into the pieces of one file, which are to be written one after the other. */
export interface Encoder {
  start(): string | Uint8Array;
  /** What can be written by now; rows may be held back until there are enough of them. */
  rows(rows: readonly Row[]): string | Uint8Array;
  end(): string | Uint8Array;
  /** Cells that the format could not hold whole. */
  readonly cut: number;
}

/** A format that has a file for each table. */
export interface TableFormat {
  readonly id: string;
  /** Ending of its files, without dot. */
  readonly extension: string;
  /** Whether its files are text, which may go to standard output. */
  readonly isText: boolean;
  encoder(table: TableShape, options: FormatOptions): Encoder;
  /** Whether a file was written by this format for this table, by its first and its last bytes. */
  wrote(table: TableShape, head: Uint8Array, tail: Uint8Array): boolean;
}

/** What a format needs to know of a table. */
export interface TableShape {
  readonly name: string;
  readonly about: Words;
  readonly columns: readonly Column[];
}

/** Bytes that `wrote` gets of either end of a file. */
export const END_BYTES = 512;

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/^\ufeff/u, "");
}

// NUL, a half of a surrogate pair
const unstorable = /[\0\p{Cs}]/gu;

/** Text that every database and file format can hold: what is no character becomes the mark for one that was lost. */
export function storable(text: string): string {
  return text.replace(unstorable, "\ufffd");
}
