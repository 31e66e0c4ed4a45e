import type { Notice } from "../../record/notice.ts";
import { type Findings, noticeFindings, times } from "../flow/notices.ts";

/** What was met on the way through a Word document, and how much of its text has been accounted for. */
export class WordFindings implements Findings {
  insertions = 0;
  deletions = 0;
  comments = 0;
  pictures = 0;
  hidden = 0;
  /** Characters of the body left out on purpose: deleted, moved away, hidden, or the second of two versions. */
  leftOut = 0;
  /** Characters of the body that went into lines. */
  written = 0;
  /** Documents that are embedded as a whole. */
  embedded = 0;

  notices(): Notice[] {
    const notices = noticeFindings(this);
    if (this.embedded > 0) {
      const message = `${times(this.embedded, "embedded document")} not read.`;
      notices.push({ code: "source-text-partly-read", severity: "warning", message });
    }
    return notices;
  }
}
