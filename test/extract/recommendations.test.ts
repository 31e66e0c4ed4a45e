import { describe } from "vitest";
import { checkFor, second } from "./check.ts";

const committee = (lines: string) =>
  `mødet i Vandudvalget den 4. maj 2021\n1. Velkomst\nBeslutning\nGodkendt.\n2. Ny bro\n${lines}\nBeslutning\nUdsat.\n3. Eventuelt\nBeslutning\nIntet.\n`;

describe("what was proposed, point by point", () => {
  const { check } = checkFor(committee, (record) =>
    second(record).recommendations.map((each) => each.points.map((point) => point.text)),
  );
  check("Indstilling\nat broen bygges", [["at broen bygges"]]);
  check("Indstilling\nForvaltningen indstiller,\n\nat broen bygges\n\nat den males", [
    ["at broen bygges", "at den males"],
  ]);
  check("Indstilling\nForvaltningen indstiller,\nat broen bygges\nat den males", [["at broen bygges", "at den males"]]);
  check("Indstilling\n• at broen bygges\n• at den males", [["at broen bygges", "at den males"]]);
  check("Indstilling\n1. at broen bygges\n2. at den males", [["1. at broen bygges", "2. at den males"]]);
  check("Det indstilles, at Vandudvalget\n• godkender broen\n• tager status til efterretning", [
    ["godkender broen", "tager status til efterretning"],
  ]);
  check("Indstilling: at broen bygges", [["at broen bygges"]]);
  check("Forslag\nForvaltningen foreslår, at broen bygges.", [["Forvaltningen foreslår, at broen bygges."]]);
  check("Forslag\nBroen er gammel.", []);
  check("Sagsfremstilling\nBroen er gammel.", []);
  check("Indstilling", []);
  check("Det indstilles, at broen bygges i træ.", [["at broen bygges i træ."]]);
  // The last sentence of the case proposes where nothing else does; what a member proposes is a motion.
  check("Sagsfremstilling\nBroen er gammel. Forvaltningen foreslår, at broen rives ned.", [
    ["Forvaltningen foreslår, at broen rives ned."],
  ]);
  check("Sagsfremstilling\nBroen er gammel. Bo Lund foreslår, at broen rives ned.", []);
});

describe("the words of a recommendation", () => {
  const { check } = checkFor(committee, (record) => second(record).recommendations.map((each) => each.text));
  check("Det indstilles, at Vandudvalget\n• godkender broen", ["Det indstilles, at Vandudvalget\n• godkender broen"]);
  check("Indstilling\nForvaltningen indstiller, at broen bygges", ["Forvaltningen indstiller, at broen bygges"]);
});

describe("who proposes", () => {
  const { check } = checkFor(committee, (record) =>
    second(record).recommendations.map((each) => each.by?.name ?? null),
  );
  check("Direktionen indstiller, at\n• broen bygges", ["Direktionen"]);
  check("Indstilling\nForvaltningen foreslår, at broen bygges", ["Forvaltningen"]);
  check("Indstilling\nDet indstilles, at broen bygges", [null]);
  check("Det indstilles, at Vandudvalget\n• godkender broen", [null]);
});
