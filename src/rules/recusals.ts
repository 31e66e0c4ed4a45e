import type { Item } from "../record/item.ts";
import type { MinutesRecord } from "../record/record.ts";
import type { Recusal } from "../record/vote.ts";
import { itemPart } from "./answers.ts";
import { sectionAt } from "./items.ts";
import { isQuoted } from "./people.ts";
import type { Subject } from "./rule.ts";

/** Somebody who was disqualified in an item of this meeting. */
export interface OwnRecusal {
  readonly item: Item;
  readonly index: number;
  readonly recusal: Recusal;
  readonly about: Subject;
}

/** The recusals of the record; those in quoted decisions of other bodies are left out. */
export function ownRecusals({ items }: MinutesRecord): OwnRecusal[] {
  return items.flatMap((item, index) =>
    item.recusals.flatMap((recusal, place) =>
      isQuoted(item, recusal.at)
        ? []
        : [{ item, index, recusal, about: itemPart(item, index, `/recusals/${place}`, recusal.at) }],
    ),
  );
}

/** The recusal's words and the section they stand in. */
export function textAround({ item, recusal }: OwnRecusal): string {
  return `${recusal.text}\n${sectionAt(item, recusal.at)?.text ?? ""}`;
}
