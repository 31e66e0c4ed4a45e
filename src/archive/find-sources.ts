import fs, { type Dirent } from "node:fs";
import path from "node:path";
import type { FailureCode } from "./journal-line.ts";
import { pathOfName, textOfName } from "./names.ts";

/** A source that was found, or something in its place that is none. */
export interface Found {
  /** From the folder where the run was started, with forward slashes; absolute outside of it. */
  readonly name: string;
  /** Why it is not read. */
  readonly refused?: FailureCode;
}

/** Entries that may wait to be taken before the next folder is opened. */
const mostWaiting = 500;

/** Where sources are looked for. */
export interface Ground {
  /** Absolute path of the folder where the run was started. */
  readonly root: string;
  /** Absolute path of the output folder; nothing in it is a source. */
  readonly out: string;
}

/**
 * What a path or a pattern names: a file itself, of a folder every file in it, of a pattern what fits. Names that begin
 * with a dot are left out, as in patterns. Links are not followed, devices and pipes not opened: they are found as refused.
 */
export async function* findSources(argument: string, ground: Ground): AsyncGenerator<Found> {
  const { default: glob } = await import("fast-glob");
  const file = path.resolve(ground.root, argument);
  const found = fs.lstatSync(pathOfName(file), { throwIfNoEntry: false });
  if (found !== undefined && !isFolder(file)) {
    yield { name: nameOf(file, ground.root), ...refusal(found) };
    return;
  }
  const pattern = path.sep === "/" ? argument : argument.replaceAll(path.sep, "/");
  if (found === undefined && !glob.isDynamicPattern(pattern)) {
    yield { name: nameOf(file, ground.root) };
    return;
  }
  const unreadable: string[] = [];
  // fast-glob reads on without end while what it has found waits to be taken: so no folder is opened until that is done.
  const caughtUp = async () => {
    while (entries.readableLength > mostWaiting) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  const [cwd, what] = found === undefined ? [ground.root, pattern] : [file, "**/*"];
  const entries = glob.stream(what, {
    cwd,
    objectMode: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true,
    concurrency: 1,
    // The plan sees to it, in less memory.
    unique: false,
    fs: bytesAsNames(caughtUp, (folder) => unreadable.push(folder)),
  }) as unknown as Waiting;
  for await (const entry of entries) {
    const { path: relative, dirent } = entry as { path: string; dirent: Dirent };
    const each = path.resolve(cwd, relative);
    if (dirent.isDirectory() || isInside(each, ground.out)) continue;
    yield { name: nameOf(each, ground.root), ...refusal(dirent) };
  }
  for (const folder of unreadable) {
    yield { name: nameOf(path.resolve(cwd, folder), ground.root), refused: "FOLDER_UNREADABLE" };
  }
}

/** The name that a file goes by: from the root with forward slashes, absolute outside of it. */
export function nameOf(file: string, root: string): string {
  const relative = path.relative(root, file);
  const isOutside = relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
  return (isOutside ? file : relative).split(path.sep).join("/");
}

/** Whether a file stands in a folder, or is it. Both are absolute. */
export function isInside(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** Why something is not read, or nothing. */
export function refusal(found: Pick<Dirent, "isFile" | "isSymbolicLink">): Pick<Found, "refused"> {
  if (found.isFile()) return {};
  return { refused: found.isSymbolicLink() ? "LINK" : "NOT_A_FILE" };
}

function isFolder(file: string): boolean {
  return fs.statSync(pathOfName(file), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** A stream that says how much of it waits. */
type Waiting = AsyncIterable<unknown> & { readonly readableLength: number };
type Told = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** Folders as fast-glob reads them, with names whose bytes are no UTF-8, and without silence about what is closed to us. */
function bytesAsNames(caughtUp: () => Promise<void>, unreadable: (folder: string) => void) {
  const readdir = async (folder: string, _: unknown, told: Told) => {
    await caughtUp();
    try {
      told(null, entriesOf(pathOfName(folder)));
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code !== "ENOENT") unreadable(folder);
      told(null, []);
    }
  };
  return { readdir: readdir as unknown as typeof fs.readdir };
}

/** What stands in a folder; names are read as bytes only where one of them seems to be no UTF-8. */
function entriesOf(folder: string | Buffer): Dirent[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes("\ufffd"))) return entries;
  return fs.readdirSync(folder, { withFileTypes: true, encoding: "buffer" }).map(named);
}

function named(entry: Dirent<Buffer>): Dirent {
  return Object.assign(entry as unknown as Dirent, { name: textOfName(entry.name) });
}
