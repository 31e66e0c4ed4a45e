import type { z } from "zod";
import type { Answer, Rule } from "../rule.ts";
import type { Archive } from "./archive.ts";

/** An answer about one of the archive's records: `record` is its place among those that were given. */
export interface ArchiveAnswer {
  readonly record: number;
  readonly answer: Answer;
}

type Facts = Omit<Rule, "check" | "options">;

/** A rule over many records. Its answers depend on the records and the run alone, never on the order they are given in. */
export interface ArchiveRule extends Facts {
  readonly options: z.ZodObject;
  /** Throws when the settings are invalid. */
  check(archive: Archive, run: { readonly settings: unknown; readonly today: string | null }): readonly ArchiveAnswer[];
}

interface ArchiveRuleDefinition<Options extends z.ZodObject> extends Facts {
  /** Every option with its default and its meaning. */
  readonly options: Options;
  check(
    archive: Archive,
    run: { readonly options: z.output<Options>; readonly today: string | null },
  ): readonly ArchiveAnswer[];
}

/** An archive rule whose check gets its options parsed. */
export function defineArchiveRule<Options extends z.ZodObject>(
  definition: ArchiveRuleDefinition<Options>,
): ArchiveRule {
  return {
    ...definition,
    check: (archive, { settings, today }) =>
      definition.check(archive, { options: definition.options.parse(settings), today }),
  };
}
