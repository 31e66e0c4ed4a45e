import { anyOf, fold, word } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import type { Vote } from "../../record/vote.ts";
import { fail, itemPart, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { amendmentWords, mainMotionWords } from "../lexicon/votes.ts";
import { noOptions } from "../no-options.ts";
import { isQuoted, politicalBodies } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { amendmentAfter, title } from "./texts.ts";

const amendment = word(anyOf(amendmentWords), "u");
const main = word(anyOf(mainMotionWords), "u");

export const amendmentVotedLast = defineRule({
  id: "amendment-voted-last",
  title,
  severity: "info",
  status: "preview",
  since: "0.1.0",
  bodyTypes: politicalBodies,
  options: noOptions,
  check: (record) => (tellsOutcomes(record) ? record.items.flatMap(answers) : []),
});

function answers(item: Item, index: number): Answer[] {
  const votes = item.votes.filter(({ at }) => !isQuoted(item, at));
  const subjects = votes.map(subjectOf);
  const first = subjects.indexOf("main");
  const late = subjects.lastIndexOf("amendment");
  const vote = votes[late];
  if (first < 0 || vote === undefined) return [];
  const about = itemPart(item, index, `/votes/${item.votes.indexOf(vote)}`, vote.at);
  return [late < first ? pass(about) : fail(about, [itemWords(item)], amendmentAfter(item, vote.text))];
}

/** What was voted on, as the vote's own words tell. */
function subjectOf({ subject, text }: Vote): "amendment" | "main" | null {
  const words = fold(`${subject ?? ""} ${text}`);
  if (amendment.test(words)) return "amendment";
  return main.test(words) ? "main" : null;
}
