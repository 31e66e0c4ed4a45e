import { MinutesError } from "../../record/errors.ts";
import type { LineFacts } from "../flow/flow-writer.ts";
import { looksLikeZip } from "../zip/names.ts";
import type { ZipParts } from "../zip/parts.ts";
import { readArchivedPage } from "./archived-page.ts";
import type { WordPackage } from "./package.ts";

/** The lines of a page that a document holds as a whole, without their places. */
export interface EmbeddedText {
  readonly lines: readonly { readonly words: string; readonly facts: Omit<LineFacts, "page"> }[];
  readonly tables: number;
}

/**
 * Reads the pages (HTML, also packed as a web archive) that a document holds as a whole, by relationship: case systems
 * put what was written in a browser into Word that way. Other documents inside are not read.
 */
export async function readEmbedded(document: WordPackage, parts: ZipParts): Promise<ReadonlyMap<string, EmbeddedText>> {
  const texts = new Map<string, EmbeddedText>();
  for (const { id, kind, target } of document.relationships) {
    if (kind !== "aFChunk") continue;
    const bytes = await parts.read(target);
    const text = bytes && !looksLikeZip(bytes) ? await readPage(target, bytes) : null;
    if (text) texts.set(id, text);
  }
  return texts;
}

async function readPage(name: string, bytes: Uint8Array): Promise<EmbeddedText | null> {
  const page = readArchivedPage(bytes) ?? bytes;
  const { recogniseHtml } = await import("../html/recognise.ts");
  if (recogniseHtml({ fileName: name, bytes: page }) === 0) return null;
  const { htmlAdapter } = await import("../html/adapter.ts");
  try {
    const { text, lines } = await htmlAdapter.read({ fileName: name, bytes: page }, {});
    const tables = lines.reduce((most, line) => Math.max(most, (line.cell?.table ?? -1) + 1), 0);
    return {
      tables,
      lines: lines.map(({ number: _, start, end, continues: __, page: ___, ...facts }) => ({
        words: text.slice(start, end),
        facts,
      })),
    };
  } catch (cause) {
    if (cause instanceof MinutesError) return null;
    throw cause;
  }
}
