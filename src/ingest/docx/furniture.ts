import { FlowWriter, type LineFacts } from "../flow/flow-writer.ts";
import type { WordPackage } from "./package.ts";
import type { FurnitureReference, Section } from "./sections.ts";
import { type DocumentContext, Story } from "./story.ts";

interface Written {
  readonly text: string;
  readonly lines: readonly { readonly words: string; readonly facts: LineFacts }[];
}

/**
 * Writes the headers of all sections, each text once. A header that only the first page has is a letterhead: it is
 * read as text, as it would be on a printed page, unless the later pages repeat it.
 */
export async function writeHeaders(document: WordPackage, context: DocumentContext): Promise<void> {
  const references = context.sections.flatMap((section: Section) => section.headers);
  const running = await readEach(
    document,
    context,
    references.filter((each) => each.use !== "first"),
  );
  const first = await readEach(
    document,
    context,
    references.filter((each) => each.use === "first"),
  );
  const repeated = new Set(running.map((each) => each.text));
  for (const header of first) {
    if (!repeated.has(header.text)) writeAgain(header, context.writer, false);
  }
  for (const header of running) writeAgain(header, context.writer, true);
}

/** Writes the footers of all sections, each text once. */
export async function writeFooters(
  document: WordPackage,
  context: DocumentContext,
  sections: readonly Section[],
): Promise<void> {
  const footers = await readEach(
    document,
    context,
    sections.flatMap((section) => section.footers),
  );
  for (const footer of footers) writeAgain(footer, context.writer, true);
}

async function readEach(
  document: WordPackage,
  context: DocumentContext,
  references: readonly FurnitureReference[],
): Promise<Written[]> {
  const targets = new Set<string>();
  for (const { id } of references) {
    const target = document.relationships.find(
      (each) => each.id === id && (each.kind === "header" || each.kind === "footer"),
    )?.target;
    if (target !== undefined) targets.add(target);
  }
  const byText = new Map<string, Written>();
  for (const target of targets) {
    const reading = await document.readBeside(target);
    if (!reading) continue;
    const writer = new FlowWriter();
    const place = { furniture: true };
    const apart = { ...context, writer };
    const story = new Story(apart);
    story.blocks(reading.root, place);
    story.finish(place);
    context.tables = apart.tables;
    const written = collect(writer);
    if (written.text !== "" && !byText.has(written.text)) byText.set(written.text, written);
  }
  return [...byText.values()];
}

function collect(writer: FlowWriter): Written {
  const { text, lines } = writer.finish();
  return {
    text,
    lines: lines.map(({ number: _, start, end, continues: __, ...facts }) => ({
      words: text.slice(start, end),
      facts,
    })),
  };
}

function writeAgain(written: Written, writer: FlowWriter, furniture: boolean): void {
  for (const { words, facts } of written.lines) {
    const { furniture: _, ...rest } = facts;
    writer.line(words, furniture ? { ...rest, furniture } : rest);
  }
}
