import type { Item } from "../record/item.ts";
import type { MinutesRecord } from "../record/record.ts";
import type { Span } from "../record/span.ts";
import type { CannotTell, Fail, NotApplicable, Pass, Severity, Subject, Wording, Words } from "./rule.ts";

export function pass(about: Subject): Pass {
  return { verdict: "pass", subject: about.subject };
}

export function notApplicable(about: Subject): NotApplicable {
  return { verdict: "notApplicable", subject: about.subject };
}

export function cannotTell(about: Subject, reason: Words): CannotTell {
  return { verdict: "cannotTell", ...about, reason };
}

/** `words` are the subject's own words, see `Fail`. */
export function fail(about: Subject, words: readonly string[], wording: Wording): Fail {
  return { verdict: "fail", ...about, words, wording };
}

/** A fail that is never more severe than this, whatever the rule is set to. */
export function failAtMost(atMost: Severity, about: Subject, words: readonly string[], wording: Wording): Fail {
  return { ...fail(about, words, wording), atMost };
}

/** The whole record, or a part of it that is in no item. */
export function recordPart(subject: string, at: Span | null = null): Subject {
  return { subject, item: null, at };
}

/** A field of the meeting; its place is where the source states it. */
export function meetingField(record: MinutesRecord, field: string): Subject {
  return recordPart(`/meeting/${field}`, record.meeting.at[field] ?? null);
}

/** An item, or with `path` ("/decisions/0") a part of it. */
export function itemPart(item: Item, index: number, path = "", at: Span = item.at): Subject {
  return { subject: `/items/${index}${path}`, item: item.number === "" ? null : item.number, at };
}

/** An item's own words for a fingerprint: its title, or its number where it has none. */
export function itemWords(item: Item): string {
  return item.title ?? item.number;
}
