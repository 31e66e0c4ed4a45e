/** A time of day, or a slot with a beginning and an end, found in running text. */
export interface TimeReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "18:30" */
  readonly from: string;
  /** Null for a single time and for an open end. */
  readonly to: string | null;
}

/** How long something takes. */
export interface DurationReading {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly minutes: number;
}

/** All times of day in the text; a bare "9.15" counts only when the text is known to stand under a time label. */
export function findTimes(text: string, options: { readonly underLabel?: boolean } = {}): TimeReading[] {
  const lead = options.underLabel ? "" : "[Kk]l(?:okken)?\\.? ?";
  const found: TimeReading[] = [];
  for (const match of text.matchAll(
    new RegExp(`${lead}(\\d{1,2})[.:](\\d{2})(?: ?[-–] ?(\\d{1,2})[.:](\\d{2}))?`, "gu"),
  )) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      from: `${String(match[1]).padStart(2, "0")}:${match[2]}`,
      to: match[3] ? `${match[3].padStart(2, "0")}:${match[4]}` : null,
    });
  }
  return found;
}

/** The first duration in the text, like "(10 min.)". */
export function findDuration(text: string): DurationReading | null {
  const match = /(?<![\p{L}\p{N}])(\d{1,3}) ?min(?:utter|\.)?/u.exec(text);
  if (!match) return null;
  return { start: match.index, end: match.index + match[0].length, text: match[0], minutes: Number(match[1]) };
}
