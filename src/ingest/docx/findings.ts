import type { Notice } from "../../record/notice.ts";

/** What was met on the way through a document and is not its text. */
export class Findings {
  insertions = 0;
  deletions = 0;
  comments = 0;
  pictures = 0;
  /** Characters of hidden text. */
  hidden = 0;
  /** Characters of the body left out on purpose: deleted, moved away, hidden, or the second of two versions. */
  leftOut = 0;
  /** Characters of the body that went into lines. */
  written = 0;
  /** Documents that are embedded as a whole. */
  embedded = 0;

  notices(): Notice[] {
    const notices: Notice[] = [];
    if (this.insertions + this.deletions > 0) {
      notices.push({
        code: "tracked-changes",
        severity: "warning",
        message: `The document has tracked changes: ${times(this.insertions, "insertion")} read as text, ${times(this.deletions, "deletion")} left out.`,
      });
    }
    if (this.comments > 0) {
      notices.push({
        code: "comments-left-out",
        severity: "info",
        message: `${times(this.comments, "comment")} left out: comments are not part of the text.`,
      });
    }
    if (this.hidden > 0) {
      notices.push({
        code: "hidden-text",
        severity: "warning",
        message: `${times(this.hidden, "character")} of hidden text left out: a reader of the page does not see them.`,
      });
    }
    if (this.embedded > 0) {
      notices.push({
        code: "source-text-partly-read",
        severity: "warning",
        message: `${times(this.embedded, "embedded document")} not read.`,
      });
    }
    return notices;
  }
}

function times(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
