import {
  agendaWords,
  approvedWords,
  cancelledWords,
  classificationWords,
  decisionRecordWords,
  draftWords,
  finalWords,
  minutesWords,
  otherDocumentWords,
  supplementaryWords,
} from "../danish/lexicon/bodies.ts";
import { anyOf, word } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import type { Meeting } from "../record/meeting.ts";
import type { DocumentKind } from "../record/record.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts } from "../text/passage.ts";

const cancelled = word(anyOf(cancelledWords), "iu");
const minutes = word(anyOf(minutesWords), "iu");
const agenda = word(anyOf(agendaWords), "iu");
const supplementary = word(anyOf(supplementaryWords), "iu");
const decisionRecord = word(anyOf(decisionRecordWords), "iu");
const draft = word(anyOf(draftWords), "iu");
const final = word(anyOf(finalWords), "iu");
const approved = word(anyOf(approvedWords), "iu");
const other = new RegExp(`^(?:\\p{Lu}[\\p{L} ]{0,40} )?${anyOf(otherDocumentWords)}(?![\\p{L}])`, "iu");
const classes = (
  Object.entries(classificationWords) as [NonNullable<Meeting["classification"]>, readonly string[]][]
).map(([kind, words]) => ({ kind, pattern: word(anyOf(words), "iu") }));

const headLines = 20;

function head(outline: Outline): readonly CleanLine[] {
  return outline.header.filter((line) => line.text.length < 200).slice(0, headLines);
}

/** What the items tell: decisions, recommendations only, or nothing but titles. */
function contentOf(outline: Outline): { treated: number; empty: number } {
  let treated = 0;
  let empty = 0;
  for (const item of outline.items) {
    const words = item.sections
      .filter((each) => each.kind === "treatment" || each.kind === "decision")
      .reduce((sum, each) => sum + joinParts(each.parts).text.length, 0);
    if (words > 3) treated++;
    else empty++;
  }
  return { treated, empty };
}

/** What was read of an item that only minutes hold. */
export interface Evidence {
  /** Any decision or vote. */
  readonly decisions: boolean;
  readonly actions: boolean;
  /** A date or anybody's attendance. */
  readonly meeting: boolean;
}

/** Decides what kind of document this is. */
export function readDocumentKind(outline: Outline, evidence: Evidence): DocumentKind {
  const hasMeeting = evidence.meeting;
  const hasDecisions = evidence.decisions || evidence.actions;
  const lines = head(outline);
  const says = (pattern: RegExp) => lines.some((line) => pattern.test(line.text));
  const { treated, empty } = contentOf(outline);
  if (lines.slice(0, 12).some((line) => cancelled.test(line.text))) return "cancelledMeeting";
  if (lines.slice(0, 3).some((line) => other.test(line.text)) && !says(minutes)) return "other";
  if (outline.items.length === 0) return hasMeeting && says(minutes) ? "minutes" : "other";
  const onlyTitles = treated === 0 || (!hasDecisions && empty > treated * 2);
  if (says(supplementary) && onlyTitles) return "supplementaryAgenda";
  if (onlyTitles && !hasDecisions) return "agenda";
  if (says(agenda) && !says(minutes) && !evidence.decisions)
    return says(supplementary) ? "supplementaryAgenda" : "agenda";
  if (says(decisionRecord)) return "decisionRecord";
  return hasMeeting || hasDecisions || says(minutes) ? "minutes" : "other";
}

/** What the document says of its own standing. A ticked box says it, an empty one does not. */
export function readStatus(outline: Outline): "draft" | "approved" | "final" | null {
  for (const line of head(outline)) {
    if (line.bullet?.checked === false || line.text.length > 60) continue;
    if (approved.test(line.text)) return "approved";
    if (final.test(line.text)) return "final";
    if (draft.test(line.text) && line.bullet?.checked !== true) return "draft";
  }
  return null;
}

/** The kind of meeting, as the header states it. */
export function readClassification(outline: Outline): Meeting["classification"] {
  const lines = head(outline).slice(0, 8);
  for (const { kind, pattern } of classes) if (lines.some((line) => pattern.test(line.text))) return kind;
  return null;
}
