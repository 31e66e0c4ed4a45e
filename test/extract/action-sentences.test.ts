import { describe, expect, it } from "vitest";
import { isReport, readTasks } from "../../src/extract/action-sentences.ts";
import { gatherPeople } from "../../src/extract/people.ts";
import { tableFor } from "../danish/table.ts";

const people = gatherPeople([{ name: "Anna Holm" }, { name: "Bo Lund" }]);
const options = { people, bodiesToo: false, passives: true, presentNarrative: false };

/** Each task as "owners: words". */
const tasks = (text: string) =>
  readTasks(text, options).map(
    (each) => `${each.owners.map((owner) => owner.name).join("+") || "nobody"}: ${text.slice(each.start, each.end)}`,
  );
const check = tableFor(tasks);

describe("somebody does something", () => {
  check("Anna undersøger prisen.", ["Anna: Anna undersøger prisen."]);
  check("Anna og Bo taler med naboen.", ["Anna+Bo: Anna og Bo taler med naboen."]);
  check("Formanden kontakter kommunen.", ["Formanden: Formanden kontakter kommunen."]);
  check("Sekretariatet sender referatet ud.", ["Sekretariatet: Sekretariatet sender referatet ud."]);
  check("Anna skal indhente tilbud.", ["Anna: Anna skal indhente tilbud."]);
  check("Det blev aftalt, at Anna skriver til kommunen.", ["Anna: Anna skriver til kommunen."]);
  check("På næste møde fremlægger Anna planen.", ["Anna: På næste møde fremlægger Anna planen."]);
  check("Anna låner traileren.", ["Anna: Anna låner traileren."]);
});

describe("each owner has a task of their own", () => {
  check("Anna skriver til kommunen, og Bo maler broen.", ["Anna: Anna skriver til kommunen", "Bo: Bo maler broen."]);
});

describe("those spoken with own nothing", () => {
  check("Anna drøfter det med Bo Lund og Carl Krag.", ["Anna: Anna drøfter det med Bo Lund og Carl Krag."]);
});

describe("nobody is named", () => {
  check("Der indhentes tilbud på maling.", ["nobody: Der indhentes tilbud på maling."]);
  check("Hegnet skal males.", ["nobody: Hegnet skal males."]);
  check("Opdateret version sendes til ledelsen.", ["nobody: Opdateret version sendes til ledelsen."]);
});

describe("what sets no task", () => {
  check("Anna har kontaktet kommunen.", []);
  check("Anna orienterede om broen.", []);
  check("Anna er kasserer.", []);
  check("Broen er gammel.", []);
  check("Skal Anna male broen?", []);
  check("Hvis Anna maler broen, bliver den rød.", []);
  check("Anna deltager virtuelt.", []);
  check("Kommunen renoverer vejen.", []);
  check("Der findes mange broer.", []);
  check("Det lykkes altid.", []);
  check("Anna 24/4, Bo 1/5", []);
  check("Bestyrelsen mødes hver måned.", []);
});

it("a reason in a subordinate clause sets no task", () => {
  expect(tasks("Broen lukker i næste uge, fordi den skal males.")).toEqual([]);
});

describe("sentences that tell what happened", () => {
  const report = tableFor(isReport);
  report("Anna orienterede om broen.", true);
  report("Anna fortalte, at hun maler broen.", true);
  report("Det blev oplyst, at broen males.", true);
  report("Anna maler broen.", false);
});
