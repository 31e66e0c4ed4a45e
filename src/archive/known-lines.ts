import type { JournalLine } from "./journal-line.ts";
import { isHeader, readLine } from "./journal-line.ts";
import { linesOfFile } from "./lines-of-file.ts";
import { journalsIn } from "./reconcile.ts";

/**
 * What the journals of a folder say of a few sources. Of several journals that know one, a line of a record goes before
 * others. Nothing else of the journals is held: they may be those of millions.
 */
export async function knownLines(folder: string, names: ReadonlySet<string>): Promise<Map<string, JournalLine>> {
  const known = new Map<string, JournalLine>();
  for (const file of journalsIn(folder)) {
    const own = new Map<string, JournalLine>();
    for await (const { text, isWhole } of linesOfFile(file)) {
      const line = isWhole ? readLine(text) : null;
      if (line !== null && !isHeader(line) && names.has(line.path)) own.set(line.path, line);
    }
    for (const [name, line] of own) if (known.get(name)?.status !== "done") known.set(name, line);
  }
  return known;
}
