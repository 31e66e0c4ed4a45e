import type { NoticeCode } from "../record/notice.ts";
import type { MinutesRecord } from "../record/record.ts";
import type { Words } from "./rule.ts";

/** Below this share of Danish-looking words a missing thing may be a misread thing. */
const POOR_TEXT = 0.5;
/** Below this share of placed text a missing thing may stand in the rest. */
const POOR_COVERAGE = 0.75;

/** Notices, from warning up, that say a part of the document was not read. */
const losses: ReadonlySet<NoticeCode> = new Set([
  "no-text",
  "no-text-layer",
  "text-in-pictures",
  "text-quality-low",
  "weak-words",
  "page-unreadable",
  "encoding-damaged",
  "line-cut",
  "source-text-partly-read",
  "foreign-language",
  "not-minutes",
]);

/**
 * Why something that was not found may still stand in the document; null when the reading can be relied on. A rule
 * that fails on absence asks this first, so that a poor scan is never held against the secretary.
 */
export function doubtAboutAbsence(record: MinutesRecord): Words | null {
  const loss = record.notices.find((notice) => notice.severity !== "info" && losses.has(notice.code));
  if (loss) return because(`læsningen meldte «${loss.code}»`, `reading reported "${loss.code}"`);
  if (isHeadLost(record))
    return because("dokumentets hoved blev ikke genkendt", "the head of the document was not recognised");
  const { textLayer, textQuality } = record.source;
  if (textLayer === "none") return because("dokumentet har ingen tekst", "the document has no text");
  if (textQuality < POOR_TEXT) {
    const share = Math.round(textQuality * 100);
    return because(`kun ${share} % af ordene ligner dansk`, `only ${share} % of the words look Danish`);
  }
  const { ratio } = record.coverage;
  if (ratio < POOR_COVERAGE) {
    const share = Math.round(ratio * 100);
    return because(`kun ${share} % af teksten kunne placeres`, `only ${share} % of the text could be placed`);
  }
  return null;
}

/** No head was found and nothing that a head says: it may have been read as an item. */
function isHeadLost({ meeting, rest, items }: MinutesRecord): boolean {
  const { title, body, organization, date } = meeting;
  const nothing = [title, body, organization, date].every((value) => value === null);
  return nothing && items.length > 0 && !rest.some(({ kind }) => kind === "header");
}

function because(da: string, en: string): Words {
  return { da: `Det kan stå i det, der ikke blev læst: ${da}.`, en: `It may stand in what was not read: ${en}.` };
}
