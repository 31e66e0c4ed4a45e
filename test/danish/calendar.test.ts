import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, endOfMonth, endOfWeek, nextOccurrence, partsOf, weekdayOf } from "../../src/danish/calendar.ts";
import { tableFor } from "./table.ts";

describe("the last day of a week", () => {
  const check = tableFor(([year, week]: [number, number]) => endOfWeek(year, week));
  check([2023, 1], "2023-01-08");
  check([2023, 43], "2023-10-29");
  check([2020, 53], "2021-01-03");
  check([2023, 53], null);
  check([2023, 0], null);
});

describe("the last day of a month", () => {
  const check = tableFor(([year, month]: [number, number]) => endOfMonth(year, month));
  check([2023, 2], "2023-02-28");
  check([2024, 2], "2024-02-29");
  check([2024, 12], "2024-12-31");
});

describe("when a day comes round again", () => {
  const check = tableFor(([month, day, after]: [number, number, string]) => nextOccurrence(month, day, after));
  check([6, 6, "2023-06-06"], "2023-06-06");
  check([6, 5, "2023-06-06"], "2024-06-05");
  check([2, 29, "2096-03-01"], "2104-02-29");
  check([2, 30, "2023-01-01"], null);
  check([1, 1, "ikke en dato"], null);
});

describe("parts of a day", () => {
  const check = tableFor(partsOf);
  check("2023-06-06", { year: 2023, month: 6, day: 6 });
  check("2023-02-29", null);
  check("6. juni", null);
});

it("knows the weekdays, from Monday", () => {
  expect(["2023-06-05", "2023-06-06", "2023-06-11"].map(weekdayOf)).toEqual([0, 1, 6]);
});

it("moves a weekday on by one for every day added", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      expect(weekdayOf(addDays("1950-01-02", days))).toBe(days % 7);
    }),
  );
});
