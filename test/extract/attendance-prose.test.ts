import { describe, expect, it } from "vitest";
import { isAttendanceSentence } from "../../src/extract/attendance-prose.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { tableFor } from "../danish/table.ts";
import { checkFor, inHeader } from "./check.ts";

const everybody = ({ attendance }: MinutesRecord) => attendance.map((each) => `${each.status} ${each.name}`);
const title = "Bestyrelsesmøde den 4. maj 2021\n";

describe("attendance in sentences of the header", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("Anna Holm og Bo Lund havde meldt afbud.", ["excused Anna Holm", "excused Bo Lund"]);
  check("Bo Lund var fraværende.", ["absent Bo Lund"]);
  check("Alle var mødt, undtagen Bo Lund, der havde meldt afbud.", ["excused Bo Lund"]);
  check("Bo Lund deltager virtuelt.", ["remote Bo Lund"]);
  check("Fra bestyrelsen deltog Anna Holm og Bo Lund.", ["present Anna Holm", "present Bo Lund"]);
  check("Til stede var bestyrelsesformand Anna Holm, Bo Lund samt medarbejdervalgte Carl Krag.", [
    "present Anna Holm",
    "present Bo Lund",
    "present Carl Krag",
  ]);
  check("Desuden deltog kontorchef Carl Krag.", ["present Carl Krag"]);
  check("Alle var mødt.", []);
  check("Formanden bød velkommen til alle.", []);
  check("Fra bestyrelsen deltog formand Anna Holm, Bo Lund og Carl\nKrag. Mødet blev holdt i Kroen.", [
    "present Anna Holm",
    "present Bo Lund",
    "present Carl Krag",
  ]);
  check("Stedfortræder Bo Lund mødte for Anna Holm.", ["present Bo Lund", "excused Anna Holm"]);
  check("Revisor Bo Lund var til stede under pkt. 2.", ["guest Bo Lund"]);
  check("Formand Bo Lund bød velkommen, og man gik over til dagsordenen.", ["present Bo Lund"]);
  check("Formand Bo Lund orienterede pressen i januar.", []);
  check("Bo Lund er forhindret i den sidste uge af maj.", []);
  check("Bo Lund havde meldt afbud, og Ida Krag deltog i stedet.", ["present Ida Krag", "excused Bo Lund"]);
});

describe("attendance in a decision", () => {
  const committee = (lines: string) =>
    `mødet i Vandudvalget den 4. maj 2021\nDeltagere: Anna Holm (A), Bo Lund (V), Ida Krag (C)\n1. Ny bro\nBeslutning\n${lines}\n2. Eventuelt\nBeslutning\nIntet.\n`;
  const { check } = checkFor(committee, (record) => everybody(record).filter((each) => !each.startsWith("present")));
  check("Godkendt. Bo Lund var fraværende.", ["absent Bo Lund"]);
  check("Fraværende: Bo Lund (V)\nGodkendt.", ["absent Bo Lund"]);
  check("Fraværende\nBo Lund\nGodkendt.", ["absent Bo Lund"]);
  check("Fraværende:\nGodkendt.", []);
  check("Afbud: Bo Lund\nGodkendt.", ["excused Bo Lund"]);
  check("Godkendt.", []);
});

describe("a substitute in a decision", () => {
  const committee = (lines: string) =>
    `mødet i Vandudvalget den 4. maj 2021\n1. Ny bro\nBeslutning\n${lines}\n2. Eventuelt\nBeslutning\nIntet.\n`;
  const { check } = checkFor(committee, ({ attendance }) =>
    attendance.map((each) => [each.name, each.status, each.substituteFor]),
  );
  check("Godkendt. Anna Holm deltog som suppleant for Bo Lund.", [
    ["Anna Holm", "present", "Bo Lund"],
    ["Bo Lund", "excused", null],
  ]);
});

describe("who acts at the meeting was there", () => {
  const { check } = checkFor(
    (lines) => `Referat af bestyrelsesmøde den 4. maj 2021\n1. Velkomst\n${lines}\n2. Eventuelt\nIntet.\n`,
    ({ attendance }) => attendance.map((each) => `${each.status} ${each.name} ${each.items ?? "-"}`),
  );
  check("Kontorchef Carl Krag orienterede om broen.", ["guest Carl Krag 1"]);
  check("Formand Anna Holm bød velkommen.", ["present Anna Holm -"]);
  check("Broen hedder Carl Krags Bro.", []);
  check("Der blev talt om Carl Krag og hans båd.", []);
});

describe("a sentence that only says who was away", () => {
  const check = tableFor(isAttendanceSentence);
  check("Bo Lund var fraværende.", true);
  check("Fraværende: Bo Lund", true);
  check("Afbud fra Bo Lund", true);
  check("Anna Holm og Bo Lund havde meldt afbud.", true);
  check("Inhabil: Bo Lund", true);
  check("Godkendt.", false);
  check("Udvalget drøftede fraværet på skolerne.", false);
  it.fails("not of a thing", () => {
    // Any capital at the start of a sentence passes for a name.
    expect(isAttendanceSentence("Broen er fraværende i planen.")).toBe(false);
  });
});

describe("two lists of absentees that differ", () => {
  const { check } = checkFor(
    (lines) =>
      `Møde i Hovedudvalget den 4. maj 2021\n1. Velkomst\nSagsfremstilling\nVelkomst.\n${lines}\n2. Eventuelt\nBeslutning\nIntet.\n`,
    ({ notices }) => notices.map((each) => each.code),
  );
  check("Fraværende: Anna Holm, Bo Lund\nBeslutning\nVelkommen.\nDer var afbud fra: Anna Holm, Ida Krag", [
    "attendance-conflict",
  ]);
  check("Fraværende: Anna Holm\nBeslutning\nVelkommen.\nDer var afbud fra: Anna Holm", []);
});
