import { describe } from "vitest";
import { checkFor, inHeader } from "./check.ts";

describe("the date of the meeting", () => {
  const { check } = checkFor(inHeader, ({ meeting }) => meeting.date);
  check("Referat af bestyrelsesmøde den 4. maj 2021", "2021-05-04");
  check("Referat af bestyrelsesmøde d. 4/5-2021", "2021-05-04");
  check("Bestyrelsesmøde\nTirsdag den 4. maj 2021 kl. 19.00", "2021-05-04");
  check("Bestyrelsesmøde\nMødedato: 04-05-2021", "2021-05-04");
  check("Bestyrelsesmøde\nDato: 4.5.2021\nTid: 19.00", "2021-05-04");
  check("Bestyrelsesmøde\nMødedato:\n4. maj 2021", "2021-05-04");
  check("mødet i Vandudvalget onsdag den 5. maj 2021", "2021-05-05");
  check("År 2021, tirsdag den 4. maj afholdtes generalforsamling i klubhuset", "2021-05-04");
  check("Referat af møde i Vandudvalget 4. og 5. maj 09 på Kroen", "2009-05-04");
  check("Bestyrelsesmøde\nMødedato04-05-2021\nMødestedKlubhuset", "2021-05-04");
  check("2021.05.04 Referat af bestyrelsesmøde", "2021-05-04");
  check("Referat fra bestyrelsesmøde i klubhuset", null);
  // A year alone, or a day without a year, is no date.
  check("Generalforsamling 2021", null);
  check("Referat af bestyrelsesmøde den 4. maj", null);
  // Dates of printing, publishing and other meetings are not the meeting's.
  check("Bestyrelsesmøde\nUdskrevet: 9. juni 2021\nMødedato: 4. maj 2021", "2021-05-04");
  check("Bestyrelsesmøde\nNæste møde: 6. februar 2022\nDato: 4. maj 2021", "2021-05-04");
  check("Bestyrelsesmøde\nNæste møde: 6. februar 2022", null);
  check("Byrådet 2022-2025\nMøde den 4. maj 2023", "2023-05-04");
  check("Referat af møde 6-2021\nDato: 4. maj 2021", "2021-05-04");
  check("Nyt fra bestyrelsen\n2. marts 2023 - Skrevet af Anna Berg\nReferat", null);
  check("Bestyrelsesmøde den 4. maj 2021\nOpdateret den 2. juni 2021", "2021-05-04");
});

describe("the weekday as it is written", () => {
  const { check } = checkFor(inHeader, ({ meeting }) => meeting.weekday);
  check("Bestyrelsesmøde tirsdag den 4. maj 2021", "tirsdag");
  // The words say Wednesday, though that day was a Tuesday: the rules will tell.
  check("Bestyrelsesmøde onsdag den 4. maj 2021", "onsdag");
  check("Bestyrelsesmøde den 4. maj 2021", null);
});

describe("the hours of the meeting", () => {
  const { check } = checkFor(inHeader, ({ meeting }) => `${meeting.start ?? "?"}-${meeting.end ?? "?"}`);
  check("Bestyrelsesmøde den 4. maj 2021\nStart 19.30    Slut 21.50", "19:30-21:50");
  check("Bestyrelsesmøde den 4. maj 2021 kl. 19.00-21.30", "19:00-21:30");
  check("Bestyrelsesmøde den 4. maj 2021 kl. 19", "19:00-?");
  check("Bestyrelsesmøde\nDato: 4. maj 2021\nTid: 19.00 - 21.30", "19:00-21:30");
  check("Bestyrelsesmøde den 4. maj 2021\nStart: kl. 19.00\nSlut: kl. 21.15", "19:00-21:15");
  check("Bestyrelsesmøde den 4. maj 2021\nMødet sluttede kl. 21.40", "?-21:40");
  check("Bestyrelsesmøde den 4. maj 2021", "?-?");
  // The hours stand beside the same day where it is written again, and its year may be left out there.
  check(
    "Referat af bestyrelsesmøde 4. maj 2021\nEmne: Bestyrelsesmøde tirsdag den 4. maj 2021 kl. 19.00 – 21.30",
    "19:00-21:30",
  );
  check("Referat 4. maj 2021\nSkolebestyrelsesmøde den 4. maj kl.19.00-21.30", "19:00-21:30");
  check("Referat 4. maj 2021\nLedermøde den 6. maj kl.19.00-21.30", "?-?");
  check("Bestyrelsesmøde den 4. maj 2021\nMødet afholdtes på Åvej 3, kl. 19.00 – 21.30", "19:00-21:30");
  check("SLUTTIDSPUNKT\n\n04-05-2021 21:30:00\nBestyrelsesmøde den 4. maj 2021", "?-21:30");
  // The value was lost: nothing else is taken for it.
  check("Bestyrelsesmøde den 4. maj 2021\nMødet sluttede kl", "?-?");
});

describe("the end of the meeting in its last lines", () => {
  const { check } = checkFor(
    (lines) => `${inHeader("Bestyrelsesmøde den 4. maj 2021")}${lines}\n`,
    ({ meeting }) => meeting.end,
  );
  check("Mødet sluttede kl. 21.40", "21:40");
  check("Mødet blev hævet kl. 21", "21:00");
  check("Mødet slut kl. 15.30.", "15:30");
  check("Da der ikke var mere at drøfte, hævede dirigenten mødet kl. 20.35.", "20:35");
  check("Mødet sluttede i god ro og orden.", null);
});
