import type { MinutesRecord } from "../record/record.ts";

/** Language of the labels in formats that people read. Formats for programs are English always. */
export type ExportLanguage = "da" | "en";

/** A record, with the name its source was given by. */
export interface Exported {
  readonly record: MinutesRecord;
  /** Path or name as the user typed it, so that it can be copied into the next command. */
  readonly path: string;
}

export interface ExportOptions {
  readonly language: ExportLanguage;
  /** Whether the output may hold colour codes of terminals. */
  readonly colour: boolean;
  /** Columns the output may fill, for formats that wrap lines. */
  readonly width: number;
  /** Whether the result is a list even when it holds one record, for formats that tell the two apart. */
  readonly list: boolean;
}

/** One way of writing records as text. The text ends with a line break. */
export interface Exporter {
  /** Short name, also the folder's: "json", "summary". */
  readonly id: string;
  /** File ending it is known by, without dot. */
  readonly extension: string;
  /** True when the text of many records is the texts of each, one after the other: then nothing has to wait for the last. */
  readonly joins: boolean;
  write(documents: readonly Exported[], options: ExportOptions): string;
}
