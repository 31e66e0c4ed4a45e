import { elements, type XmlReading } from "../zip/xml.ts";
import { type DocumentContext, Story } from "./story.ts";

/** Writes the notes that the text refers to, in the order of the references, each note once. */
export function writeNotes(reading: XmlReading | undefined, wanted: readonly string[], context: DocumentContext): void {
  if (!reading || wanted.length === 0) return;
  const notes = new Map(elements(reading.root).map((note) => [note.attributes["w:id"], note]));
  const place = { furniture: false };
  for (const id of new Set(wanted)) {
    const note = notes.get(id);
    // Notes with a type are the lines that Word draws between text and notes.
    if (!note || (note.attributes["w:type"] ?? "normal") !== "normal") continue;
    const story = new Story(context);
    story.blocks(note, place);
    story.finish(place);
  }
}
