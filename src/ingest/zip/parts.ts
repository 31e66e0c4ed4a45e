import { crc32, inflateRawSync } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { type ErrorCode, MinutesError } from "../../record/errors.ts";
import type { SourceBytes } from "../adapter.ts";
import { zipLimits } from "./limits.ts";

/** How the faults of a container are called in the format that it carries. */
export interface ZipFaults {
  readonly damaged: ErrorCode;
  readonly encrypted: ErrorCode;
  /** What the document is, for messages: "Word document". */
  readonly kind: string;
}

/** The parts of a packed document. Parts are inflated when asked for; names are keys and never paths on a disk. */
export interface ZipParts {
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * The bytes of a part; undefined when there is none of that name (letter case does not matter).
   * Throws MinutesError: the format's damaged or encrypted code, or SOURCE_TOO_LARGE.
   */
  read(name: string): Promise<Uint8Array | undefined>;
}

/**
 * Opens a packed document. Throws MinutesError with SOURCE_EMPTY, the format's damaged code (no container, or a
 * directory with unsafe or repeated names) or SOURCE_TOO_LARGE.
 */
export async function openParts(source: SourceBytes, faults: ZipFaults): Promise<ZipParts> {
  if (source.bytes.length === 0)
    throw new MinutesError("SOURCE_EMPTY", `${source.fileName} is empty: it holds no bytes.`);
  const buffer = Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.byteLength);
  const damaged = (what: string, cause?: unknown) =>
    new MinutesError(faults.damaged, `${source.fileName} is a damaged ${faults.kind}: ${what}.`, { cause });
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false }).catch((cause: unknown) => {
    throw damaged("its container cannot be opened; get the file again or save it anew", cause);
  });
  const entries = await listEntries(zip, source, damaged);
  let total = 0;
  const read = async (name: string) => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (entry.isEncrypted()) {
      throw new MinutesError(
        faults.encrypted,
        `${source.fileName} is encrypted: save it without a password and try again.`,
      );
    }
    checkSize(source, entry, total);
    const part = await inflate(zip, buffer, entry).catch((cause: unknown) => {
      throw isOverrun(cause)
        ? tooLarge(source, entry.fileName)
        : damaged(`its part ${entry.fileName} cannot be read`, cause);
    });
    total += part.length;
    return part;
  };
  const names = [...entries.values()].map((entry) => entry.fileName);
  return { names, has: (name) => entries.has(name.toLowerCase()), read };
}

type Damaged = (what: string, cause?: unknown) => MinutesError;

async function listEntries(zip: ZipFile, source: SourceBytes, damaged: Damaged): Promise<Map<string, Entry>> {
  if (zip.entryCount > zipLimits.entries) {
    throw new MinutesError(
      "SOURCE_TOO_LARGE",
      `${source.fileName} holds ${zip.entryCount} parts; at most ${zipLimits.entries} are read.`,
    );
  }
  const entries = new Map<string, Entry>();
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.toLowerCase();
      if (name.includes("\0") || entries.has(name))
        throw new Error(`unsafe or repeated part name ${JSON.stringify(entry.fileName)}`);
      entries.set(name, entry);
    }
  } catch (cause) {
    // Absolute names and names with ".." are refused by the zip library.
    throw damaged("the list of its parts is not sound", cause);
  }
  return entries;
}

function checkSize(source: SourceBytes, entry: Entry, total: number): void {
  const size = entry.uncompressedSize;
  const suspicious = size > zipLimits.ratioFrom && size > entry.compressedSize * zipLimits.ratio;
  if (size > zipLimits.partBytes || total + size > zipLimits.totalBytes || suspicious)
    throw tooLarge(source, entry.fileName);
}

function tooLarge(source: SourceBytes, part: string): MinutesError {
  return new MinutesError(
    "SOURCE_TOO_LARGE",
    `${source.fileName} unpacks to more than is read: its part ${part} is too large or packed suspiciously hard.`,
  );
}

/** Inflates one part in one go; a part that holds more than it says stops at the size it says. */
async function inflate(zip: ZipFile, buffer: Buffer, entry: Entry): Promise<Uint8Array> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const data = buffer.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  const part = unpack(data, entry);
  if (part.length !== entry.uncompressedSize)
    throw new Error(`${part.length} bytes instead of ${entry.uncompressedSize}`);
  if (crc32(part) !== entry.crc32) throw new Error("its checksum differs");
  return part;
}

function unpack(data: Buffer, entry: Entry): Uint8Array {
  if (entry.compressionMethod === 0) return data;
  if (entry.compressionMethod !== 8) throw new Error(`packing method ${entry.compressionMethod} is not known`);
  return inflateRawSync(data, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
}

function isOverrun(cause: unknown): boolean {
  return cause instanceof RangeError && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
}
