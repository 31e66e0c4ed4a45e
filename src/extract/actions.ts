import { isClosingListLabel, isFlatHead, readListLabel } from "../danish/task-marks.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Action } from "../record/action.ts";
import type { Decision } from "../record/decision.ts";
import { joinParts, type Paragraph, paragraphsOf } from "../text/passage.ts";
import { type ActionContext, finish, type Reader } from "./action-drafts.ts";
import {
  dealtOut,
  gathers,
  type Mode,
  modeAfter,
  plain,
  readDealtOut,
  readEntry,
  readPairs,
  readSentences,
} from "./action-lists.ts";
import { readMargin } from "./action-margin.ts";
import { readMarkLine } from "./action-marks.ts";
import { pairedLines, readPair } from "./action-pairs.ts";
import { actionOfRow, readTaskTables, type TaskTables } from "./action-tables.ts";
import { inFollowUp, withoutMargin } from "./margin-columns.ts";
import { withoutRepeated, withoutTwins } from "./repeated-tasks.ts";
import { sentencesOf } from "./sentences.ts";

export type { ActionContext } from "./action-drafts.ts";

/** Paragraphs longer than this are no minutes of anything. */
const longest = 5000;
// "3. Ring til kommunen", "b) Skriv": a list whose marks are part of the text
const enumerator = /^(?:\d{1,2}|[a-z])[.)]\s+/u;

/** An entry of a list, its number or letter taken off. */
function asEntry(paragraph: Paragraph): Paragraph | null {
  if (paragraph.bullet) return paragraph;
  const mark = enumerator.exec(paragraph.text)?.[0];
  return mark ? { ...paragraph, text: paragraph.text.slice(mark.length), start: paragraph.start + mark.length } : null;
}

/** The cells of a row, each as a paragraph of its own. */
function cellsOf(paragraph: Paragraph): Paragraph[] {
  if (!paragraph.text.includes("\t")) return [paragraph];
  let start = paragraph.start;
  return paragraph.text.split("\t").map((text) => {
    const cell = { ...paragraph, text, start, end: start + text.length, bullet: false };
    start += text.length + 1;
    return cell;
  });
}

/** What stands beside an item in a column of its own for what is to be done. */
function followUpsOf(sections: readonly OutlineSection[], context: ActionContext): Action[] {
  const parts = sections.flatMap((each) => each.parts).filter((each) => inFollowUp(each, context.followUps));
  if (parts.length === 0) return [];
  const passage = joinParts(parts);
  const reader: Reader = { passage, context, drafts: [], gathering: false };
  for (const paragraph of paragraphsOf(passage).flatMap((each) => cellsOf(each)))
    readEntry(reader, paragraph, { kind: "tasks" });
  return reader.drafts.map((each) => finish(reader, each));
}

/** The mode a section opens in: its label or the item's title may head a list of tasks. */
function openingMode(section: OutlineSection, context: ActionContext): Mode {
  const headed = section.label !== null && readListLabel(section.label) !== null;
  return headed || context.isTaskList ? { kind: "tasks" } : plain;
}

function readSection(
  section: OutlineSection,
  context: ActionContext,
  tables: TaskTables,
  taken: ReadonlySet<number>,
): Reader {
  const parts = withoutMargin(section.parts, context.columns).filter((each) => !inFollowUp(each, context.followUps));
  const passage = joinParts(parts.filter((each) => !tables.lines.has(each.line) && !taken.has(each.line.index)));
  const gathering = section.label !== null && isClosingListLabel(section.label);
  const reader: Reader = { passage, context, drafts: [], gathering };
  const paragraphs = paragraphsOf(passage)
    .filter((each) => each.text.length <= longest)
    .flatMap((each) => cellsOf(each));
  const dealt = dealtOut(reader, paragraphs);
  const pairs = pairedLines(reader, paragraphs);
  let mode = openingMode(section, context);
  for (const [at, paragraph] of paragraphs.entries()) {
    const above = paragraphs.slice(Math.max(0, at - 4), at);
    const pair = pairs.get(paragraph);
    if (pair) readPair(reader, paragraph, pair);
    else mode = readParagraph(reader, paragraph, above, mode, dealt);
  }
  return reader;
}

/** Reads one paragraph and says what it makes of those below it. */
function readParagraph(
  reader: Reader,
  paragraph: Paragraph,
  above: readonly Paragraph[],
  mode: Mode,
  dealt: ReadonlySet<Paragraph>,
): Mode {
  if (readMarkLine(reader, paragraph, above)) return mode;
  if (paragraph.bullet && mode.kind === "tasks" && paragraph.line.bullet?.checked === true) return mode;
  if (dealt.has(paragraph)) {
    readDealtOut(reader, paragraph);
    return mode;
  }
  if (isFlatHead(paragraph.text)) return { kind: "rows" };
  if (mode.kind === "rows" && !/:$/u.test(paragraph.text)) {
    readEntry(reader, paragraph, mode);
    return mode;
  }
  const entry = asEntry(paragraph);
  if (entry && mode.kind !== "plain") {
    if (paragraph.level > 0 && mode.kind !== "tasks" && above.at(-1)?.bullet) return mode;
    readEntry(reader, entry, mode);
    return mode;
  }
  if (readPairs(reader, paragraph)) return mode;
  const inline = readListLabel(paragraph.text) ?? "";
  if (inline !== "" && /:/u.test(paragraph.text.slice(0, 40))) {
    readEntry(reader, { ...paragraph, text: inline, start: paragraph.end - inline.length }, { kind: "tasks" });
    return { kind: "tasks" };
  }
  if (gathers(paragraph)) {
    reader.gathering = true;
    return { kind: "tasks" };
  }
  const next = modeAfter(reader, paragraph);
  const goesOn = mode.kind === "tasks" && (reader.gathering || reader.context.isTaskList || !paragraph.line.gap);
  if (next.kind === "plain" && goesOn) {
    if (reader.gathering || reader.context.isTaskList) readEntry(reader, paragraph, mode);
    else readSentences(reader, paragraph, { lenient: true, marked: true });
    return mode;
  }
  if (next.kind === "plain") readSentences(reader, paragraph, { before: sentencesAbove(above, paragraph) });
  return next;
}

/** The sentences of the paragraphs right above, which a sentence such as "Anna står for det" may speak of. */
function sentencesAbove(above: readonly Paragraph[], paragraph: Paragraph) {
  if (paragraph.line.gap && paragraph.line.source.cell === undefined && above.at(-1)?.bullet) return [];
  return above.slice(-3).flatMap((each) => sentencesOf(each));
}

function startOf(decisions: readonly Decision[], index: number): number {
  return decisions[index]?.at.start ?? 0;
}

/** The decision whose words the task stands in, found by halving; `order` lists the decisions by where they start. */
function decisionOf(action: Action, decisions: readonly Decision[], order: readonly number[]): { decision?: number } {
  let low = 0;
  let high = order.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(decisions, order[middle] ?? 0) <= action.at.start) low = middle;
    else high = middle - 1;
  }
  const index = order[low];
  const decision = index === undefined ? undefined : decisions[index];
  if (index === undefined || !decision) return {};
  const holds = decision.at.start <= action.at.start && action.at.end <= decision.at.end;
  return holds ? { decision: index } : {};
}

/** How many tasks before it a task is compared with. */
const mostEarlier = 200;
const readable: ReadonlySet<string> = new Set(["decision", "treatment", "other", "consequences", "hearing"]);

/** All tasks of one section: from its margin, its running text and its tables. */
function actionsOf(section: OutlineSection, context: ActionContext): Action[] {
  const tables = readTaskTables(section.parts);
  const margin = readMargin(section, context);
  const reader = readSection(section, context, tables, margin.lines);
  const stated = [
    ...margin.actions,
    ...reader.drafts.filter((each) => !each.gathered).map((each) => finish(reader, each)),
  ];
  const gathered = reader.drafts.filter((each) => each.gathered).map((each) => finish(reader, each));
  const rows = tables.rows.filter((row) => !row.done).map((row) => actionOfRow(row, context));
  (reader.gathering ? gathered : stated).push(...rows);
  if (context.isTaskList) return [...stated, ...gathered];
  return [...stated, ...withoutRepeated(gathered, [...context.earlier, ...stated])];
}

/** Reads the tasks that follow from an item out of its treatment and decision; case and recommendation set none. */
export function readActions(
  sections: readonly OutlineSection[],
  decisions: readonly Decision[],
  context: ActionContext,
): Action[] {
  const found = followUpsOf(sections, context);
  for (const section of sections) {
    if (readable.has(section.kind))
      found.push(
        ...actionsOf(section, {
          ...context,
          earlier: [...context.earlier.slice(-mostEarlier), ...found.slice(-mostEarlier)],
        }),
      );
  }
  const actions = withoutTwins(found.sort((a, b) => a.at.start - b.at.start));
  const order = [...decisions.keys()].sort((a, b) => startOf(decisions, a) - startOf(decisions, b));
  return actions.map((action) => ({ ...action, ...decisionOf(action, decisions, order) }));
}
