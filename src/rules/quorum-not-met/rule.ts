import { z } from "zod";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, itemPart, itemWords, notApplicable, pass, recordPart } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { isOneOf } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { comingsOf, countSeats, goneAt, type Seats } from "./seats.ts";
import { conflicting, notMet, notMetAt, title } from "./texts.ts";

export const quorumNotMet = defineRule({
  id: "quorum-not-met",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: z.strictObject({
    share: z.number().min(0).max(1).default(0.5).describe("Least share of the voting members that must be there."),
    seats: z
      .int()
      .min(1)
      .optional()
      .describe("Number of voting members. Without it those listed as there and as away are counted."),
  }),
  check(record, { options }) {
    if (!tellsOutcomes(record) || record.meeting.classification === "generalAssembly") return [];
    if (isOneOf(record, ["management", "projectGroup"])) return [];
    const about = recordPart("/attendance", record.attendance[0]?.at ?? null);
    const counted = countSeats(record, options.seats);
    if (counted === null) return [notApplicable(about)];
    const whole = answerWhole(record, counted, options.share);
    return whole.verdict === "pass" ? [whole, ...itemAnswers(record, counted, options.share)] : [whole];
  },
});

function answerWhole(record: MinutesRecord, counted: Seats, share: number): Answer {
  const about = recordPart("/attendance", record.attendance[0]?.at ?? null);
  if (isQuorate(counted.there, counted.seats, share)) return pass(about);
  const conflict = record.notices.some(({ code }) => code === "attendance-conflict") ? conflicting : null;
  const doubt = conflict ?? doubtAboutAbsence(record);
  return doubt ? cannotTell(about, doubt) : fail(about, ["quorum"], notMet(counted, share));
}

/** Only items that were decided, and only where somebody was gone. */
function itemAnswers(record: MinutesRecord, counted: Seats, share: number): Answer[] {
  const comings = comingsOf(record, counted.names);
  if (comings.length === 0) return [];
  return record.items.flatMap((item, index): Answer[] => {
    if (!item.decisions.some(({ stage, outcome }) => stage === "own" && outcome !== "noted")) return [];
    const gone = goneAt(comings, record.items, index);
    if (gone === 0) return [];
    const about = itemPart(item, index);
    const there = counted.there - gone;
    if (isQuorate(there, counted.seats, share)) return [pass(about)];
    return [fail(about, [itemWords(item)], notMetAt(item, there, counted.seats, share))];
  });
}

function isQuorate(there: number, seats: number, share: number): boolean {
  return there >= share * seats;
}
