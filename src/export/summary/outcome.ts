import type { Decision, Outcome } from "../../record/decision.ts";
import { shortDate } from "../calendar.ts";
import { visibleLine } from "../escape.ts";
import { labelled, type Page } from "./page.ts";
import type { Paint } from "./paint.ts";

/** Below this certainty the summary says that the reading is in doubt. */
const doubtful = 0.5;

const colours: Record<Outcome, keyof Paint> = {
  approved: "good",
  approvedAmended: "good",
  approvedInPart: "good",
  recommended: "good",
  elected: "good",
  rejected: "bad",
  lapsed: "bad",
  withdrawn: "bad",
  postponed: "open",
  referred: "open",
  returned: "open",
  withheld: "open",
  noted: "neutral",
  discussed: "neutral",
  none: "quiet",
  other: "strong",
};

/** The outcome as a coloured word, and the first lines of the decision. */
export function outcome(decision: Decision, indent: number, page: Page): string[] {
  const { paint, labels } = page;
  const word = labels.outcomes[decision.outcome];
  const style = paint[colours[decision.outcome]];
  const many = decision.points.length > 1 ? ` ${labels.points(decision.points.length)}` : "";
  const doubt = decision.certainty < doubtful ? ` ${labels.uncertain}` : "";
  const text = fromDeciding(visibleLine(decision.text), visibleLine(decision.outcomeText ?? ""), page.width);
  if (decision.stage === "own") {
    return labelled({ text: word + many + doubt, style }, saysMore(text, word) ? text : "", { indent, count: 2 }, page);
  }
  const date = decision.date === null ? "" : `, ${shortDate(decision.date, page.language)}`;
  const body = visibleLine(`${decision.body ?? ""}${date}`).replace(/^, /u, "");
  const lead = body === "" ? word : `${body}: ${word.toLowerCase()}`;
  return labelled({ text: lead + doubt, style: paint.quiet }, text, { indent, count: 1 }, page);
}

/** Whether a decision says anything beside its outcome: "Godkendt." does not. */
function saysMore(text: string, word: string): boolean {
  // "Godkendt.", "godkendt!"
  return text.replace(/[.!:\s]+$/u, "").toLowerCase() !== word.toLowerCase();
}

/**
 * The text from the sentence that decides, when that sentence would not show in the first lines: long decisions often
 * begin with who presented the case.
 */
function fromDeciding(text: string, phrase: string, width: number): string {
  const place = phrase === "" ? -1 : text.indexOf(phrase);
  if (place < width) return text;
  const start = Math.max(text.lastIndexOf(". ", place), text.lastIndexOf("• ", place) - 2);
  return start <= 0 ? text : `… ${text.slice(start + 2)}`;
}
