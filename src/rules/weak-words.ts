import type { MinutesRecord } from "../record/record.ts";
import type { Span } from "../record/span.ts";
import type { Answer, Fail, Words } from "./rule.ts";
import { placeOf } from "./wording.ts";

type Stretch = Pick<Span, "start" | "end">;

/** Why what stands in these words cannot be told: one of them was hardly recognised in a picture. Null for sure words. */
export function doubtAboutWords(record: MinutesRecord, within: Stretch): Words | null {
  const places = record.notices.flatMap((notice) => (notice.code === "weak-words" ? (notice.places ?? []) : []));
  const weak = places.find(({ start, end }) => start < within.end && end > within.start);
  if (!weak) return null;
  const place = placeOf(weak);
  return {
    da: `Det bygger på ord, der knap kunne genkendes i billedet af papiret: ${place.da}.`,
    en: `It rests on words that could hardly be recognised in the picture of the paper: ${place.en}.`,
  };
}

/** An answer as it is, but for a fail that rests on weak words: that is no fault of the minutes. */
export function unlessWeak(record: MinutesRecord, answer: Answer): Answer {
  if (answer.verdict !== "fail") return answer;
  const doubt = restsOn(record, answer)
    .map((stretch) => doubtAboutWords(record, stretch))
    .find((words) => words !== null);
  if (!doubt) return answer;
  const { subject, item, at } = answer;
  return { verdict: "cannotTell", subject, item, at, reason: doubt };
}

// "/items/3", "/items/3/actions/0".
const inItem = /^\/items\/(\d{1,9})(?:\/|$)/u;

/**
 * The words that a fail rests on: its own, and those of its item, where what is missed may stand misread. What is missed
 * in the document as a whole may stand in its head.
 */
function restsOn({ items }: MinutesRecord, { subject, at }: Fail): Stretch[] {
  const item = items[Number(inItem.exec(subject)?.[1] ?? Number.NaN)];
  const own = at === null ? [] : [at];
  if (item) return [...own, item.at];
  return at === null ? [{ start: 0, end: items[0]?.at.start ?? Number.POSITIVE_INFINITY }] : own;
}
