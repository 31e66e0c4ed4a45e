import type { Item } from "../../../src/record/item.ts";
import type { MinutesRecord } from "../../../src/record/record.ts";
import { decidedItem, type Fault } from "./fault.ts";

/** An item that was decided, and no other item speaks of it. */
function lonelyItem(record: MinutesRecord): Item | undefined {
  const labelled = record.items.filter(({ sections }) =>
    sections.some(({ kind, label }) => kind === "decision" && label),
  );
  const item = decidedItem(record);
  return labelled.length * 2 > record.items.length && item?.kind !== "information" ? item : undefined;
}

/** The item says nothing else, so that its decision is all there is to read. */
function decide(item: Item, text: string, outcome: Item["decisions"][number]["outcome"]): void {
  for (const section of item.sections) if (section.kind === "decision") section.text = text;
  const [decision] = item.decisions;
  if (!decision) return;
  Object.assign(decision, { text, outcome, postponedTo: null, referredTo: null, procedural: undefined });
  delete decision.procedural;
  decision.points = [{ text, at: decision.at }];
}

export const decisionFaults: readonly Fault[] = [
  {
    id: "a decision is left out with its label",
    rule: "missing-decision",
    inject(record) {
      const item = lonelyItem(record);
      if (!item || item.votes.length > 0) return false;
      item.sections = item.sections.filter(({ kind }) => kind !== "decision");
      item.decisions = [];
      return item.sections.length > 0;
    },
  },
  {
    id: "nothing stands under the label",
    rule: "empty-decision",
    inject(record) {
      const item = lonelyItem(record);
      if (!item) return false;
      for (const section of item.sections) if (section.kind === "decision") section.text = "";
      item.decisions = [];
      return true;
    },
  },
  {
    id: "the decision only says Ok, som aftalt",
    rule: "ambiguous-outcome",
    inject(record) {
      const item = decidedItem(record);
      if (!item || item.kind === "information" || /^(?:orientering|meddel)/iu.test(item.title ?? "")) return false;
      decide(item, "Ok, som aftalt.", "approved");
      return true;
    },
  },
  {
    id: "a case is put off, nothing more",
    rule: "incomplete-referral",
    inject(record) {
      const item = decidedItem(record);
      if (!item) return false;
      decide(item, "Udsat.", "postponed");
      return true;
    },
  },
  {
    id: "the heading carries last month's date",
    rule: "decision-of-another-meeting",
    inject(record) {
      const item = decidedItem(record);
      const [decision] = item?.decisions ?? [];
      const { body, date } = record.meeting;
      if (!decision || body === null || decision.date !== date || date === null) return false;
      if (record.items.filter(({ decisions }) => decisions.some((each) => each.date === date)).length < 2) return false;
      Object.assign(decision, { stage: "other", body, date: `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` });
      return true;
    },
  },
  {
    id: "a grant without its cover",
    rule: "unfunded-grant",
    inject(record) {
      const item = decidedItem(record);
      const political = ["council", "committee", "regionalCouncil"].includes(record.meeting.bodyType ?? "");
      if (!item || !political) return false;
      item.title = "Ny cykelsti";
      item.attachments = [];
      item.recommendations = [];
      item.sections = item.sections.filter(({ kind }) => kind === "decision");
      decide(item, "Der gives en tillægsbevilling på 400.000 kr.", "approved");
      return true;
    },
  },
  {
    id: "another amount is approved",
    rule: "recommendation-amount-differs",
    inject(record) {
      const item = record.items.find((each) => each === decidedItem(record) && each.recommendations.length > 0);
      const [recommendation] = item?.recommendations ?? [];
      if (!item || !recommendation || item.votes.length > 0) return false;
      item.recommendations = [{ ...recommendation, text: "at der bevilges 120.000 kr." }];
      decide(item, "Der bevilges 102.000 kr.", "approved");
      return true;
    },
  },
  {
    id: "one point of the recommendation is not answered",
    rule: "recommendation-not-resolved",
    inject(record) {
      const item = record.items.find(
        (each) => each.recommendations.length === 1 && (each.recommendations[0]?.points.length ?? 0) > 2,
      );
      if (item?.decisions.length !== 1 || item.votes.length > 0 || item.dissents.length > 0) return false;
      item.sections = item.sections.filter(({ kind }) => kind !== "treatment");
      decide(item, "Ad 1: Godkendt.", "approved");
      return item.decisions[0]?.stage === "own";
    },
  },
];
