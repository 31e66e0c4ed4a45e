import { fail, pass, recordPart } from "../../answers.ts";
import { noOptions } from "../../no-options.ts";
import type { Entry } from "../archive.ts";
import { type ArchiveAnswer, defineArchiveRule } from "../archive-rule.ts";
import { numbersMissing, title } from "./texts.ts";

/** So many meetings in a row must go on where the one before ended, before a leap means anything. */
const USUAL = 2;
/** A larger leap is another meeting's items, not a few lost ones. */
const LARGEST_LEAP = 5;

interface Numbers {
  readonly first: number;
  readonly last: number;
}

export const runningNumberGap = defineArchiveRule({
  id: "running-number-gap",
  title,
  severity: "warning",
  status: "stable",
  since: "0.2.0",
  bodyTypes: "all",
  options: noOptions,
  check({ series }) {
    return series.flatMap(({ held }) => {
      const numbers = held.map(numbersOf);
      const steps = numbers.slice(1).map((own, index) => stepTo(numbers[index] ?? null, own));
      // Numbers that begin again at every meeting are no running numbers.
      if (steps.filter((step) => step === 1).length < USUAL) return [];
      return held.slice(1).map((entry, index): ArchiveAnswer => {
        const about = recordPart("/items", entry.record.items[0]?.at ?? null);
        const step = steps[index] ?? null;
        const last = numbers[index]?.last ?? 0;
        const isGap = step !== null && step > 1 && step <= LARGEST_LEAP;
        const wording = numbersMissing(last + 1, last + (step ?? 0) - 1, held[index]?.date ?? "", entry.date);
        return { record: entry.place, answer: isGap ? fail(about, ["numbers", entry.date], wording) : pass(about) };
      });
    });
  },
});

/** The lowest and the highest number of a meeting's items; null where one has none. */
function numbersOf({ record }: Entry): Numbers | null {
  const numbers = record.items.map(({ number }) =>
    Number(/^(\d{1,5})(?:\/\d{2,4})?$/u.exec(number)?.[1] ?? Number.NaN),
  );
  const known = numbers.filter((each) => !Number.isNaN(each));
  if (known.length === 0 || known.length < numbers.length) return null;
  return { first: Math.min(...known), last: Math.max(...known) };
}

/** How far the numbers go on from one meeting to the next: 1 without a gap; null where they begin again. */
function stepTo(before: Numbers | null, own: Numbers | null): number | null {
  if (before === null || own === null || own.first <= before.last) return null;
  return own.first - before.last;
}
