import { afterGroups, groupAccess, groupKinds } from "../danish/lexicon/group-kinds.ts";
import { anyOf, word } from "../danish/words.ts";
import type { Item } from "../record/item.ts";

type Kind = NonNullable<Item["kind"]>;

const kinds = (Object.entries(groupKinds) as [Kind, readonly string[]][]).map(([kind, words]) => ({
  kind,
  pattern: word(anyOf(words), "iu"),
}));
const closed = new RegExp(`^${anyOf(groupAccess.closed)}(?![\\p{L}])`, "iu");
const open = new RegExp(`^${anyOf(groupAccess.open)}(?![\\p{L}])`, "iu");

const after = new RegExp(`^${anyOf(afterGroups)}(?![\\p{L}])`, "iu");

/** What the heading over several items says of each: "Sager til orientering", "Lukkede punkter"; null says nothing. */
export interface GroupFacts {
  readonly kind: Item["kind"];
  readonly access: "open" | "closed" | null;
}

/**
 * Reads the heading over an item. Words of two kinds ("Sager til orientering og drøftelse") tell none, and the items
 * that close an agenda belong to no group.
 */
export function readGroup(heading: string | null, title: string | null): GroupFacts {
  if (heading === null || after.test(title ?? "")) return { kind: null, access: null };
  const named = kinds.filter(({ pattern }) => pattern.test(heading));
  const access = closed.test(heading) ? "closed" : open.test(heading) ? "open" : null;
  return { kind: named.length === 1 ? (named[0]?.kind ?? null) : null, access };
}
