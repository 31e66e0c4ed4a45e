import { wordsOfAnyTitle } from "../danish/lexicon/title-words.ts";
import { wordsOf } from "../danish/words.ts";
import type { Outline, OutlineItem } from "../layout/outline.ts";
import type { Notice } from "../record/notice.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, spanOfLines } from "../text/passage.ts";

/** So many letters two words share when they are one word in two forms: "budgettet", "budgetter". */
const stemLength = 5;
/** More headings than these are not looked at: an agenda that was read as items, not a column. */
const mostHeadings = 40;

const common = new Set(wordsOfAnyTitle.map((each) => each.slice(0, stemLength)));

function stemsOf(text: string): Set<string> {
  const long = wordsOf(text).filter((each) => each.length >= stemLength && /^\p{L}/u.test(each));
  return new Set(long.map((each) => each.slice(0, stemLength)).filter((each) => !common.has(each)));
}

/** How many numbers an item's number has: 4.2 has two. */
function depth(item: OutlineItem): number {
  return item.number.split(".").length;
}

function isEmpty(item: OutlineItem): boolean {
  return item.sections.length === 0;
}

/** Headings that stand one directly after the other: each item but the last has no text. */
function stacks(items: readonly OutlineItem[]): OutlineItem[][] {
  const found: OutlineItem[][] = [];
  let open: OutlineItem[] = [];
  for (const item of items) {
    const [first] = open;
    if (first && (first.style !== item.style || depth(first) !== depth(item))) open = [];
    open.push(item);
    if (isEmpty(item)) continue;
    if (open.length >= 2 && open.length <= mostHeadings) found.push(open);
    open = [];
  }
  return found;
}

/** The lines of an item's text, parted where a blank line stands. */
function blocksOf(item: OutlineItem): CleanLine[][] {
  const heading = new Set([...item.heading, ...item.cluster].map(({ line }) => line.index));
  const blocks: CleanLine[][] = [];
  for (const line of item.lines) {
    if (heading.has(line.index)) continue;
    const last = blocks.at(-1);
    if (last && !line.gap) last.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** Whether each block has a word of its own heading that no other heading has, and none of another heading. */
function answerOneAnother(titles: readonly Set<string>[], blocks: readonly Set<string>[]): boolean {
  const count = new Map<string, number>();
  for (const each of titles.flatMap((stems) => [...stems])) count.set(each, (count.get(each) ?? 0) + 1);
  const telling = titles.map((stems) => [...stems].filter((each) => count.get(each) === 1));
  return blocks.every((words, at) =>
    telling.every((stems, of) => stems.some((each) => words.has(each)) === (at === of)),
  );
}

/** The texts under the last of some headings that are those of the headings before it. */
function displacedIn(stack: readonly OutlineItem[]): Notice[] {
  const last = stack.at(-1);
  const blocks = last ? blocksOf(last) : [];
  if (!last || blocks.length !== stack.length) return [];
  const titles = stack.map((item) => stemsOf(joinParts(item.title).text));
  const words = blocks.map((lines) => stemsOf(lines.map(({ text }) => text).join(" ")));
  if (!answerOneAnother(titles, words)) return [];
  return stack.slice(0, -1).flatMap((item, at) => {
    const lines = blocks[at];
    if (!lines) return [];
    const message = `This text stands under item ${nameOf(last)}, but seems to be that of item ${nameOf(item)}: the headings stand together before their texts.`;
    return [{ code: "item-text-displaced", severity: "warning", message, at: spanOfLines(lines) }];
  });
}

function nameOf(item: OutlineItem): string {
  return item.number || String(item.order);
}

/**
 * Where columns were read one after the other: the headings together, then their texts, which all went to the last
 * heading. Nothing is moved, since the text between an item's heading and its end would then hold other headings. Empty
 * items before one of several paragraphs are common, so the words must tell which text is whose.
 */
export function displacedNotices(outline: Outline): Notice[] {
  return stacks(outline.items).flatMap(displacedIn);
}
