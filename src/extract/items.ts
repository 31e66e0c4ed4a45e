import { findCaseNumbers } from "../danish/case-numbers.ts";
import { caseNumberLabels, closedMarks } from "../danish/lexicon/item-headings.ts";
import { isPersonName } from "../danish/names.ts";
import { anyOf, similarity } from "../danish/words.ts";
import type { OutlineItem, OutlineSection } from "../layout/outline.ts";
import type { Item } from "../record/item.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, spanBetween, spanOfLines } from "../text/passage.ts";
import { readActions } from "./actions.ts";
import { readAttachments } from "./attachments.ts";
import type { DecisionContext } from "./decision-record.ts";
import { readDecisionSection } from "./decisions.ts";
import { readDissents } from "./dissents.ts";
import { readFreeDecisions } from "./free-decisions.ts";
import { categoryOf, readTitleParts, type TitleParts } from "./item-title.ts";
import { type MarginColumns, withoutMargin } from "./margin-columns.ts";
import type { People } from "./people.ts";
import { readRecommendation } from "./recommendations.ts";
import { readRecusals } from "./recusals.ts";
import type { ScheduleEntry } from "./schedule.ts";
import { readVotes } from "./votes.ts";
import { readCompetence, stagesOf } from "./whose-decision.ts";

export interface ItemContext {
  readonly bodies: readonly string[];
  readonly meetingDate: string | null;
  /** The day that headings of this meeting's decisions name. */
  readonly decisionDate: string | null;
  readonly nextMeeting: string | null;
  readonly people: People;
  readonly schedule: readonly ScheduleEntry[];
  /** True when the minutes tell in the present tense what happened. */
  readonly presentNarrative: boolean;
  /** Columns beside the text that name who is responsible. */
  readonly columns: ReadonlyMap<number, MarginColumns>;
}

const caseLabel = new RegExp(`^(?<label>${anyOf(caseNumberLabels)})\\s?:?\\s?`, "iu");
const closedLine = new RegExp(`^${anyOf(closedMarks)}[.:]?$`, "iu");

function caseNumbers(cluster: readonly CleanLine[]): Item["caseNumbers"] {
  return cluster.flatMap((line): Item["caseNumbers"] => {
    const labelled = caseLabel.exec(line.text);
    const from = labelled ? labelled[0].length : 0;
    const found = findCaseNumbers(line.text.slice(from), { afterLabel: labelled !== null });
    const rest = line.text.slice(from).trim();
    if (found.length === 0 && labelled && /\p{N}/u.test(rest) && rest.length <= 40)
      return [{ value: rest, scheme: null, at: spanBetween(line, from, line, from + rest.length) }];
    return found.map((each) => ({
      value: each.value,
      scheme: each.scheme,
      at: spanBetween(line, from + each.start, line, from + each.end),
    }));
  });
}

function access(item: OutlineItem, title: TitleParts): Item["access"] {
  const line = item.cluster.find((each) => each.text.length < 40 && !caseLabel.test(each.text));
  const stated = title.closed ?? (line ? !closedLine.test(line.text) === false : null);
  const at =
    title.closed !== null ? spanOfLines(item.heading.map((each) => each.line)) : line ? spanOfLines([line]) : null;
  return { public: stated === null ? null : !stated, reason: null, legalBasis: null, ...(at ? { at } : {}) };
}

function sectionsFor(sections: readonly OutlineSection[]): Item["sections"] {
  return sections.map((section) => {
    const lines = [...section.labelParts, ...section.parts].map((each) => each.line).sort((a, b) => a.index - b.index);
    return { kind: section.kind, label: section.label, text: joinParts(section.parts).text, at: spanOfLines(lines) };
  });
}

/** Sections whose running text may hold decisions and votes. */
const treated: ReadonlySet<string> = new Set(["treatment", "other"]);

function decisionsOf(sections: readonly OutlineSection[], context: DecisionContext): Item["decisions"] {
  const labelled = sections.filter((each) => each.kind === "decision");
  const stages = stagesOf(labelled, context);
  const headed = labelled.flatMap((each, at) => readDecisionSection(each, stages[at] ?? "own", context) ?? []);
  if (headed.some((each) => each.stage === "own")) return headed;
  return [
    ...headed,
    ...readFreeDecisions(
      sections.filter((each) => treated.has(each.kind)),
      context,
    ),
  ];
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
  const open = access(item, title);
  const plain = item.sections.map((each) => ({ ...each, parts: withoutMargin(each.parts, context.columns) }));
  const recommendations = item.sections
    .filter((each) => each.kind === "recommendation")
    .flatMap((each) => readRecommendation(each) ?? []);
  const decisions = decisionsOf(plain, {
    bodies: context.bodies,
    date: context.decisionDate,
    title: title.title,
    category,
    closed: open.public === false,
    recommendations,
    competence: readCompetence(item.sections),
    isPerson: (name) => context.people.resolve(name) !== null || context.people.isFirstName(name),
  });
  const voted = plain.filter((each) => each.kind === "decision" || treated.has(each.kind));
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
    kind: title.kind ?? announced?.kind ?? null,
    category,
    access: open,
    caseNumbers: caseNumbers(item.cluster),
    start: title.start ?? announced?.start ?? planned?.start ?? null,
    end: title.end ?? announced?.end ?? planned?.end ?? null,
    presenters: presenters.map(({ name }) => {
      const person = context.people.resolve(name);
      return person && person !== name ? { name, person } : { name };
    }),
    sections: sectionsFor(item.sections),
    recommendations,
    decisions,
    votes: readVotes(voted),
    dissents: readDissents(voted),
    recusals: readRecusals(voted),
    attachments: readAttachments(item.sections),
    actions: readActions(item.sections, decisions, {
      people: context.people,
      bodies: context.bodies,
      meetingDate: context.meetingDate,
      nextMeeting: context.nextMeeting,
      presentNarrative: context.presentNarrative,
      columns: context.columns,
    }),
    at: spanOfLines(item.lines.length > 0 ? item.lines : item.heading.map((each) => each.line)),
  };
}
