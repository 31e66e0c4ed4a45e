import type { JournalLine, SegmentPlace } from "./journal-line.ts";

/** A segment that an earlier run did not finish, as far as the journal knows it. */
export interface OpenSegment {
  readonly name: string;
  /** Bytes that the journal knows of. */
  readonly length: number;
  readonly lines: readonly JournalLine[];
}

export interface SegmentsToOpen {
  /** The number of the segment to fill. */
  readonly number: number;
  readonly records: OpenSegment | null;
  readonly findings: OpenSegment | null;
}

const endings = { part: "ndjson.gz", findings: "ndjson.gz", index: "index.ndjson" } as const;

/** "part-000001.ndjson.gz", of a shard "part-7-of-64-000001.ndjson.gz"; the index is "part-000001.index.ndjson". */
export function segmentName(kind: keyof typeof endings, suffix: string, number: number): string {
  const head = kind === "findings" ? "findings" : "part";
  return `${head}${suffix}-${String(number).padStart(6, "0")}.${endings[kind]}`;
}

/** One line for each source of a segment: where its records stand in it. */
export function indexText(lines: readonly JournalLine[]): string {
  return lines
    .flatMap(({ path, key, place }) => {
      if (place === undefined || !("segment" in place)) return [];
      const { findings, offset, length } = place;
      return [`${JSON.stringify({ path, key, offset, length, ...(findings === undefined ? {} : { findings }) })}\n`];
    })
    .join("");
}

/** What to go on with, by the journal's lines and the names of the files that are there. */
export function segmentsToOpen(
  lines: readonly JournalLine[],
  suffix: string,
  files: readonly string[],
): SegmentsToOpen {
  const name = (kind: keyof typeof endings, number: number) => segmentName(kind, suffix, number);
  let number = 1;
  while (files.includes(name("part", number))) number += 1;
  return {
    number,
    records: openSegment(lines, name("part", number), files, (place) => place),
    findings: openSegment(lines, name("findings", number), files, (place) => place.findings),
  };
}

function openSegment(
  lines: readonly JournalLine[],
  name: string,
  files: readonly string[],
  placeOf: (place: SegmentPlace & { readonly findings?: SegmentPlace }) => SegmentPlace | undefined,
): OpenSegment | null {
  if (!files.includes(`${name}.open`)) return null;
  const own = lines.flatMap((line) => {
    const place = line.place !== undefined && "segment" in line.place ? placeOf(line.place) : undefined;
    return place?.segment === name ? [{ line, end: place.offset + place.length }] : [];
  });
  return { name, length: Math.max(0, ...own.map(({ end }) => end)), lines: own.map(({ line }) => line) };
}
