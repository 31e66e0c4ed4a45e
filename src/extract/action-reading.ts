import type { Action } from "../record/action.ts";
import type { Owner } from "./owners.ts";
import type { People } from "./people.ts";

/** A task found in a sentence; offsets into the sentence. */
export interface TaskReading {
  readonly start: number;
  readonly end: number;
  readonly owners: readonly Owner[];
  readonly basis: Action["basis"];
  readonly certainty: number;
}

export interface SentenceOptions {
  readonly people: People;
  /** Whether a body may own a task here whatever the verb: in lists of tasks and resolutions, not in narrative. */
  readonly bodiesToo: boolean;
  /** Whether passives count. */
  readonly passives: boolean;
  /** True when the minutes tell in the present tense what happened. */
  readonly presentNarrative: boolean;
  /** True in items in which somebody tells what goes on elsewhere. */
  readonly told?: boolean;
  /** True for an entry of a list, where an imperative sets a task. */
  readonly entry?: boolean;
  /** True behind a mark or in a list of tasks: any verb of doing sets one, whoever is its subject. */
  readonly marked?: boolean;
}
