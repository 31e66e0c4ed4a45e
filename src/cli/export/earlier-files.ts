import { open, stat } from "node:fs/promises";
import { END_BYTES } from "../../export/tables/format.ts";

/** The first and the last bytes of a file; null where there is none, or nothing in it. */
export async function endsOf(file: string): Promise<{ readonly head: Uint8Array; readonly tail: Uint8Array } | null> {
  const found = await stat(file).catch(() => null);
  if (found === null || (found.isFile() && found.size === 0)) return null;
  if (!found.isFile()) return { head: new Uint8Array(), tail: new Uint8Array() };
  const handle = await open(file, "r");
  try {
    const length = Math.min(END_BYTES, found.size);
    const read = async (position: number) => {
      const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    };
    return { head: await read(0), tail: await read(found.size - length) };
  } finally {
    await handle.close();
  }
}
