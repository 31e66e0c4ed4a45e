import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { clip, named } from "../wording.ts";

export const title: Words = { da: "Indhold af et lukket punkt", en: "Content of a closed item" };

const expected: Words = {
  da: "Den offentlige udgave har overskrift og beslutning af et lukket punkt, ikke fremstilling og bilag.",
  en: "The public copy has title and decision of a closed item, neither presentation nor attachments.",
};

const suggestion: Words = {
  da: "Kontrollér, om teksten må offentliggøres, og lad ellers kun overskrift og beslutning stå.",
  en: "Check whether the text may be published; if not, leave title and decision only.",
};

/** The words themselves are never quoted: they may be what must not be shown. */
export function contentInside(item: Item, label: string | null): Wording {
  const { da, en } = named(item);
  const part =
    label === null ? { da: "tekst", en: "text" } : { da: `«${clip(label, 40)}»`, en: `"${clip(label, 40)}"` };
  return {
    message: { da: `${da} er lukket, men har ${part.da} med.`, en: `${en} is closed, but holds ${part.en}.` },
    expected,
    suggestion,
  };
}

export function attachmentInside(item: Item): Wording {
  const { da, en } = named(item);
  return {
    message: {
      da: `${da} er lukket, men nævner et bilag ved navn.`,
      en: `${en} is closed, but names an attachment.`,
    },
    expected,
    suggestion,
  };
}
