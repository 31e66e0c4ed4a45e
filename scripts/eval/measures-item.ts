import type { AnswerAction, AnswerDecision, AnswerItem, AnswerVote } from "./answer.ts";
import { ALIKE, overlap, pairUp, similarity, soft, words } from "./compare.ts";
import type { GoldAction, GoldDecision, GoldItem } from "./gold.ts";
import type { Tally } from "./tally.ts";

/** So many words at each end say where a decision begins and ends. */
const EDGE = 5;
/** An action is found when it has so large a share of the labelled words. */
const TASK_OVERLAP = 0.6;
/** Scores of a decision pair: same beginning and end, one of them, or only the beginning somewhere inside. */
const BEGINS = 2;
const ENDS = 1;
const HOLDS = 0.5;

/** Counts what stands inside one item; an item the record lacks is compared with an empty one. */
export function measureItem(gold: GoldItem, found: AnswerItem, tally: Tally, notes: string[]): void {
  tally.texts("item.caseNumbers", gold.caseNumbers, found.caseNumbers);
  tally.texts("item.attachments", gold.attachments, found.attachments, (a, b) => similarity(a, b) >= ALIKE);
  measureDecisions(gold, found, tally, notes);
  const votes = pairUp(gold.votes, found.votes, (a, b) => (sameVote(a, b) ? 1 : 0), 1);
  tally.list("votes", gold.votes.length, found.votes.length, votes.length);
  tally.texts("dissents", gold.dissents, found.dissents);
  tally.texts("recusals", gold.recusals, found.recusals);
  measureActions(gold, found, tally, notes);
}

function sameVote(a: AnswerVote, b: AnswerVote): boolean {
  const sameFigures = a.for === b.for && a.against === b.against && a.abstain === b.abstain;
  return sameFigures && (a.unanimous ?? false) === (b.unanimous ?? false);
}

function decisionScore(gold: GoldDecision, found: AnswerDecision): number {
  const text = words(found.text);
  const starts = words(gold.starts).slice(0, EDGE);
  const ends = words(gold.ends).slice(-EDGE);
  const begins = starts.length > 0 && starts.every((word, k) => text[k] === word);
  const closes = ends.length > 0 && ends.every((word, k) => text[text.length - ends.length + k] === word);
  if (begins || closes) return (begins ? BEGINS : 0) + (closes ? ENDS : 0);
  return ` ${text.join(" ")} `.includes(` ${starts.join(" ")} `) ? HOLDS : 0;
}

function measureDecisions(gold: GoldItem, found: AnswerItem, tally: Tally, notes: string[]): void {
  const wanted = gold.decisions.filter((decision) => decision.outcome !== "none" || decision.starts !== null);
  const given = found.decisions.filter((decision) => decision.text.trim() !== "");
  const pairs = pairUp(wanted, given, decisionScore, HOLDS);
  tally.list("decisions found", wanted.length, given.length, pairs.length);
  const exact = pairs.filter((pair) => pair.score === BEGINS + ENDS).length;
  tally.list("decisions bounded exactly", wanted.length, given.length, exact);
  for (const pair of pairs) {
    const label = wanted[pair.gold]!;
    const decision = given[pair.found]!;
    tally.check("decision outcome", label.outcome === decision.outcome);
    if (label.points !== null) tally.check("decision points", Math.max(1, label.points) === decision.points);
    if (label.outcome !== decision.outcome)
      notes.push(`item ${gold.number} outcome: gold ${label.outcome} got ${decision.outcome}`);
  }
  const missed = wanted.filter((_, i) => !pairs.some((pair) => pair.gold === i));
  const extra = given.filter((_, j) => !pairs.some((pair) => pair.found === j));
  for (const label of missed) notes.push(`item ${gold.number} decision missed: ${label.starts}`);
  for (const decision of extra) notes.push(`item ${gold.number} decision extra: ${brief(decision.text)}`);
  for (const { gold: i, found: j, score } of pairs)
    if (score < BEGINS + ENDS)
      notes.push(
        `item ${gold.number} decision bounds: gold "${wanted[i]!.starts} … ${wanted[i]!.ends}" got "${edges(given[j]!.text)}"`,
      );
  tally.value("item has decision", wanted.length > 0, given.length > 0, true);
}

function sameOwners(gold: GoldAction, found: AnswerAction): boolean {
  const sorted = (owners: readonly string[]): string => owners.map(soft).sort().join("\n");
  return sorted(gold.owner) === sorted(found.owner);
}

function measureActions(gold: GoldItem, found: AnswerItem, tally: Tally, notes: string[]): void {
  const pairs = pairUp(
    gold.actions,
    found.actions,
    (a, b) => {
      const share = overlap(a.task, b.task);
      return share >= TASK_OVERLAP ? share + (sameOwners(a, b) ? 1 : 0) : 0;
    },
    TASK_OVERLAP,
  );
  const paired = pairs.map((pair) => ({ label: gold.actions[pair.gold]!, action: found.actions[pair.found]! }));
  const rightOwner = paired.filter(({ label, action }) => sameOwners(label, action)).length;
  tally.list("actions found", gold.actions.length, found.actions.length, pairs.length);
  tally.list("actions with right owner", gold.actions.length, found.actions.length, rightOwner);
  const ownerless = (actions: readonly { owner: readonly string[] }[]): number =>
    actions.filter((action) => action.owner.length === 0).length;
  const bothOwnerless = paired.filter(({ label, action }) => label.owner.length + action.owner.length === 0).length;
  tally.list("actions without owner", ownerless(gold.actions), ownerless(found.actions), bothOwnerless);
  for (const { label, action } of paired) {
    const same = soft(label.due) === soft(action.due);
    tally.value("action due", label.due !== null, action.due !== null, same);
    if (!sameOwners(label, action))
      notes.push(`item ${gold.number} owner: gold ${who(label.owner)} got ${who(action.owner)}: ${brief(label.task)}`);
  }
  gold.actions.forEach((label, i) => {
    if (!pairs.some((pair) => pair.gold === i))
      notes.push(`item ${gold.number} action missed: ${who(label.owner)}: ${label.task}`);
  });
  found.actions.forEach((action, j) => {
    if (!pairs.some((pair) => pair.found === j))
      notes.push(`item ${gold.number} action extra: ${who(action.owner)}: ${brief(action.task)}`);
  });
}

const who = (owners: readonly string[]): string => owners.join("+") || "(no owner)";
const brief = (text: string): string => (text.length > 70 ? `${text.slice(0, 70)}…` : text).replace(/\s+/gu, " ");
const edges = (text: string): string => {
  const all = text.split(/\s+/u);
  return all.length <= 2 * EDGE ? all.join(" ") : `${all.slice(0, EDGE).join(" ")} … ${all.slice(-EDGE).join(" ")}`;
};
