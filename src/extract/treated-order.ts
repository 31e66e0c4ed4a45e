import { itemWords, orderVerbs, thisItem } from "../danish/lexicon/agenda-order.ts";
import { anyOf } from "../danish/words.ts";
import type { Item } from "../record/item.ts";

const itemNumber = `${anyOf(itemWords)}\\s(?<other>\\d{1,4}[a-z]?)`;
const place = `(?:\\s\\p{L}+){0,3}?\\s${anyOf(orderVerbs)}(?:\\s\\p{L}+){0,3}?\\s(?<side>efter|lige efter|før|inden)\\s${itemNumber}(?![\\p{L}\\p{N}])`;
// "punkt 9 behandles efter punkt 2"
const moved = new RegExp(`(?<![\\p{L}])${anyOf(itemWords)}\\s(?<item>\\d{1,4}[a-z]?)${place}`, "giu");
// "Punktet blev behandlet før punkt 3"
const here = new RegExp(`(?<![\\p{L}])${anyOf(thisItem)}${place}`, "iu");
const longest = 4000;

/** The item after which an item came: the one named, or the one in front of it on the agenda. */
function predecessor(items: readonly Item[], number: string, side: string, self: Item): string | null {
  const at = items.findIndex((each) => each.number === number);
  if (at < 0) return null;
  if (!/^(?:før|inden)$/iu.test(side)) return number;
  const before = items.slice(0, at).filter((each) => each !== self);
  return before.at(-1)?.number ?? null;
}

function textsOf(item: Item): string[] {
  return item.sections
    .filter((each) => each.kind === "decision" || each.kind === "treatment")
    .map((each) => each.text.slice(0, longest));
}

/** Notes at each item that was treated out of order after which item it came, where the minutes say so. */
export function noteOrder(items: readonly Item[]): void {
  const note = (item: Item | undefined, number: string | undefined, side: string | undefined) => {
    const after = item && number && side ? predecessor(items, number, side, item) : null;
    if (item && after !== null && after !== item.number) item.treatedAfter = after;
  };
  for (const item of items) {
    for (const text of textsOf(item)) {
      const own = here.exec(text)?.groups;
      note(own ? item : undefined, own?.other, own?.side);
      if (item.category !== "approvalOfAgenda" && !/dagsorden/iu.test(item.title ?? "")) continue;
      for (const { groups } of text.matchAll(moved))
        note(
          items.find((each) => each.number === groups?.item),
          groups?.other,
          groups?.side,
        );
    }
  }
}
