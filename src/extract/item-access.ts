import { closedStatements } from "../danish/lexicon/closed-statements.ts";
import { closedMarks } from "../danish/lexicon/item-headings.ts";
import { anyOf } from "../danish/words.ts";
import type { OutlineItem } from "../layout/outline.ts";
import type { Item } from "../record/item.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, spanOfLines } from "../text/passage.ts";
import type { GroupFacts } from "./item-group.ts";
import type { TitleParts } from "./item-title.ts";
import { sentencesOf } from "./sentences.ts";

// "Lukket sag.", "Fortroligt:"
const closedFirst = new RegExp(`^${anyOf(closedMarks)}\\s?(?:[.:]|$)`, "iu");
const statements = closedStatements.map((source) => new RegExp(source, "iu"));
const shortItem = 200;

/** Whether an item is closed, and the lines that say so. */
interface Statement {
  readonly closed: boolean;
  readonly lines: readonly CleanLine[];
}

/** "Lukket sag. Sagen er behandlet for lukkede døre.": the first words of a short item say that it is closed. */
function closedInText(item: OutlineItem): CleanLine | null {
  const parts = item.sections.flatMap((each) => each.parts);
  const [first] = parts;
  if (!first || joinParts(parts).text.length > shortItem) return null;
  if (closedFirst.test(first.line.text.slice(first.from))) return first.line;
  const said = parts.find(({ line, from }) =>
    sentencesOf({ text: line.text.slice(from), start: 0 }).some(({ text }) =>
      statements.some((each) => each.test(text)),
    ),
  );
  return said?.line ?? null;
}

/** What says whether the item is closed, the nearest to its heading first. */
function statementOf(item: OutlineItem, title: TitleParts, announced: TitleParts | null, group: GroupFacts) {
  if (title.closed !== null) return { closed: title.closed, lines: item.heading.map((each) => each.line) };
  const beside = item.cluster.find((each) => each.access !== null);
  if (beside) return { closed: beside.access === "closed", lines: [beside.line] };
  const told = closedInText(item);
  if (told) return { closed: true, lines: [told] };
  if (announced && announced.closed !== null)
    return { closed: announced.closed, lines: item.listed.map((each) => each.line) };
  if (group.access !== null && item.group) return { closed: group.access === "closed", lines: [item.group] };
  return null;
}

/** Reads whether the item was treated behind closed doors: its title, the lines beside it, its text, agenda or group. */
export function readAccess(
  item: OutlineItem,
  title: TitleParts,
  announced: TitleParts | null,
  group: GroupFacts,
): Item["access"] {
  const stated: Statement | null = statementOf(item, title, announced, group);
  const at = stated && stated.lines.length > 0 ? { at: spanOfLines(stated.lines) } : {};
  return { public: stated === null ? null : !stated.closed, reason: null, legalBasis: null, ...at };
}
