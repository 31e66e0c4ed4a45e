import { describe, expect, it } from "vitest";
import { categoryOf, readTitleParts } from "../../src/extract/item-title.ts";
import { tableFor } from "../danish/table.ts";
import { checkFor, second } from "./check.ts";

describe("a time slot is taken off a title", () => {
  const check = tableFor((printed: string) => {
    const { title, start, end } = readTitleParts(printed);
    return [title, start, end];
  });
  check("Budget (kl. 12.10-12.15)", ["Budget", "12:10", "12:15"]);
  check("Kl. 15.00-16.00: Besøg", ["Besøg", "15:00", "16:00"]);
  check("Budget kl. 12.10", ["Budget", "12:10", null]);
  check("Budget (12.10-12.15)", ["Budget", "12:10", "12:15"]);
  check("Oplæg (10 min)", ["Oplæg", null, null]);
  check("Oplæg (10 min.)", ["Oplæg", null, null]);
  check("Møde kl. 12 på havnen om broen", ["Møde kl. 12 på havnen om broen", null, null]);
  check("Regnskab 2021", ["Regnskab 2021", null, null]);
  check("Lokalplan 12.15", ["Lokalplan 12.15", null, null]);
});

describe("closed and open items", () => {
  const check = tableFor((printed: string) => {
    const { title, closed } = readTitleParts(printed);
    return [title, closed];
  });
  check("Salg af grund (lukket)", ["Salg af grund", true]);
  check("Salg af grund - Lukket punkt", ["Salg af grund", true]);
  check("LUKKET PUNKT - Salg af grund", ["Salg af grund", true]);
  check("Lukket: Salg af grund", ["Salg af grund", true]);
  check("Lukket punkt", ["Lukket punkt", true]);
  check("Åbent Nyt fra udvalgene", ["Nyt fra udvalgene", false]);
  check("Salg af grund (åbent punkt)", ["Salg af grund", false]);
  check("Salg af grund", ["Salg af grund", null]);
  check("Lukning af vejen", ["Lukning af vejen", null]);
  check("Lukket afdeling på Solhøj", ["Lukket afdeling på Solhøj", null]);
  it("open house is no open item", () => {
    // Under the flag i \p{Lu} matches any letter, so the mark is taken off before a small letter too.
    expect(readTitleParts("Åbent hus i maj").title).toBe("Åbent hus i maj");
  });
});

describe("the kind of an item", () => {
  const check = tableFor((printed: string) => {
    const { title, kind } = readTitleParts(printed);
    return [title, kind];
  });
  check("Regnskab (B)", ["Regnskab", "decision"]);
  check("Regnskab (beslutning)", ["Regnskab", "decision"]);
  check("Status (orientering)", ["Status", "information"]);
  check("Status (O)", ["Status", "information"]);
  check("Strategi (til drøftelse)", ["Strategi", "discussion"]);
  check("Orientering om vejen", ["Orientering om vejen", "information"]);
  check("Temadrøftelse om skolen", ["Temadrøftelse om skolen", "discussion"]);
  check("Regnskab (2021)", ["Regnskab (2021)", null]);
  check("Besøg (Anna)", ["Besøg (Anna)", null]);
});

describe("who presents an item", () => {
  const check = tableFor((printed: string) => readTitleParts(printed).presenters);
  check("Rejse v/ Anna Berg", ["Anna Berg"]);
  check("Rejse v/Anna Berg og Bo Lund", ["Anna Berg", "Bo Lund"]);
  check("Rejse ved Anna Berg", ["Anna Berg"]);
  check("Rejse ved havet", []);
  check("Rejse", []);
});

describe("items that every body has", () => {
  const check = tableFor(categoryOf);
  check("Godkendelse af dagsorden", "approvalOfAgenda");
  check("Godkendelse af referat fra sidste møde", "approvalOfMinutes");
  check("Meddelelser", "announcements");
  check("Nyt fra formanden", "announcements");
  check("Eventuelt", "anyOtherBusiness");
  check("Evt.", "anyOtherBusiness");
  check("Valg af dirigent", "election");
  check("Underskriftsark", "signature");
  check("Spørgetid", "questionTime");
  check("Ny bro", "regular");
  check("Dagsordensystemet udskiftes", "regular");
  check("Valgdeltagelse blandt unge", "regular");
  check(null, "regular");
});

describe("case numbers beside the heading", () => {
  const committee = (lines: string) =>
    `mødet i Vandudvalget den 4. maj 2021\n1. Velkomst\nBeslutning\nGodkendt.\n${lines}\nBeslutning\nUdsat.\n3. Eventuelt\nBeslutning\nIntet.\n`;
  const { check } = checkFor(committee, (record) => [
    second(record).title,
    ...second(record).caseNumbers.map((each) => each.value),
  ]);
  check("Sagnr.: 1-17-4-206-22\n2. Ny bro", ["Ny bro", "1-17-4-206-22"]);
  check("2. Ny bro\nSagsnr.: 21/10442", ["Ny bro", "21/10442"]);
  check("2. Ny bro\n00.11.00-P12-4-21", ["Ny bro", "00.11.00-P12-4-21"]);
  check("2. Ny bro\nSagsnr.:", ["Ny bro"]);
  check("2.\nSagsnr.: 00.00.00-P12-2-21", [null, "00.00.00-P12-2-21"]);
  check("2. Ny bro", ["Ny bro"]);
  check("2. Ny bro\nSag 2 blev behandlet sammen med sag 3.", ["Ny bro"]);
});

describe("an outcome glued to the title", () => {
  const { check } = checkFor(
    (lines) => `Bestyrelsesmøde den 4. maj 2021\n1. Velkomst: Alle var mødt\n${lines}\n3. Eventuelt\nIntet.\n`,
    (record) => [second(record).title, second(record).decisions[0]?.outcome ?? null],
  );
  check("2. Regnskab: Godkendt", ["Regnskab", "approved"]);
  check("2. Kommende møder - Drøftet", ["Kommende møder", "discussed"]);
  check("2. Orientering: nyt udbud", ["Orientering: nyt udbud", null]);
});
