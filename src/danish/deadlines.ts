/** What is known about the meeting a deadline is stated at. */
export interface DeadlineContext {
  readonly meetingDate?: string | null;
  readonly nextMeeting?: string | null;
}

/** When something is to be done, found in running text. */
export interface DeadlineReading {
  /** The phrase as written, preposition included. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** ISO day: the last day that keeps the deadline; null when the words do not fix one. */
  readonly date: string | null;
  readonly recurring: boolean;
  readonly vague: boolean;
}

/** All deadlines in the text, in order. */
export function findDeadlines(text: string, context: DeadlineContext = {}): DeadlineReading[] {
  const found: DeadlineReading[] = [];
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}])(?:til|på|inden) næste møde(?![\p{L}\p{N}])|snarest(?: muligt)?/gu,
  )) {
    const vague = match[0].startsWith("snarest");
    const date = vague ? null : (context.nextMeeting ?? null);
    found.push({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      date,
      recurring: false,
      vague,
    });
  }
  return found;
}
