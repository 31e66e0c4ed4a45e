import { describe } from "vitest";
import { checkFor, inDecision, inItem, second } from "../extract/check.ts";

/** Three items of a council; the lines are the second's. */
const council = (lines: string) =>
  `Møde i Byrådet den 9. februar 2021\n\n1. Velkomst\nBeslutning\nGodkendt.\n2. Ny bro\n${lines}\n3. Eventuelt\nBeslutning\nIntet.\n`;
const outcomes = (record: Parameters<typeof second>[0]) => second(record).decisions.map((each) => each.outcome);
const figures = (record: Parameters<typeof second>[0]) =>
  second(record).votes.map((each) => [each.for, each.against, each.abstain]);

describe("T54: several bodies in one item, in any order", () => {
  const { check } = checkFor(council, (record) =>
    second(record).decisions.map((each) => `${each.stage} ${each.body} ${each.outcome}`),
  );
  const finance = "Beslutning Økonomiudvalget den 02-02-2021\nIndstilles godkendt.";
  const own = "Beslutning Byrådet den 09-02-2021\nGodkendt.";
  check(`${finance}\n${own}`, ["other Økonomiudvalget recommended", "own Byrådet approved"]);
  check(`${own}\n${finance}`, ["own Byrådet approved", "other Økonomiudvalget recommended"]);
  check(
    "Beslutning Økonomiudvalget den 09-02-2021\nIndstilles godkendt.\nBeslutning Byrådet den 09-02-2021\nGodkendt.",
    ["other Økonomiudvalget recommended", "own Byrådet approved"],
  );
  check("Beslutning ØK den 02-02-2021\nAnbefales.\nBeslutning BY den 09-02-2021\nGodkendt.", [
    "other ØK recommended",
    "own BY approved",
  ]);
});

describe("T55: a course of the case that repeats the decision is no second one", () => {
  const { check } = checkFor(council, outcomes);
  check("Sagens forløb\n09-02-2021 Byrådet\nGodkendt.\nBeslutning\nGodkendt.", ["approved"]);
});

describe("T56: empty decisions everywhere are an agenda", () => {
  const { check } = checkFor(
    (lines) =>
      `Dagsorden til møde i Byrådet den 9. februar 2021\n1. Ny bro\nIndstilling\nat broen bygges\nBeslutning\n${lines}\n2. Nyt hus\nIndstilling\nat huset bygges\nBeslutning\n${lines}\n`,
    (record) => [record.documentKind, record.items.flatMap((each) => each.decisions).length],
  );
  check("", ["agenda", 0]);
});

describe("T57: denials come before what they deny", () => {
  const { check } = checkFor(inDecision, outcomes);
  check("Forslaget blev ikke vedtaget.", ["rejected"]);
  check("Ansøgningen imødekommes ikke.", ["rejected"]);
  check("Udvalget godkendte ikke budgettet.", ["rejected"]);
  check("Godkendt uden bemærkninger.", ["approved"]);
  check("Ingen ændringer.", ["none"]);
  check("Anbefales ikke.", ["rejected"]);
});

describe("T57: what is not yet decided is no decision", () => {
  const { check } = checkFor(inItem, outcomes);
  check("Det er endnu ikke besluttet, hvem der betaler.", []);
});

describe("T58: which number of a vote is for", () => {
  const { check } = checkFor(inDecision, figures);
  check("Forslaget blev forkastet med 28 stemmer imod 11. 4 undlod.", [[11, 28, 4]]);
  check("Forslaget blev ikke vedtaget med 2 stemmer mod 9. 1 undlod at stemme.", [[2, 9, 1]]);
  check("Forslaget blev vedtaget med 29 stemmer imod 10.", [[29, 10, null]]);
});

describe("T59: the last motion's outcome is the item's", () => {
  const { check } = checkFor(inDecision, outcomes);
  check("Ændringsforslag 1 fra liste B blev forkastet. Indstillingen blev herefter godkendt.", ["approved"]);
  check("Ændringsforslaget blev vedtaget.\nIndstillingen blev herefter godkendt.", ["approvedAmended"]);
  check("Bo Lund foreslog løsning C. Forslaget blev ikke vedtaget. Indstillingen blev derefter godkendt.", [
    "approved",
  ]);
});

describe("T62: a closed item withholds its decision", () => {
  const { check } = checkFor(
    (title) =>
      `Møde i Vandudvalget den 4. maj 2021\n\n1. Godkendelse af dagsorden\nBeslutning\nGodkendt.\n${title}\n3. Eventuelt\nBeslutning\nIntet.\n`,
    (record) => [second(record).access.public, outcomes(record)],
  );
  check("2. LUKKET PUNKT - Salg af grund", [false, []]);
  check("2. Salg af grund (Lukket)", [false, []]);
  check("2. Salg af grund (Lukket)\nBeslutning\nVedtaget i særskilt protokol.", [false, ["approved"]]);
  check("2. Salg af grund (Lukket)\nBeslutning\nRefereres ikke.", [false, ["withheld"]]);
});

describe("T63: standing items at the end need no decision", () => {
  const { check } = checkFor(
    (lines) => `Møde i Vandudvalget den 4. maj 2021\n\n1. Ny bro\nBeslutning\nGodkendt.\n${lines}\n`,
    outcomes,
  );
  check("2. Eventuelt\nBeslutning\nIntet.", ["none"]);
  check("2. Underskriftsark", []);
});

describe("T64: an outcome glued to the title", () => {
  const { check } = checkFor(
    (title) => `Bestyrelsesmøde den 4. maj 2021\n1. Velkomst\nHej.\n${title}\n3. Eventuelt\nIntet.\n`,
    (record) => [second(record).title, ...outcomes(record)],
  );
  check("2. Regnskab: Godkendt", ["Regnskab", "approved"]);
  check("2. Nyt hus - Drøftet", ["Nyt hus", "discussed"]);
  check("2. Valg af referent: Anna Holm", ["Valg af referent", "elected"]);
  check("2. Orientering: nyt udbud", ["Orientering: nyt udbud"]);
});

describe("T65: the outcome is the last line after news", () => {
  const { check } = checkFor(inItem, (record) =>
    second(record).decisions.map((each) => `${each.outcome} ${each.text}`),
  );
  check(
    "Formanden fortalte om broen.\nKommunen har godkendt planen for havnen.\nOrienteringen taget til efterretning.",
    ["noted Orienteringen taget til efterretning."],
  );
});

describe("T66: Referat as a label inside the item", () => {
  const { check } = checkFor(inItem, outcomes);
  check("Referat: drøftet", ["discussed"]);
});

describe("T68: each point of the recommendation has its own outcome", () => {
  const { check } = checkFor(inDecision, (record) =>
    second(record).decisions.map((each) => [
      each.outcome,
      each.relationToRecommendation,
      each.points.map((point) => point.outcome),
    ]),
  );
  check("Ad. 1 Anbefales. Ad. 2 Udsat.", [["recommended", "partly", ["recommended", "postponed"]]]);
  check("Ad 1. Godkendt.\nAd 2. Afvist.", [["approvedInPart", "partly", ["approved", "rejected"]]]);
  check("Punkt 1: Godkendt. Punkt 2: Godkendt.", [["approved", null, ["approved", "approved"]]]);
});

describe("T69: an approval stamp is no decision", () => {
  const { check } = checkFor(inItem, outcomes);
  check("Broen er gammel.\nGodkendt med koden: 1-2-2020 20:05", []);
});

describe("T70: the approval of the agenda tells of other items", () => {
  const { check } = checkFor(
    (lines) =>
      `Møde i Vandudvalget den 4. maj 2021\n\n1. Godkendelse af dagsorden\nBeslutning\n${lines}\n2. Ny bro\nBeslutning\nGodkendt.\n3. Nyt hus\nBeslutning\nGodkendt.\n`,
    (record) => [
      record.items[0]?.decisions.map((each) => each.outcome),
      record.items.map((each) => each.treatedAfter ?? null),
    ],
  );
  check("Dagsordenen godkendt, idet punkt 3 behandles efter punkt 1.", [["approvedAmended"], [null, null, "1"]]);
  check("Godkendt. Punkt 3 blev behandlet før punkt 2.", [["approvedAmended"], [null, null, "1"]]);
  check("Godkendt.", [["approved"], [null, null, null]]);
});

describe("final, or a recommendation to a body above", () => {
  const { check } = checkFor(
    (lines) =>
      `Møde i Vandudvalget den 4. maj 2021\n\n1. Velkomst\nBeslutning\nGodkendt.\n2. Ny bro\n${lines}\n3. Eventuelt\nBeslutning\nIntet.\n`,
    (record) => second(record).decisions.map((each) => each.final),
  );
  check("Beslutning\nAnbefales.", [false]);
  check("Beslutningskompetence\nByrådet\nBeslutning\nGodkendt.", [false]);
  check("Beslutningskompetence\nVandudvalget\nBeslutning\nGodkendt.", [true]);
  check("Sagsgang\nVandudvalget, Økonomiudvalget, Byrådet\nBeslutning\nTiltrådt.", [false]);
  check("Indstilling\nForvaltningen indstiller til byrådet,\nat broen bygges\nBeslutning\nTiltrådt.", [false]);
  check("Beslutning\nGodkendt.", [null]);
});
