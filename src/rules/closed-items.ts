import { anyOf, fold, WORD_END, WORD_START } from "../danish/words.ts";
import type { Item } from "../record/item.ts";
import type { BodyType } from "../record/meeting.ts";
import type { MinutesRecord } from "../record/record.ts";
import { isClosed } from "./items.ts";
import { bareClosedTitles, secrecyWords } from "./lexicon/closed.ts";

/** Bodies whose closed items the catalogue of rules speaks of. */
export const bodiesWithClosedItems: readonly BodyType[] = [
  "council",
  "committee",
  "regionalCouncil",
  "schoolBoard",
  "parishCouncil",
  "housing",
];

const bare = new RegExp(`^(?:${anyOf(bareClosedTitles)}[\\s.:–()-]{0,3}){1,2}$`, "u");
const secret = new RegExp(`${WORD_START}${anyOf(secrecyWords)}${WORD_END}`, "iu");

export interface ClosedItem {
  readonly item: Item;
  readonly index: number;
}

/** Items that were dealt with behind closed doors, in order. */
export function closedItems(record: MinutesRecord): ClosedItem[] {
  return record.items.flatMap((item, index) => (isClosed(item) || isBareTitle(item.title) ? [{ item, index }] : []));
}

/** Whether a title says no more than that the item is closed. */
export function isBareTitle(title: string | null): boolean {
  return title !== null && bare.test(fold(title));
}

/** Whether the item says that more than this may not be told, or when it will be. */
export function saysWhySecret({ access, sections, decisions }: Item): boolean {
  const texts = [access.reason ?? "", access.legalBasis ?? "", ...sections.map(({ text }) => text)];
  return [...texts, ...decisions.map(({ text }) => text)].some((text) => secret.test(text));
}
