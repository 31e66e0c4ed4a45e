import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ReadOptions } from "../ingest/adapter.ts";
import type { MinutesRecord } from "../record/record.ts";
import { LocalError, report } from "./failures.ts";
import type { Messages } from "./messages.ts";
import {
  areRecords,
  contentOf,
  looksLikeRecord,
  NotRecordError,
  parseJson,
  readRecords,
  type StoredValue,
  storedRecords,
  validRecord,
} from "./records.ts";
import type { Run } from "./run.ts";
import { collect, largestSource, type Source } from "./sources.ts";
import { latestFirst } from "./superseded.ts";

/** What is looked for in a folder that is given for records. */
export const recordFiles = "**/*.{json,ndjson,jsonl,json.gz,ndjson.gz,jsonl.gz}";

/** A record, with the name of what it came from: "alle.ndjson", or of several "alle.ndjson#2". */
export interface NamedRecord {
  readonly record: MinutesRecord;
  readonly name: string;
}

/**
 * The records of the sources, one after the other: stored ones, also compressed with gzip, and those that documents are
 * read into, but for records of contents that are superseded. A file with a record a line is read line by line. What cannot be read is reported, and the rest is given.
 */
export async function* recordsOf(
  sources: readonly Source[],
  superseded: ReadonlySet<string>,
  options: ReadOptions,
  run: Run,
): AsyncGenerator<NamedRecord> {
  const leftOut: Source[] = [];
  for (const source of latestFirst(sources)) {
    try {
      for await (const named of recordsIn(source, options, run)) {
        if (!superseded.has(named.record.source.sha256)) yield named;
      }
    } catch (error) {
      if (source.inFolder && error instanceof NotRecordError) leftOut.push(source);
      else await report(error, source.name, run);
    }
  }
  await sayLeftOut(leftOut, run);
}

/** One line for all files of a folder that hold something else: what `minutes batch` writes beside its records is such. */
async function sayLeftOut(sources: readonly Source[], run: Run): Promise<void> {
  const [first] = sources;
  if (first === undefined) return;
  const { coveredText } = await import("../rules/covered.ts");
  const { visibleLine } = await import("../export/escape.ts");
  await run.stderr.write(`minutes: ${run.say.leftOut(sources.length, visibleLine(coveredText(first.name)))}\n`);
}

async function* recordsIn(source: Source, options: ReadOptions, run: Run): AsyncGenerator<NamedRecord> {
  const { head, all } = await unpacked(source.chunks(), run.say);
  const fileName = source.name.replace(/\.gz$/iu, "");
  if (areRecords(fileName, head)) {
    yield* validOnes(storedValues(all, run.say), source, run);
    return;
  }
  const read = async () => ({ fileName: fileName.split(/[/\\]/u).at(-1) ?? "", bytes: await collect(all, run.say) });
  for (const record of await readRecords({ ...source, read }, options, run)) yield { record, name: source.name };
}

/** Those of the values that are records; of the others each is reported by its own name. */
async function* validOnes(values: AsyncIterable<StoredValue>, source: Source, run: Run): AsyncGenerator<NamedRecord> {
  for await (const stored of values) {
    const name = stored.pointer === "" ? source.name : `${source.name}#${Number(stored.pointer.slice(1)) + 1}`;
    try {
      yield { record: await validRecord(stored, run.say), name };
    } catch (error) {
      await report(error, name, run);
    }
  }
}

/** The values of a file of records: line by line where the first line is a record of its own, else from the whole text. */
async function* storedValues(bytes: AsyncIterable<Uint8Array>, say: Messages): AsyncGenerator<StoredValue> {
  const { schemaVersion } = await import("../record/record.ts");
  const lines = linesOf(bytes, say);
  const { ahead, kind } = await lookAhead(lines);
  if (kind === "other") throw new NotRecordError("RECORD_INVALID", say.notRecord());
  if (kind === "text") {
    yield* wholeText(withFirst(ahead, lines), say);
    return;
  }
  let [index, line] = [0, 0];
  for await (const text of withFirst(ahead, lines)) {
    line += 1;
    if (text.trim() === "") continue;
    const read = parseJson(text);
    const content =
      "value" in read
        ? contentOf(read.value, schemaVersion, say)
        : { failure: new LocalError("RECORD_INVALID", say.notJson(line, 1)) };
    yield { pointer: `/${index}`, line, content };
    index += 1;
  }
}

/** Lines that are looked at for a record before a file of other objects is given up: a journal, rows of a table. */
const LOOKED_AT = 20;

/** The first lines, and whether the file has a record a line, is one text of JSON, or holds objects of another kind. */
async function lookAhead(
  lines: AsyncIterator<string, void>,
): Promise<{ readonly ahead: readonly string[]; readonly kind: "records" | "text" | "other" }> {
  const ahead: string[] = [];
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    ahead.push(next.value);
    if (next.value.trim() === "") continue;
    const read = parseJson(next.value);
    const isObject = "value" in read && typeof read.value === "object" && !Array.isArray(read.value);
    if (!isObject) return { ahead, kind: "text" };
    if (looksLikeRecord(read.value)) return { ahead, kind: "records" };
    if (ahead.length >= LOOKED_AT) break;
  }
  return { ahead, kind: "other" };
}

async function* wholeText(all: AsyncIterable<string>, say: Messages): AsyncGenerator<StoredValue> {
  const lines: string[] = [];
  let letters = 0;
  for await (const line of all) {
    letters += line.length + 1;
    if (letters > largestSource) throw tooLarge(say);
    lines.push(line);
  }
  const { values } = await storedRecords(lines.join("\n"), say);
  const [one] = values;
  if (one === undefined) throw new NotRecordError("RECORD_INVALID", say.notRecord());
  if ("failure" in one.content && values.every(({ content }) => "failure" in content)) throw one.content.failure;
  yield* values;
}

async function* withFirst<Value>(first: readonly Value[], rest: AsyncIterable<Value>): AsyncGenerator<Value> {
  yield* first;
  yield* rest;
}

/** The lines of a text in UTF-8, without their breaks. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>, say: Messages): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let open = "";
  for await (const chunk of bytes) {
    const parts = decoder.decode(chunk, { stream: true }).split("\n");
    parts[0] = open + parts[0];
    open = parts.pop() ?? "";
    if (open.length > largestSource) throw tooLarge(say);
    yield* parts;
  }
  const last = open + decoder.decode();
  if (last !== "") yield last;
}

/** The bytes of a source, taken out of gzip where they are in it, with the first of them to tell what they are. */
async function unpacked(
  bytes: AsyncIterable<Uint8Array>,
  say: Messages,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const { head, all } = await withHead(bytes);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return { head, all };
  return withHead(gunzipped(all, say));
}

async function* gunzipped(bytes: AsyncIterable<Uint8Array>, say: Messages): AsyncGenerator<Uint8Array> {
  try {
    yield* pipeline(bytes, createGunzip(), () => undefined);
  } catch (error) {
    if (error instanceof LocalError) throw error;
    throw new LocalError("SOURCE_UNREADABLE", say.gzipDamaged(), { cause: error });
  }
}

async function withHead(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const chunks = bytes[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return { head: new Uint8Array(), all: bytes };
  const rest = { [Symbol.asyncIterator]: () => chunks };
  return { head: first.value, all: withFirst([first.value], rest) };
}

function tooLarge(say: Messages): LocalError {
  return new LocalError("SOURCE_TOO_LARGE", say.tooLarge(largestSource / 1024 / 1024));
}
