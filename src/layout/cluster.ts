import { closedMarks, kindMarks, officeLabels } from "../danish/lexicon/item-headings.ts";
import { isPersonName, splitNameList } from "../danish/names.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { Item } from "../record/item.ts";
import type { CleanLine } from "../text/clean-line.ts";
import type { FileNumber } from "./file-line.ts";
import type { LineFacts } from "./line-facts.ts";

/** A line beside a heading that belongs to it, with what it states. */
export interface ClusterLine {
  readonly line: CleanLine;
  readonly numbers: readonly FileNumber[];
  readonly access: "open" | "closed" | null;
  readonly kind: Item["kind"];
  /** True for a line with the item's time slot. */
  readonly slot: boolean;
}

const kinds = new Map(
  (Object.entries(kindMarks) as [NonNullable<Item["kind"]>, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((each) => [each, kind] as const),
  ),
);
const closed = new Set(closedMarks);
const offices = new Set(officeLabels.map((each) => each.replace(/\.$/u, "")));
// "Initialer: ABC" states nothing that a record keeps
const office = new RegExp(`^${anyOf(officeLabels)}(?![\\p{L}])`, "iu");
/** How many lines of other text may stand between a heading and its case number. */
const mostBetween = 2;

/** The kind a line names that says nothing else: "B", "(Beslutning)", "Orientering". */
function kindAlone(facts: LineFacts): Item["kind"] {
  const { text } = facts.line;
  if (facts.label || text.length > 24 || /[.:]$/u.test(text)) return null;
  return kinds.get(fold(text).replace(/^\(|\)$/gu, "")) ?? null;
}

/** "v/ Anna Holm", "Bilag: Udkast": short lines that may stand between a heading and its slot. */
function beforeSlot(facts: LineFacts): boolean {
  return facts.line.text.length <= 80 && !/[.!?]$/u.test(facts.line.text) && !facts.line.bullet;
}

/** A heading repeated word for word, with or without its number. */
function repeats(facts: LineFacts, title: string): boolean {
  if (title.length < 3 || facts.line.text.length > 200) return false;
  const words = facts.line.text.slice(facts.numbering?.titleStart ?? 0);
  return bare(words) === title;
}

/** A title without its marks in brackets and the letters' case, to be compared. */
export function bare(title: string): string {
  return fold(title)
    .replace(/\s*[([][^)\]]{0,24}[)\]]\s*/gu, " ")
    .replace(/[\s.:]+/gu, " ")
    .trim();
}

function read(facts: LineFacts, kind: Item["kind"]): ClusterLine {
  const { line, file, access, key } = facts;
  const stated = access ? (closed.has(key.replace(/^[([]|[)\]]$/gu, "")) ? "closed" : "open") : null;
  return { line, numbers: file?.numbers ?? [], access: file?.access ?? stated, kind, slot: facts.slot };
}

/** Whether a line without label of its own is the value of the label above: "Sagsnr." and "450-2018-4075" below it. */
function isValue(facts: LineFacts, before: LineFacts | undefined): boolean {
  const asked = before?.file?.labelOnly === true || (before !== undefined && offices.has(before.key));
  return asked && facts.line.text.length <= 20 && !facts.label && !facts.access && !facts.line.text.endsWith(".");
}

function namesOnly(facts: LineFacts): boolean {
  if (facts.line.text.length > 160) return false;
  const names = splitNameList(facts.line.text);
  return names.length > 0 && names.every((each) => isPersonName(each.name) >= 0.5);
}

/**
 * The lines around a heading that belong to it: case number, office, "Åbent", kind, slot, the heading once more. `title`
 * is the heading's words as `bare` gives them. After the heading they end at the first label; a few lines of other text,
 * such as the names of those who were away, may stand before the case number.
 */
export function clusterOf(rest: readonly LineFacts[], heading: number, title: string): ClusterLine[] {
  const cluster: ClusterLine[] = [];
  let between = 0;
  for (const [index, facts] of rest.entries()) {
    const { line } = facts;
    const before = rest[index - 1];
    const close = before === undefined || before.line.index >= line.index - 3;
    const kind = line.index > heading && between === 0 ? kindAlone(facts) : null;
    const belongs =
      facts.caseNumber ||
      facts.access ||
      kind !== null ||
      offices.has(facts.key) ||
      (between === 0 && (facts.slot || repeats(facts, title) || isValue(facts, before)));
    const inRow = line.source.cell !== undefined && line.index < heading;
    if (
      line.index < heading
        ? belongs || inRow || repeats(facts, title)
        : belongs && close && !(facts.access && between > 0)
    ) {
      cluster.push(read(facts, kind));
      continue;
    }
    if (line.index < heading) continue;
    const slot = rest.slice(index + 1, index + 1 + mostBetween).find((each) => each.slot);
    if (slot && between === 0 && beforeSlot(facts) && !facts.slot) {
      cluster.push(read(slot, null));
      break;
    }
    if (facts.label || !(namesOnly(facts) || between < mostBetween) || ++between > mostBetween) break;
    if (!rest.slice(index + 1, index + 1 + mostBetween).some((each) => each.file && !office.test(each.line.text)))
      break;
  }
  return cluster;
}
