import { MinutesError } from "../record/errors.ts";
import type { SourceText } from "../text/source-text.ts";
import type { ReadOptions, SourceBytes } from "./adapter.ts";
import { detect } from "./detect.ts";

/** The largest document that is read, in bytes: 200 MB. Minutes are smaller by far; what is larger is something else. */
export const maxSourceBytes = 200_000_000;

/**
 * Reads a document of any known format: finds the format by the content, loads its adapter, reads the text. Never
 * changes the bytes. Throws MinutesError: SOURCE_EMPTY for no bytes or only blank characters, SOURCE_TOO_LARGE,
 * FORMAT_UNKNOWN, FORMAT_UNSUPPORTED, what the adapter throws for damaged and encrypted documents, and
 * SOURCE_UNREADABLE, with its cause, when an adapter fails in a way of its own.
 */
export async function read(source: SourceBytes, options: ReadOptions = {}): Promise<SourceText> {
  const size = source.bytes.length;
  if (size === 0) throw new MinutesError("SOURCE_EMPTY", `${source.fileName} is empty: it holds no bytes.`);
  if (size > maxSourceBytes) {
    throw new MinutesError(
      "SOURCE_TOO_LARGE",
      `${source.fileName} has ${megabytes(size)} MB and at most ${megabytes(maxSourceBytes)} MB are read: split it.`,
    );
  }
  const entry = detect(source);
  try {
    const adapter = await entry.load();
    return await adapter.read(source, options);
  } catch (cause) {
    if (cause instanceof MinutesError) throw cause;
    throw new MinutesError("SOURCE_UNREADABLE", `${source.fileName} could not be read as ${entry.id}.`, { cause });
  }
}

/** Rounded up to a tenth, so that what is over the limit also reads as over it. */
function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}
