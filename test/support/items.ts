import type { Action } from "../../src/record/action.ts";
import type { Decision, Recommendation } from "../../src/record/decision.ts";
import type { Attachment, Item, Section } from "../../src/record/item.ts";
import type { Span } from "../../src/record/span.ts";
import type { Dissent, Recusal, Vote } from "../../src/record/vote.ts";
import type { Draft } from "./draft.ts";
import { aSpan, placeOr } from "./spans.ts";

/** Each item fills ten lines of the imagined source: its heading, then one line a section. */
const ITEM = 1000;

export function aSection(draft: Draft<Section> = {}, at: Span = aSpan(ITEM)): Section {
  return { kind: "decision", label: "Beslutning", text: "Godkendt.", ...draft, at: placeOr(draft.at, at) } as Section;
}

export function aDecision(draft: Draft<Decision> = {}, at: Span = aSpan(ITEM)): Decision {
  const text = draft.text ?? "Godkendt.";
  return {
    stage: "own",
    body: null,
    date: null,
    text,
    outcome: "approved",
    outcomeText: null,
    final: null,
    relationToRecommendation: null,
    referredTo: null,
    postponedTo: null,
    reservations: [],
    certainty: 1,
    ...draft,
    points: (draft.points ?? [{ text }]).map((point) => ({ text: "", ...point, at: placeOr(point.at, at) })),
    at: placeOr(draft.at, at),
  } as Decision;
}

export function aRecommendation(draft: Draft<Recommendation> = {}, at: Span = aSpan(ITEM)): Recommendation {
  const points = draft.points ?? [{ text: "at sagen godkendes" }];
  return {
    by: null,
    text: points.map((point) => point.text).join("\n"),
    ...draft,
    points: points.map((point) => ({ text: "", ...point, at: placeOr(point.at, at) })),
    at: placeOr(draft.at, at),
  } as Recommendation;
}

export function anAction(draft: Draft<Action> = {}, at: Span = aSpan(ITEM)): Action {
  return {
    task: "Bo Juhl indhenter to tilbud på maling inden 1. maj.",
    owners: [{ name: "Bo Juhl", kind: "person" }],
    due: { date: "2025-05-01", text: "inden 1. maj" },
    status: null,
    basis: "sentence",
    certainty: 1,
    ...draft,
    at: placeOr(draft.at, at),
  } as Action;
}

export function anAttachment(draft: Draft<Attachment> = {}, at: Span = aSpan(ITEM)): Attachment {
  return {
    name: "Bilag 1: Budget",
    number: "1",
    access: null,
    reference: "listed",
    ...draft,
    at: placeOr(draft.at, at),
  } as Attachment;
}

export function aVote(draft: Draft<Vote> = {}, at: Span = aSpan(ITEM)): Vote {
  return {
    subject: null,
    method: null,
    for: 5,
    against: 2,
    abstain: 0,
    unanimous: null,
    groups: [],
    voters: [],
    result: null,
    text: "For stemte 5, imod stemte 2.",
    basis: "stated",
    ...draft,
    at: placeOr(draft.at, at),
  } as Vote;
}

function aDissent(draft: Draft<Dissent>, at: Span): Dissent {
  return { by: ["Bo Juhl"], kind: "against", text: "", ...draft, at: placeOr(draft.at, at) } as Dissent;
}

function aRecusal(draft: Draft<Recusal>, at: Span): Recusal {
  return {
    name: "Bo Juhl",
    reason: null,
    leftRoom: null,
    substitute: null,
    text: "",
    ...draft,
    at: placeOr(draft.at, at),
  } as Recusal;
}

/** An item that was put to the body and decided. `index` is its place in the record, from 0. */
export function anItem(draft: Draft<Item> = {}, index = 0): Item {
  const start = ITEM * (index + 1);
  const at = placeOr(draft.at, aSpan(start, ITEM));
  const drafted = draft.sections ?? [
    { kind: "case", label: "Sagsfremstilling", text: "Gavlen trænger til maling." },
    { kind: "decision", label: "Beslutning", text: "Godkendt." },
  ];
  const sections = drafted.map((each, place) => aSection(each, aSpan(start + 100 * (place + 1))));
  const decided = sections.find(({ kind }) => kind === "decision" || kind === "treatment")?.at ?? at;
  const said = (words: string) => sections.find(({ text }) => words !== "" && text.includes(words))?.at ?? decided;
  return {
    number: String(index + 1),
    order: index + 1,
    title: "Maling af gavlen",
    kind: null,
    category: "regular",
    caseNumbers: [],
    start: null,
    end: null,
    presenters: [],
    ...draft,
    access: { public: null, reason: null, legalBasis: null, ...draft.access },
    sections,
    recommendations: (draft.recommendations ?? []).map((each) => aRecommendation(each, at)),
    decisions: (draft.decisions ?? [{}]).map((each) => aDecision(each, decided)),
    votes: (draft.votes ?? []).map((each) => aVote(each, decided)),
    dissents: (draft.dissents ?? []).map((each) => aDissent(each, decided)),
    recusals: (draft.recusals ?? []).map((each) => aRecusal(each, decided)),
    attachments: (draft.attachments ?? []).map((each) => anAttachment(each, said(each.name ?? ""))),
    actions: (draft.actions ?? []).map((each) => anAction(each, said(each.task ?? ""))),
    at,
  } as Item;
}
