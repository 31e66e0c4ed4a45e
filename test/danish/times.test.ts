import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTimes } from "../../src/danish/times.ts";
import { longLines, oddText } from "./odd-text.ts";
import { tableFor } from "./table.ts";

const times = (text: string, underLabel = false) =>
  findTimes(text, { underLabel }).map((each) => (each.to === null ? each.from : `${each.from}-${each.to}`));

describe("times after kl", () => {
  const check = tableFor((text: string) => times(text).join(" "));
  check("kl. 12:00", "12:00");
  check("kl. 17.00", "17:00");
  check("Kl. 9.15", "09:15");
  check("kl.21.33", "21:33");
  check("kl 18.45", "18:45");
  check("kl: 18.45", "18:45");
  check("klokken 19:15", "19:15");
  check("kl. 15", "15:00");
  check("mødet sluttede kl. 15.", "15:00");
  check("kl. 1930", "19:30");
  check("kl. 18,45", "18:45");
  check("kl. ca. 21.30", "21:30");
  check("kl. 24.00", "24:00");
  check("kl. 17.45 (5 min.)", "17:45");
  check("mødet hævet kl.\n21.15.", "21:15");
});

describe("slots", () => {
  const check = tableFor((text: string) => times(text).join(" "));
  check("Kl. 9.15-9.30", "09:15-09:30");
  check("17.00-19.30", "17:00-19:30");
  check("17.00 –19.30", "17:00-19:30");
  check("15:00 - 18:00", "15:00-18:00");
  check("9:30-11:00", "09:30-11:00");
  check("kl. 12:30 til 15:40", "12:30-15:40");
  check("fra kl. 15.00 til 19.15", "15:00-19:15");
  check("fra kl. 15.00 til ca. kl. 19.15", "15:00-19:15");
  check("kl. 13 - 14.30", "13:00-14:30");
  check("kl. 19-21", "19:00-21:00");
  check("(kl.11.00-11.25)", "11:00-11:25");
  check("kl. 18.30-18.30", "18:30-18:30");
  check("kl. 19.00 - ?", "19:00");
  check("22.00-01.00", "22:00-01:00");
  check("kl. 17.00-18.00 og kl. 18.00-19.00", "17:00-18:00 18:00-19:00");
});

describe("the clock with colons", () => {
  const check = tableFor((text: string) => times(text).join(" "));
  check("15:00:00", "15:00");
  check("27-02-2018 19:00:00", "19:00");
  check("Onsdag, April 3, 2019 - 18:00", "18:00");
  check("9:15 Velkomst", "09:15");
  check("(9:15) Velkomst", "09:15");
});

describe("what looks like a time and is none", () => {
  const check = tableFor((text: string) => times(text));
  for (const text of [
    "Mødet sluttede kl",
    "Kl ",
    "Mødet sluttede kl.\n12. Eventuelt",
    "Mødet sluttede kl\nReferent",
    "9.15",
    "1.250",
    "12.50 - 13.75 kr.",
    "pkt. 2.10-2.15",
    "§ 2.10-2.15",
    "08.06.2009",
    "18.-19. september 2021",
    "Joh 3:16",
    "kl. 45",
    "1-2-2020",
    "25.11-2019",
  ]) {
    check(text, []);
  }
});

describe("under a time label a bare value counts", () => {
  const check = tableFor((text: string) => times(text, true).join(" "));
  check("9.15", "09:15");
  check("19", "19:00");
  check("19,30", "19:30");
  check("16-18", "16:00-18:00");
  check("17-19.30", "17:00-19:30");
  check("18.30 i klubhuset", "18:30");
  check("6. juni 2023, 17.30", "17:30");
  check("08.06.2009 kl. 19-21", "19:00-21:00");
  check("4 personer", "");
});

describe("any text", () => {
  it("gives readings in order that are slices of it", () => {
    fc.assert(
      fc.property(oddText, fc.boolean(), (text, underLabel) => {
        let last = 0;
        for (const each of findTimes(text, { underLabel })) {
          expect(text.slice(each.start, each.end)).toBe(each.text);
          expect(each.start).toBeGreaterThanOrEqual(last);
          expect(each.from).toMatch(/^\d{2}:\d{2}$/u);
          last = each.end;
        }
      }),
    );
  });
  it.each(longLines)("is read in one go: %s", (_, line) => {
    expect(findTimes(line, { underLabel: true }).length).toBeLessThanOrEqual(line.length);
  });
});
