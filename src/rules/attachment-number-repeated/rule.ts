import { fold } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import { fail, itemPart, itemWords, pass } from "../answers.ts";
import { numberOf } from "../attachment-not-listed/references.ts";
import { isAboutMeeting } from "../document.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { repeated, title } from "./texts.ts";

export const attachmentNumberRepeated = defineRule({
  id: "attachment-number-repeated",
  title,
  severity: "warning",
  status: "stable",
  since: "0.2.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!isAboutMeeting(record)) return [];
    return record.items.flatMap((item, index) => answersFor(item, index));
  },
});

/** Only neighbours: a list that begins again with 1 is that of another item, printed under this one. */
function answersFor(item: Item, index: number): Answer[] {
  let before: { readonly number: string; readonly name: string } | null = null;
  return item.attachments.flatMap((attachment, place): Answer[] => {
    const number = numberOf(attachment);
    if (attachment.reference !== "listed" || number === null) return [];
    const about = itemPart(item, index, `/attachments/${place}`, attachment.at);
    const { name } = attachment;
    const previous = before;
    before = { number, name };
    // The same line twice is a list that was printed twice.
    if (previous?.number !== number || fold(previous.name) === fold(name)) return [pass(about)];
    return [fail(about, [itemWords(item), number], repeated(item, number, previous.name, name))];
  });
}
