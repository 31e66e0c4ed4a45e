import { ownerMarks, taskListLabels, taskMarks } from "../danish/lexicon/action-marks.ts";
import { inlineDecisionLabels } from "../danish/lexicon/outcomes.ts";
import {
  amountOpeners,
  changingVerbs,
  impersonalOpeners,
  joiningResults,
  proposingWords,
} from "../danish/lexicon/resolutions.ts";
import { anyOf, word } from "../danish/words.ts";
import type { Paragraph } from "../text/passage.ts";
import type { Sentence } from "./sentences.ts";
import { sidesIn } from "./vote-sides.ts";

/** Sentences longer than this state no result. */
const longest = 600;
// "Beslutning: Vi betaler kurset", inside a paragraph
const inlineLabel = new RegExp(`^${anyOf(inlineDecisionLabels)}\\s?:\\s`, "iu");
// "Det blev besluttet:", alone over what was resolved
const ownLine = new RegExp(`^${anyOf(impersonalOpeners)}\\s?:$`, "iu");
// "Opfølgning: Anna ringer", "Ansvarlig: Bo"
const taskLabel = new RegExp(`^\\(?${anyOf([...taskListLabels, ...taskMarks, ...ownerMarks])}\\s?:`, "iu");
// "5 for, 1 imod og 1 blank", "17 stemte for og 28 imod"
const count =
  /(?<!\p{N})\d{1,4} (?:stemte |stemmer )?for(?:,| og|;| mod) ?.{0,30}?\d{1,4} (?:stemte |stemmer )?(?:i?mod|blank)/iu;
// "Så det er vedtaget.", "Dermed vedtaget."
const joins = new RegExp(`^(?:${joiningResults.join("|")})`, "iu");
// "Det blev stemt ned med 4 mod 2.", "Det blev afvist."
const rejectedThat =
  /^(?:det|dette) blev (?:\p{L}+ )?(?:stemt ned|nedstemt|forkastet|afvist)(?: med \d{1,4} (?:stemmer )?i?mod \d{1,4}(?: stemmer)?)?[.!]?$/iu;
const proposes = word(anyOf(proposingWords), "iu");
// "Højst 250 kr. stykket.", "Pris 1.100 kr."
const amount = new RegExp(
  `^${anyOf(amountOpeners)}:? (?:\\p{L}+ ){0,2}\\d[\\d.]{0,9}(?:,-|(?:,\\d{2})? ?(?:kr\\.?|kroner))(?: \\p{L}+){0,3}[.]?$`,
  "iu",
);
// "Postkasserne rykkes dog til 2026", "Punkt 4 skal dog vente"
const change = new RegExp(`^\\p{Lu}[\\p{L}\\p{N}. -]{1,60}? (?:${anyOf(changingVerbs)}) dog(?!\\p{L})`, "u");
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
  return before.length < longest && text.length < longest && joins.test(text) && counts(before);
}

function counts(text: string): boolean {
  return count.test(text) || new Set(sidesIn(text).map((each) => each.option)).size > 1;
}

/** Whether a sentence says no to what the sentence before it proposes: "Det blev stemt ned med 4 mod 2." */
export function rejectsProposal(before: string, text: string): boolean {
  return rejectedThat.test(text) && proposes.test(before);
}

/** Whether words without a verb say what was resolved right before them may cost: "Højst 250 kr. stykket." */
export function namesAmount(text: string): boolean {
  return text.length < 60 && amount.test(text);
}

/** Whether a sentence changes a part of what was resolved right before it: "Postkasserne rykkes dog til 2026." */
export function changesPart(text: string): boolean {
  return change.test(text);
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

/** Whether a paragraph below is a point of a list or begins with "at". */
function isPoint(paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && (paragraph.bullet || /^at(?!\p{L})/u.test(paragraph.text));
}

/** Whether the last sentence of a paragraph opens what stands below it: "besluttede:", "besluttede," over points. */
export function opensBelow(text: string, below: Paragraph | undefined): boolean {
  return /:$/u.test(text) || (/(?:,|\sat)$/u.test(text) && isPoint(below));
}

/** The list that a sentence ending in a colon opens. */
function listEnd(paragraphs: readonly Paragraph[], at: number): number {
  let end = paragraphs[at]?.end ?? 0;
  for (const next of paragraphs.slice(at + 1)) {
    if (!isPoint(next) && !/^\(?\d{1,2}[.)]\s/u.test(next.text)) break;
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
