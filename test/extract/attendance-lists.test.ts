import { describe } from "vitest";
import type { MinutesRecord } from "../../src/record/record.ts";
import { checkFor, inHeader } from "./check.ts";

/** Status and name of everybody: "present Anna Holm". */
const everybody = ({ attendance }: MinutesRecord) => attendance.map((each) => `${each.status} ${each.name}`);
const title = "Bestyrelsesmøde den 4. maj 2021\n";

describe("who was there, by a label", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("Til stede: Anna Holm, Bo Lund", ["present Anna Holm", "present Bo Lund"]);
  check("Til stede: Anna Holm og Bo Lund", ["present Anna Holm", "present Bo Lund"]);
  check("Deltagere:\nAnna Holm\nBo Lund", ["present Anna Holm", "present Bo Lund"]);
  check("Deltagere\n• Anna Holm\n• Bo Lund", ["present Anna Holm", "present Bo Lund"]);
  check("Tilstede Anna, Ida, Carl", ["present Anna", "present Ida", "present Carl"]);
  check("Afbud: Anna Holm", ["excused Anna Holm"]);
  check("Afbud fra Anna Holm", ["excused Anna Holm"]);
  check("Fraværende: Bo Lund", ["absent Bo Lund"]);
  check("Fraværende med afbud: Bo Lund", ["excused Bo Lund"]);
  check("Gæster: Carl Krag", ["guest Carl Krag"]);
  check("Deltog virtuelt: Carl Krag", ["remote Carl Krag"]);
  check("Til stede: Anna Holm. Afbud: Bo Lund", ["present Anna Holm", "excused Bo Lund"]);
  check("Til stede: Anna Holm, Bo Lund (afbud)", ["present Anna Holm", "excused Bo Lund"]);
  check("Med: Anna (Oles mor), Bo (leder)", ["present Anna", "present Bo"]);
  check("Deltagere\nAnna Holm, FOA\nPer Nyboe, 3F - afbud\nBo Lund, HK - uden afbud", [
    "present Anna Holm",
    "excused Per Nyboe",
    "absent Bo Lund",
  ]);
  check("Deltagere:\nLedelse (uden stemmeret):\n- Anna Holm\n- Bo Lund", ["present Anna Holm", "present Bo Lund"]);
  check("Deltagere: Anna Holm, Bo Lund, Ulrik\nVestergren, Dorte Krag\nAfbud: Carl Due", [
    "present Anna Holm",
    "present Bo Lund",
    "present Ulrik Vestergren",
    "present Dorte Krag",
    "excused Carl Due",
  ]);
  check("Deltagere: Anna Holm, Bo Lund - deltog ikke", ["present Anna Holm", "absent Bo Lund"]);
});

describe("what is no person", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("Afbud: Ingen", []);
  check("Afbud: -", []);
  check("Fraværende:", []);
  check("Til stede: Bestyrelsen", []);
  check("Til stede: Alle", []);
  check("Til stede: 16 fremmødte", []);
  check("Til stede: Anna Holm, Vakant", ["present Anna Holm"]);
  check("Deltagere:       Fraværende: Ingen", []);
  check("Til stede: Anna Holm\nDato: 4. maj 2021", ["present Anna Holm"]);
});

describe("entries of a list that need a second look", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("Afbud: Anna Holm\nMeldt fra: Bo Lund", ["excused Anna Holm", "excused Bo Lund"]);
  // Two columns of initials and names
  check("Mødt: AHO  Anna Holm (fmd.)      BLU  Bo Lund\n      CKR  Carl Krag           EMT  Else Marie Toft", [
    "present Anna Holm",
    "present Bo Lund",
    "present Carl Krag",
    "present Else Marie Toft",
  ]);
  // A surname that is a common word besides
  check("Deltagere\n- Anna Holm (A)\n- Henrik Krag Sig (C)", ["present Anna Holm", "present Henrik Krag Sig"]);
  check("Til stede: Anna Holm (HK) – afløst af Bo Lund", ["excused Anna Holm", "present Bo Lund"]);
});

describe("one person in two lists", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("Til stede: Anna Holm, Bo Lund\nOrdstyrer: Anna", ["present Anna Holm", "present Bo Lund"]);
  check("Medlemmer: Anna Holm, Bo Lund\nReferent: Bo", ["present Anna Holm", "present Bo Lund"]);
});

describe("what is said with the name", () => {
  const { check } = checkFor(
    (lines) => inHeader(title + lines),
    ({ attendance }) => attendance.map(({ name, role, party }) => [name, role, party]),
  );
  check("Til stede: Anna Holm (A), Bo Lund (V)", [
    ["Anna Holm", null, "A"],
    ["Bo Lund", null, "V"],
  ]);
  check("Til stede: Anna Holm (formand), Bo Lund", [
    ["Anna Holm", "formand", null],
    ["Bo Lund", null, null],
  ]);
  check("Deltagere:\nAnna Holm, formand\nBo Lund, kasserer", [
    ["Anna Holm", "formand", null],
    ["Bo Lund", "kasserer", null],
  ]);
  check("Deltagere:\nBorgmester Anna Holm (C)\nKontorchef Bo Lund", [
    ["Anna Holm", "Borgmester", "C"],
    ["Bo Lund", "Kontorchef", null],
  ]);
  check("Til stede: Anna Holm ()", [["Anna Holm", null, null]]);
  check("Til stede: Anna Holm (løsgænger)", [["Anna Holm", null, "løsgænger"]]);
  check("Til stede: Anna Holm (AH), Bo Lund (BL)", [
    ["Anna Holm", null, null],
    ["Bo Lund", null, null],
  ]);
});

describe("who stands in for whom", () => {
  const { check } = checkFor(
    (lines) => inHeader(title + lines),
    ({ attendance }) => attendance.map(({ name, status, substituteFor }) => [name, status, substituteFor]),
  );
  check("Til stede: Anna Holm (suppleant for Bo Lund)", [
    ["Anna Holm", "present", "Bo Lund"],
    ["Bo Lund", "excused", null],
  ]);
  check("Til stede: Ida Krag, Anna Holm for Bo Lund", [
    ["Ida Krag", "present", null],
    ["Anna Holm", "present", "Bo Lund"],
    ["Bo Lund", "excused", null],
  ]);
});

describe("part of the meeting", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("Til stede: Anna Holm (til kl. 18.10), Bo Lund (fra pkt. 3)", ["present Anna Holm", "present Bo Lund"]);
});

describe("entries broken over two lines", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("Til stede: Anna Holm, Carl Otto\nFjordager, Dorte Krag", [
    "present Anna Holm",
    "present Carl Otto Fjordager",
    "present Dorte Krag",
  ]);
  // The hyphen of a double name stays, the one of a broken word goes.
  check("Til stede: Anna Holm, Dorte Fris-\nJensen og Bo Lund", [
    "present Anna Holm",
    "present Dorte Fris-Jensen",
    "present Bo Lund",
  ]);
  check("Til stede: Anna Holm, medarbejderrepræ-\nsentant Bo Lund", ["present Anna Holm", "present Bo Lund"]);
  check("Deltagere: formand Anna Holm, kasserer\nBo Lund, sekretær Carl Krag", [
    "present Anna Holm",
    "present Bo Lund",
    "present Carl Krag",
  ]);
  check("Deltagere:\nAnna Holm, kasserer\nBo Lund, sekretær", ["present Anna Holm", "present Bo Lund"]);
  check("Deltagere:\nAnna Holm, HK - afbud, Ida Krag deltager som suppleant\nBo Lund, FOA", [
    "excused Anna Holm",
    "present Ida Krag",
    "present Bo Lund",
  ]);
});

describe("people in groups", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("Hovedbestyrelsen: Anna Holm (formanden), Bo Lund (næstformand)", ["present Anna Holm", "present Bo Lund"]);
  // A group of one word and what is none of people
  check("Havneudvalget: Ny kaj og bro", []);
  check("Fraværende:\nForældrevalgte: Anna Holm\nElevrepræsentanter: Bo Lund", ["absent Anna Holm", "absent Bo Lund"]);
  check("Fraværende:\n\nForældrevalgte: Anna Holm, Bo Lund", ["present Anna Holm", "present Bo Lund"]);
  check("Fraværende med afbud (bestyrelsen):\nAnna Holm", ["excused Anna Holm"]);
  check("Til stede:\nAnna Holm\nBo Lund\n\nKontorchefer og andre\nKontorchef Carl Krag\nDorte Toft, deltog i pkt. 2", [
    "present Anna Holm",
    "present Bo Lund",
    "present Carl Krag",
    "guest Dorte Toft",
  ]);
  check("Afbud fra:\nAnna Holm\n\nRektorat,\nRektor Bo Lund", ["excused Anna Holm", "present Bo Lund"]);
});

describe("occupations and workplaces before names", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("Deltagere:\nBrandfører Anna Holm\nFriskoleelev Bo Lund\nTidl. borgmester Carl Krag", [
    "present Anna Holm",
    "present Bo Lund",
    "present Carl Krag",
  ]);
  check("Deltagere:\nDirektør i Fjordby Bank Anna Holm\nKonsulent i Dansk Fuglefonds Bo Lund", [
    "present Anna Holm",
    "present Bo Lund",
  ]);
  check("Deltagere: Varmemester Jens-Ole Holm", ["present Jens-Ole Holm"]);
});

describe("names and their initials without a label", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("\nAnna Holm – AH\nBo Lund – BL\nCarl Krag – CK (afbud)", [
    "present Anna Holm",
    "present Bo Lund",
    "excused Carl Krag",
  ]);
  check("\nAnna Holm – AH\nBo Lund – BL", []);
});

describe("entries that say more than a name", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("Til stede\nFormand, Anna Holm; Næstformand, Bo Lund; Carl Krag (indtil punkt 3)", [
    "present Anna Holm",
    "present Bo Lund",
    "present Carl Krag",
  ]);
  check("Til stede: Anna Holm, Havneby Kommune (gæst under pkt. 2)", ["guest Anna Holm"]);
  check("Afbud: Anna Holm, suppleant Zarna Quorn deltog", ["excused Anna Holm", "present Zarna Quorn"]);
  check("Afbud: Anna Holm, Fjordby Museums Venner", ["excused Anna Holm"]);
  check("Medlemmer: Borgmester Anna Holm (A)\n           1. viceborgmester Bo Lund (V)\n           Carl Krag (C)", [
    "present Anna Holm",
    "present Bo Lund",
    "present Carl Krag",
  ]);
});

describe("first names that no list of names knows", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("Til stede: Anna (Oles mor), Bo (Idas far), Quorno (Evas far)", [
    "present Anna",
    "present Bo",
    "present Quorno",
  ]);
  check("Til stede: Anna, Bo K., Ida, Quorno", ["present Anna", "present Bo K.", "present Ida", "present Quorno"]);
  check("Til stede: Anna Holm, Bo Lund, Kiosken", ["present Anna Holm", "present Bo Lund"]);
  check("Ledelsesside Medarbejderside\nTil stede: Anna Holm, Bo Lund", ["present Anna Holm", "present Bo Lund"]);
});

describe("tables with tabs and groups between the rows", () => {
  const { check } = checkFor((lines) => inHeader(title + lines), everybody);
  check("\nNavn\tDeltog\tAfbud\nKreds Vest\nAnna Holm, formand\tX\nBo Lund\t\tX\nKreds Øst\nCarl Krag\tX", [
    "present Anna Holm",
    "excused Bo Lund",
    "present Carl Krag",
  ]);
  check("\nForældre:\nAnna Holm\tAfbud\nBo Lund\tTil stede\nPersonale:\nCarl Krag\tTil stede", [
    "excused Anna Holm",
    "present Bo Lund",
    "present Carl Krag",
  ]);
  check("\nForplejning\tFrokost\nKørsel\tAfbud", []);
});
