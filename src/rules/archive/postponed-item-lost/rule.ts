import { z } from "zod";
import { addDays } from "../../../danish/calendar.ts";
import { fold } from "../../../danish/words.ts";
import type { Decision } from "../../../record/decision.ts";
import type { Item } from "../../../record/item.ts";
import { cannotTell, fail, itemPart, itemWords, pass } from "../../answers.ts";
import { doubtAboutAbsence } from "../../doubt.ts";
import { isClosed, ownDecisions } from "../../items.ts";
import type { Answer } from "../../rule.ts";
import type { Archive, Entry, Series } from "../archive.ts";
import { type ArchiveAnswer, defineArchiveRule } from "../archive-rule.ts";
import { sameCase, sharedStems, stemsOf, stemsOfItem } from "../trail.ts";
import { lost, title } from "./texts.ts";

const DAYS_IN_MONTH = 31;
/** Meetings that must have been held since, however many months have gone by. */
const FEWEST_MEETINGS = 2;

export const postponedItemLost = defineArchiveRule({
  id: "postponed-item-lost",
  title,
  severity: "warning",
  status: "preview",
  since: "0.2.0",
  bodyTypes: "all",
  options: z.strictObject({
    months: z.int().min(1).max(120).default(6).describe("Months within which the case must come back."),
  }),
  check(archive, { options }) {
    return archive.series.flatMap((series) =>
      series.held.flatMap((entry) =>
        entry.record.items.flatMap((item, index): ArchiveAnswer[] => {
          const decision = ownDecisions(item).find(isSentOn);
          if (decision === undefined || isClosed(item) || item.category !== "regular") return [];
          const later = laterMeetings(archive, series, entry, decision);
          const answer = answerFor({ item, index, entry, decision, later, months: options.months });
          return answer === null ? [] : [{ record: entry.place, answer }];
        }),
      ),
    );
  },
});

function isSentOn({ outcome, procedural }: Decision): boolean {
  return (outcome === "postponed" || outcome === "referred" || outcome === "returned") && procedural !== true;
}

/**
 * The later meetings of the body the case goes to: this one when it is postponed, the named one when it is sent on; none
 * when the archive does not hold that body.
 */
function laterMeetings({ series }: Archive, own: Series, entry: Entry, { outcome, referredTo }: Decision): Entry[] {
  const named = referredTo === null ? "" : fold(referredTo).replace(/(?:et|en)$/u, "");
  const goesTo =
    outcome === "postponed"
      ? [own]
      : series.filter(
          ({ body, organization }) => named !== "" && organization === own.organization && body.startsWith(named),
        );
  return goesTo.flatMap(({ held }) => held.filter(({ date }) => date > entry.date));
}

interface Question {
  readonly item: Item;
  readonly index: number;
  readonly entry: Entry;
  readonly decision: Decision;
  readonly later: readonly Entry[];
  readonly months: number;
}

/** Null while the archive does not reach far enough to say. */
function answerFor({ item, index, entry, decision, later, months }: Question): Answer | null {
  const until = addDays(entry.date, months * DAYS_IN_MONTH);
  const within = later.filter(({ date }) => date <= until);
  const about = itemPart(item, index, "/decisions", decision.at);
  if (later.some(({ record }) => record.items.some((other) => isAgain(item, other)))) return pass(about);
  if (within.length < FEWEST_MEETINGS || !later.some(({ date }) => date > until)) return null;
  const doubt = later.map(({ record }) => doubtAboutAbsence(record)).find((each) => each !== null);
  if (doubt) return cannotTell(about, doubt);
  return fail(about, [itemWords(item), ...item.caseNumbers.map(({ value }) => value)], lost(item, decision, months));
}

/** The case itself, or an item that speaks of it: most words of its title stand there. */
function isAgain(item: Item, other: Item): boolean {
  if (sameCase(item, other)) return true;
  const wanted = stemsOf(item.title ?? "");
  return wanted.size > 1 && sharedStems(wanted, stemsOfItem(other)) >= 0.8;
}
