import { noAttachments } from "../danish/lexicon/section-labels.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Attachment } from "../record/item.ts";
import { joinParts, paragraphsOf, spanIn } from "../text/passage.ts";

const none = new RegExp(`^${anyOf(noAttachments)}$`, "iu");
// "Bilag 4 - Tidsplan", "4. Tidsplan"
const numbered = /^(?:[Bb]ilag\s(?<named>\p{N}{1,3}[a-z]?|\p{Lu})(?:\s?[:.–-]\s?|\s|$)|(?<bare>\p{N}{1,2})[.)]\s)/u;
// "(bilag 2)", "jf. bilag 4", "se bilag A"
const mention = /(?<![\p{L}\p{N}])[Bb]ilag\s(?<number>\p{N}{1,3}(?![\p{L}\p{N}])|\p{Lu}(?![\p{L}\p{N}]))/gu;
const closed = /\((?:lukket|fortroligt?)\)/iu;

function listed(section: OutlineSection): Attachment[] {
  const passage = joinParts(section.parts);
  return paragraphsOf(passage).flatMap((paragraph) => {
    const name = paragraph.text.replace(/\s+/gu, " ").trim();
    if (name === "" || none.test(fold(name).replace(/\.$/u, ""))) return [];
    const found = numbered.exec(name);
    const number = found?.groups?.named ?? found?.groups?.bare ?? null;
    return [
      {
        name,
        number,
        access: closed.test(name) ? ("closed" as const) : null,
        reference: "listed" as const,
        at: spanIn(passage, paragraph.start, paragraph.end),
      },
    ];
  });
}

/** Reads the attachments of an item: those listed under a label, and numbered ones that only the text mentions. */
export function readAttachments(sections: readonly OutlineSection[]): Attachment[] {
  const found = sections.filter((each) => each.kind === "attachments").flatMap(listed);
  const known = new Set(found.flatMap((each) => (each.number ? [each.number.toLowerCase()] : [])));
  for (const section of sections) {
    if (section.kind === "attachments") continue;
    const passage = joinParts(section.parts);
    for (const match of passage.text.matchAll(mention)) {
      const number = match.groups?.number ?? "";
      if (known.has(number.toLowerCase())) continue;
      known.add(number.toLowerCase());
      found.push({
        name: match[0],
        number,
        access: null,
        reference: "mentioned",
        at: spanIn(passage, match.index, match.index + match[0].length),
      });
    }
  }
  return found;
}
