import { describe } from "vitest";
import { checkFor, inDecision, inItem, second } from "./check.ts";

type Record = Parameters<typeof second>[0];
const tasks = (record: Record) =>
  second(record).actions.map((each) => `${each.owners.map((owner) => owner.name).join("+") || "nobody"}: ${each.task}`);

describe("what a body asks of somebody is the other's task", () => {
  const { check } = checkFor(inDecision, tasks);
  check("Udvalget beder forvaltningen om at måle broen.", [
    "forvaltningen: Udvalget beder forvaltningen om at måle broen.",
  ]);
  check("Godkendt, idet udvalget beder forvaltningen om at måle broen.", [
    "forvaltningen: udvalget beder forvaltningen om at måle broen.",
  ]);
  check("Udvalget ønsker, at administrationen undersøger prisen.", [
    "administrationen: Udvalget ønsker, at administrationen undersøger prisen.",
  ]);
  check("Center for Ejendomme indhenter en pris.", ["Center for Ejendomme: Center for Ejendomme indhenter en pris."]);
  check("Teknik og Miljø undersøger broen.", ["Teknik og Miljø: Teknik og Miljø undersøger broen."]);
  check("Sagen fremsendes til byrådet.", []);
  check("Anna Holm (O) tager forbehold.", []);
  check("Administrationen vurderer udgiften til 40.000 kr.", []);
});

describe("what somebody took on counts in any tense", () => {
  const { check } = checkFor(inItem, tasks);
  check("Anna påtog sig at ringe til smeden.", ["Anna: Anna påtog sig at ringe til smeden."]);
  check("Bo fik til opgave at male broen.", ["Bo: Bo fik til opgave at male broen."]);
  check("Carl blev bedt om at skrive til avisen.", ["Carl: Carl blev bedt om at skrive til avisen."]);
  check("Bo har malet gelænderet og sender regningen til Anna.", ["Bo: sender regningen til Anna."]);
  check("Anna bedes komme med et oplæg.", ["Anna: Anna bedes komme med et oplæg."]);
});

describe("who takes over the task before", () => {
  const { check } = checkFor(inItem, tasks);
  check("Der indhentes tilbud på maling. Anna står for det.", [
    "Anna: Der indhentes tilbud på maling. Anna står for det.",
  ]);
  check("Der skal aftales et møde med smeden. Bo og Carl tager dette møde.", [
    "Bo+Carl: Der skal aftales et møde med smeden. Bo og Carl tager dette møde.",
  ]);
});

describe("marks of every kind", () => {
  const { check } = checkFor(inItem, tasks);
  check("Aktion: Anna ringer til smeden.", ["Anna: Anna ringer til smeden."]);
  check("AP3: Bo måler broen.", ["Bo: Bo måler broen."]);
  check("Opfølgning: Carl spørger naboen.", ["Carl: Carl spørger naboen."]);
  check("To do: Bestille maling (Bo)", ["Bo: Bestille maling"]);
  check("=> Anna måler broen", ["Anna: Anna måler broen"]);
  check("Prisen er høj => Bo undersøger den igen", ["Bo: Bo undersøger den igen"]);
  check("Handling: Broen males. Ansvarlig: Bo. Frist: 1. juni 2021", ["Bo: Broen males."]);
  check("Opfølgning: Ingen", []);
  check("Broen skal males – Bo", ["Bo: Broen skal males"]);
  check("Super fest, men for lang – Anna", []);
});

describe("a list of tasks, however its entries name their owners", () => {
  const { check } = checkFor(inItem, tasks);
  check("To do:\n• Anna: male broen\n• Bo – købe maling\n• ringe til smeden (Carl)\n• finde en dag", [
    "Anna: male broen",
    "Bo: købe maling",
    "Carl: ringe til smeden",
    "nobody: finde en dag",
  ]);
  check("Aktionsliste:\nAnna maler broen\nBo køber maling", ["Anna: Anna maler broen", "Bo: Bo køber maling"]);
  check("Opgaver:\n• Skuret er malet (udført)\n• Købe maling, Bo, 1. juni", ["Bo: Købe maling"]);
});

describe("a table whose columns the text has lost", () => {
  const { check } = checkFor(inItem, (record) =>
    second(record).actions.map((each) => [each.owners[0]?.name, each.task, each.due?.text ?? null]),
  );
  check("Nr. Opgave Ansvarlig Frist\n1 Male broen Anna 1. juni 2021\n2 Købe maling Bo Lund Uge 23\n3 Noget andet", [
    ["Anna", "Male broen", "1. juni 2021"],
    ["Bo Lund", "Købe maling", "Uge 23"],
  ]);
  check("Nr. Opgave Ansvarlig Frist Status\nA-12 Male broen Anna 1. juni 2021 I gang\n21-3 Købe maling Bo Lukket", [
    ["Anna", "Male broen", "1. juni 2021"],
  ]);
});

describe("a list that gathers the tasks of the meeting", () => {
  const place = (list: string) =>
    `Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Bo Lund\n1. Tag\nAnna indhenter tilbud på nyt tag.\n2. Eventuelt\nIntet.\n\nAktionsliste:\n${list}\n3. Næste møde\nDen 3. juni 2021.\n`;
  const { check } = checkFor(place, tasks);
  check("• Anna indhenter tilbud på taget\n• Bo køber maling", ["Bo: Bo køber maling"]);
});

describe("what an item of news tells of others", () => {
  const place = (text: string) =>
    `Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Bo Lund\n1. Dagsorden\nGodkendt.\n2. Nyt fra naboforeningen\n${text}\n3. Eventuelt\nIntet.\n`;
  const { check } = checkFor(place, tasks);
  check("Lamperne skal udskiftes. Referaterne lægges på deres hjemmeside.", []);
  check("Det skal undersøges, om vi kan være med.", ["nobody: Det skal undersøges, om vi kan være med."]);
  check("Anna kontakter dem.", ["Anna: Anna kontakter dem."]);
});

describe("what sets no task", () => {
  const { check } = checkFor(inItem, tasks);
  check("Punktet tages op på næste møde.", []);
  check("Kontingentet sættes op fra 150 til 200 kr.", []);
  check("Seminaret i maj flyttes til juni.", []);
  check("Aftaler på over 100.000 kr. forelægges bestyrelsen.", []);
  check("Bo foreslår, at broen males.", []);
  check("Formanden, Bo og Carl forlod lokalet.", []);
});

describe("who does what, line below line", () => {
  const { check } = checkFor(inItem, tasks);
  check("Dommerbord: Anna\nKampplan: Bo\nIndkøb: Anna + Carl", [
    "Anna: Dommerbord",
    "Bo: Kampplan",
    "Anna+Carl: Indkøb",
  ]);
  check("Der er meget at gøre.\n- kakao - Anna\n- suppe: Bo + Carl\n- lygter i buskene, Carl", [
    "Anna: kakao",
    "Bo+Carl: suppe",
    "Carl: lygter i buskene",
  ]);
  check("Formand: Anna\nFestudvalget: Bo og Carl", []);
});

describe("clauses behind the task of somebody", () => {
  const { check } = checkFor(inItem, tasks);
  check("Anna retter teksten, og planen lægges på hjemmesiden.", [
    "Anna: Anna retter teksten",
    "nobody: planen lægges på hjemmesiden.",
  ]);
  check("Anna og Bo laver kaffe, og de spørger naboerne om kage.", [
    "Anna+Bo: Anna og Bo laver kaffe",
    "Anna+Bo: de spørger naboerne om kage.",
  ]);
  check("Bo kender en smed. Han ringer til ham.", ["Bo: Han ringer til ham."]);
  check("Bo talte med Carl om smeden. Han ringer til ham.", []);
});

describe("what is asked for or only moves the agenda sets no task", () => {
  const { check } = checkFor(inItem, tasks);
  check("En nabo havde stillet forslag om, at broen males.", []);
  check("Det blev besluttet at sende forslaget til urafstemning.", []);
  check("Der var enighed om at beholde broen, til den alligevel skal udskiftes.", []);
  check("Punkt 6 flyttes op før punkt 5.", []);
  check("Bo foretrækker en rød bro.", []);
});

describe("names and days in a column beside the text", () => {
  const pad = (words: string) => words.padEnd(60);
  const board = (lines: string) =>
    `Referat af bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Bo Lund, Carl Krag\n\n${pad("Punkt")}Ansvarlig/frist\n\n1. Velkomst\nAlle var mødt.\n2. Ny bro\n${lines}\n3. Eventuelt\nIntet.\n`;
  const { check } = checkFor(board, (record) =>
    second(record).actions.map(
      ({ owners, task, due }) => `${owners.map((each) => each.name).join("+")}: ${task} ${due?.text ?? ""}`,
    ),
  );
  check(`${pad("Plakat om broen.")}Anna / Bo\n${pad("")}10/6`, ["Anna+Bo: Plakat om broen. 10/6"]);
  check(
    `${pad("Broen er gammel, og der skal indhentes tilbud på")}Carl\n${pad("en ny bro af træ.")}snarest\nDer var kage.`,
    ["Carl: Broen er gammel, og der skal indhentes tilbud på en ny bro af træ. snarest"],
  );
  check(`${pad("Broen er gået i stykker igen.")}Bo\nEn ny købes for 6.000 kr.`, ["Bo: En ny købes for 6.000 kr. "]);
});
