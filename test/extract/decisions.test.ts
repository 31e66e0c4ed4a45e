import { describe } from "vitest";
import { checkFor, inDecision, second } from "./check.ts";

describe("what came of it", () => {
  const { check } = checkFor(inDecision, (record) => second(record).decisions.map((each) => each.outcome));
  check("Godkendt.", ["approved"]);
  check("Indstillingen blev godkendt.", ["approved"]);
  check("Udsat.", ["postponed"]);
  check("Anbefales.", ["recommended"]);
  check("Godkendt, idet broen males rød.", ["approvedAmended"]);
  check("Udvalget kunne ikke støtte forslaget.", ["rejected"]);
  check("Drøftet.", ["discussed"]);
  check("Broen males rød.", ["approved"]);
  check("Det vil vi ikke.", ["rejected"]);
  check("Formanden fortalte om broen.", ["none"]);
  check("", []);
});

describe("the outcome and not the attendance around it", () => {
  const { check } = checkFor(inDecision, (record) => second(record).decisions.map((each) => [each.outcome, each.text]));
  check("Fraværende: Bo Lund (A)\nGodkendt.", [["approved", "Godkendt."]]);
  check("Fraværende:\nGodkendt.", [["approved", "Godkendt."]]);
  check("Bo Lund var fraværende.\nGodkendt.", [["approved", "Bo Lund var fraværende.\nGodkendt."]]);
  check("Bo Lund var fraværende.", [["none", "Bo Lund var fraværende."]]);
  // A sentence of the section is part of what was resolved; a labelled line is not.
  check("Godkendt. Bo Lund var fraværende.", [["approved", "Godkendt. Bo Lund var fraværende."]]);
});

describe("the last word counts", () => {
  const { check } = checkFor(inDecision, (record) => second(record).decisions.map((each) => each.outcome));
  check("Ændringsforslag 1 fra liste B blev forkastet. Indstillingen blev herefter godkendt.", ["approved"]);
  check("Formanden fortalte om broen.\nDer er mange der bruger den.\nOrienteringen taget til efterretning.", ["noted"]);
  check("Udvalget drøftede broen.\nUdvalget godkendte indstillingen.", ["approved"]);
});

describe("points of a decision", () => {
  const { check } = checkFor(inDecision, (record) =>
    second(record).decisions.flatMap((each) => each.points.map((point) => `${point.outcome ?? "-"} ${point.text}`)),
  );
  check(
    "Vandudvalget besluttede, at:\n• godkende broen\n• at tage status til efterretning\n• der skal ses på rækværket",
    ["approved godkende broen", "noted at tage status til efterretning", "- der skal ses på rækværket"],
  );
  check("Godkendt.", ["- Godkendt."]);
  check("Ad 1. Anbefales.\nAd 2. Udsat.", ["recommended Ad 1. Anbefales.", "postponed Ad 2. Udsat."]);
});

describe("decisions of several bodies", () => {
  const council = (lines: string) =>
    `Møde i Byrådet den 9. februar 2021\n1. Velkomst\nBeslutning\nGodkendt.\n2. Ny bro\n${lines}\n3. Eventuelt\nBeslutning\nIntet.\n`;
  const { check } = checkFor(council, (record) =>
    second(record).decisions.map((each) => [each.stage, each.body, each.date, each.outcome]),
  );
  check(
    "Beslutning Økonomiudvalget den 02-02-2021\nIndstilles godkendt.\nBeslutning Byrådet den 09-02-2021\nGodkendt.",
    [
      ["other", "Økonomiudvalget", "2021-02-02", "recommended"],
      ["own", "Byrådet", "2021-02-09", "approved"],
    ],
  );
  check(
    "Beslutning Byrådet den 09-02-2021\nGodkendt.\nBeslutning Økonomiudvalget den 02-02-2021\nIndstilles godkendt.",
    [
      ["own", "Byrådet", "2021-02-09", "approved"],
      ["other", "Økonomiudvalget", "2021-02-02", "recommended"],
    ],
  );
  check("Beslutning\nGodkendt.", [["own", null, null, "approved"]]);
});

describe("the decision and the recommendation", () => {
  const { check } = checkFor(inDecision, (record) =>
    second(record).decisions.map((each) => each.relationToRecommendation),
  );
  check("Godkendt.", ["asRecommended"]);
  check("Indstillingen blev godkendt.", ["asRecommended"]);
  check("Godkendt med den ændring, at broen males rød.", ["amended"]);
  check("Afvist.", ["rejected"]);
  check("Udsat.", ["deferred"]);
  check("Udvalget vil se på havnen og dens både i stedet for.", [null]);
});

describe("where to and until when", () => {
  const { check } = checkFor(inDecision, (record) =>
    second(record).decisions.map((each) => each.referredTo ?? each.postponedTo),
  );
  check("Oversendes til Økonomiudvalget.", ["Økonomiudvalget"]);
  check("Sagen sendes tilbage til forvaltningen.", ["forvaltningen"]);
  check("Udsat til mødet i juni.", ["mødet i juni"]);
  check("Godkendt.", [null]);
});

describe("recommendations to others are not final", () => {
  const { check } = checkFor(inDecision, (record) => second(record).decisions.map((each) => each.final));
  check("Anbefales.", [false]);
  check("Indstilles godkendt.", [false]);
});

describe("closed and standing items", () => {
  const committee = (lines: string) =>
    `Møde i Vandudvalget den 4. maj 2021\n1. Velkomst\nBeslutning\nGodkendt.\n${lines}\n3. Eventuelt\nBeslutning\nIntet.\n`;
  const { check } = checkFor(committee, (record) => [
    second(record).access.public,
    ...second(record).decisions.map((each) => each.outcome),
  ]);
  check("2. LUKKET PUNKT - Salg af grund\nBeslutning\nRefereres ikke.", [false, "withheld"]);
  check("2. Salg af grund (lukket)", [false]);
  check("2. Salg af grund (lukket)\nBeslutning\nGrunden er solgt.", [false, "withheld"]);
  check("2. Eventuelt\nBeslutning\nIntet.", [null, "none"]);
  check("2. Meddelelser\nBeslutning\nFormanden har været i byen.", [null, "none"]);
});

describe("decisions on agenda and minutes are procedural", () => {
  const { check } = checkFor(
    (lines) =>
      `Møde i Vandudvalget den 4. maj 2021\n1. Velkomst\nBeslutning\nGodkendt.\n${lines}\nBeslutning\nGodkendt.\n3. Eventuelt\nBeslutning\nIntet.\n`,
    (record) => second(record).decisions.map((each) => each.procedural ?? false),
  );
  check("2. Godkendelse af dagsorden", [true]);
  check("2. Godkendelse af referat", [true]);
  check("2. Ny bro", [false]);
});

describe("what was decided of another item", () => {
  const board = (lines: string) =>
    `Bestyrelsesmøde den 4. maj 2021\n1. Godkendelse af dagsorden\n${lines}\n2. Ny bro\nBroen blev drøftet.\n3. Nyt hus\nHuset blev drøftet.\n4. Eventuelt\nIntet.\n`;
  const { check } = checkFor(board, (record) => record.items.map((each) => each.treatedAfter ?? null));
  check("Dagsordenen godkendt, idet punkt 3 behandles efter punkt 1.", [null, null, "1", null]);
  check("Dagsordenen godkendt. Punkt 3 blev taget før punkt 2.", [null, null, "1", null]);
  check("Dagsordenen godkendt. Punkt 3 og 4 blev drøftet.", [null, null, null, null]);
});

describe("a request is no decision", () => {
  const { check } = checkFor(
    (lines) =>
      `Møde i Hovedudvalget den 4. maj 2021\n1. Velkomst\nBeslutning\nGodkendt.\n2. Ny bro\n${lines}\n3. Eventuelt\nBeslutning\nIntet.\n`,
    (record) => [second(record).decisions.length, second(record).actions.length],
  );
  check("Sagsfremstilling\nUdvalget bedes beslutte:\n- At der afholdes et møde", [0, 0]);
  check("Sagsfremstilling\nByrådet besluttede den 4. maj 2020 at bygge en bro.", [0, 0]);
  check("Indstilling\nat udvalget godkender broen", [0, 0]);
});
