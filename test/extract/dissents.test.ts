import { describe } from "vitest";
import { checkFor, inDecision, second } from "./check.ts";

describe("who did not agree", () => {
  const { check } = checkFor(inDecision, (record) =>
    second(record).dissents.map((each) => `${each.kind} ${each.by.join("+")}`),
  );
  check("Godkendt. Venstre stemte imod.", ["against Venstre"]);
  check("Godkendt. Anna Holm (F) kunne ikke støtte forslaget.", ["against Anna Holm"]);
  check("Godkendt. Anna Holm (F) og Bo Lund (V) stemte imod.", ["against Anna Holm+Bo Lund"]);
  check("Godkendt. Liste B stemte imod, idet broen er grim.", ["against Liste B"]);
  check("Anbefales. V kan ikke anbefale forslaget.", ["against V"]);
  check("Godkendt. Anna Holm tog forbehold.", ["reservation Anna Holm"]);
  check("Godkendt. Medarbejdersiden tog forbehold.", ["reservation Medarbejdersiden"]);
  check("Godkendt. Anna Holm ønskede ført til protokols, at broen er grim.", ["note Anna Holm"]);
  check("Godkendt.", []);
  check("Godkendt. Alle stemte for.", []);
  check("Godkendt. Et bilag hedder Mindretalsudtalelse.", []);
  check("Udvalget kunne ikke støtte forslaget.", []);
  check("Godkendt. Anna Holm ønskede en protokolbemærkning.", ["note Anna Holm"]);
});

describe("the file of a minority statement", () => {
  const { check } = checkFor(
    (lines) =>
      `${inDecision("Godkendt.").replace("Godkendt.\n3. Eventuelt", `Godkendt.\nBilag\n${lines}\n3. Eventuelt`)}`,
    (record) => [second(record).dissents.length, second(record).attachments.length],
  );
  check("Mindretalsudtalelse.pdf", [0, 1]);
});

describe("those outvoted by what carried", () => {
  const { check } = checkFor(inDecision, (record) => second(record).dissents.map((each) => each.by.join("+")));
  check("Godkendt med 8 stemmer for (A og V) og 2 imod (F og B).", ["F+B"]);
  check("Forslaget blev forkastet. 2 stemmer for (Ø) og 8 imod (A, V og B).", []);
  check("Godkendt med 5 stemmer for og 1 imod (Ø).\nBo Lund stemmer imod, da broen er grim.", ["Bo Lund"]);
});

describe("minority statements and remarks", () => {
  const { check } = checkFor(inDecision, (record) => second(record).dissents.map((each) => each.kind));
  check("Godkendt. Anna Holm afgav følgende mindretalsudtalelse: Broen er grim.", ["minorityStatement"]);
  check("Godkendt. Anna Holm (Ø) ønsker til protokol, at broen er grim.", ["note"]);
});
