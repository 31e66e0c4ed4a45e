import { findDeadlines } from "../danish/deadlines.ts";
import { readMonth } from "../danish/months.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Action } from "../record/action.ts";
import { joinParts, type LinePart, paragraphsOf, spanIn } from "../text/passage.ts";
import { type ActionContext, ownersOf, statedDue } from "./action-drafts.ts";
import { readTasks } from "./action-sentences.ts";
import { besideRows, type MarginRow, marginRows } from "./margin-columns.ts";
import { readOwners } from "./owners.ts";
import { sentencesOf } from "./sentences.ts";

// "Det blev besluttet at indhente tilbud", "Der udestår, at …": beside a name these set a task
const setsGoing = /(?:besluttet|besluttede|vedtaget|aftalt|udestår|godkendt)(?:,| og|:)? (?:at|der|bliver)(?!\p{L})/iu;

/** How a passage opens an entry of a list. */
const bullet = "• ";

/** Paragraphs with a name beside them. A name alone makes a task only of words that set one; a deadline makes one of any. */
export function readMargin(section: OutlineSection, context: ActionContext): { actions: Action[]; lines: Set<number> } {
  const actions: Action[] = [];
  const lines = new Set<number>();
  const namesSomebody = (text: string) => readOwners(text, context.people) !== null;
  for (const row of besideRows(section.parts, namesSomebody)) {
    // A name beside news speaks of what is to be done about it, right below.
    const read = [row.text, row.below ?? []].map((text) => ({
      text,
      action: text.length > 0 ? fromMargin({ ...row, text }, context) : null,
    }));
    const found = read.find((each) => each.action !== null);
    if (!found?.action) continue;
    actions.push(found.action);
    for (const part of found.text) lines.add(part.line.index);
  }
  for (const beside of marginRows(section.parts, context.columns)) {
    const row = { ...beside, text: withBeginning(lastParagraph(beside.text), section.parts) };
    const action = fromMargin(row, context);
    if (!action) continue;
    actions.push(action);
    for (const part of row.text) lines.add(part.line.index);
  }
  return { actions, lines };
}

/** The last paragraph of what stands beside a name: the entry of the margin is set at its end. */
function lastParagraph(parts: readonly LinePart[]): readonly LinePart[] {
  const opens = parts.findLastIndex((part, index) => !part.line.continues && endsSentence(parts[index - 1]));
  return opens > 0 ? parts.slice(opens) : parts;
}

function endsSentence(part: LinePart | undefined): boolean {
  return part !== undefined && /[.!?:;]$/u.test(part.line.text);
}

/** Lines above that the entry's first sentence began on, where only its end stands beside the name. */
function withBeginning(text: readonly LinePart[], section: readonly LinePart[]): readonly LinePart[] {
  const [first] = text;
  let at = first ? section.indexOf(first) : -1;
  const begun = [...text];
  while (at > 0 && begun.length < text.length + 5 && /^\p{Ll}/u.test(begun[0]?.line.text ?? "")) {
    const above = section[--at];
    if (!above || endsSentence(above)) break;
    begun.unshift({ ...above });
  }
  return begun.map((part, index) => (index === 0 ? part : { ...part, line: { ...part.line, continues: true } }));
}

function fromMargin(row: MarginRow, context: ActionContext): Action | null {
  const passage = joinParts(row.text);
  const days = { meetingDate: context.meetingDate, nextMeeting: context.nextMeeting };
  const [beside] = row.due ? [] : findDeadlines(row.owner.text, days);
  const month = !row.due && readMonth(row.owner.text.trim()) !== null;
  const ownerText = month ? "" : beside ? row.owner.text.slice(0, beside.start) : row.owner.text;
  const dueText = row.due?.text ?? (month ? row.owner.text : beside?.text) ?? null;
  const options = { people: context.people, bodiesToo: true, passives: true, presentNarrative: false };
  const sentences = paragraphsOf(passage).flatMap((paragraph) => sentencesOf(paragraph));
  const setting = sentences.find((each) => readTasks(each.text, options).length > 0 || setsGoing.test(each.text));
  if (!setting && dueText === null) return null;
  const start = setting?.start ?? (passage.text.startsWith(bullet) ? bullet.length : 0);
  const text = passage.text.slice(start).trimEnd();
  return {
    task: text.replace(/\n(?:• )?/gu, " "),
    owners: [...ownersOf(ownerText.trim(), context.people)],
    due: dueText === null ? null : statedDue(dueText, context),
    status: null,
    basis: "column",
    certainty: setting ? 0.9 : 0.75,
    at: spanIn(passage, start, start + text.length),
  };
}
