import type { Candidate } from "./candidates.ts";
import { headingsFit, unnumberedItems } from "./cycles.ts";
import type { LineFacts } from "./line-facts.ts";
import { type ChosenHeading, chooseHeadings } from "./sequence.ts";

/**
 * The headings of the document's items. Numbers and typography come first; where they do not open the items that the
 * labels show, the labels do.
 */
export function chooseItems(
  facts: readonly LineFacts[],
  candidates: readonly Candidate[],
  breaks: readonly number[],
): ChosenHeading[] {
  const chosen = chooseHeadings(candidates, breaks);
  if (headingsFit(facts, chosen)) return chosen;
  const unnumbered = unnumberedItems(facts);
  const single = unnumbered.length === 1 ? singleNumber(facts, candidates, unnumbered[0]) : null;
  if (single) return [single];
  return unnumbered.length > 0 ? unnumbered : chosen;
}

const farAbove = 8;

/** The one numbered line above the labels of a page that holds a single item. */
function singleNumber(
  facts: readonly LineFacts[],
  candidates: readonly Candidate[],
  item: ChosenHeading | undefined,
): ChosenHeading | null {
  const at = item?.candidate.index ?? 0;
  const above = candidates.filter(
    (each) => each.index < at && each.index >= at - farAbove && each.numbering.style !== "plain" && each.score > 1,
  );
  const [only] = above;
  return only && above.length === 1 && facts[only.index]?.label === null
    ? { candidate: only, score: only.score, reasons: [...only.reasons, "the only number above the labels"] }
    : null;
}
