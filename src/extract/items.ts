import { findCaseNumbers } from "../danish/case-numbers.ts";
import { caseNumberLabels } from "../danish/lexicon/item-headings.ts";
import { tellingTitles } from "../danish/lexicon/reporting-words.ts";
import { isPersonName } from "../danish/names.ts";
import { isClosingListLabel } from "../danish/task-marks.ts";
import { findTimes } from "../danish/times.ts";
import { anyOf, fold, similarity } from "../danish/words.ts";
import type { ClusterLine } from "../layout/cluster.ts";
import type { OutlineItem, OutlineSection } from "../layout/outline.ts";
import type { Action } from "../record/action.ts";
import type { Item } from "../record/item.ts";
import { joinParts, spanBetween, spanIn, spanOfLines } from "../text/passage.ts";
import { readActions } from "./actions.ts";
import { readAttachments } from "./attachments.ts";
import type { DecisionContext } from "./decision-record.ts";
import { readDecisionSection } from "./decisions.ts";
import { readDissents } from "./dissents.ts";
import { readClosingDecisions, readFreeDecisions } from "./free-decisions.ts";
import { readAccess } from "./item-access.ts";
import { readGroup } from "./item-group.ts";
import { categoryOf, readTitleParts, type TitleParts } from "./item-title.ts";
import { type MarginColumns, withoutMargin } from "./margin-columns.ts";
import type { People } from "./people.ts";
import { isProposal, readLastWord, readRecommendation } from "./recommendations.ts";
import { readRecusals } from "./recusals.ts";
import type { ScheduleEntry } from "./schedule.ts";
import { readVotes } from "./votes.ts";
import { readCompetence, stagesOf } from "./whose-decision.ts";

export interface ItemContext {
  readonly bodies: readonly string[];
  readonly meetingDate: string | null;
  /** Whether the document sets decisions under a heading of their own anywhere. */
  readonly labelsDecisions: boolean;
  /** The day that headings of this meeting's decisions name. */
  readonly decisionDate: string | null;
  readonly nextMeeting: string | null;
  readonly people: People;
  readonly schedule: readonly ScheduleEntry[];
  /** True when the minutes tell in the present tense what happened. */
  readonly presentNarrative: boolean;
  /** Columns beside the text that name who is responsible. */
  readonly columns: ReadonlyMap<number, MarginColumns>;
  /** Columns that hold what is to be done: table to column. */
  readonly followUps: ReadonlyMap<number, number>;
  /** Tasks of the items before. */
  readonly earlierTasks: readonly Action[];
}

const caseLabels = new Set(caseNumberLabels);
// "Orientering fra formanden", "Nyt fra udvalgene": somebody tells
const tellingTitle = new RegExp(`^${anyOf(tellingTitles)}(?![\\p{L}\\p{N}])`, "iu");

/** Numbers of the case; those of single documents in it are none. */
function caseNumbers(cluster: readonly ClusterLine[]): Item["caseNumbers"] {
  const all = cluster.flatMap(({ line, numbers }) =>
    numbers
      .filter((each) => each.kind === "case")
      .map((each) => ({
        value: each.value,
        scheme: each.scheme,
        at: spanBetween(line, each.start, line, each.end),
      })),
  );
  return all.filter((each, index) => all.findIndex((other) => other.value === each.value) === index);
}

/** A case number under a label of its own among the item's sections ("Journalnummer"). */
function numbersUnderLabel(sections: readonly OutlineSection[]): Item["caseNumbers"] {
  return sections
    .filter((each) => each.label !== null && caseLabels.has(fold(each.label)))
    .flatMap((each) => {
      const words = joinParts(each.parts);
      if (words.text.length > 60) return [];
      return findCaseNumbers(words.text, { afterLabel: true }).map(({ value, scheme, start, end }) => ({
        value,
        scheme,
        at: spanIn(words, start, end),
      }));
    });
}

/** The case number that stands in brackets behind the title. */
function numberInTitle(item: OutlineItem, title: TitleParts): Item["caseNumbers"] {
  const words = joinParts(item.title);
  const at = title.caseNumber ? words.text.lastIndexOf(title.caseNumber.value) : -1;
  if (!title.caseNumber || at < 0) return [];
  const { value, scheme } = title.caseNumber;
  return [{ value, scheme, at: spanIn(words, at, at + value.length) }];
}

/** The time slot on a line of its own beside the heading. */
function slotOf(item: OutlineItem): { start: string | null; end: string | null } {
  const line = item.cluster.find((each) => each.slot)?.line;
  const [time] = line ? findTimes(line.text) : [];
  return { start: time?.from ?? null, end: time?.to ?? null };
}

function sectionsFor(sections: readonly OutlineSection[]): Item["sections"] {
  return sections.map((section) => {
    const lines = [...section.labelParts, ...section.parts].map((each) => each.line).sort((a, b) => a.index - b.index);
    return { kind: section.kind, label: section.label, text: joinParts(section.parts).text, at: spanOfLines(lines) };
  });
}

/** Sections whose running text may hold decisions and votes. */
const treated: ReadonlySet<string> = new Set(["treatment", "other"]);

/** The sections that hold what this meeting said and decided, without those of other bodies and days. */
function ownSections(sections: readonly OutlineSection[], context: DecisionContext): OutlineSection[] {
  const labelled = sections.filter((each) => each.kind === "decision");
  const stages = stagesOf(labelled, context);
  return sections.filter((each) =>
    each.kind === "decision" ? stages[labelled.indexOf(each)] === "own" : treated.has(each.kind),
  );
}

/** Without what other bodies, or this one on another day, decided: what they set in motion is no task of this meeting. */
function withoutOthers(sections: readonly OutlineSection[], context: DecisionContext): OutlineSection[] {
  const labelled = sections.filter((each) => each.kind === "decision");
  const stages = stagesOf(labelled, context);
  return sections.filter((each) => each.kind !== "decision" || stages[labelled.indexOf(each)] === "own");
}

/** Sections that hold what was resolved at their end where the document labels no decision. */
const presented: ReadonlySet<string> = new Set(["recommendation", "case", "summary"]);

function decisionsOf(
  sections: readonly OutlineSection[],
  context: DecisionContext,
  labelsDecisions: boolean,
): Item["decisions"] {
  const labelled = sections.filter((each) => each.kind === "decision");
  const stages = stagesOf(labelled, context);
  const headed = labelled.flatMap((each, at) => readDecisionSection(each, stages[at] ?? "own", context) ?? []);
  if (headed.some((each) => each.stage === "own")) return headed;
  const free = readFreeDecisions(
    sections.filter((each) => treated.has(each.kind)),
    context,
  );
  if (free.length > 0 || labelsDecisions) return [...headed, ...free];
  const untitled = sections.filter((each) => presented.has(each.kind));
  return [...headed, ...untitled.flatMap((each) => readClosingDecisions(each, context))];
}

/** What the agenda list says of the item, when it is the same item. */
function agreeing(printed: string, listed: string): TitleParts | null {
  if (listed === "") return null;
  const parts = readTitleParts(listed);
  return similarity(printed, listed) >= 0.5 || similarity(printed, parts.title ?? "") >= 0.6 ? parts : null;
}

/** Reads one item of the outline. */
export function readItem(item: OutlineItem, context: ItemContext): Item {
  const printed = joinParts(item.title).text;
  const title = readTitleParts(printed);
  const announced = agreeing(printed, joinParts(item.listed).text);
  const planned = context.schedule.find((each) => each.number === item.number);
  const category = categoryOf(title.title);
  const group = readGroup(item.group?.text ?? null, title.title);
  const open = readAccess(item, title, announced, group);
  const slot = slotOf(item);
  const marked = item.cluster.find((each) => each.kind !== null)?.kind;
  const plain = item.sections.map((each) => ({ ...each, parts: withoutMargin(each.parts, context.columns) }));
  const headed = item.sections
    .filter((each) => each.kind === "recommendation" || isProposal(each))
    .flatMap((each) => readRecommendation(each) ?? []);
  const lastWord = headed.length > 0 ? null : readLastWord(item.sections, context.people);
  const recommendations = lastWord ? [lastWord] : headed;
  const around: DecisionContext = {
    bodies: context.bodies,
    date: context.decisionDate,
    title: title.title,
    category,
    closed: open.public === false,
    recommendations,
    competence: readCompetence(item.sections),
    isPerson: (name) => context.people.resolve(name) !== null || context.people.isFirstName(name),
  };
  const decisions = decisionsOf(plain, around, context.labelsDecisions);
  const voted = ownSections(plain, around);
  const votes = readVotes(voted);
  const presenters = [
    ...title.presenters
      .filter((name) => isPersonName(name) >= 0.4 || context.people.isFirstName(name))
      .map((name) => ({ name })),
    ...(planned?.presenters.map((each) => ({ name: each.name })) ?? []),
  ];
  return {
    number: item.number,
    order: item.order,
    title: title.title,
    kind: title.kind ?? marked ?? announced?.kind ?? (open.public === false ? null : group.kind),
    category,
    access: open,
    caseNumbers: [...numberInTitle(item, title), ...caseNumbers(item.cluster), ...numbersUnderLabel(item.sections)],
    start: title.start ?? slot.start ?? announced?.start ?? planned?.start ?? null,
    end: title.end ?? slot.end ?? announced?.end ?? planned?.end ?? null,
    presenters: presenters.map(({ name }) => {
      const person = context.people.resolve(name);
      return person && person !== name ? { name, person } : { name };
    }),
    sections: sectionsFor(item.sections),
    recommendations,
    decisions,
    votes,
    dissents: readDissents(voted, votes),
    recusals: readRecusals(voted),
    attachments: readAttachments(item.sections),
    actions: readActions(withoutOthers(item.sections, around), decisions, {
      people: context.people,
      bodies: context.bodies,
      meetingDate: context.meetingDate,
      nextMeeting: context.nextMeeting,
      presentNarrative: context.presentNarrative,
      columns: context.columns,
      told: category === "announcements" || tellingTitle.test(title.title ?? ""),
      elects: category === "election",
      isTaskList: isClosingListLabel(title.title ?? ""),
      earlier: context.earlierTasks,
      followUps: context.followUps,
    }),
    at: spanOfLines(item.lines.length > 0 ? item.lines : item.heading.map((each) => each.line)),
  };
}
