import { withoutAnswers } from "./answers.ts";
import { appendixStart } from "./appendix.ts";
import type { Candidate } from "./candidates.ts";
import { headingsFit, unnumberedItems } from "./cycles.ts";
import type { Label } from "./labels.ts";
import type { LineFacts } from "./line-facts.ts";
import { listedItems } from "./listed.ts";
import { capitalHeadings, plainHeadings, slotHeadings } from "./plain.ts";
import { tableItems } from "./rows.ts";
import { type ChosenHeading, chooseHeadings } from "./sequence.ts";

/** The headings of a document's items, and what was found on the way. */
export interface Choice {
  readonly headings: readonly ChosenHeading[];
  /** Lines of an agenda list whose titles come again without numbers. */
  readonly list: readonly number[];
  /** Where attachments printed after the minutes begin; the number of lines when there are none. */
  readonly appendix: number;
  /** Labels that the head of a table gives to the cells below it. */
  readonly labels: ReadonlyMap<number, Label>;
}

const farAbove = 8;

/** The one numbered line above the labels of a page that holds a single item. */
function singleNumber(
  facts: readonly LineFacts[],
  candidates: readonly Candidate[],
  item: ChosenHeading | undefined,
): ChosenHeading | null {
  const at = item?.candidate.index ?? 0;
  let from = at;
  for (let seen = 0; from > 0 && seen < farAbove; from--) if (!facts[from - 1]?.furniture) seen++;
  const above = candidates.filter(
    (each) => each.index < at && each.index >= from && each.numbering.style !== "plain" && each.score > 1,
  );
  const [only] = above;
  return only && above.length === 1 && facts[only.index]?.label === null
    ? { candidate: only, score: only.score, reasons: [...only.reasons, "the only number above the labels"] }
    : null;
}

/** Items that their labels show, where the numbers show none. */
function byLabels(facts: readonly LineFacts[], candidates: readonly Candidate[]): ChosenHeading[] {
  const items = unnumberedItems(facts);
  const single = items.length === 1 ? singleNumber(facts, candidates, items[0]) : null;
  return single ? [single] : items;
}

/** A heading with a number, or one that the format or the print sets apart. */
function setApart({ candidate }: ChosenHeading): boolean {
  const { features, numbering } = candidate;
  return numbering.path.length > 0 || ["formatHeading", "bold", "largeType"].some((each) => features.has(each));
}

/**
 * The headings of the document's items. Numbers and typography come first; where they do not open the items that the
 * labels or an agenda list show, those do; free minutes without numbers come last.
 */
export function chooseItems(
  facts: readonly LineFacts[],
  candidates: readonly Candidate[],
  breaks: readonly number[],
): Choice {
  const appendix = appendixStart(facts);
  const within = appendix < facts.length ? candidates.filter((each) => each.index < appendix) : candidates;
  const numbered = withoutAnswers(chooseHeadings(within, breaks));
  const fits = headingsFit(facts, numbered);
  const labelled = fits ? [] : byLabels(facts, within);
  const table = tableItems(facts);
  const inRows = new Set(table.headings.map((each) => each.candidate.index));
  const numberedRows = numbered.filter((each) => inRows.has(each.candidate.index)).length;
  if (table.headings.length > numberedRows && table.headings.length >= numbered.length)
    return { headings: table.headings, list: [], appendix, labels: table.labels };
  const labels = numberedRows > 0 ? table.labels : new Map<number, Label>();
  if (labelled.length > 0) return { headings: labelled, list: [], appendix, labels };
  const timed = slotHeadings(facts);
  const counted = numbered.filter((each) => each.candidate.numbering.path.length > 0).length;
  if (timed.length > counted) return { headings: timed, list: [], appendix, labels };
  const listed = listedItems(facts, numbered);
  const after = numbered.filter((each) => each.candidate.index > (listed.list.at(-1) ?? -1));
  if (listed.headings.length > 0) {
    const headings = [...after, ...listed.headings].sort((a, b) => a.candidate.index - b.candidate.index);
    return { headings, list: listed.list, appendix, labels };
  }
  const free = !numbered.some(setApart);
  const capitals = free ? capitalHeadings(facts) : [];
  if (capitals.length > 0) return { headings: capitals, list: [], appendix, labels };
  const plain = free ? plainHeadings(facts) : [];
  return { headings: plain.length > numbered.length ? plain : numbered, list: [], appendix, labels };
}
