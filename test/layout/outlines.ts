import { type Outline, type Role, readOutline } from "../../src/layout/outline.ts";
import { joinParts } from "../../src/text/passage.ts";
import { aMarkedText, aText } from "../support/sources.ts";

/** The outline of a document written as plain text. */
export async function anOutline(text: string): Promise<Outline> {
  return readOutline(await aText(text));
}

/** The outline of a document written in Markdown. */
export async function aMarkedOutline(text: string): Promise<Outline> {
  return readOutline(await aMarkedText(text));
}

/** The items as a reader would list them: "3 Budget". */
export function headingsOf(outline: Outline): string[] {
  return outline.items.map((item) => `${item.number} ${joinParts(item.title).text}`.trim());
}

/** The sections of all items: "2 decision Beslutning: Godkendt."; a section without label has "-" for it. */
export function sectionsOf(outline: Outline): string[] {
  return outline.items.flatMap((item) =>
    item.sections.map((each) => {
      const words = joinParts(each.parts).text.replace(/\n/gu, " ⏎ ");
      return `${item.number} ${each.kind} ${each.label ?? "-"}: ${words}`.trim();
    }),
  );
}

/** The words of all lines that got a role. */
export function linesWith(outline: Outline, role: Role): string[] {
  return outline.placed.filter((each) => each.role === role).map((each) => each.line.text);
}
