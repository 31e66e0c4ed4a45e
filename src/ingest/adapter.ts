import type { SourceText } from "../text/source-text.ts";

/** A document as bytes. The name is for messages and, where the content leaves it open, a hint of the format. */
export interface SourceBytes {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface ReadOptions {
  /** Password of an encrypted document. */
  readonly password?: string;
  /** Whether pages without text are read by character recognition. */
  readonly ocr?: "auto" | "off" | "force";
  /** Told before each page that is read by character recognition, which takes seconds. What it throws ends the reading. */
  readonly onRecognise?: (progress: RecognitionProgress) => void;
  /** Told now and then that the work goes on: after pages, and after each stage. What it throws ends the reading. */
  readonly onProgress?: () => void;
}

/** How far character recognition has come in one document. */
export interface RecognitionProgress {
  /** The page that is recognised next, from 1. */
  readonly page: number;
  /** Which of the pages to recognise it is, from 1, and how many there are. */
  readonly turn: number;
  readonly turns: number;
}

/** One format. Nothing outside the adapter's folder knows how the format works. */
export interface IngestAdapter {
  /** Short name, also the folder's: "txt", "pdf". */
  readonly id: string;
  readonly mediaType: string;
  readonly extensions: readonly string[];
  /**
   * How surely these bytes are this format: 1 for a signature in the content, above 0 for a likeness, 0 for no. The
   * file name may tip the balance between likenesses and never outranks a signature.
   */
  recognise(source: SourceBytes): number;
  /** Bytes to text. Throws MinutesError for bytes that cannot be read; never changes the caller's bytes. */
  read(source: SourceBytes, options: ReadOptions): Promise<SourceText>;
}
