import { describe } from "vitest";
import { checkFor, inDecision, second } from "./check.ts";

describe("where the words of a headed decision end", () => {
  const { check } = checkFor(inDecision, (record) => second(record).decisions.map((each) => each.text));
  check("Broen bygges.\nOpfølgning: Anna Holm ringer til smeden.\nBo Lund skriver til naboen.", ["Broen bygges."]);
  check("-\nOpfølgning: ingen", []);
});

describe("a label that ran into its words stood above them", () => {
  const glued = (lines: string) =>
    `Møde i Vandudvalget den 4. maj 2021\n\n1 : Godkendelse af dagsorden\nBeslutningGodkendt.\nFraværende- Anna Holm\n\n2 : Ny bro\nIndstillingForvaltningen indstiller, at broen bygges.\n${lines}\nFraværende- Anna Holm\n\n3 : Eventuelt\nBeslutningIntet.\n`;
  const { check } = checkFor(glued, (record) => second(record).decisions.map((each) => each.text));
  check("BeslutningGodkendt.\nBo Lund ønskede en bredere bro.", ["Godkendt.\nBo Lund ønskede en bredere bro."]);
});

describe("a day without its year behind a label of decisions", () => {
  const dates = (lines: string) => `Møde i Vandudvalget den 4. maj 2021\n\n1. Eventuelt\n${lines}`;
  const { check } = checkFor(dates, (record) =>
    record.items.flatMap((item) => item.decisions.map((each) => each.date)),
  );
  check("Beslutning Anna undersøger prisen senest den 1. juni.\nBroen bygges.", [null]);
  check("Beslutning Økonomiudvalget den 1. juni 2021\nBroen bygges.", ["2021-06-01"]);
});
