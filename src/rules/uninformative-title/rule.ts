import { z } from "zod";
import { fold } from "../../danish/words.ts";
import type { Outcome } from "../../record/decision.ts";
import type { Item } from "../../record/item.ts";
import { fail, itemPart, itemWords, notApplicable, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { isClosed, ownDecisions } from "../items.ts";
import { titlesOfNoCase } from "../lexicon/titles.ts";
import { defineRule } from "../rule.ts";
import { nameless, title } from "./texts.ts";

/** What is decided in substance; a round of news that is noted needs no other title. */
const inSubstance: readonly Outcome[] = [
  "approved",
  "approvedAmended",
  "approvedInPart",
  "rejected",
  "recommended",
  "referred",
  "returned",
  "postponed",
  "elected",
];

export const uninformativeTitle = defineRule({
  id: "uninformative-title",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    allowed: z
      .array(z.string())
      .optional()
      .describe("Titles that everybody here understands, besides the standing ones."),
  }),
  check(record, { options }) {
    if (!tellsOutcomes(record)) return [];
    const allowed = new Set((options.allowed ?? []).map(bare));
    return record.items.map((item, index) => {
      const about = itemPart(item, index, "/title");
      // What a closed item may be called is another question; a lost title is the reader's loss.
      if (item.title === null || isClosed(item)) return notApplicable(about);
      const empty = titlesOfNoCase.includes(bare(item.title)) && !allowed.has(bare(item.title));
      return empty && isDecided(item) ? fail(about, [itemWords(item)], nameless(item)) : pass(about);
    });
  },
});

/** "Orientering." and "ORIENTERING:" are "orientering". */
function bare(title: string): string {
  return fold(title).replace(/[\s.:!?-]{1,10}$/u, "");
}

function isDecided(item: Item): boolean {
  return ownDecisions(item).some(({ outcome }) => inSubstance.includes(outcome));
}
