import { describe } from "vitest";
import { checkFor, inDecision, second } from "./check.ts";

describe("who took no part", () => {
  const { check } = checkFor(inDecision, (record) =>
    second(record).recusals.map(({ name, leftRoom }) => [name, leftRoom]),
  );
  check("Godkendt. Bo Lund erklærede sig inhabil.", [["Bo Lund", null]]);
  check("Godkendt. Bo Lund (V) var inhabil og forlod lokalet.", [["Bo Lund", true]]);
  check("Bo Lund erklærede sig inhabil. Han gik uden for døren.\nGodkendt.", [["Bo Lund", true]]);
  check("Udvalget erklærede Bo Lund inhabil.\nGodkendt.", [["Bo Lund", null]]);
  check("Bo Lund ejer broen. Han erklærede sig inhabil.\nGodkendt.", [["Bo Lund", null]]);
  check("Godkendt.", []);
  check("Udvalget drøftede reglerne om inhabilitet.", []);
  check("Ingen var inhabile.", []);
  check("Inhabil: Bo Lund\nGodkendt.", [["Bo Lund", null]]);
});

describe("why", () => {
  const { check } = checkFor(inDecision, (record) => second(record).recusals.map((each) => each.reason));
  check("Bo Lund erklærede sig inhabil, da han ejer broen.\nGodkendt.", ["han ejer broen"]);
  check("Bo Lund erklærede sig inhabil.\nGodkendt.", [null]);
});

describe("in whatever words", () => {
  const { check } = checkFor(inDecision, (record) =>
    second(record).recusals.map(({ name, leftRoom, substitute }) => [name, leftRoom, substitute]),
  );
  check("Anna Holm (C) forlod mødet på grund af inhabilitet.\nSagen udsættes.", [["Anna Holm", true, null]]);
  check("Godkendt.\nBo Lund deltog ikke i sagens behandling på grund af inhabilitet.", [["Bo Lund", null, null]]);
  check("Anna Holm, F, forlod lokalet, da hun ejer broen og erklærede sig inhabil.\nGodkendt.", [
    ["Anna Holm", true, null],
  ]);
  check("Anna Holm og Bo Lund erklærede sig inhabile og forlod lokalet.\nGodkendt.", [
    ["Anna Holm", true, null],
    ["Bo Lund", true, null],
  ]);
  check("Bo Lund (V) erklærede sig inhabil. Carl Krag deltog som stedfortræder.\nGodkendt.", [
    ["Bo Lund", null, "Carl Krag"],
  ]);
  check("Godkendt.\nBo Lund deltog ikke i sagens behandling.", []);
});
