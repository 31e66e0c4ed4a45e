import { describe } from "vitest";
import type { MinutesRecord } from "../../src/record/record.ts";
import { checkFor } from "../extract/check.ts";

/** Status and name of everybody: "present Anna Holm", with "for Bo Lund" behind a substitute. */
const everybody = ({ attendance }: MinutesRecord) =>
  attendance.map(
    ({ status, name, substituteFor }) => `${status} ${name}${substituteFor === null ? "" : ` for ${substituteFor}`}`,
  );
const events = ({ attendanceEvents }: MinutesRecord) =>
  attendanceEvents.map(({ type, name, item, time }) =>
    [type, name, item, time].filter((each) => each !== null).join(" "),
  );
const decisions = (record: MinutesRecord) => record.items.flatMap((item) => item.decisions.map(({ text }) => text));

/** Lines as the header of a committee's minutes. */
const header = (lines: string) =>
  `Referat af møde i Vandudvalget den 4. maj 2021\n${lines}\n\n1. Ny bro\nBeslutning\nGodkendt.\n2. Slusen\nBeslutning\nGodkendt.\n3. Eventuelt\nBeslutning\nIntet.\n`;
/** The same words under the decision of each of three items. */
const inEvery = (lines: string, top = "") =>
  `Referat af møde i Vandudvalget den 4. maj 2021\n${top}\n${[1, 2, 3].map((each) => `${each}. Bro ${each}\nBeslutning\n${lines}\n`).join("")}`;
/** Words under the decision of the second of three items. */
const inSecond = (lines: string, top = "") =>
  `Referat af møde i Vandudvalget den 4. maj 2021\n${top}\n1. Ny bro\nBeslutning\nGodkendt.\n2. Slusen\nBeslutning\n${lines}\n3. Dæmningen\nBeslutning\nGodkendt.\n`;
const members = "Medlemmer:\nAnna Holm (A)\nBo Lund (V)\nIda Krag (C)\n";

describe("T43 a list of members also holds those who were away", () => {
  const { check } = checkFor((lines: string) => lines, everybody);
  check(header("Deltagere: Anna Holm (A), Bo Lund (V)\nAfbud: Bo Lund (V)"), ["present Anna Holm", "excused Bo Lund"]);
  check(header("Deltagere\n• Anna Holm, V\n• Bo Lund, A\n• Ida Krag, F\n• Afbud\n• Bo Lund, A"), [
    "present Anna Holm",
    "excused Bo Lund",
    "present Ida Krag",
  ]);
  check(header("Medlemmer\nAnna Holm (A), formand\nBo Lund (C), næstformand- afbud"), [
    "present Anna Holm",
    "excused Bo Lund",
  ]);
  check(header("Medlemmer\n• Anna Holm (A): Deltog\n• Bo Lund (V): Afbud\n• Ida Krag (C) - Deltog ikke"), [
    "present Anna Holm",
    "excused Bo Lund",
    "absent Ida Krag",
  ]);
  check(inEvery("Godkendt.\nFraværende: Bo Lund (V)", members), [
    "present Anna Holm",
    "absent Bo Lund",
    "present Ida Krag",
  ]);
});

describe("T44 names with a party right under a title are away from that item", () => {
  const page = `Vandudvalget\n27-02-2018 kl. 17:00\n${members}\nNr.1 - Dagsorden\nBo Lund (V)\nBeslutningstema\nDagsordenen.\nBeslutning i Vandudvalget den 27-02-2018\nGodkendt.\nNr.2 - Budget\nBo Lund (V), Ida Krag (C)\nBeslutningstema\nBudgettet.\nBeslutning i Vandudvalget den 27-02-2018\nGodkendt.\nNr.3 - Plan\nBo Lund (V)\nBeslutningstema\nPlanen.\nBeslutning i Vandudvalget den 27-02-2018\nGodkendt.\n`;
  checkFor((lines: string) => lines, everybody).check(page, [
    "present Anna Holm",
    "absent Bo Lund",
    "present Ida Krag",
  ]);
  checkFor((lines: string) => lines, events).check(page, ["absence Ida Krag 2"]);
});

describe("T45 and T46 absence beside an outcome is attendance", () => {
  const { check } = checkFor((lines: string) => inEvery(lines), everybody);
  check("Godkendt.\nBo Lund var fraværende.", ["absent Bo Lund"]);
  check("Bo Lund var fraværende. Godkendt.", ["absent Bo Lund"]);
  check("Fraværende: Bo Lund (A)\nGodkendt.", ["absent Bo Lund"]);
  check("Ikke til stede: Bo Lund (A)\nGodkendt.", ["absent Bo Lund"]);
});

describe("T46 a label of absence is no part of the decision", () => {
  checkFor((lines: string) => inSecond(lines), decisions).check("Fraværende: Bo Lund (A)\nGodkendt.", [
    "Godkendt.",
    "Godkendt.",
    "Godkendt.",
  ]);
});

describe("T47 an empty label of absence takes no outcome for a name", () => {
  const { check } = checkFor((lines: string) => inEvery(lines), everybody);
  check("Fraværende:\nGodkendt.", []);
  check("Godkendt.\nFraværende:", []);
});

describe("T48 who was there for a part only was there", () => {
  const all = checkFor((lines: string) => header(lines), everybody);
  all.check("Til stede: Anna Holm (til kl. 18.10), Bo Lund (fra pkt. 3)", ["present Anna Holm", "present Bo Lund"]);
  all.check("Fraværende: Carl Holm ved sag nr. 1 – 2, Bo Lund", ["present Carl Holm", "absent Bo Lund"]);
  all.check("Afbud: Bo Lund til og med punkt 2", ["present Bo Lund"]);
  all.check("Gæster: Ida Krag (under pkt. 1-2)", ["guest Ida Krag"]);
  const moves = checkFor((lines: string) => header(lines), events);
  moves.check("Til stede: Anna Holm (til kl. 18.10), Bo Lund (fra pkt. 3)", [
    "departure Anna Holm 18:10",
    "arrival Bo Lund 3",
  ]);
  moves.check("Fraværende: Carl Holm ved sag nr. 1 – 3", [
    "absence Carl Holm 1",
    "absence Carl Holm 2",
    "absence Carl Holm 3",
  ]);
  moves.check("Afbud: Bo Lund til og med punkt 2", ["arrival Bo Lund 2"]);
  moves.check("Medlemmer:\n• Anna Holm (A): Deltog\n• Deltog ikke under punkterne 2-3", [
    "absence Anna Holm 2",
    "absence Anna Holm 3",
  ]);
});

describe("T48 comings and goings in a decision", () => {
  const { check } = checkFor((lines: string) => inSecond(lines, members), events);
  check("Godkendt.\nAnna Holm forlod mødet kl. 18.10.", ["departure Anna Holm 2 18:10"]);
  check("Bo Lund (V) deltog ikke i udvalgets behandling af sagen.\nGodkendt.", ["absence Bo Lund 2"]);
  check("Ida Krag ankom kl. 17.20.\nGodkendt.", ["arrival Ida Krag 2 17:20"]);
  check("Godkendt.\nBo Lund var fraværende.", ["absence Bo Lund 2"]);
  check("Butikken holder åbent fra kl. 9.", []);
});

describe("T49 who stands in for whom", () => {
  const { check } = checkFor((lines: string) => header(lines), everybody);
  const both = ["present Ida Krag for Bo Lund", "excused Bo Lund"];
  check("Bo Lund havde meldt afbud, og Ida Krag deltog i stedet.", both);
  check("Bo Lund havde meldt afbud. Som stedfortræder mødte Ida Krag.", both);
  check("For Bo Lund deltog Ida Krag som stedfortræder.", both);
  check("Til stede: Ida Krag for Bo Lund", both);
  check("Til stede: Ida Krag (suppleant for Bo Lund)", both);
  check("Til stede: Ida Krag (der deltog som suppleant for Bo Lund)", both);
  const away = ["excused Bo Lund", "present Ida Krag for Bo Lund"];
  check("Afbud: Bo Lund (stedfortræder: Ida Krag)", away);
  check("Afbud:\n• Bo Lund – Ida Krag deltager som suppleant", away);
  check("Afbud: Bo Lund (V) - Ida Krag (V) mødte som stedfortræder", away);
  check("Deltagere:\n• Bo Lund: Afbud (Stedfortræder Ida Krag)", away);
  check("Suppleant for Bo Lund:\nIda Krag", both);
  check("Kasper Ravn var indkaldt, men mødte ikke.", ["absent Kasper Ravn"]);
});

describe("T50 what was minuted outranks what was expected", () => {
  const meeting = `Referat af møde i Vandudvalget den 4. maj 2021\n\n1. Velkomst\nSagsfremstilling\nFormanden byder velkommen.\nAfbud\nBo Lund\nIda Krag\nBeslutning\nDer var afbud fra:\n• Bo Lund\n• Carl Holm\n2. Slusen\nBeslutning\nGodkendt.\n`;
  const planned = ({ attendance }: MinutesRecord) =>
    attendance.map((each) => `${each.status} ${each.name}${each.planned ? " planned" : ""}`).sort();
  checkFor((lines: string) => lines, planned).check(meeting, [
    "excused Bo Lund",
    "excused Carl Holm",
    "excused Ida Krag planned",
  ]);
});

describe("T51 what is no person", () => {
  const { check } = checkFor((lines: string) => header(lines), everybody);
  for (const each of [
    "Vakant",
    "Alle",
    "Bestyrelsen",
    "Ingen",
    "Ingen afbud",
    "-",
    "0",
    "DF's plads er vakant",
    "16 fremmødte",
  ])
    check(`Afbud: ${each}`, []);
  check("Der var 34 fremmødte fra 22 husstande.", []);
});

describe("T52 the dead, the honoured and the elected did not take part", () => {
  const { check } = checkFor((lines: string) => inSecond(lines), everybody);
  check("Vi mindes Mogens Lykke og Karen Riis.", []);
  check("Årets pokal gik til Ole Frandsen.", []);
  check("Ida Storm og Carl Munk blev valgt til bestyrelsen.", []);
  check("Bestyrelsen foreslog Ida Storm.", []);
});

describe("T53 absence at another body's meeting is not this one's", () => {
  const { check } = checkFor((lines: string) => lines, everybody);
  const item = (lines: string) =>
    `Byrådet\nMøde den 10. december 2018 kl. 15:00\n\n1. Ny bro\n${lines}\nBeslutning\nGodkendt.\n2. Slusen\nBeslutning\nGodkendt.\n`;
  check(item("Indstilling\nVandudvalget anbefaler, at broen bygges.\nVandudvalget: Ida Storm var fraværende."), []);
  check(item("Beslutning i Vandudvalget den 03-12-2018\nAnbefales.\nFraværende: Ida Storm (O)"), []);
  check(item("Indstilling\nDirektionen indstiller, at broen bygges.\nIkke til stede: Ida Storm (O)"), []);
});
