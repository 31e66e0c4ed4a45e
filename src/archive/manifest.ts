import { lstatSync, realpathSync } from "node:fs";
import path from "node:path";
import { type Found, type Ground, isInside, nameOf, refusal } from "./find-sources.ts";
import { pieces } from "./lines-of-file.ts";
import { pathOfName, textOfName } from "./names.ts";

/**
 * The sources that a list names: a path a line, or between NUL bytes (`find -print0`), or JSON a line, a text or an object
 * with `path`, for names that hold line breaks. A link is refused, and so is a name that leads out of the folder where the
 * run was started by way of one. A file that is not there is a source; reading it says so.
 */
export async function* manifestSources(stream: AsyncIterable<Uint8Array>, ground: Ground): AsyncGenerator<Found> {
  const isReal = lastOnly((folder) => isReallyInside(folder, ground.root));
  for await (const bytes of entries(stream)) {
    const file = path.resolve(ground.root, pathIn(textOfName(bytes)));
    if (isInside(file, ground.out)) continue;
    const name = nameOf(file, ground.root);
    const found = lstatSync(pathOfName(file), { throwIfNoEntry: false });
    if (found === undefined || path.isAbsolute(name)) {
      yield { name, ...(found === undefined ? {} : refusal(found)) };
      continue;
    }
    yield { name, ...(isReal(path.dirname(file)) ? refusal(found) : { refused: "LINK" as const }) };
  }
}

/** What stands between NUL bytes when there is one in the first piece, else on lines. */
async function* entries(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;
  const all = (async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  const isNul = first.value.includes(0);
  for await (const { bytes } of pieces(all, isNul ? 0 : 10)) {
    const line = !isNul && bytes.at(-1) === 13 ? bytes.subarray(0, -1) : bytes;
    if (line.length > 0) yield line;
  }
}

/** '{"path":"a/b.pdf"}', '"a/b.pdf"' and 'a/b.pdf' → a/b.pdf */
function pathIn(line: string): string {
  if (!line.startsWith("{") && !line.startsWith('"')) return line;
  try {
    const value = JSON.parse(line) as unknown;
    const name = typeof value === "string" ? value : (value as { path?: unknown }).path;
    return typeof name === "string" ? name : line;
  } catch {
    return line;
  }
}

function isReallyInside(folder: string, root: string): boolean {
  try {
    const real = realpathSync(pathOfName(folder) as string, { encoding: "buffer" });
    return isInside(textOfName(real as unknown as Buffer), realpathSync(root));
  } catch {
    return true;
  }
}

/** Remembers the last answer: a list names the files of a folder one after another. */
function lastOnly(answer: (key: string) => boolean): (key: string) => boolean {
  let last: { readonly key: string; readonly value: boolean } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}
