import { noAttachments } from "../danish/lexicon/section-labels.ts";
import { anyOf, fold } from "../danish/words.ts";
import { readLabel } from "../layout/labels.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Attachment } from "../record/item.ts";
import { joinParts, type Paragraph, type Passage, paragraphsOf, spanIn } from "../text/passage.ts";
import { namesInLine } from "./attachment-names.ts";

const none = new RegExp(`^${anyOf(noAttachments)}$`, "iu");
// "Bilag 4 - Tidsplan", "Bilag 3.1: Kort", "Bilag A"
const named = /^[Bb]ilag\s(?<number>\p{N}{1,3}(?:\.\p{N}{1,2}|[a-z])?|\p{Lu})(?:\s?[:.–-]\s?|\s|$)/u;
// "4. Tidsplan": the number of the list, and no part of the name
const enumerated = /^(?<number>\p{N}{1,2})[.)]?\s(?=["”»(]?\p{L})/u;
// "(bilag 2)", "jf. bilag 3.1", "se bilag A"
const mention =
  /(?<![\p{L}\p{N}])[Bb]ilag\s(?<number>\p{N}{1,3}(?:\.\p{N}{1,2})?(?![\p{L}\p{N}])|\p{Lu}(?![\p{L}\p{N}]))/gu;
const closed = /\((?:lukket|fortroligt?)\)/iu;
const word = /\p{L}{2}/u;

interface Entry {
  readonly text: string;
  readonly start: number;
}

/** The names a paragraph lists; several only where nothing else is listed, so that a name with a comma stays whole. */
function entriesOf(paragraph: Paragraph, alone: boolean): Entry[] {
  if (!alone) return [{ text: paragraph.text, start: paragraph.start }];
  return namesInLine(paragraph.text).map((each) => ({ text: each.text, start: paragraph.start + each.start }));
}

function listedAs(entry: Entry, passage: Passage): Attachment[] {
  const whole = entry.text.replace(/\s+/gu, " ").trim();
  if (!word.test(whole) || none.test(fold(whole).replace(/\.$/u, ""))) return [];
  if (readLabel(whole)?.kind === "attendance") return [];
  const labelled = named.exec(whole);
  const counted = labelled ? null : enumerated.exec(entry.text);
  const from = entry.start + (counted?.[0].length ?? 0);
  const to = entry.start + entry.text.trimEnd().length;
  return [
    {
      name: counted ? whole.slice(counted[0].length).trim() : whole,
      number: labelled?.groups?.number ?? counted?.groups?.number ?? null,
      access: closed.test(whole) ? "closed" : null,
      reference: "listed",
      at: spanIn(passage, from, to),
    },
  ];
}

function listed(section: OutlineSection): Attachment[] {
  const passage = joinParts(section.parts);
  const paragraphs = paragraphsOf(passage);
  return paragraphs.flatMap((paragraph) =>
    entriesOf(paragraph, paragraphs.length === 1).flatMap((entry) => listedAs(entry, passage)),
  );
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
