import type { AttendanceEvent } from "../../record/attendance.ts";
import type { Wording, Words } from "../rule.ts";
import { clip, quoted } from "../wording.ts";

export const title: Words = {
  da: "Nogen kom eller gik undervejs, uden at punkterne fremgår",
  en: "Somebody came or left on the way, but for which items is not stated",
};

const what: Readonly<Record<AttendanceEvent["type"], Words>> = {
  arrival: { da: "kom senere", en: "came later" },
  departure: { da: "gik tidligere", en: "left early" },
  return: { da: "kom tilbage", en: "came back" },
  recusal: { da: "deltog ikke i et punkt", en: "took no part in an item" },
  absence: { da: "var fraværende ved et punkt", en: "was away for an item" },
};

export function unplaced({ name, type, time, text }: AttendanceEvent): Wording {
  const person = clip(name);
  const words = quoted(text === "" ? name : text);
  const asked =
    time === null
      ? { da: "hverken tidspunkt eller punkt", en: "neither a time nor an item" }
      : { da: "tidspunktet, men ikke punkterne", en: "the time, but not the items" };
  return {
    message: {
      da: `${person} ${what[type].da}; ${words.da} nævner ${asked.da}.`,
      en: `${person} ${what[type].en}; ${words.en} gives ${asked.en}.`,
    },
    expected: { da: "Det fremgår, hvilke punkter det gælder.", en: "It is stated which items it concerns." },
    suggestion: {
      da: `Skriv fx: «${person} forlod mødet kl. 18.05 og deltog ikke i pkt. 9-12».`,
      en: `Write for instance: "${person} forlod mødet kl. 18.05 og deltog ikke i pkt. 9-12".`,
    },
  };
}

export function perhapsPlaced(text: string): Words {
  const { da, en } = quoted(text);
  return {
    da: `${da} kan nævne punktet, men det blev ikke læst.`,
    en: `${en} may name the item, but it was not read.`,
  };
}
