import { z } from "zod";
import type { Item } from "../../record/item.ts";
import { fail, itemPart, itemWords, notApplicable, pass } from "../answers.ts";
import { closedItems } from "../closed-items.ts";
import { backgroundSections, isBlank } from "../items.ts";
import { type Answer, defineRule } from "../rule.ts";
import { attachmentInside, contentInside, title } from "./texts.ts";

export const closedContentPublished = defineRule({
  id: "closed-content-published",
  title,
  severity: "error",
  status: "preview",
  since: "0.2.0",
  bodyTypes: "all",
  options: z.strictObject({
    publicCopy: z.boolean().default(false).describe("Whether the document is the copy that everybody can read."),
  }),
  check(record, { options }) {
    return closedItems(record).flatMap(({ item, index }): Answer[] => {
      if (!options.publicCopy) return [notApplicable(itemPart(item, index))];
      const found = [...openSections(item, index), ...openAttachments(item, index)];
      return found.length > 0 ? found : [pass(itemPart(item, index))];
    });
  },
});

function openSections(item: Item, index: number): Answer[] {
  return item.sections.flatMap(({ kind, label, text, at }, place) => {
    if (!backgroundSections.includes(kind) || isBlank(text)) return [];
    const about = itemPart(item, index, `/sections/${place}`, at);
    return [fail(about, [itemWords(item), label ?? kind], contentInside(item, label))];
  });
}

function openAttachments(item: Item, index: number): Answer[] {
  return item.attachments.flatMap(({ access, reference, name, at }, place) => {
    if (access === "closed" || reference !== "listed") return [];
    const about = itemPart(item, index, `/attachments/${place}`, at);
    return [fail(about, [itemWords(item), name], attachmentInside(item))];
  });
}
