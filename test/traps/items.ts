import { parse } from "../../src/pipeline.ts";
import type { Item } from "../../src/record/item.ts";
import { unindent } from "../support/sources.ts";

/** The items of the record of a document written as plain text. */
export async function items(text: string): Promise<Item[]> {
  return (await parse({ fileName: "referat.txt", bytes: Buffer.from(unindent(text)) })).items;
}

/** The words of all sections of a document, running. */
export async function textOf(text: string): Promise<string> {
  const all = await items(text);
  return all.flatMap((item) => item.sections.map((each) => each.text)).join("\n");
}
