import { ownerMarks, taskListLabels, taskMarks } from "../danish/lexicon/action-marks.ts";
import { inlineDecisionLabels } from "../danish/lexicon/outcomes.ts";
import { impersonalOpeners, joiningResults } from "../danish/lexicon/resolutions.ts";
import { anyOf } from "../danish/words.ts";
import type { Paragraph } from "../text/passage.ts";
import type { Sentence } from "./sentences.ts";

// "Beslutning: Vi betaler kurset", inside a paragraph
const inlineLabel = new RegExp(`^${anyOf(inlineDecisionLabels)}\\s?:\\s`, "iu");
// "Det blev besluttet:", alone over what was resolved
const ownLine = new RegExp(`^${anyOf(impersonalOpeners)}\\s?:$`, "iu");
// "Opfølgning: Anna ringer", "Ansvarlig: Bo"
const taskLabel = new RegExp(`^\\(?${anyOf([...taskListLabels, ...taskMarks, ...ownerMarks])}\\s?:`, "iu");
// "5 for, 1 imod og 1 blank", "17 stemte for og 28 imod"
const count =
  /(?<!\p{N})\d{1,4} (?:stemte |stemmer )?for(?:,| og|;| mod) ?.{0,30}?\d{1,4} (?:stemte |stemmer )?(?:i?mod|blank)/iu;
// "Så det er vedtaget.", "Forslaget var dermed faldet."
const joins = new RegExp(`^(?:${joiningResults.join("|")})`, "iu");
// "a) vedtaget med 5 stemmer", "b. Taksterne godkendt"
const letter = /^\p{Ll}[.)]\s+/u;

/** The label of a decision a sentence opens with, its colon and blank included; null when it has none. */
export function decisionLabel(text: string): string | null {
  return inlineLabel.exec(text)?.[0] ?? null;
}

/** Whether a line only says that something was resolved, and what stands below it: "Det blev besluttet:". */
export function isDecisionLabelLine(text: string): boolean {
  return ownLine.test(text);
}

/** Whether a sentence is or opens with the label of a task or of who is responsible. */
export function opensTask(text: string): boolean {
  return taskLabel.test(text);
}

/** Whether a sentence says what the count of votes in the sentence before it came to. */
export function tellsResultOf(before: string, text: string): boolean {
  return count.test(before) && joins.test(text);
}

/** Length of the letter that numbers a point: "a) ". */
export function letterOf(text: string): number {
  return letter.exec(text)?.[0].length ?? 0;
}

/** Where the words behind a label end: with its paragraph, or before the first task that has a label of its own. */
export function labelledEnd(sentences: readonly Sentence[], at: number): number {
  let end = sentences[at]?.end ?? 0;
  for (const next of sentences.slice(at + 1)) {
    if (opensTask(next.text) || decisionLabel(next.text) !== null) break;
    end = next.end;
  }
  return end;
}

/** The list that a sentence ending in a colon opens. */
function listEnd(paragraphs: readonly Paragraph[], at: number): number {
  let end = paragraphs[at]?.end ?? 0;
  for (const next of paragraphs.slice(at + 1)) {
    if (!next.bullet && !/^\(?\d{1,2}[.)]\s/u.test(next.text)) break;
    end = next.end;
  }
  return end;
}

/** Where a resolution that ends in a colon ends: after its list, or after the paragraph that spells it out. */
export function followedEnd(paragraphs: readonly Paragraph[], at: number): number {
  const own = paragraphs[at]?.end ?? 0;
  const end = listEnd(paragraphs, at);
  const next = paragraphs[at + 1];
  const spelled =
    next !== undefined && (/[.!;]$/u.test(next.text) || /^at(?![\p{L}])/iu.test(next.text) || next.text.length > 60);
  return end > own || !spelled ? end : next.end;
}
