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
});

describe("the agenda approved with a change", () => {
  const board = (lines: string) =>
    `Bestyrelsesmøde den 4. maj 2021\n1. Velkomst\nHej.\n2. Godkendelse af dagsorden\n${lines}\n3. Ny bro\nBroen males.\n4. Eventuelt\nIntet.\n`;
  const agenda = checkFor(board, (record) => second(record).decisions.map((each) => each.outcome));
  agenda.check("Dagsordenen godkendt.", ["approved"]);
  agenda.check("Dagsordenen godkendt, idet punkt 3 udgår.", ["approvedAmended"]);
});
