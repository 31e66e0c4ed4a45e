import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";
import type { JournalLine, Place, SegmentPlace } from "./journal-line.ts";
import { makeFolder } from "./make-folder.ts";
import type { Made } from "./protocol.ts";
import { indexText, type OpenSegment, segmentName, segmentsToOpen } from "./segment-index.ts";
import type { Store } from "./store.ts";

/** Sources in a segment. */
export const segmentSources = 1000;

/** Appends bytes to an open file; all of them, or throws. */
export type Append = (file: number, bytes: Uint8Array, at: number) => void;

/**
 * Compressed NDJSON in segments of 1,000 sources. A segment that is being filled ends in ".open" and gets its name when it
 * is full, or the run ends. What the journal does not know of is cut off when the next run begins, so that no record stands
 * there twice.
 */
export class SegmentsStore implements Store {
  readonly #folder: string;
  readonly #suffix: string;
  readonly #append: Append;
  /** The journal's lines of the segment that is being filled. */
  readonly #lines: JournalLine[];
  #number: number;
  #records: OpenFile | null = null;
  #findings: OpenFile | null = null;
  /** Whether an open segment holds less than the journal says: the power failed. Nothing is added to it. */
  #lost = false;
  /** Sources in the open segment whose lines the journal does not have yet. */
  #unsettled = 0;

  /** `lines` are those of the journal whose segment may be open still. */
  constructor(folder: string, suffix: string, lines: readonly JournalLine[], append: Append = appendAll) {
    this.#folder = path.join(folder, "segments");
    this.#suffix = suffix;
    this.#append = append;
    makeFolder(this.#folder);
    const { number, records, findings } = segmentsToOpen(lines, suffix, readdirSync(this.#folder));
    this.#number = number;
    this.#lines = records === null ? [] : [...records.lines];
    if (records !== null) this.#records = this.#reopen(records);
    if (findings !== null) this.#findings = this.#reopen(findings);
    const isHalfNamed = existsSync(path.join(this.#folder, segmentName("findings", suffix, number)));
    if (this.#records !== null && (isHalfNamed || this.#lost)) this.#roll();
    this.#rollIfFull();
  }

  async put(_: string, { record, findings }: Pick<Made, "record" | "findings">): Promise<Place> {
    this.#records ??= this.#begin("part");
    this.#unsettled += 1;
    const place = this.#put(this.#records, record);
    if (findings === null) return place;
    this.#findings ??= this.#begin("findings");
    return { ...place, findings: this.#put(this.#findings, findings.bytes) };
  }

  async has({ place }: JournalLine): Promise<boolean> {
    return (
      place !== undefined && "segment" in place && [place, place.findings ?? place].every((each) => this.#holds(each))
    );
  }

  async remove(): Promise<void> {
    // The journal says which record of a segment is no longer a source's own.
  }

  isFull(): boolean {
    return this.#lines.length + this.#unsettled >= segmentSources;
  }

  sync(): void {
    for (const file of [this.#findings, this.#records]) if (file !== null) fsyncSync(file.handle);
  }

  settled(lines: readonly JournalLine[]): void {
    this.#unsettled = 0;
    this.#lines.push(...lines.filter(({ place }) => place !== undefined && "segment" in place));
    this.#rollIfFull();
  }

  close(): void {
    this.#roll();
  }

  #rollIfFull(): void {
    if (this.#lines.length >= segmentSources) this.#roll();
  }

  /** Gives the open segment its name, after its index. */
  #roll(): void {
    const records = this.#records;
    if (records !== null) {
      const index = path.join(this.#folder, segmentName("index", this.#suffix, this.#number));
      writeFileSync(`${index}.open`, indexText(this.#lines.filter(({ place }) => isIn(place, records.name))));
      renameSync(`${index}.open`, index);
    }
    for (const file of [this.#findings, records]) {
      if (file === null) continue;
      closeSync(file.handle);
      renameSync(path.join(this.#folder, `${file.name}.open`), path.join(this.#folder, file.name));
    }
    if (records !== null) this.#number += 1;
    [this.#records, this.#findings] = [null, null];
    this.#lines.length = 0;
  }

  #begin(kind: "part" | "findings"): OpenFile {
    const name = segmentName(kind, this.#suffix, this.#number);
    return { name, handle: openSync(path.join(this.#folder, `${name}.open`), "w"), length: 0 };
  }

  #reopen({ name, length }: OpenSegment): OpenFile {
    const file = path.join(this.#folder, `${name}.open`);
    const handle = openSync(file, "r+");
    if (statSync(file).size < length) this.#lost = true;
    else ftruncateSync(handle, length);
    return { name, handle, length };
  }

  #put(file: OpenFile, bytes: Uint8Array): SegmentPlace {
    const offset = file.length;
    this.#append(file.handle, bytes, offset);
    file.length += bytes.length;
    return { segment: file.name, offset, length: bytes.length };
  }

  #holds({ segment, offset, length }: SegmentPlace): boolean {
    const whole = path.join(this.#folder, segment);
    const file = existsSync(whole) ? whole : `${whole}.open`;
    return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= offset + length;
  }
}

interface OpenFile {
  readonly name: string;
  readonly handle: number;
  length: number;
}

function isIn(place: Place | undefined, segment: string): boolean {
  return place !== undefined && "segment" in place && place.segment === segment;
}

const appendAll: Append = (file, bytes, at) => {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written, bytes.length - written, at + written);
  }
};
