import { describe } from "vitest";
import { checkFor, second } from "./check.ts";

const committee = (lines: string) =>
  `mødet i Vandudvalget den 4. maj 2021\n1. Velkomst\nBeslutning\nGodkendt.\n2. Ny bro\nBeslutning\nGodkendt.\n${lines}\n3. Eventuelt\nBeslutning\nIntet.\n`;

describe("attachments under their label", () => {
  const { check } = checkFor(committee, (record) =>
    second(record).attachments.map((each) => [each.number, each.name, each.reference]),
  );
  check("Bilag\nTegning.pdf", [[null, "Tegning.pdf", "listed"]]);
  check("Bilag:\n• Bilag 1 - Tegning\n• Bilag 2 - Pris", [
    ["1", "Bilag 1 - Tegning", "listed"],
    ["2", "Bilag 2 - Pris", "listed"],
  ]);
  check("Bilag: Bilag 1: Tegning", [["1", "Bilag 1: Tegning", "listed"]]);
  check("Bilag\n1. Tegning\n2. Pris", [
    ["1", "Tegning", "listed"],
    ["2", "Pris", "listed"],
  ]);
  check("Bilag\nBilag A - Tegning", [["A", "Bilag A - Tegning", "listed"]]);
  check("Bilag\nBilag 3.1: Kort", [["3.1", "Bilag 3.1: Kort", "listed"]]);
  check("Bilag: Notat om priser, Støjberegning, Referat fra borgermøde", [
    [null, "Notat om priser", "listed"],
    [null, "Støjberegning", "listed"],
    [null, "Referat fra borgermøde", "listed"],
  ]);
  check("Bilag: Forslag til vagtplan, Nordkysten", [[null, "Forslag til vagtplan, Nordkysten", "listed"]]);
  check("Bilag: Bud A, Bud B og Kort over matriklen", [
    [null, "Bud A", "listed"],
    [null, "Bud B", "listed"],
    [null, "Kort over matriklen", "listed"],
  ]);
  check("Bilag: Overslag, nyt tag", [[null, "Overslag, nyt tag", "listed"]]);
  check("Bilag: Notat fra Teknik, Miljø og Klima", [[null, "Notat fra Teknik, Miljø og Klima", "listed"]]);
  check("Bilag\nKort.pdf Tilbud, revideret.docx", [
    [null, "Kort.pdf", "listed"],
    [null, "Tilbud, revideret.docx", "listed"],
  ]);
  check("Bilag\nTegning\nOverslag, Nyt tag", [
    [null, "Tegning", "listed"],
    [null, "Overslag, Nyt tag", "listed"],
  ]);
  check("Bilag\nTegning\n20.05 - 20.15", [[null, "Tegning", "listed"]]);
  check("Bilag\nIngen bilag.", []);
  check("Bilag\nIngen", []);
  check("Bilag:", []);
});

describe("attachments that only the text mentions", () => {
  const { check } = checkFor(committee, (record) =>
    second(record).attachments.map((each) => [each.number, each.reference]),
  );
  check("Sagsfremstilling\nSe bilag 2.", [["2", "mentioned"]]);
  check("Sagsfremstilling\nSe bilag 2 og tegningen (bilag 2).", [["2", "mentioned"]]);
  check("Sagsfremstilling\nSe bilag 1.\nBilag\nBilag 1: Tegning", [["1", "listed"]]);
  check("Sagsfremstilling\nSe bilag A.", [["A", "mentioned"]]);
  check("Sagsfremstilling\nSe bilag 3.1.", [["3.1", "mentioned"]]);
  check("Sagsfremstilling\nBilag er sendt ud.", []);
  check("Sagsfremstilling\nDer er 3 bilag.", []);
  check("Sagsfremstilling\nSe bilag i mappen.", []);
});

describe("closed attachments", () => {
  const { check } = checkFor(committee, (record) => second(record).attachments.map((each) => each.access));
  check("Bilag\nTegning (lukket)", ["closed"]);
  check("Bilag\nTegning (fortroligt)", ["closed"]);
  check("Bilag\nTegning", [null]);
});
