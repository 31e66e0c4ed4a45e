import { anyOf, fold, word } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, itemWords, notApplicable, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { secretVoteWords } from "../lexicon/votes.ts";
import { noOptions } from "../no-options.ts";
import { isQuoted } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { type OwnVote, ownVotes, textOfVote } from "../votes.ts";
import { nameNearby, secret, title, unidentified } from "./texts.ts";

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
  const near = record.attendance.some(({ name }) => name.includes(" ") && textOfVote(each).includes(name));
  const doubt = near ? nameNearby : doubtAboutAbsence(record);
  return doubt ? cannotTell(about, doubt) : fail(about, [itemWords(item)], unidentified(item, vote));
}

/** By names or groups on the smaller side, by a dissent, or by letters in the words around. */
function isIdentified(each: OwnVote): boolean {
  const { item, vote } = each;
  const minority = (option: string) => option !== "for";
  if (vote.groups.some(({ option }) => minority(option)) || vote.voters.some(({ option }) => minority(option)))
    return true;
  if (item.dissents.some(({ kind, by, at }) => kind === "against" && by.length > 0 && !isQuoted(item, at))) return true;
  return byLetters.test(textOfVote(each));
}
