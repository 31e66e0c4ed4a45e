import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import type { SourceBytes } from "../ingest/adapter.ts";
import { LocalError, UsageError } from "./failures.ts";
import type { Messages } from "./messages.ts";
import type { Run } from "./run.ts";

/** One source to read, or one that is not there. */
export interface Source {
  /** The name to show: the path as typed, or as the pattern found it. */
  readonly name: string;
  read(): Promise<SourceBytes>;
  /** The bytes as they come, for sources that need not be held whole. */
  chunks(): AsyncIterable<Uint8Array>;
  /** True when nobody named it: it was found in a folder. */
  readonly inFolder?: true;
}

export interface Sources {
  readonly sources: readonly Source[];
  /** True when the arguments can only mean one source: one path, or standard input. */
  readonly single: boolean;
}

/** Bytes beyond which a source is refused: minutes are text, and no minutes are this long. */
export const largestSource = 200 * 1024 * 1024;

/**
 * The sources that the arguments name, in their order, each once; the files of a pattern are sorted by name. A path
 * that exists is taken as it is, whatever characters it holds. A path that does not exist is a source that fails when
 * it is read. A folder stands for the files in it that `inFolders` matches; without that it throws UsageError.
 */
export async function findSources(
  names: readonly string[],
  stdinName: string,
  run: Run,
  inFolders?: string,
): Promise<Sources> {
  const found: Source[] = [];
  let pattern = false;
  for (const name of names) {
    if (name === "-") {
      found.push(standardInput(stdinName, run));
      continue;
    }
    const kind = await kindOf(name);
    if (kind === "folder") {
      if (inFolders === undefined) throw new UsageError(run.say.folderGiven(name));
      const files = await filesIn(name, inFolders);
      if (files.length === 0) found.push(missing(name, run.say.nothingInFolder()));
      found.push(...files.map((each): Source => ({ ...file(each, run.say), inFolder: true })));
      pattern = true;
      continue;
    }
    if (kind === "file") {
      found.push(file(name, run.say));
      continue;
    }
    const matches = await expand(name);
    if (matches === null) found.push(missing(name, run.say.fileNotFound()));
    else if (matches.length === 0) found.push(missing(name, run.say.nothingMatches()));
    else found.push(...matches.map((match) => file(match, run.say)));
    pattern ||= matches !== null;
  }
  return { sources: unique(found), single: names.length === 1 && !pattern };
}

async function kindOf(name: string): Promise<"file" | "folder" | "none"> {
  const found = await stat(name).catch(() => null);
  if (found === null) return "none";
  return found.isDirectory() ? "folder" : "file";
}

/** The files a pattern finds, or null when the name is no pattern. Links to folders are not followed: they may be loops. */
async function expand(name: string): Promise<string[] | null> {
  const { default: glob } = await import("fast-glob");
  const pattern = process.platform === "win32" ? name.replaceAll("\\", "/") : name;
  return glob.isDynamicPattern(pattern) ? await matchesOf(pattern) : null;
}

async function filesIn(folder: string, pattern: string): Promise<string[]> {
  const { default: glob } = await import("fast-glob");
  const base = glob.convertPathToPattern(folder).replace(/\/+$/u, "");
  return matchesOf(`${base}/${pattern}`);
}

async function matchesOf(pattern: string): Promise<string[]> {
  const { default: glob } = await import("fast-glob");
  const matches = await glob(pattern, {
    followSymbolicLinks: false,
    onlyFiles: true,
    suppressErrors: true,
    unique: true,
  });
  return matches.sort();
}

function unique(sources: readonly Source[]): Source[] {
  const seen = new Map<string, Source>();
  for (const source of sources) {
    const key = path.resolve(source.name);
    if (!seen.has(key)) seen.set(key, source);
  }
  return [...seen.values()];
}

function missing(name: string, message: string): Source {
  const error = () => new LocalError("SOURCE_NOT_FOUND", message);
  return {
    name,
    read: async () => Promise.reject(error()),
    // biome-ignore lint/correctness/useYield: it fails before there is anything to give
    chunks: async function* () {
      throw error();
    },
  };
}

function file(name: string, say: Messages): Source {
  return {
    name,
    read: async () => ({ fileName: path.basename(name), bytes: await collect(opened(name, say), say) }),
    chunks: () => opened(name, say),
  };
}

function standardInput(name: string, run: Run): Source {
  return {
    name,
    read: async () => ({ fileName: path.basename(name), bytes: await collect(run.stdin, run.say) }),
    chunks: () => run.stdin,
  };
}

async function* opened(name: string, say: Messages): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(name);
  } catch (error) {
    throw cannotRead(error, say);
  }
}

/** All bytes of a stream. It is cut off at the limit: the size of a pipe or a device is not known beforehand. */
export async function collect(stream: AsyncIterable<Uint8Array>, say: Messages): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > largestSource) throw new LocalError("SOURCE_TOO_LARGE", say.tooLarge(largestSource / 1024 / 1024));
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function cannotRead(error: unknown, say: Messages): LocalError {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT") return new LocalError("SOURCE_NOT_FOUND", say.fileNotFound(), { cause: error });
  return new LocalError("SOURCE_UNREADABLE", say.cannotOpen(code), { cause: error });
}
