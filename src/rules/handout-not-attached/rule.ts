import { anyOf, WORD_END, WORD_START, word } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import { cannotTell, fail, itemPart, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { isClosed } from "../items.ts";
import { enclosed, handedOut, papers } from "../lexicon/handouts.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { sentencesOf } from "../sentences.ts";
import { wordSearch } from "../word-index.ts";
import { notAttached, title } from "./texts.ts";

// "omdelt et notat", "oversigten blev vist på mødet"
const handed = new RegExp(
  `${WORD_START}(?:${anyOf(handedOut)}${WORD_END}[^.:;\\n]{1,25}${WORD_START}${anyOf(papers)}|${anyOf(papers)}${WORD_END}[^.:;\\n]{1,25}${WORD_START}${anyOf(handedOut)})${WORD_END}`,
  "iu",
);
const search = wordSearch(handedOut);
const kept = word(anyOf(enclosed), "iu");
// "på sidste møde", "på mødet i maj": told of another meeting
const another = /(?<!\p{L})(?:sidste|forrige|tidligere) m[øo]de/iu;

export const handoutNotAttached = defineRule({
  id: "handout-not-attached",
  title,
  severity: "info",
  status: "preview",
  since: "0.2.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    const mayHold = search(record);
    return record.items.flatMap((item, index) =>
      item.sections.flatMap((section, place): Answer[] => {
        const { text, at } = section;
        if (!mayHold(section) || !handed.test(text)) return [];
        const handout = sentencesOf(text).find((each) => handed.test(each) && !another.test(each));
        if (handout === undefined || isClosed(item)) return [];
        const about = itemPart(item, index, `/sections/${place}`, at);
        if (isKept(item, text)) return [pass(about)];
        const doubt = doubtAboutAbsence(record);
        return [doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item), handout], notAttached(item, handout))];
      }),
    );
  },
});

function isKept(item: Item, text: string): boolean {
  return kept.test(text) || item.attachments.some(({ reference }) => reference === "listed");
}
