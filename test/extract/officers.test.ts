import { describe } from "vitest";
import { checkFor, inHeader } from "./check.ts";

describe("who led the meeting", () => {
  const { check } = checkFor(inHeader, ({ meeting }) => meeting.chair.map((each) => each.name));
  check("Bestyrelsesmøde den 4. maj 2021\nMødeleder: Anna Holm", ["Anna Holm"]);
  check("Bestyrelsesmøde den 4. maj 2021\nOrdstyrer: Anna", ["Anna"]);
  check("Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm (formand), Bo Lund", ["Anna Holm"]);
  check("Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm (næstformand), Bo Lund", []);
  check("Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm (formand), Bo Lund\nOrdstyrer: Bo Lund", ["Bo Lund"]);
  check("Bestyrelsesmøde den 4. maj 2021\nAnna er mødeleder. Bo er referent.", ["Anna"]);
  check("Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Bo Lund", []);
});

describe("who kept the minutes", () => {
  const { check } = checkFor(inHeader, ({ meeting }) => meeting.secretary.map((each) => each.name));
  check("Bestyrelsesmøde den 4. maj 2021\nReferent: Bo Lund", ["Bo Lund"]);
  check("Bestyrelsesmøde den 4. maj 2021\nReferent Bo Lund", ["Bo Lund"]);
  check("Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Bo Lund (referent)", ["Bo Lund"]);
  check("Bestyrelsesmøde den 4. maj 2021\nAnna er mødeleder. Bo er referent.", ["Bo"]);
  check("Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Bo Lund (tager referat)", ["Bo Lund"]);
  // Who works on the case is not who kept the minutes.
  check("Bestyrelsesmøde den 4. maj 2021\nSagsbehandler: Bo Lund", []);
});

describe("the minute-taker in the last lines", () => {
  const { check } = checkFor(
    (lines) => `${inHeader("Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Bo Lund")}${lines}\n`,
    ({ meeting }) => meeting.secretary.map((each) => each.name),
  );
  check("Referent: Bo Lund", ["Bo Lund"]);
  check("Referent Bo", ["Bo"]);
  check("Ref. Bo Lund", ["Bo Lund"]);
  check("Bo Lund, referent", ["Bo Lund"]);
  check("Formand/referent: Bo Lund", ["Bo Lund"]);
  check("Dirigent og referent: Bo Lund", ["Bo Lund"]);
  check("Tak for i aften.", []);
});

describe("chosen at the meeting", () => {
  const minutes = (items: string) =>
    `Generalforsamling den 4. maj 2021\n${items}\n3. Beretning\nFormanden aflagde beretning.\n4. Eventuelt\nIntet.\n`;
  const { check } = checkFor(minutes, ({ meeting }) => [
    meeting.chair.map((each) => each.name),
    meeting.secretary.map((each) => each.name),
  ]);
  check("1. Valg af dirigent\nAnna Holm blev valgt.\n2. Valg af referent\nBo Lund blev valgt.", [
    ["Anna Holm"],
    ["Bo Lund"],
  ]);
  check("1. Valg af ordstyrer\nAnna\n2. Valg af referent\nIda", [["Anna"], ["Ida"]]);
  check("1. Valg af ordstyrer\nAnna\n2. Valg af referent\nBo", [["Anna"], ["Bo"]]);
  check(
    "1. Velkomst\nAnna Holm bød velkommen.\n2. Valg af dirigent og referent\nAnna Holm blev valgt til dirigent. Bo Lund blev valgt til referent.",
    [["Anna Holm"], ["Bo Lund"]],
  );
  check(
    "1. Formalia\nAnna Holm, nr. 12, blev valgt som dirigent.\nBo Lund, A25 blev valgt som referent.\n2. Orientering\nIntet.",
    [["Anna Holm"], ["Bo Lund"]],
  );
  check("1. Velkomst\nAnna Holm bød velkommen.\n2. Valg af kasserer\nBo Lund blev valgt.", [[], []]);
});

describe("an office that keeps the minutes", () => {
  const { check } = checkFor(
    (lines) =>
      `${inHeader("Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm (formand), Bo Lund (sekretær)")}${lines}\n`,
    ({ meeting }) => meeting.secretary.map((each) => each.name),
  );
  check("Tak for i aften.", ["Bo Lund"]);
  check("Referent: Anna Holm", ["Anna Holm"]);
});

describe("chosen by their office", () => {
  const { check } = checkFor(
    (items) =>
      `Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm (formand), Bo Lund\n${items}\n2. Økonomi\nGennemgået.\n`,
    ({ meeting }) => meeting.secretary.map((each) => each.name),
  );
  check("1. Valg af referent\nFormanden påtog sig opgaven.", ["Anna Holm"]);
  check("1. Valg af referent\nUdsat.", []);
});

describe("a short form finds its person", () => {
  const { check } = checkFor(inHeader, ({ meeting }) => meeting.chair.map((each) => each.person ?? null));
  check("Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Bo Lund\nOrdstyrer: Anna", ["Anna Holm"]);
  check("Bestyrelsesmøde den 4. maj 2021\nTil stede: Anna Holm, Anna Krag\nOrdstyrer: Anna", [null]);
});
