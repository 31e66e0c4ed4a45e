import type { Notice } from "../../record/notice.ts";

/** What was met on the way through a document and is not its text. */
export interface Findings {
  insertions: number;
  deletions: number;
  comments: number;
  pictures: number;
  /** Characters of hidden text. */
  hidden: number;
}

/** What was wrong with the parts of a document that were read nevertheless, or left out. */
export interface PartFaults {
  /** Parts that could not be read. */
  readonly unreadable: string[];
  /** True when bytes were met that are no letters of their encoding. */
  damagedEncoding: boolean;
  /** Characters dropped because no XML may hold them. */
  dropped: number;
}

/** Notices of what was met and left out. */
export function noticeFindings({ insertions, deletions, comments, hidden }: Findings): Notice[] {
  const notices: Notice[] = [];
  if (insertions + deletions > 0) {
    const message = `The document has tracked changes: ${times(insertions, "insertion")} read as text, ${times(deletions, "deletion")} left out.`;
    notices.push({ code: "tracked-changes", severity: "warning", message });
  }
  if (comments > 0) {
    const message = `${times(comments, "comment")} left out: comments are not part of the text.`;
    notices.push({ code: "comments-left-out", severity: "info", message });
  }
  if (hidden > 0) {
    const message = `${times(hidden, "character")} of hidden text left out: a reader of the page does not see them.`;
    notices.push({ code: "hidden-text", severity: "warning", message });
  }
  return notices;
}

/** Notices of parts that were damaged. */
export function noticeFaults({ unreadable, damagedEncoding, dropped }: PartFaults): Notice[] {
  const notices: Notice[] = [];
  if (unreadable.length > 0) {
    const message = `Damaged parts were left out: ${unreadable.join(", ")}.`;
    notices.push({ code: "source-text-partly-read", severity: "warning", message });
  }
  if (damagedEncoding) {
    const message = "Some bytes are no letters of the document's encoding; each is shown as \ufffd.";
    notices.push({ code: "encoding-damaged", severity: "warning", message });
  }
  if (dropped > 0) {
    const message = `${times(dropped, "control character")} left out.`;
    notices.push({ code: "control-characters-removed", severity: "info", message });
  }
  return notices;
}

/** The notice of a document without a word. */
export function noticeNoText(pictures: number): Notice {
  const message = pictures > 0 ? "The document holds pictures and no text." : "The document holds no text.";
  return { code: "no-text", severity: "error", message };
}

/** 1 → "1 comment", 2 → "2 comments". */
export function times(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
