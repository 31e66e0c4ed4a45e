import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDeadlines } from "../../src/danish/deadlines.ts";
import { longLines, oddText } from "./odd-text.ts";
import { tableFor } from "./table.ts";

/** A meeting on Tuesday 6 June 2023; the next is on 3 October. */
const CONTEXT = { meetingDate: "2023-06-06", nextMeeting: "2023-10-03" };

const read = (text: string) =>
  findDeadlines(text, CONTEXT)
    .map(
      (each) =>
        `${each.text}${each.date ? ` = ${each.date}` : ""}${each.recurring ? " ∞" : ""}${each.vague ? " ~" : ""}`,
    )
    .join(" + ");

describe("days", () => {
  const check = tableFor(read);
  check("Anna svarer senest den 8. august.", "senest den 8. august = 2023-08-08");
  check("senest 1. april", "senest 1. april = 2024-04-01");
  check("senest1/11", "senest1/11 = 2023-11-01");
  check("sensest 1.april", "sensest 1.april = 2024-04-01");
  check("inden den 15. august", "inden den 15. august = 2023-08-15");
  check("til den 1. juli", "til den 1. juli = 2023-07-01");
  check("Deadline 1/11", "1/11 = 2023-11-01");
  check("Frist for svar 30/11", "30/11 = 2023-11-30");
  check("1. udkast klar 12. juni", "12. juni = 2023-06-12");
  check("Bo afleverer nøglen d. 30. juni", "d. 30. juni = 2023-06-30");
  check("Udkast den 19.05.2026", "den 19.05.2026 = 2026-05-19");
  check("20 november", "20 november = 2023-11-20");
  check("1/9-23", "1/9-23 = 2023-09-01");
  check("senest den 31. februar", "senest den 31. februar");
  check(
    "Anna skriver senest 1. august, og Bo svarer inden 15. august.",
    "senest 1. august = 2023-08-01 + inden 15. august = 2023-08-15",
  );
});

describe("meetings", () => {
  const check = tableFor(read);
  check("Punktet tages op på næste møde.", "på næste møde = 2023-10-03");
  check("til næste møde", "til næste møde = 2023-10-03");
  check("inden næste møde", "inden næste møde = 2023-10-03");
  check("senest 14 dage før næste møde", "senest 14 dage før næste møde = 2023-09-19");
  check("senest 14 dage før generalforsamlingen", "senest 14 dage før generalforsamlingen");
  check("på næstkommende HMU-møde", "på næstkommende HMU-møde");
  check("ved næste bestyrelsesmøde", "ved næste bestyrelsesmøde");
  check("til det næste møde i formandskredsen", "til det næste møde i formandskredsen");
  check("på mødet i oktober", "på mødet i oktober");
  check("på februarmødet", "på februarmødet");
  check("på formødet næste gang", "på formødet næste gang");
  check("på et kommende møde", "på et kommende møde ~");
  check("på styregruppemødet torsdag den 22. juni", "på styregruppemødet torsdag den 22. juni = 2023-06-22");
  check("Før næste workshop (10/9-2023)", "Før næste workshop (10/9-2023) = 2023-09-10");
  check("Næste møde torsdag den 22. juni", "Næste møde torsdag den 22. juni = 2023-06-22");
  check("til generalforsamlingen", "til generalforsamlingen");
  check("på generalforsamling 2024", "på generalforsamling 2024");
  check("med indkaldelsen til generalforsamlingen", "med indkaldelsen til generalforsamlingen");
});

describe("periods end on their last day", () => {
  const check = tableFor(read);
  check("i uge 43", "i uge 43 = 2023-10-29");
  check("ultimo uge 7", "ultimo uge 7 = 2024-02-18");
  check("inden uge 43", "inden uge 43 = 2023-10-22");
  check("i september", "i september = 2023-09-30");
  check("i løbet af november", "i løbet af november = 2023-11-30");
  check("primo juli", "primo juli = 2023-07-10");
  check("medio august", "medio august = 2023-08-20");
  check("ultimo august", "ultimo august = 2023-08-31");
  check("inden udgangen af maj", "inden udgangen af maj = 2024-05-31");
  check("inden september 2023", "inden september 2023 = 2023-08-31");
  check("i juni", "i juni = 2023-06-30");
  check("2. kvartal", "2. kvartal = 2023-06-30");
  check("Q1 2026", "Q1 2026 = 2026-03-31");
  check("1. halvår 2024", "1. halvår 2024 = 2024-06-30");
  check("inden udgangen af året", "inden udgangen af året = 2023-12-31");
  check("ultimo 2024", "ultimo 2024 = 2024-12-31");
  check("i foråret", "i foråret");
  check("i det nye år", "i det nye år");
  check("inden for 14 dage", "inden for 14 dage = 2023-06-20");
  check("om to uger", "om to uger = 2023-06-20");
  check("inden lørdag", "inden lørdag = 2023-06-10");
  check("senest på tirsdag", "senest på tirsdag = 2023-06-13");
  check("Frist: fredag", "fredag = 2023-06-09");
  check("på næste fredag", "på næste fredag");
});

describe("what fixes no day", () => {
  const check = tableFor(read);
  check("Anna ringer snarest.", "snarest ~");
  check("snarest muligt", "snarest muligt ~");
  check("hurtigst muligt", "hurtigst muligt ~");
  check("ASAP", "ASAP ~");
  check("i nærmeste fremtid", "i nærmeste fremtid ~");
  check("vurderer løbende behovet", "løbende ~");
  check("inden sommerferien", "inden sommerferien");
  check("efter sommerferien", "efter sommerferien");
  check("i forbindelse med budget for 2025", "i forbindelse med budget for 2025");
});

describe("what comes back", () => {
  const check = tableFor(read);
  check("en gang årligt", "en gang årligt ∞");
  check("min. to gange om året i perioden 2022 – 2024", "min. to gange om året i perioden 2022 – 2024 ∞");
  check("hvert kvartal", "hvert kvartal ∞");
  check("fast punkt på dagsordenen", "fast punkt på dagsordenen ∞");
  check("HR udbyder årligt kurser", "årligt ∞");
});

describe("clauses", () => {
  const check = tableFor(read);
  check("Når tilbuddet er kommet, orienteres udvalget.", "Når tilbuddet er kommet");
  check(
    "Når firmaet melder tilbage, at alt er i orden, betales resten.",
    "Når firmaet melder tilbage, at alt er i orden",
  );
  check("Bo rundsender den når denne er klar.", "når denne er klar");
  check("Efter at brevet er godkendt, sendes det.", "Efter at brevet er godkendt");
  check("Anna spørger, inden vi offentliggør dem.", "inden vi offentliggør dem");
  check("inden sæsonen for alvor slutter", "inden sæsonen for alvor slutter");
  check("Inden overdragelsen udbedrer bygherren fejlene.", "Inden overdragelsen");
  check("Forud for udbud", "Forud for udbud");
  check("Bo ringer forud for udbud | Anna", "forud for udbud");
  check("inden overdragelsen\n\nEventuelt", "inden overdragelsen");
  check("vi når målet", "");
  check("Vi når det ikke", "");
});

describe("what is no deadline", () => {
  const check = tableFor(read);
  check("Satsen gælder pr. 1. januar", "");
  check("fra den 1. august", "");
  check("træder i kraft den 1. august", "");
  check("Vi bruger penge på budget", "");
  check("fra 1. juli til 1. august", "");
  check("1. juli til 1. august er lukket", "");
  check("godkender referatet fra mødet den 18. april", "");
  check("blev godkendt den 18. april", "");
  check("blev godkendt den 18. april 2023", "");
  check("inden for området", "");
  check("før og efter", "");
  check("Budget og regnskab", "");
});

describe("without knowing the meeting", () => {
  const check = tableFor((text: string) => findDeadlines(text).map((each) => [each.text, each.date]));
  check("senest den 1. maj", [["senest den 1. maj", null]]);
  check("senest den 1. maj 2024", [["senest den 1. maj 2024", "2024-05-01"]]);
  check("på næste møde i uge 43", [
    ["på næste møde", null],
    ["i uge 43", null],
  ]);
  check("Vi holdt fest den 1. maj", []);
});

describe("any text", () => {
  it("gives readings in order that are slices of it", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        let last = 0;
        for (const each of findDeadlines(text, CONTEXT)) {
          expect(text.slice(each.start, each.end)).toBe(each.text);
          expect(each.start).toBeGreaterThanOrEqual(last);
          expect(each.date ?? "2000-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/u);
          last = each.end;
        }
      }),
    );
  });
  it("survives a context that is no date", () => {
    expect(findDeadlines("på fredag, i uge 4, om 3 dage", { meetingDate: "i går" }).map((each) => each.date)).toEqual([
      null,
      null,
      null,
    ]);
  });
  it.each(longLines)("is read in one go: %s", (_, line) => {
    expect(findDeadlines(line, CONTEXT).length).toBeLessThanOrEqual(line.length);
  });
});
