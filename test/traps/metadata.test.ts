import { describe } from "vitest";
import type { MinutesRecord } from "../../src/record/record.ts";
import { checkFor } from "../extract/check.ts";

/** Lines as the head of minutes with two items. */
const head = (lines: string) => `${lines}\n\n1. Økonomi\nRegnskabet blev godkendt.\n2. Eventuelt\nIntet.\n`;
const date = ({ meeting }: MinutesRecord) => meeting.date;
const names = (people: MinutesRecord["meeting"]["chair"]) => people.map(({ name }) => name);
const officers = ({ meeting }: MinutesRecord) => [names(meeting.chair), names(meeting.secretary)];

describe("T71 the date of a letterhead is not the meeting's", () => {
  const { check } = checkFor(head, date);
  check("Dato: 16. september 2015\nReferat af møde i Vandrådet den 9. september 2015 kl. 10", "2015-09-09");
  check("Nordby, den 15. november 2007\nReferat af mødet i Vandrådet onsdag den 14. november 2007", "2007-11-14");
  check("Referat af møde i Vandrådet\nDato: 16. september 2015", "2015-09-16");
});

describe("T72 a byline gives neither date nor minute-taker", () => {
  const lines =
    "2. marts 2023 - Skrevet af Anna Holm\nReferat fra bestyrelsesmøde den 21. februar 2023\nTil stede: Bo Lund, Ida Krag";
  checkFor(head, date).check(lines, "2023-02-21");
  checkFor(head, officers).check(lines, [[], []]);
});

describe("T73 the next meeting is not this one", () => {
  const { check } = checkFor(head, ({ meeting }) => [meeting.date, meeting.nextMeeting?.date ?? null]);
  check("Næste møde: 6. februar 2013\nReferat af bestyrelsesmøde den 9. januar 2013", ["2013-01-09", "2013-02-06"]);
});

describe("T74 the date of the header counts, not the one in an item's title", () => {
  const { check } = checkFor((lines: string) => lines, date);
  check(
    "Referat af møde i Vandudvalget den 17. september 2019\n\n1. Godkendelse af dagsorden til mødet den 5. september 2019\nBeslutning i Vandudvalget den 17-09-2019\nGodkendt.\n2. Slusen\nBeslutning i Vandudvalget den 17-09-2019\nGodkendt.\n",
    "2019-09-17",
  );
});

describe("T75 an election period is no part of the body's name and no date", () => {
  const { check } = checkFor(head, ({ meeting }) => [meeting.body, meeting.date]);
  check("REFERAT\nByrådet 2022-2025\nd. 10-01-2023", ["Byrådet", "2023-01-10"]);
  check("Referat\nFolkeoplysningsudvalget (18-21)\nMødedato: 4. maj 2021", ["Folkeoplysningsudvalget", "2021-05-04"]);
});

describe("T76 chair and minute-taker chosen in an item", () => {
  const { check } = checkFor(
    (lines: string) => `Bestyrelsesmøde 4. maj 2021\nDeltagere: Anna, Bo, Ida\n${lines}`,
    officers,
  );
  check("1. Valg af ordstyrer / Anna\n2. Valg af referent / Bo\n3. Økonomi\nGodkendt.\n", [["Anna"], ["Bo"]]);
  check("1. Valg af ordstyrer\nAnna\n2. Valg af referent\nBo\n3. Økonomi\nGodkendt.\n", [["Anna"], ["Bo"]]);
  check("1. Velkomst\nAnna er mødeleder. Bo er referent.\n2. Økonomi\nGodkendt.\n", [["Anna"], ["Bo"]]);
  check("1. Formalia\na) Valg af ordstyrer\nAnna\nb) Valg af referent\nBo\n2. Økonomi\nGodkendt.\n", [
    ["Anna"],
    ["Bo"],
  ]);
});

describe("T77 the minute-taker on the last line", () => {
  const { check } = checkFor(
    (line: string) =>
      `${head("Referat af bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm (AH), Bo Lund")}${line}\n`,
    ({ meeting }) => names(meeting.secretary),
  );
  check("Referent: Bo Lund", ["Bo Lund"]);
  check("Referent Bo Lund", ["Bo Lund"]);
  check("Ref Bo", ["Bo"]);
  check("AH/referent", ["AH"]);
});

describe("T78 a case worker is no minute-taker", () => {
  const { check } = checkFor(head, ({ meeting }) => names(meeting.secretary));
  check("Referat af møde i Vandudvalget den 4. maj 2021\nSagsbehandler: Anna Holm", []);
  check("Referat af møde i Vandudvalget den 4. maj 2021\nInitialer: ABC", []);
});

describe("T79 a place needs no label", () => {
  const { check } = checkFor(head, ({ meeting }) => meeting.location);
  check("Referat fra bestyrelsesmøde tirsdag d. 4/9-2018 kl. 19 hos Anna", "hos Anna");
  check("Referat fra bestyrelsesmøde tirsdag d. 4/9-2018 kl. 19 i klubhuset", "klubhuset");
  check("Referat Byrådet\n26-03-2018 kl. 19:00\nByrådssalen, Egevej 3, Nordby", "Byrådssalen, Egevej 3, Nordby");
  check("Bestyrelsesmøde 14. juni 2024 kl. 10.00, Skovvej 20, mødelokale 2", "Skovvej 20, mødelokale 2");
  check(
    "Referat af bestyrelsesmøde\nOnsdag den 12. marts 2025 kl. 18.30 i gildesalen, Skovvej 8",
    "gildesalen, Skovvej 8",
  );
});

describe("T80 the number of a meeting is no date", () => {
  const { check } = checkFor(head, ({ meeting }) => [meeting.number, meeting.date]);
  check("Referat af bestyrelsesmøde nr. 6/2015\nTirsdag den 9. juni 2015", ["6/2015", "2015-06-09"]);
  check("MØDE 6-2015\nVandudvalget\nMødedato: 9. juni 2015", ["6-2015", "2015-06-09"]);
});

describe("what is no Danish minutes", () => {
  const kind = ({ documentKind, notices }: MinutesRecord) => [
    documentKind,
    notices.map(({ code }) => code).filter((code) => code === "foreign-language" || code === "not-minutes"),
  ];
  const { check } = checkFor((lines: string) => lines, kind);
  const norwegian =
    "Møtereferat fra styremøtet 4. mai 2021\nTil stede: Anna Holm\nForfall: Bo Lund\nSaksliste\nSak 1 Regnskap\nVedtak: Regnskapet ble vedtatt av styret.\nSak 2 Eventuelt\nIngen saker ble meldt. Styret takket for fremmøtet, og møtet ble hevet. Neste møte blir i juni, og sakslisten sendes ut en uke før.\n";
  // T81: Norwegian minutes look alike
  check(norwegian, ["other", ["foreign-language"]]);
  // T82: news about what a council resolved
  check(
    "Byrådet har besluttet at bygge en ny bro\nByrådet har på sit møde i aftes besluttet, at der skal bygges en ny bro over åen. Broen ventes klar til sommer, siger borgmesteren, der glæder sig til at klippe snoren. Læs mere på kommunens side om trafik, og tilmeld dig nyhedsbrevet.\n",
    ["other", ["not-minutes"]],
  );
  // T83: rules of procedure have the words of minutes
  check(
    "Forretningsorden for bestyrelsen\n1. Indkaldelse\nFormanden indkalder til møde.\n2. Beslutningsprotokol\nReferenten fører protokol.\n3. Fuldmagt\nDer kan ikke stemmes ved fuldmagt.\n",
    ["other", ["not-minutes"]],
  );
});
