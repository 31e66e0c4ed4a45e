import { describe } from "vitest";
import { checkFor, inHeader } from "./check.ts";

describe("the place of the meeting", () => {
  const { check } = checkFor(inHeader, ({ meeting }) => meeting.location);
  check("Bestyrelsesmøde den 4. maj 2021\nSted: Klubhuset, Åvej 3", "Klubhuset, Åvej 3");
  check("Bestyrelsesmøde den 4. maj 2021\nMødested: Rådhuset, lokale 2", "Rådhuset, lokale 2");
  check("Bestyrelsesmøde den 4. maj 2021\nMødested\nRådhuset", "Rådhuset");
  check("Bestyrelsesmøde\nTid og sted: 4. maj 2021 kl. 19.00 i klubhuset", "klubhuset");
  check("Bestyrelsesmøde\nden 4. maj 2021 kl. 16:00 i Mødelokale 1", "Mødelokale 1");
  check("Bestyrelsesmøde den 4. maj 2021\ni Rådhuset, vær. 12", "Rådhuset, vær. 12");
  check("Bestyrelsesmøde den 4. maj 2021\nhos Anna", "hos Anna");
  check("Rådhuset, vær. 12 - gæster virtuelt\nChefgruppen den 4. maj 2021", "Rådhuset, vær. 12");
  check("Mødereferat onsdag den 4. maj 2021, 17.15 – 20.00, personalerummet", "personalerummet");
  check("Bestyrelsesmøde\nden 4. maj 2021 kl. 17-18.30, i kaffestuen", "kaffestuen");
  check("Bestyrelsesmøde den 4. maj 2021\nSted: klubhuset - kl. 14.00 - 16.50", "klubhuset");
  check(
    "Generalforsamlingen blev holdt i Havneby Kro onsdag den 4. maj 2021 kl. 19.00, og der var 20 til stede.",
    "Havneby Kro",
  );
  check(
    "Bestyrelsesmøde den 4. maj 2021\nMødet afholdtes på Åvej 3, 1. sal, 4000 Havneby, kl. 19.00",
    "Åvej 3, 1. sal, 4000 Havneby",
  );
  check("Referat af møde afholdt i klubhuset tirsdag d. 4/5-2021", "klubhuset");
  check(
    "År 2021, den 4. maj afholdtes generalforsamling i Ejerforeningen Åen i beboerlokalet, Åvej 3",
    "beboerlokalet, Åvej 3",
  );
  check("Bestyrelsesmøde afholdt den 4. maj 2021 kl.\n19.00 på Værket, Åvej 3", "Værket, Åvej 3");
  check("Bestyrelsesmøde\nMødedato04-05-2021\nMødestedKlubhuset", "Klubhuset");
  check("Bestyrelsesmøde den 4. maj 2021", null);
  check("Bestyrelsesmøde den 4. maj 2021\nFormanden bød velkommen i klubhuset.", null);
});

describe("a meeting held by video", () => {
  const { check } = checkFor(inHeader, ({ meeting }) => meeting.online ?? null);
  check("Bestyrelsesmøde den 4. maj 2021\nSted: Teams", true);
  check("Bestyrelsesmøde den 4. maj 2021\nSted: Klubhuset", null);
});
