import { FlowWriter } from "../flow/flow-writer.ts";
import { elements, type XmlElement } from "../zip/xml.ts";
import { type OdtContext, plainPlace, readBlocks } from "./story.ts";

/** The headers and footers of the page layouts of a document, as they are written before and after its text. */
export interface OdtFurniture {
  readonly headers: readonly Piece[];
  readonly footers: readonly Piece[];
}

interface Piece {
  readonly element: XmlElement;
  /** True for what stands on the first page alone. */
  readonly first: boolean;
}

/** Finds the headers and footers of the page layouts that are used. Hidden ones are left out. */
export function findFurniture(masterStyles: XmlElement | undefined, used: ReadonlySet<string>): OdtFurniture {
  const pages = elements(masterStyles, "style:master-page").filter((page) =>
    used.has(page.attributes["style:name"] ?? ""),
  );
  const pieces = (kind: "header" | "footer") =>
    pages.flatMap((page) =>
      elements(page)
        .filter((each) => each.name === `style:${kind}` || each.name.startsWith(`style:${kind}-`))
        .filter((each) => each.attributes["style:display"] !== "false")
        .map((element) => ({ element, first: element.name.endsWith("-first") })),
    );
  return { headers: pieces("header"), footers: pieces("footer") };
}

/**
 * Writes headers or footers, each text once. A header that only the first page has is a letterhead and read as text.
 */
export function writeFurniture(pieces: readonly Piece[], context: OdtContext, letterhead: boolean): void {
  const seen = new Set<string>();
  const running = pieces.filter((piece) => !piece.first);
  const texts = new Set(running.map((piece) => textOfPiece(piece, context)));
  for (const piece of [...pieces.filter((each) => each.first), ...running]) {
    const text = textOfPiece(piece, context);
    if (text === "" || seen.has(text)) continue;
    seen.add(text);
    const runs = !piece.first || texts.has(text) || !letterhead;
    readBlocks(piece.element, { ...plainPlace, furniture: runs }, context);
  }
}

function textOfPiece(piece: Piece, context: OdtContext): string {
  const writer = new FlowWriter();
  readBlocks(
    piece.element,
    { ...plainPlace, furniture: true },
    { ...context, writer, notes: [], findings: { ...context.findings } },
  );
  return writer.finish().text;
}
