import type { AMeeting } from "./meeting.ts";

/** What a layout prints of a meeting; what it leaves out the reader cannot be asked for. */
export interface Prints {
  readonly attendance: boolean;
  readonly start: boolean;
  readonly caseNumbers: boolean;
  readonly tasks: boolean;
}

/** A way to write minutes: lines of text, as a person or a case system would. */
export interface Layout {
  readonly id: string;
  readonly prints: Prints;
  write(meeting: AMeeting): string[];
}
