import { describe } from "vitest";
import { checkFor, inItem, second } from "./check.ts";

const { check } = checkFor(inItem, (record) => second(record).decisions.map((each) => `${each.outcome} ${each.text}`));

describe("sentences that resolve", () => {
  check("Bestyrelsen besluttede at male broen.", ["approved Bestyrelsen besluttede at male broen."]);
  check("Broen er gammel. Det blev besluttet at male broen. Der var kage.", [
    "approved Det blev besluttet at male broen.",
  ]);
  check("Der var enighed om at male broen.", ["approved Der var enighed om at male broen."]);
  check("Det blev aftalt, at broen males.", ["approved Det blev aftalt, at broen males."]);
  check("Godkendt.", ["approved Godkendt."]);
  check("Referatet blev godkendt.", ["approved Referatet blev godkendt."]);
  check("Forslaget blev forkastet.", ["rejected Forslaget blev forkastet."]);
  check("Punktet udsættes til næste møde.", ["postponed Punktet udsættes til næste møde."]);
  check("Orienteringen blev taget til efterretning.", ["noted Orienteringen blev taget til efterretning."]);
  check("Beslutning: Vi maler broen.", ["approved Vi maler broen."]);
});

describe("a list under a resolution belongs to it", () => {
  check("Bestyrelsen besluttede:\n• at male broen\n• at sælge båden\nDer var kage.", [
    "approved Bestyrelsen besluttede:\n• at male broen\n• at sælge båden",
  ]);
});

describe("the sentence before a bare approval says what", () => {
  check("Broen males rød. Enstemmigt vedtaget.", ["approved Broen males rød. Enstemmigt vedtaget."]);
});

describe("two resolutions are two decisions", () => {
  check("Bestyrelsen besluttede at male broen.\nBestyrelsen besluttede at sælge båden.", [
    "approved Bestyrelsen besluttede at male broen.",
    "approved Bestyrelsen besluttede at sælge båden.",
  ]);
});

describe("what only was talked about", () => {
  check("Broen blev drøftet.", ["discussed Broen blev drøftet."]);
  check("Drøftet.", ["discussed Drøftet."]);
});

describe("what resolves nothing", () => {
  check("Broen er gammel.", []);
  check("Formanden orienterede om broen.", []);
  check("Skal vi godkende broen?", []);
  check("Bo Lund var fraværende.", []);
  check("Anna Holm foreslog, at broen males.", []);
  check("Kommunen skal godkende broen, før vi må bygge.", []);
  check("På sidste møde blev det besluttet at male broen.", []);
  check("Broen er gammel; det er vedtaget af generalforsamlingen, at den males.", []);
});

describe("the agenda approved with a change", () => {
  const board = (lines: string) =>
    `Bestyrelsesmøde den 4. maj 2021\n1. Velkomst\nHej.\n2. Godkendelse af dagsorden\n${lines}\n3. Ny bro\nBroen males.\n4. Eventuelt\nIntet.\n`;
  const agenda = checkFor(board, (record) => second(record).decisions.map((each) => each.outcome));
  agenda.check("Dagsordenen godkendt.", ["approved"]);
  agenda.check("Dagsordenen godkendt, idet punkt 3 udgår.", ["approvedAmended"]);
});

describe("a label inside the text is over all that stands behind it in its paragraph", () => {
  check("Konklusion: Vi maler broen. Farven er rød.", ["approved Vi maler broen. Farven er rød."]);
  check("Broen er gammel. Konklusion: Vi maler broen. Ansvarlig: Anna", ["approved Vi maler broen."]);
});

describe("a line that only says that something was resolved is a label", () => {
  check("Det blev besluttet:\nBroen udsættes til næste møde.", ["postponed Broen udsættes til næste møde."]);
  check("Det blev besluttet:\n• Broen males\n• Båden sælges\nDer var kage.", ["approved Broen males\n• Båden sælges"]);
});

describe("points with letters that each have their result", () => {
  check("a) enstemmigt vedtaget\nb) faldt med 2 for, 5 imod", [
    "approved enstemmigt vedtaget",
    "rejected faldt med 2 for, 5 imod",
  ]);
});

describe("a result that does not name its matter takes the count before it", () => {
  check("Vi stemte om farven: 5 for, 1 imod. Så det er vedtaget.", [
    "approved Vi stemte om farven: 5 for, 1 imod. Så det er vedtaget.",
  ]);
  check("5 for, 1 imod. Forslaget er dermed vedtaget.", ["approved Forslaget er dermed vedtaget."]);
});

describe("elections", () => {
  check("Som delegeret valgtes Bo Lund. Suppleant Anna Holm.", [
    "elected Som delegeret valgtes Bo Lund. Suppleant Anna Holm.",
  ]);
  check("Kasserer: Bo Lund blev genvalgt.", ["elected Kasserer: Bo Lund blev genvalgt."]);
  check("Vi valgte de røde malinger.", ["approved Vi valgte de røde malinger."]);
});

describe("what else resolves nothing", () => {
  check("Anna Holm var enig.", []);
  check("Der blev ikke besluttet andet.", []);
  check("Bestyrelsen besluttede i juni at male broen.", []);
  check("Referatet er godkendt af formand og næstformand den 9. maj 2021.", []);
});

describe("what else came of it", () => {
  check("Bestyrelsen støtter ikke forslaget.", ["rejected Bestyrelsen støtter ikke forslaget."]);
  check("Udskudt igen, Bo var her ikke.", ["postponed Udskudt igen, Bo var her ikke."]);
  check("Det må vente til foråret.", ["postponed Det må vente til foråret."]);
  check("Referatet betragtes som godkendt.", ["approved Referatet betragtes som godkendt."]);
  check("Planen blev godkendt med de to ændringer.", ["approvedAmended Planen blev godkendt med de to ændringer."]);
});

describe("what stands beside a resolution and belongs to it", () => {
  check("Det blev besluttet at male broen. Rækværket udskydes dog til 2023, hvis malingen bliver dyr.", [
    "approvedAmended Det blev besluttet at male broen. Rækværket udskydes dog til 2023, hvis malingen bliver dyr.",
  ]);
  check("Det blev besluttet at male broen. Carl var dog imod.", ["approved Det blev besluttet at male broen."]);
  check("Bo foreslog, at broen males. Det blev stemt ned med 4 mod 2.", [
    "rejected Bo foreslog, at broen males. Det blev stemt ned med 4 mod 2.",
  ]);
  check("Vi besluttede, at broen males. Højst 900 kr. i alt. Der var kage.", [
    "approved Vi besluttede, at broen males. Højst 900 kr. i alt.",
  ]);
  check("Bestyrelsen besluttede,\n• at broen males\n• at båden sælges\nDer var kage.", [
    "approved Bestyrelsen besluttede,\n• at broen males\n• at båden sælges",
  ]);
});

describe("other ways to say what was resolved", () => {
  check("Vi endte med at beslutte, at broen males.", ["approved Vi endte med at beslutte, at broen males."]);
  check("Efter en lang snak var der enighed om at male broen.", [
    "approved Efter en lang snak var der enighed om at male broen.",
  ]);
  check("Bestyrelsen kunne ikke gå med til at male broen.", [
    "rejected Bestyrelsen kunne ikke gå med til at male broen.",
  ]);
  check("Nye åer er dyre. Det bliver ikke til noget i år.", ["rejected Det bliver ikke til noget i år."]);
  check("Det tager vi stilling til på næste møde.", ["postponed Det tager vi stilling til på næste møde."]);
  check("Broen blev drøftet, og planen kommer på igen i august.", [
    "postponed Broen blev drøftet, og planen kommer på igen i august.",
  ]);
  check("Udsat pga. tid.", ["postponed Udsat pga. tid."]);
  check("Bo Lund trak derefter sit forslag.", ["withdrawn Bo Lund trak derefter sit forslag."]);
  check("Bemyndigelsen blev givet uden afstemning.", ["approved Bemyndigelsen blev givet uden afstemning."]);
  check("De to førstnævnte var valgt for et år.", ["elected De to førstnævnte var valgt for et år."]);
  check("Entréen sættes til 30 kr. Lejen bliver måske 50 kr.", ["approved Entréen sættes til 30 kr."]);
  check("Vi holder kontingentet uændret.", ["approved Vi holder kontingentet uændret."]);
});

describe("substitutes that the title asks for are elected by themselves", () => {
  const assembly = (lines: string) =>
    `Generalforsamling den 4. maj 2021\n1. Velkomst\nHej.\n2. Valg af revisor og suppleanter\n${lines}\n3. Ny bro\nBroen males.\n4. Eventuelt\nIntet.\n`;
  const elections = checkFor(assembly, (record) => second(record).decisions.map((each) => each.text));
  elections.check("Bo Lund blev genvalgt. Som suppleant valgtes Carl Krag.", [
    "Bo Lund blev genvalgt.",
    "Som suppleant valgtes Carl Krag.",
  ]);
});
