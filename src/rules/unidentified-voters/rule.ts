import { findPersonNames } from "../../danish/names.ts";
import { anyOf, fold, word } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import type { MinutesRecord } from "../../record/record.ts";
import type { Dissent } from "../../record/vote.ts";
import { cannotTell, fail, itemWords, notApplicable, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { secretVoteWords } from "../lexicon/votes.ts";
import { noOptions } from "../no-options.ts";
import { isQuoted } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { sentencesOf } from "../sentences.ts";
import { type OwnVote, ownVotes, textOfVote } from "../votes.ts";
import { nameNearby, secret, title, unidentified } from "./texts.ts";

const against: readonly Dissent["kind"][] = ["against", "minorityStatement"];
const minorityWords = /(?<!\p{L})(?:i ?mod|undlod|særstandpunkt|mindretal)/iu;
const secretly = word(anyOf(secretVoteWords), "u");
// "(A)", "(A, F og C)", "A (4)", "Imod stemte V og Ø"
const byLetters =
  /\((?:\d{1,2} ?)?\p{Lu}{1,2}(?:[ ,)+]| og)|(?<!\p{L})\p{Lu}{1,2} ?\(\d{1,3}\)|(?:[Ii]mod|[Ff]or|[Uu]ndlod)[^.\n]{0,30}? \p{Lu}{1,2}(?:,| og |\.|$)/u;

export const unidentifiedVoters = defineRule({
  id: "unidentified-voters",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: ["council", "committee", "regionalCouncil", "parishCouncil"],
  options: noOptions,
  check: (record) => (tellsOutcomes(record) ? ownVotes(record).map((each) => answer(record, each)) : []),
});

function answer(record: MinutesRecord, each: OwnVote): Answer {
  const { item, vote, about } = each;
  const divided = (vote.against ?? 0) > 0 || (vote.abstain ?? 0) > 0;
  if (!divided || item.category === "election" || vote.result?.startsWith("valgt")) return notApplicable(about);
  if (isIdentified(each)) return pass(about);
  if (secretly.test(fold(textOfVote(each)))) return cannotTell(about, secret);
  const near =
    namesTheMinority(item) ||
    record.attendance.some(({ name }) => name.includes(" ") && textOfVote(each).includes(name));
  const doubt = near ? nameNearby : doubtAboutAbsence(record);
  return doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item)], unidentified(item, vote));
}

/** "Ruth Kappel stemte imod", in any part of the item. */
function namesTheMinority({ sections }: Item): boolean {
  const sentences = sections.flatMap(({ text }) => sentencesOf(text));
  return sentences.some((sentence) => minorityWords.test(sentence) && findPersonNames(sentence).length > 0);
}

/** By names or groups on the smaller side, by a dissent, or by letters in the words around. */
function isIdentified(each: OwnVote): boolean {
  const { item, vote } = each;
  const minority = (option: string) => option !== "for";
  if (vote.groups.some(({ option }) => minority(option)) || vote.voters.some(({ option }) => minority(option)))
    return true;
  if (item.dissents.some(({ kind, by, at }) => against.includes(kind) && by.length > 0 && !isQuoted(item, at)))
    return true;
  return byLetters.test(textOfVote(each));
}
