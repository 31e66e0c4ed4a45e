import { standingTitles } from "../danish/lexicon/item-headings.ts";
import { fold } from "../danish/words.ts";
import { type LineFacts, linesFrom } from "./line-facts.ts";

/** Why a numbered line is a point of a list within an item. */
export type InnerPoint = "pointUnderLabel" | "pointAfterColon";

interface Run {
  readonly lines: number[];
  last: LineFacts;
  opener: InnerPoint | null;
}

/** Labels under which numbered lines may be items all the same. */
const holdsItems: ReadonlySet<string> = new Set(["attendance", "treatment"]);

/** What opens a list: a label alone on the line above or with the first point behind it, or words that end in a colon. */
function openerOf(
  facts: LineFacts,
  before: LineFacts | undefined,
  underRecommendation: boolean,
  first: boolean,
): InnerPoint | null {
  if (!before || before.contentsLabel || before.minutesLabel || before.groupLabel || before.opensMeeting) return null;
  const { label } = before;
  if (label && !holdsItems.has(label.kind)) return "pointUnderLabel";
  if (facts.line.gap) return null;
  const opens = /(?::|(?:^|\s)at,?)$/u.test(before.line.text);
  if (opens && underRecommendation) return "pointUnderLabel";
  return opens && !first ? "pointAfterColon" : null;
}

function goesOn(run: Run, facts: LineFacts): boolean {
  const { numbering } = facts;
  const before = run.last.numbering;
  if (!numbering || !before || numbering.style !== before.style) return false;
  const step = (numbering.path.at(-1) ?? 0) - (before.path.at(-1) ?? 0);
  return numbering.path.length === before.path.length && step === 1;
}

const standing = new Set<string>(standingTitles.flatMap((each) => each.words));

/** "3. Eventuelt" over a label of its own: an item, even where the list before it ends with point 2. */
function opensItem(facts: LineFacts, all: readonly LineFacts[]): boolean {
  const title = facts.line.text.slice(facts.numbering?.titleStart ?? 0);
  if (title.length > 60 || !standing.has(fold(title).replace(/[\s.:]+$/u, ""))) return false;
  return linesFrom(all, facts.line.index + 1, 1)[0]?.label != null;
}

/** "Bilag: 1. Tegning": the label's own line holds the first point. */
function pointBehindLabel(facts: LineFacts): boolean {
  const { label, line } = facts;
  return (
    label !== null && !holdsItems.has(label.kind) && /^\(?(?:at )?1[.)]\s/iu.test(line.text.slice(label.contentStart))
  );
}

/**
 * Numbered lines that are points of a list within an item: the list begins at one, right under a section's label or after
 * a colon, and goes on line by line.
 */
export function innerPoints(facts: readonly LineFacts[]): Map<number, InnerPoint> {
  const points = new Map<number, InnerPoint>();
  let run: Run | null = null;
  let behind: LineFacts | null = null;
  let before: LineFacts | undefined;
  let open: string | null = null;
  let numbered = 0;
  for (const each of facts) {
    if (each.furniture) continue;
    const { numbering } = each;
    if (numbering && run && goesOn(run, each) && opensItem(each, facts)) run = null;
    else if (numbering && run && goesOn(run, each)) {
      run.lines.push(each.line.index);
      run.last = each;
      if (run.opener) points.set(each.line.index, run.opener);
    } else if (numbering && behind && before === behind && numbering.path.at(-1) === 2) {
      run = { lines: [each.line.index], last: each, opener: "pointUnderLabel" };
      points.set(each.line.index, "pointUnderLabel");
    } else if (numbering && numbering.path.at(-1) === 1 && numbering.style !== "plain") {
      const opener = openerOf(each, before, open === "recommendation", numbered === 0);
      run = { lines: [each.line.index], last: each, opener };
      if (opener) points.set(each.line.index, opener);
    } else if (!each.line.continues && !(run && each.line.indent > run.last.line.indent)) run = null;
    if (numbering) numbered++;
    if (each.label) open = each.label.kind;
    else if (each.caseNumber) open = null;
    behind = pointBehindLabel(each) ? each : each.line.continues ? behind : null;
    before = each;
  }
  return points;
}
