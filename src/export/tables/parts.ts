import type { Item } from "../../record/item.ts";
import { partKey } from "./keys.ts";
import type { TableSource } from "./table.ts";

/** A part of a record that has rows of its own. */
export interface Part<Value> {
  readonly source: TableSource;
  readonly key: string;
  readonly value: Value;
}

/** A part of an item. */
export interface ItemPart<Value> extends Part<Value> {
  readonly item: Part<Item>;
}

/** A part of such a part: a voter of a vote, an owner of a task. */
export interface InnerPart<Value, Outer> extends Part<Value> {
  readonly item: Part<Item>;
  readonly outer: ItemPart<Outer>;
}

export function itemsOf(source: TableSource): Part<Item>[] {
  return source.record.items.map((value, index) => ({ source, value, key: partKey(source.id, `/items/${index}`) }));
}

/** The entries of one of the item's lists, for all items: "decisions", "votes". */
export function partsOfItems<Name extends "decisions" | "votes" | "actions" | "attachments">(
  source: TableSource,
  name: Name,
): ItemPart<Item[Name][number]>[] {
  return itemsOf(source).flatMap((item) =>
    item.value[name].map((value, index) => ({ source, item, value, key: `${item.key}/${name}/${index}` })),
  );
}

export function innerParts<Value, Outer>(
  outer: ItemPart<Outer>,
  name: string,
  values: readonly Value[],
): InnerPart<Value, Outer>[] {
  const { source, item } = outer;
  return values.map((value, index) => ({ source, item, outer, value, key: `${outer.key}/${name}/${index}` }));
}
