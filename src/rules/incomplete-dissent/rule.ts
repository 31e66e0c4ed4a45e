import { wordsOf } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import type { Dissent } from "../../record/vote.ts";
import { cannotTell, fail, itemPart, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { sectionAt } from "../items.ts";
import { noOptions } from "../no-options.ts";
import { isQuoted } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { noAuthor, noText, perhapsAttached, title } from "./texts.ts";

/** Remarks are entered with words; a vote against needs none. */
const withWords: readonly Dissent["kind"][] = ["note", "minorityStatement"];
// "ønskede ført til protokols, at …", "tilføjede: …": the remark itself begins here
const content = /,? (?:at|idet|da|fordi)(?!\p{L})|[:"“”«»]|(?:imod|for) (?:beslutningen|indstillingen|forslaget)/u;
/** So many words after the sentence are the remark. */
const FEW_WORDS = 4;

export const incompleteDissent = defineRule({
  id: "incomplete-dissent",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    return record.items.flatMap((item, index) =>
      item.dissents.flatMap((dissent, place) =>
        isQuoted(item, dissent.at) ? [] : [answer(record, item, index, dissent, place)],
      ),
    );
  },
});

function answer(record: MinutesRecord, item: Item, index: number, dissent: Dissent, place: number): Answer {
  const about = itemPart(item, index, `/dissents/${place}`, dissent.at);
  if (dissent.by.every((name) => name.trim() === "")) {
    const doubt = doubtAboutAbsence(record);
    return doubt ? cannotTell(about, doubt) : fail(about, ["author", itemWords(item)], noAuthor(item, dissent.text));
  }
  if (!withWords.includes(dissent.kind) || hasContent(item, dissent)) return pass(about);
  if (item.attachments.length > 0) return cannotTell(about, perhapsAttached);
  return fail(about, ["text", ...dissent.by], noText(dissent.by, dissent.text));
}

/** Whether the remark stands in the sentence or right after it. */
function hasContent(item: Item, { text, at }: Dissent): boolean {
  if (content.test(text)) return true;
  const section = sectionAt(item, at)?.text ?? "";
  const found = section.indexOf(text);
  return found >= 0 && wordsOf(section.slice(found + text.length)).length > FEW_WORDS;
}
