import { createReadStream } from "node:fs";

/** A line of a file, and the bytes it stands in. */
export interface FileLine {
  readonly text: string;
  readonly start: number;
  /** After its line break. */
  readonly end: number;
  /** False for a last line without a line break. */
  readonly isWhole: boolean;
}

/** The lines of a file, one after another, however large it is. */
export async function* linesOfFile(name: string): AsyncGenerator<FileLine> {
  let start = 0;
  for await (const { bytes, isWhole } of pieces(createReadStream(name, { highWaterMark: 1 << 18 }), 10)) {
    const end = start + bytes.length + (isWhole ? 1 : 0);
    yield { text: bytes.toString("utf8"), start, end, isWhole };
    start = end;
  }
}

/** The pieces of a stream that end in a byte; the last one may not. Nothing after a last end is no piece. */
export async function* pieces(
  stream: AsyncIterable<Uint8Array>,
  ending: number,
): AsyncGenerator<{ readonly bytes: Buffer; readonly isWhole: boolean }> {
  let rest: Buffer[] = [];
  for await (const each of stream) {
    const chunk = Buffer.from(each.buffer, each.byteOffset, each.length);
    let from = 0;
    for (let at = chunk.indexOf(ending); at !== -1; at = chunk.indexOf(ending, from)) {
      const piece = chunk.subarray(from, at);
      yield { bytes: rest.length === 0 ? piece : Buffer.concat([...rest, piece]), isWhole: true };
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(Buffer.from(chunk.subarray(from)));
  }
  if (rest.length > 0) yield { bytes: Buffer.concat(rest), isWhole: false };
}
