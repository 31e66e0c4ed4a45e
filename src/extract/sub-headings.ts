import { appendedReports } from "../danish/lexicon/resolutions.ts";
import { anyOf } from "../danish/words.ts";
import type { Paragraph } from "../text/passage.ts";
import { asksForElection } from "./elections.ts";

// "Formandens beretning til generalforsamlingen", a heading of its own
const report = new RegExp(`^${anyOf(appendedReports)}(?![\\p{L}])[^.:]{0,80}$`, "iu");

/** "Formandens beretning 2023" under another title: a report that is bound in after the minutes. */
export function isAppendedReport(paragraph: Paragraph, title: string): boolean {
  return !paragraph.bullet && paragraph.text.length < 120 && report.test(paragraph.text) && !report.test(title);
}

/** A short line without a full stop that stands over others. */
export function isSubHeading(paragraph: Paragraph): boolean {
  return (
    asksForElection(paragraph.text) ||
    (!paragraph.bullet && paragraph.text.length < 70 && /^[\p{L}\d]{1,3}[.)]\s\p{Lu}[^.!?]*:?$/u.test(paragraph.text))
  );
}
