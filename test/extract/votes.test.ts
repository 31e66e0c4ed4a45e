import { describe } from "vitest";
import { checkFor, inDecision, inItem, second } from "./check.ts";

const figures = (record: Parameters<typeof second>[0]) =>
  second(record).votes.map((each) => [each.for, each.against, each.abstain]);

describe("figures of a vote", () => {
  const { check } = checkFor(inItem, figures);
  check("Forslaget blev vedtaget med 12 stemmer for og 3 imod.", [[12, 3, null]]);
  check("6 for, 19 imod, forslaget faldt.", [[6, 19, null]]);
  check("Afstemning: 21 for, 5 imod, 3 undlader.", [[21, 5, 3]]);
  check("Forslaget blev vedtaget med 4 stemmer for og 3 undlader at stemme.", [[4, null, 3]]);
  check("Der var 7 stemmer for og en imod.", [[7, 1, null]]);
  check("For stemte 60, imod stemte 50, undlod 2.", [[60, 50, 2]]);
  check("For stemte 60, imod stemte 50, hverken for eller imod stemte 0.", [[60, 50, 0]]);
  check("Vi mødtes 12 for første gang.", []);
  check("Der var 12 for og 3 bag skuret.", []);
  check("Prisen steg fra 6 for en til 19 for to.", []);
  check("Forslaget blev forkastet med 28 stemmer imod 11. 4 undlod.", [[11, 28, 4]]);
  check("Forslaget blev ikke vedtaget med 2 stemmer mod 9. 1 undlod at stemme.", [[2, 9, 1]]);
});

describe("all agreed", () => {
  const { check } = checkFor(inItem, (record) => second(record).votes.map((each) => [each.unanimous, each.for]));
  check("Enstemmigt vedtaget.", [[true, null]]);
  check("Regnskabet blev enstemmigt godkendt.", [[true, null]]);
  check("Anna Holm blev valgt med akklamation.", [[true, null]]);
  check("Vi var enstemmigt glade.", []);
  check("Godkendt.", []);
});

describe("a vote spelled out by groups and names", () => {
  const { check } = checkFor(inItem, (record) =>
    second(record).votes.map((vote) => ({
      figures: [vote.for, vote.against, vote.abstain],
      groups: vote.groups.map((each) => `${each.option} ${each.name} ${each.count ?? "-"}`),
      voters: vote.voters.map((each) => `${each.option} ${each.name}`),
    })),
  );
  check("For stemte: A (7), B (3), i alt 10. Imod stemte: V (3) og Ø (1), i alt 4. Undlod at stemme: C (1).", [
    {
      figures: [10, 4, 1],
      groups: ["for A 7", "for B 3", "against V 3", "against Ø 1", "abstain C 1"],
      voters: [],
    },
  ]);
  check("For stemte: A (7), Anna Holm (B), i alt 8. Imod stemte: Bo Lund (V), i alt 1.", [
    { figures: [8, 1, null], groups: ["for A 7"], voters: ["for Anna Holm", "against Bo Lund"] },
  ]);
  check("For stemte: 12. Imod stemte: 3.", [{ figures: [12, 3, null], groups: [], voters: [] }]);
  check("For stemte: I. Imod stemte: A, B, C og V. Undlod at stemme: Å.", [
    {
      figures: [null, null, null],
      groups: ["for I -", "against A -", "against B -", "against C -", "against V -", "abstain Å -"],
      voters: [],
    },
  ]);
  check("For indstillingen stemte: A (7). Imod indstillingen stemte: V (3).", [
    { figures: [7, 3, null], groups: ["for A 7", "against V 3"], voters: [] },
  ]);
  check("For stemte: A (7). Imod stemte: V (3). For stemte: V (3). Imod stemte: A (7).", [
    { figures: [7, 3, null], groups: ["for A 7", "against V 3"], voters: [] },
    { figures: [3, 7, null], groups: ["for V 3", "against A 7"], voters: [] },
  ]);
  check("For stemte: A (7).", []);
  check("Foreningen stemte for en ny bro.", []);
});

describe("a roll call in a decision", () => {
  const { check } = checkFor(inDecision, figures);
  check("For stemte: A (7), i alt 7. Imod stemte: V (3), i alt 3.", [[7, 3, null]]);
  check("For stemte: A (7), i alt 7.\nImod stemte: V (3), i alt 3.", [[7, 3, null]]);
});

describe("members who side with a majority or a minority", () => {
  const { check } = checkFor(inDecision, (record) =>
    second(record).votes.map((each) => [each.for, each.against, each.basis]),
  );
  check("Et flertal bestående af A, C og V (5) anbefaler indstillingen. O (2) kan ikke anbefale den.", [
    [5, 2, "inferred"],
  ]);
  check("4 medlemmer (A+V) anbefaler.\n3 medlemmer (O+Ø) kan ikke anbefale.", [[4, 3, "inferred"]]);
  check("Et flertal anbefaler indstillingen.", []);
});

describe("the number of votes that elect somebody", () => {
  const { check } = checkFor(inItem, figures);
  check("Anna Holm blev valgt med 58 stemmer mod 31 til Bo Lund.", []);
});

describe("figures and who stood behind them", () => {
  const { check } = checkFor(inDecision, (record) =>
    second(record).votes.map((each) => [
      each.for,
      each.against,
      each.abstain,
      each.groups.map((one) => `${one.option} ${one.name}`).join(", "),
    ]),
  );
  check("Indstillingen blev godkendt med 7 stemmer mod 3. For stemte: A og B. Imod stemte: V.", [
    [7, 3, null, "for A, for B, against V"],
  ]);
  check("For stemte 17 (A, C og V). Imod stemte 5 (F og Ø). 2 undlod at stemme (B).", [
    [17, 5, 2, "for A, for C, for V, against F, against Ø, abstain B"],
  ]);
  check(
    "For forslaget stemte 2 (F, Ø). Imod stemte 5. Forslaget faldt.\nIndstillingen blev godkendt med 5 stemmer mod 2.",
    [
      [2, 5, null, "for F, for Ø"],
      [5, 2, null, ""],
    ],
  );
  check("For: 14 (Anna Holm (A), Bo Lund (V))\nImod: 5 (Carl Krag (B))", [[14, 5, null, ""]]);
});
