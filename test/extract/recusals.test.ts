import { describe } from "vitest";
import { checkFor, inDecision, second } from "./check.ts";

describe("who took no part", () => {
  const { check, notYet } = checkFor(inDecision, (record) =>
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
  notYet("a label that opens the sentence is no predicate", "Inhabil: Bo Lund\nGodkendt.", [["Bo Lund", null]]);
});

describe("why", () => {
  const { check } = checkFor(inDecision, (record) => second(record).recusals.map((each) => each.reason));
  check("Bo Lund erklærede sig inhabil, da han ejer broen.\nGodkendt.", ["han ejer broen"]);
  check("Bo Lund erklærede sig inhabil.\nGodkendt.", [null]);
});
