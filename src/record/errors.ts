/** Every way a source, or a run, cannot go on. */
export const errorCodes = [
  "SOURCE_NOT_FOUND",
  "SOURCE_UNREADABLE",
  "SOURCE_EMPTY",
  "SOURCE_TOO_LARGE",
  "FORMAT_UNKNOWN",
  "FORMAT_UNSUPPORTED",
  "PDF_DAMAGED",
  "PDF_ENCRYPTED",
  "DOCX_DAMAGED",
  "DOCX_ENCRYPTED",
  "ODT_DAMAGED",
  "HTML_DAMAGED",
  "RECORD_INVALID",
  "CONFIG_INVALID",
  "USAGE",
  "OUTPUT_NOT_WRITABLE",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * A source that cannot be read, or a run that cannot go on. Odd text is never an error: it becomes a notice in the
 * record. The message is one sentence: what, where, what to do.
 */
export class MinutesError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "MinutesError";
    this.code = code;
  }
}
