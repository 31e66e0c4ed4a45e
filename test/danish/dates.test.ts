import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DateContext, findDates } from "../../src/danish/dates.ts";
import { longLines, oddText } from "./odd-text.ts";
import { tableFor } from "./table.ts";

const dates = (text: string, context?: DateContext) => findDates(text, context).map((each) => each.date);

describe("dates in words", () => {
  const check = tableFor((text: string) => dates(text).join(" "));
  check("den 6. juni 2023", "2023-06-06");
  check("6. juni 2023", "2023-06-06");
  check("Mandag d. 10. februar 2014", "2014-02-10");
  check("18. August 2016", "2016-08-18");
  check("28. februar, 2025", "2025-02-28");
  check("15-maj-2002", "2002-05-15");
  check("30. aug 2022", "2022-08-30");
  check("14. mar 2022", "2022-03-14");
  check("5. sept. 2013", "2013-09-05");
  check("torsdag den 6.september 2007", "2007-09-06");
  check("torsdag den\n6. september 2007", "2007-09-06");
  check("6 juni 2023", "2023-06-06");
  check("6. juni '23", "2023-06-06");
  check("mødet 6. juni 23 kl. 12", "2023-06-06");
  check("6. juni2023", "2023-06-06");
  check("Onsdag, April 3, 2019 - 18:00", "2019-04-03");
  check("December 24, 2020", "2020-12-24");
  check("3 April 2019", "2019-04-03");
});

describe("dates in figures are day first", () => {
  const check = tableFor((text: string) => dates(text).join(" "));
  check("25-11-2019", "2019-11-25");
  check("8-10-2019", "2019-10-08");
  check("08.06.2009", "2009-06-08");
  check("12.4.2012", "2012-04-12");
  check("28/10-2021", "2021-10-28");
  check("2/6-2022", "2022-06-02");
  check("6/6-23", "2023-06-06");
  check("d. 4. 9. 1991", "1991-09-04");
  check("1/4/2009", "2009-04-01");
  check("11/9/19", "2019-09-11");
  check("d. 28/10 – 2018", "2018-10-28");
  check("2/6 2022", "2022-06-02");
  check("10-4-22", "2022-04-10");
  check("18.04.23", "2023-04-18");
  check("12.04.98", "1998-04-12");
  check("2023/09/05", "2023-09-05");
  check("2018.08.27", "2018-08-27");
  check("2023-09-05", "2023-09-05");
  check("2023-09-05T12:00:00", "2023-09-05");
  check("|27-02-2018 19:00:00|", "2018-02-27");
  check("Den 09.01.2020 kl. 13:00", "2020-01-09");
  check("referat-25-11-2019.pdf", "2019-11-25");
});

describe("ranges give the first day", () => {
  const check = tableFor((text: string) => dates(text).join(" "));
  check("18.-19. september 2021", "2021-09-18");
  check("lørdag-søndag den 18. og 19. september 2021", "2021-09-18");
  check("18.-19.09.2021", "2021-09-18");
  check("fra 21. november til og med 12. december 2021", "2021-11-21 2021-12-12");
  check("for etape 2 den 22. april 2013", "2013-04-22");
  check("fra 20. december til 5. januar 2021", "2020-12-20 2021-01-05");
  check("d. 18/9-19/9 2021", "2021-09-18 2021-09-19");
});

describe("a year that is not written comes from the context", () => {
  const check = tableFor(([text, context]: [string, DateContext]) => dates(text, context).join(" "));
  check(["onsdag den 6. februar", {}], "");
  check(["onsdag den 6. februar", { year: 2019 }], "2019-02-06");
  check(["senest 1. april", { after: "2023-06-06" }], "2024-04-01");
  check(["senest 1/11", { after: "2023-06-06" }], "2023-11-01");
  check(["senest1/11", { after: "2023-06-06" }], "2023-11-01");
  check(["den 6. juni", { after: "2023-06-06" }], "2023-06-06");
  check(["den 29. februar", { after: "2021-01-01" }], "2024-02-29");
  check(["20 feburar", { year: 2025 }], "2025-02-20");
  check(["d 6 marts", { year: 2025 }], "2025-03-06");
  check(["d. 28.10.", { year: 2025 }], "2025-10-28");
  check(["5. januaer", { year: 2025 }], "2025-01-05");
  check(["Frist: 30/11", { year: 2025 }], "2025-11-30");
  check(["Anna 24/4 og Bo 13/5", { year: 2025 }], "2025-04-24 2025-05-13");
});

describe("what looks like a date and is none", () => {
  const check = tableFor((text: string) => findDates(text).map((each) => each.text));
  for (const text of [
    "00.01.00",
    "01.02G00",
    "27.69.48-G01",
    "01.02.05-A00-3-15",
    "1-17-4-206-22",
    "306-2009-600",
    "16/34881",
    "2009/049528",
    "2016-0031234",
    "Sagsnr. 10-12-2004",
    "Byrådet 2022-2025",
    "18/2012",
    "MØDE 6-2015",
    "1.000.000 kr.",
    "kr. 2.018.000,00",
    "12 34 56 78",
    "12-34-56-78",
    "12.34.56.78",
    "2.1",
    "pkt. 2.1.10",
    "1.2.10 Formål",
    "version 1.2.10",
    "§ 3/4",
    "side 11/12",
    "1/2 time",
    "3/2 af medlemmerne",
    "døgnet rundt, 24/7",
    "5/13",
    "45-13-2019",
    "den 12 personer",
    "d. 4-5 personer",
    "4. Juni måneds regnskab",
    "2. Mats aflægger beretning",
    "i maj",
  ]) {
    check(text, []);
  }
});

describe("weekdays and days that do not exist", () => {
  const check = tableFor((text: string) => {
    const [first] = findDates(text);
    return first && [first.text, first.weekday, first.weekdayFits, first.valid];
  });
  check("på onsdag den 11. august 2021.", ["onsdag den 11. august 2021", "onsdag", true, true]);
  check("Tirsdag d. 11. august 2021", ["Tirsdag d. 11. august 2021", "tirsdag", false, true]);
  check("man. 9/8-2021", ["man. 9/8-2021", "man", true, true]);
  check("kan man den 9. august 2021", ["den 9. august 2021", null, null, true]);
  check("fredag d. 3. maj", ["fredag d. 3. maj", "fredag", null, true]);
  check("31. februar 2020", ["31. februar 2020", null, null, false]);
  check("31-04-2020", ["31-04-2020", null, null, false]);
  check("29. februar 2023", ["29. februar 2023", null, null, false]);
  check("29. februar", ["29. februar", null, null, true]);

  it("gives no date for a day that does not exist", () => {
    expect(dates("mødet den 31. februar 2020")).toEqual([null]);
  });
  it("tells a stated year from one of the context", () => {
    const stated = findDates("den 6. juni 2023 og den 7. juli", { year: 2023 }).map((each) => each.yearStated);
    expect(stated).toEqual([true, false]);
  });
});

describe("any text", () => {
  it("gives readings in order that are slices of it", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let last = 0;
        for (const each of findDates(text, { year: 2024 })) {
          expect(text.slice(each.start, each.end)).toBe(each.text);
          expect(each.start).toBeGreaterThanOrEqual(last);
          expect(each.date).toMatch(/^(?:\d{4}-\d{2}-\d{2})?$/u);
          last = each.end;
        }
      }),
    );
  });
  it.each(longLines)("is read in one go: %s", (_, line) => {
    expect(findDates(line).length).toBeLessThanOrEqual(line.length);
  });
});
