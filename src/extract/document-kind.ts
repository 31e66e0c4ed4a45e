import { findDates } from "../danish/dates.ts";
import {
  agendaWords,
  approvalOpeners,
  approvedWords,
  cancelledWords,
  classificationWords,
  decisionRecordWords,
  draftWords,
  finalWords,
  minutesWords,
  supplementaryWords,
} from "../danish/lexicon/bodies.ts";
import { convening, otherDocumentWords, pastWords } from "../danish/lexicon/document-kinds.ts";
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
// "Godkendt den 1. juni 2021", "(Godkendt af bestyrelsen d. 1. juni 2021)": nothing but the date follows
const approvedOn = new RegExp(`^\\(?${anyOf(approvalOpeners)}(?: af [\\p{L} ]{2,30}?)?,?(?: den| d\\.)? $`, "iu");
const past = word(anyOf(pastWords), "giu");
const convened = word(anyOf(convening), "iu");
// "Forretningsorden for bestyrelsen", "Åby Vandværk Vedtægter", "Kære naboer"
const others = Object.entries(otherDocumentWords).map(([kind, words]) => ({
  kind,
  pattern: new RegExp(`^(?:\\p{Lu}[\\p{L} ]{0,40} )?${anyOf(words)}(?![\\p{L}])`, "iu"),
}));
const classes = (
  Object.entries(classificationWords) as [NonNullable<Meeting["classification"]>, readonly string[]][]
).map(([kind, words]) => ({ kind, pattern: word(anyOf(words), "iu") }));

const headLines = 20;

function head(outline: Outline): readonly CleanLine[] {
  return outline.header.filter((line) => line.text.length < 200).slice(0, headLines);
}

/** What was read of a document that only minutes of a meeting can hold. */
export interface Evidence {
  /** Items with a decision or a vote of this body. */
  readonly decided: number;
  readonly actions: boolean;
  /** The meeting's date. */
  readonly date: boolean;
  /** Anybody who is said to be there or away. */
  readonly attendance: boolean;
}

/** What the items' own text tells; recommendations and case presentations stand in agendas too. */
interface Content {
  readonly items: number;
  /** Items with text of their own. */
  readonly treated: number;
  /** Items with a heading "Beslutning" and nothing under it. */
  readonly undecided: number;
  readonly words: number;
  readonly past: number;
}

function contentOf(outline: Outline): Content {
  const content = { items: outline.items.length, treated: 0, undecided: 0, words: 0, past: 0 };
  for (const item of outline.items) {
    const own = item.sections.filter((each) => each.kind === "treatment" || each.kind === "decision");
    const text = own.map((each) => joinParts(each.parts).text).join("\n");
    if (saysSomething.test(text)) content.treated++;
    else if (item.sections.some((each) => each.kind === "decision")) content.undecided++;
    content.words += text.split(/\s+/u).length;
    content.past += text.match(past)?.length ?? 0;
  }
  return content;
}

// "Intet." says something, the empty points "2.1 2.2" do not
const saysSomething = /\p{L}{2}/u;

/** Tick boxes that nobody has ticked: a form for a meeting that has not been held. */
function untickedForm(outline: Outline): boolean {
  const boxes = outline.header.filter((line) => line.bullet?.checked !== undefined);
  return boxes.length >= 3 && boxes.every((line) => line.bullet?.checked === false);
}

/** What speaks for minutes against an agenda, in points; below nothing it is an agenda. */
function heldRatherThanCalled(outline: Outline, evidence: Evidence, says: Says): number {
  const { items, treated, undecided, words, past: told } = contentOf(outline);
  const signals: readonly (readonly [boolean, number])[] = [
    [says(minutes), 2],
    [says(agenda) && !says(minutes), -2.5],
    [says(convened), -2],
    [untickedForm(outline), -2.5],
    [evidence.decided > 0, 2.5],
    [evidence.decided * 3 >= items, 1.5],
    [evidence.actions, 0.5],
    [evidence.attendance, 0.5],
    [told >= 2 && told * 60 >= words, 1.5],
    [treated * 2 >= items && words >= 8 * items, 1.5],
    [treated === 0, -4],
    [treated * 3 < items, -1.5],
    [undecided > 0 && undecided * 2 >= items, -3],
  ];
  return signals.reduce((sum, [seen, points]) => (seen ? sum + points : sum), 0);
}

type Says = (pattern: RegExp) => boolean;

/** Decides what kind of document this is. */
export function readDocumentKind(outline: Outline, evidence: Evidence): DocumentKind {
  const lines = head(outline);
  const says: Says = (pattern) => lines.some((line) => pattern.test(line.text));
  const hasMeeting = evidence.date || evidence.attendance;
  // Of a meeting that was not held there is little but the news of it, wherever it stands.
  const opening = outline.items.length === 0 ? outline.text.lines.slice(0, headLines) : lines.slice(0, 12);
  if (opening.some((line) => cancelled.test(line.text))) return "cancelledMeeting";
  if (seemsToBe(outline) !== null && !says(minutes) && !evidence.attendance) return "other";
  if (outline.items.length === 0) return hasMeeting && says(minutes) ? "minutes" : "other";
  if (heldRatherThanCalled(outline, evidence, says) < 0) return says(supplementary) ? "supplementaryAgenda" : "agenda";
  if (says(decisionRecord)) return "decisionRecord";
  return hasMeeting || evidence.decided > 0 || says(minutes) ? "minutes" : "other";
}

/** What a document that is no minutes calls itself in its first lines, in English; null when it says nothing known. */
export function seemsToBe(outline: Outline): string | null {
  const first = outline.text.lines.slice(0, 3);
  return others.find(({ pattern }) => first.some((line) => pattern.test(line.text)))?.kind ?? null;
}

function saysWhenApproved(text: string): boolean {
  const [date, another] = findDates(text);
  if (date === undefined || another !== undefined) return false;
  return approvedOn.test(text.slice(0, date.start)) && /^[).]{0,2}$/u.test(text.slice(date.end));
}

/** What the document says of its own standing. A ticked box says it, an empty one does not. */
export function readStatus(outline: Outline): "draft" | "approved" | "final" | null {
  for (const line of head(outline)) {
    if (line.bullet?.checked === false || line.text.length > 60) continue;
    if (approved.test(line.text) || saysWhenApproved(line.text)) return "approved";
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
