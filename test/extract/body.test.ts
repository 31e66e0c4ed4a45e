import { describe } from "vitest";
import { checkFor, inHeader } from "./check.ts";

describe("the body that met", () => {
  const { check } = checkFor(inHeader, ({ meeting }) => meeting.body);
  check("mødet i Vandudvalget den 4. maj 2021", "Vandudvalget");
  check("Referat for Vandudvalget den 4. maj 2021", "Vandudvalget");
  check("Vandudvalget - Referat\n4. maj 2021", "Vandudvalget");
  check("Udvalg: Vandudvalget\nDato: 4. maj 2021", "Vandudvalget");
  check("Byrådet 2022-2025\nMøde den 4. maj 2023", "Byrådet");
  check("Referat af bestyrelsesmøde den 4. maj 2021", "bestyrelse");
  check("Ordinær generalforsamling i Havnens Bådelaug\nden 4. maj 2021", "generalforsamling");
  check("Havnebyg styregruppemøde den 4. maj 2021", "styregruppe");
  check("Referat\nden 4. maj 2021", null);
  check("Natur- og Klimaudvalget\nReferat den 4. maj 2021", "Natur- og Klimaudvalget");
  check("HMU-møde den 4. maj 2021", "HMU");
  check("PSU-møde den 4. maj 2021", null);
  check("Her er lidt om, hvad vi blev enige om på mødet i lauget den 4. maj\n2021 hos Anna.", null);
  check("Referat af PU-møde den 4. maj 2021", "PU");
  check("Referat for: Havneby Provstiudvalg PU møde 4. maj 2021", "Havneby Provstiudvalg");
  check("Referat af møde i bestyrelsen for Havneby Gymnasium den 4. maj 2021", "bestyrelsen");
  check("UDVALG\n\nHandicaprådet\n\nMØDE\n\nReferat den 4. maj 2021", "Handicaprådet");
  check("Studienævnet for Have og Land\nReferat den 4. maj 2021", "Studienævnet for Have og Land");
  check("Møde i Havneby Menighedsråd den 4. maj 2021", "Havneby Menighedsråd");
  check("Udvalget for Havn, Teknik og Klima\nReferat den 4. maj 2021", "Udvalget for Havn, Teknik og Klima");
  check("Børne-, Unge- og Kulturudvalget\nReferat den 4. maj 2021", "Børne-, Unge- og Kulturudvalget");
  check("Politik > Referater > Vandudvalget\nden 4. maj 2021", "Vandudvalget");
  check("Møde i HMU den 4. maj 2021", "HMU");
});

describe("the kind of body", () => {
  const { check } = checkFor(inHeader, ({ meeting }) => meeting.bodyType);
  check("mødet i Vandudvalget den 4. maj 2021", "committee");
  check("Byrådet\nMøde den 4. maj 2023", "council");
  check("Møde i Menighedsrådet den 4. maj 2021", "parishCouncil");
  check("Referat af skolebestyrelsesmøde den 4. maj 2021", "schoolBoard");
  check("Chefgruppen\nMøde den 4. maj 2021", "management");
  check("Referat af styregruppemøde den 4. maj 2021", "projectGroup");
  check("Møde i Ældrerådet den 4. maj 2021", "advisory");
  check("Region Nordkysten\nMøde i Forretningsudvalget den 4. maj 2021", "committee");
  check("Havnens Bådelaug\nMøde i Forretningsudvalget den 4. maj 2021", "association");
  check("Møde i Hovedudvalget den 4. maj 2021", "worksCouncil");
  check("Referat\nden 4. maj 2021", null);
});

describe("whose body it is", () => {
  const { check } = checkFor(inHeader, ({ meeting }) => meeting.organization);
  check("Havneby Kommune\nVandudvalget\nReferat den 4. maj 2021", "Havneby Kommune");
  check("Region Nordkysten\nmødet i Vandudvalget den 4. maj 2021", "Region Nordkysten");
  check("Forening: Havnens Bådelaug\nReferat af bestyrelsesmøde den 4. maj 2021", "Havnens Bådelaug");
  check("Klitby Vand & Varme A/S\nReferat af bestyrelsesmøde den 4. maj 2021", "Klitby Vand & Varme A/S");
  check("Havneskolen   Skolebestyrelsen\nReferat den 4. maj 2021", "Havneskolen");
  check("Referat af bestyrelsesmøde 4. maj 2021\nHavneby Varmeværk a.m.b.a.", "Havneby Varmeværk a.m.b.a.");
  check("Boligforeningen Åbo, afd. 14\nReferat af bestyrelsesmøde den 4. maj 2021", "Boligforeningen Åbo, afd. 14");
  check("Bestyrelsesmøde Dagtilbudsdistrikt Åen\nD. 4. maj 2021", "Dagtilbudsdistrikt Åen");
  // A name that is joined of two, on a line of its own
  check("Skovdal – Ny Fjord Vandværk\nReferat den 4. maj 2021", "Skovdal – Ny Fjord Vandværk");
  check("KILDEBY OG NØRRE KILDEBY VANDVÆRK\nReferat den 4. maj 2021", "KILDEBY OG NØRRE KILDEBY VANDVÆRK");
  check("Dagsorden – Ny Fjord Vandværk\nMøde den 4. maj 2021", "Ny Fjord Vandværk");
  check("Bestyrelsesmøde – Ny Fjord Vandværk\nMøde den 4. maj 2021", "Ny Fjord Vandværk");
  // A subject names it as a title does
  check(
    "Emne: BESTYRELSESMØDE I GRUNDEJERFORENINGEN HVIDE KLINT\nDato: 4. maj 2021",
    "GRUNDEJERFORENINGEN HVIDE KLINT",
  );
  check("MR-møde den 4. maj 2021", null);
  check("mødet i Vandudvalget den 4. maj 2021", null);
});

describe("the body by its decisions, when the header is silent", () => {
  const { check } = checkFor(
    (lines) => `Referat den 4. maj 2021\n1. Ny bro\n${lines}\n2. Nyt hus\n${lines}\n3. Eventuelt\nIntet.\n`,
    ({ meeting }) => meeting.body,
  );
  check("Vandudvalget besluttede, at broen males.", "Vandudvalget");
  check("LMU besluttede, at broen males.", "LMU");
  check("Formanden fortalte om broen.", null);
});
