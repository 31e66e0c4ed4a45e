import type { z } from "zod";
import type { BodyType } from "../record/meeting.ts";
import type { MinutesRecord } from "../record/record.ts";
import type { Span } from "../record/span.ts";

/** A text for people, in both languages of the program. */
export interface Words {
  readonly da: string;
  readonly en: string;
}

export type Severity = "error" | "warning" | "info";

/** What a finding says: the fact with the words found, what was expected, and a wording that would settle it. */
export interface Wording {
  readonly message: Words;
  readonly expected: Words;
  readonly suggestion: Words;
}

/** What an answer is about. */
export interface Subject {
  /** JSON pointer into the record: "/items/3/decisions". */
  readonly subject: string;
  /** Number of the item as printed, when the subject is an item or in one. */
  readonly item: string | null;
  readonly at: Span | null;
}

/** The rule is kept here. */
export interface Pass {
  readonly verdict: "pass";
  readonly subject: string;
}

/** The rule says nothing about this subject. */
export interface NotApplicable {
  readonly verdict: "notApplicable";
  readonly subject: string;
}

/** What the rule needs could not be read; never a fault of the minutes. */
export interface CannotTell extends Subject {
  readonly verdict: "cannotTell";
  readonly reason: Words;
}

/** The rule is not kept. */
export interface Fail extends Subject {
  readonly verdict: "fail";
  /** The subject's own words: they make the finding's fingerprint, so no place or count may be among them. */
  readonly words: readonly string[];
  readonly wording: Wording;
  /** The most this one finding can be, where some of a rule's findings are less sure than others. */
  readonly atMost?: Severity;
}

export type Answer = Pass | NotApplicable | CannotTell | Fail;

/** What a rule knows besides the record. */
export interface RuleRun {
  /** The rule's options as the user or the profile set them; what is missing takes its default. */
  readonly settings: unknown;
  /** The day of the run as an ISO date, when the caller tells it; a rule has no clock. */
  readonly today: string | null;
}

interface RuleFacts {
  /** Names the fault and reads after "allow": "missing-date". Never reused. */
  readonly id: string;
  readonly title: Words;
  /** Severity where the profile says nothing else. */
  readonly severity: Severity;
  /** A preview rule runs only when it is asked for, and warns at most. */
  readonly status: "preview" | "stable";
  /** Version of minutes that brought the rule. */
  readonly since: string;
  /** Kinds of body the rule is for; for a body of unknown kind only rules for "all" run. */
  readonly bodyTypes: "all" | readonly BodyType[];
}

/** A rule as the engine runs it. The answers depend on the record and the run alone, and the record is frozen. */
export interface Rule extends RuleFacts {
  readonly options: z.ZodObject;
  /** One answer a subject; no answer at all means that the rule does not apply. Throws when the settings are invalid. */
  check(record: MinutesRecord, run: RuleRun): readonly Answer[];
}

interface RuleDefinition<Options extends z.ZodObject> extends RuleFacts {
  /** Every option with its default and its meaning. */
  readonly options: Options;
  check(
    record: MinutesRecord,
    run: { readonly options: z.output<Options>; readonly today: string | null },
  ): readonly Answer[];
}

/** More settings than profiles are hardly in use at a time. */
const MOST_PARSED = 20;

/** A rule whose check gets its options parsed. */
export function defineRule<Options extends z.ZodObject>(definition: RuleDefinition<Options>): Rule {
  // Over many records the settings of a profile are one object, which is parsed once.
  let parsed: { readonly settings: unknown; readonly options: z.output<Options> }[] = [];
  return {
    ...definition,
    check(record, { settings, today }) {
      const before = parsed.find((each) => each.settings === settings);
      const options = before?.options ?? definition.options.parse(settings);
      if (before === undefined && Object.isFrozen(settings))
        parsed = [{ settings, options }, ...parsed.slice(0, MOST_PARSED)];
      return definition.check(record, { options, today });
    },
  };
}
