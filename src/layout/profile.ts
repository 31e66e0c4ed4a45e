import type { NumberStyle } from "./numbering.ts";

/** A cue that gives a layout away: a pattern over single lines, in the first lines or anywhere. */
export interface Cue {
  /** Pattern source, tried with the flags "iu" on each clean line. */
  readonly pattern: string;
  readonly where: "head" | "anywhere";
  /** How often it must be seen. */
  readonly least?: number;
  readonly weight: number;
  /** What a person would say was seen. */
  readonly says: string;
}

/**
 * What is known of a layout, as data. A profile shifts scores; it holds no code, and a document without one is read by
 * the generic profile.
 */
export interface LayoutProfile {
  readonly id: string;
  readonly summary: string;
  readonly cues: readonly Cue[];
  /** Added to the score of item headings in this numbering style. */
  readonly styles?: Partial<Record<NumberStyle, number>>;
  /** Added for features of a heading (names as in weights.ts). */
  readonly features?: Readonly<Record<string, number>>;
}
