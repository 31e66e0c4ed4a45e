import { attachmentHeadings, attachmentListLabels } from "../danish/lexicon/item-headings.ts";
import { anyOf } from "../danish/words.ts";
import type { LineFacts } from "./line-facts.ts";

// "Bilag", "Bilag A", "Bilag 2: Tidsplan"
const heading = new RegExp(`^${anyOf(attachmentHeadings)}(?:\\s[\\p{Lu}\\p{N}]{1,3})?(?:$|[:.–-]\\s?\\p{Lu})`, "iu");

const attachmentsLists = new Set(attachmentListLabels);

/**
 * Where attachments printed after the minutes begin: an index of a line, or the number of lines when there are none. Each
 * attachment begins a page with its heading, and there are several.
 */
export function appendixStart(facts: readonly LineFacts[]): number {
  let start = facts.length;
  let count = 0;
  let page = 0;
  for (const each of facts) {
    if (each.furniture) continue;
    const top = each.line.source.page !== page;
    page = each.line.source.page;
    if (!top || page === 1) continue;
    if (heading.test(each.line.text) && each.line.text.length < 80) {
      if (count === 0) start = each.line.index;
      count++;
    }
  }
  return count >= 2 ? start : facts.length;
}

/**
 * Where a list of all attachments after the last item begins ("Bilagsliste"), or the number of lines when there is none.
 * An item's own list has a label that other items have as well.
 */
export function attachmentsListStart(facts: readonly LineFacts[], firstHeading: number, lastHeading: number): number {
  const lists = facts.filter((each) => each.line.index > firstHeading && attachmentsLists.has(each.key));
  const [only] = lists;
  return only && lists.length === 1 && firstHeading < lastHeading && only.line.index > lastHeading
    ? only.line.index
    : facts.length;
}
