import { describe } from "vitest";
import { checkFor, inDecision, inItem, second } from "./check.ts";

type Record = Parameters<typeof second>[0];
const tasks = (record: Record) =>
  second(record).actions.map((each) => `${each.owners.map((owner) => owner.name).join("+") || "nobody"}: ${each.task}`);

describe("tasks in running minutes", () => {
  const { check } = checkFor(inItem, tasks);
  check("Broen er gammel. Anna maler broen.", ["Anna: Anna maler broen."]);
  check("Anna indhenter tilbud, og Bo ringer til kommunen.", [
    "Anna: Anna indhenter tilbud",
    "Bo: Bo ringer til kommunen.",
  ]);
  check("Der indhentes tilbud.", ["nobody: Der indhentes tilbud."]);
  check("Broen blev drøftet. Anna har talt med kommunen.", []);
  check("Bestyrelsen mødes hver måned.", []);
  check("Ugens vagter: Anna 24/4, Bo 1/5", []);
  check("Kommunen sender et brev til alle naboer i maj.", []);
});

describe("marks of who is responsible", () => {
  const { check } = checkFor(inItem, tasks);
  check("Broen skal males. Ansvarlig: Anna", ["Anna: Broen skal males."]);
  check("Broen skal males (Bo)", ["Bo: Broen skal males"]);
  check("Broen gennemgås igen. Aktion: Anna.", ["Anna: Broen gennemgås igen."]);
  check("Broen gennemgås igen (Aktion: Anna, Bo og Carl).", ["Anna+Bo+Carl: Broen gennemgås igen"]);
  check("Broen skal males.\nAnsvarlig: Anna Holm", ["Anna Holm: Broen skal males."]);
  check("Broen skal males.\nTovholder: Bo, frist: 1. juni 2021", ["Bo: Broen skal males."]);
  check("Ansvarlig:", []);
});

describe("when it is due", () => {
  const { check } = checkFor(inItem, (record) =>
    second(record).actions.map((each) => [each.due?.text ?? null, each.due?.date ?? null]),
  );
  check("Anna maler broen senest den 1. juni 2021.", [["senest den 1. juni 2021", "2021-06-01"]]);
  check("Anna maler broen inden 1. juni.", [["inden 1. juni", "2021-06-01"]]);
  check("Anna maler broen til næste møde.", [["til næste møde", null]]);
  check("Broen skal males.\nAnsvarlig: Bo, frist: 1. juni 2021", [["1. juni 2021", "2021-06-01"]]);
  check("Anna maler broen.", [[null, null]]);
  check("Anna opdaterer prisen, som gælder pr. 1. januar.", [[null, null]]);
});

describe("lists of tasks", () => {
  const { check } = checkFor(inItem, tasks);
  check("Aktioner:\n• Anna maler broen\n• Skuret ryddes", ["Anna: Anna maler broen", "nobody: Skuret ryddes"]);
  check("HR følger op på følgende:\n• pension\n• kurser", ["HR: pension", "HR: kurser"]);
  check("Formanden nævnte:\n• pension\n• kurser", []);
  check("Bestyrelsen drøftede:\n• at Anna maler broen", []);
});

describe("tasks in a decision", () => {
  const { check } = checkFor(inDecision, (record) =>
    second(record).actions.map((each) => [each.task, each.decision ?? null]),
  );
  check("Vandudvalget besluttede, at:\n• godkende broen\n• Anna Holm maler broen", [["Anna Holm maler broen", 0]]);
  check("Godkendt. Anna Holm maler broen.", [["Anna Holm maler broen.", 0]]);
  check("Godkendt.", []);
});

describe("where no tasks are read", () => {
  const { check } = checkFor(
    (lines) => inDecision("Godkendt.").replace("Indstilling\nat broen bygges", lines),
    (record) => second(record).actions.length,
  );
  check("Sagsfremstilling\nAnna Holm maler broen.", 0);
  check("Indstilling\nat Anna Holm maler broen", 0);
  check("Sagsfremstilling\nDer indhentes tilbud.", 0);
});

describe("the same owner with a task in each of two items", () => {
  const board = (task: string) =>
    `Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Bo Lund\n1. Nyt tag\nAnna indhenter tilbud på nyt tag.\n2. Maling\n${task}\n3. Eventuelt\nIntet.\n`;
  const { check } = checkFor(board, (record) => record.items.map((each) => each.actions.length));
  check("Anna ringer til kommunen.", [1, 1, 0]);
  check("Bo indhenter tilbud på nyt tag.", [1, 1, 0]);
  check("Anna indhenter tilbud på ny maling.", [1, 1, 0]);
});

describe("what sets no task", () => {
  const { check } = checkFor(inItem, tasks);
  check('Reglen siger: "Hegnet klippes inden 1. maj. Bestyrelsen skriver til ejeren, hvis det ikke sker."', []);
  check("Anna afholder åbent hus den sidste fredag i hver måned.", []);
  check("Revisoren sender en erklæring, som han plejer.", []);
  check("Resultaterne hænges ikke op.", []);
  check("Planen indebærer, at skolen flyttes til havnen.", []);
  check("Festen flyttes til den 7. maj.", []);
  check("Udvalget sender sagen til byrådet.", []);
  check("Bo ejer en båd, og Anna tager plads i rådet.", []);
});

describe("who is to do it, as their mark says", () => {
  const { check } = checkFor(inItem, tasks);
  check("Festen holdes i maj.\nAnsvarlig: Anna (tale) og Bo (blomster)", ["Anna+Bo: Festen holdes i maj."]);
  check("Sagen skal afklares. Ansvarlig: Bo (uge 24)", ["Bo: Sagen skal afklares."]);
  check("Orientere om planen. Ansvarlig: alle skoleledere", ["alle skoleledere: Orientere om planen."]);
  check("-> planen sendes til kommunen – Bo, senest 18. november", ["Bo: planen sendes til kommunen"]);
  check("Bestyrelsen lovede dog at male broen.", ["Bestyrelsen: Bestyrelsen lovede dog at male broen."]);
});

describe("news of others", () => {
  const told = checkFor(
    (lines) => `Bestyrelsesmøde den 4. maj 2021\n1. Velkomst\nHej.\n2. Siden sidst\n${lines}\n3. Eventuelt\nIntet.\n`,
    tasks,
  );
  told.check("Biblioteket undersøger mulighederne inden maj.", []);
  told.check("Landsformanden vil skrive til ministeren.", []);
  told.check("Formanden vil skrive til ministeren.", ["Formanden: Formanden vil skrive til ministeren."]);
});

describe("what stands behind a mark", () => {
  const { check } = checkFor(inItem, tasks);
  check("Opfølgning: Anna maler broen. Oversigt over farver til næste møde.", [
    "Anna: Anna maler broen.",
    "nobody: Oversigt over farver til næste møde.",
  ]);
  check("Vi ses igen tirsdag den 8. juni kl. 17 (Bo bager).", []);
});
