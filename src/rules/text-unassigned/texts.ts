import type { Coverage } from "../../record/record.ts";
import type { Span } from "../../record/span.ts";
import type { Wording, Words } from "../rule.ts";
import { placeOf } from "../wording.ts";

export const title: Words = { da: "Tekst uden for punkterne", en: "Text outside the items" };

export function unassigned({ unassigned: count, characters }: Coverage, longest: Span | null): Wording {
  const share = Math.round((100 * count) / characters);
  const where = longest ? placeOf(longest) : null;
  return {
    message: {
      da: `${count} af ${characters} tegn (${share} %) kunne ikke placeres${where ? `, det længste stykke fra ${where.da}` : ""}.`,
      en: `${count} of ${characters} characters (${share} %) could not be placed${where ? `, the longest stretch from ${where.en}` : ""}.`,
    },
    expected: {
      da: "Al tekst hører til hovedet, et punkt eller underskrifterne.",
      en: "All text belongs to the head, an item or the signatures.",
    },
    suggestion: {
      da: "Kontrollér stedet: det, der står dér, er ikke med i punkterne. Et nummer og en overskrift foran gør det til et punkt, fx: «7. Eventuelt».",
      en: 'Check the place: what stands there is in no item. A number and a title before it make it one, for instance: "7. Eventuelt".',
    },
  };
}
