import type { Item } from "../../../record/item.ts";
import { writtenDay } from "../../calendar.ts";
import type { Wording, Words } from "../../rule.ts";
import { named } from "../../wording.ts";

export const title: Words = { da: "To behandlinger mangler", en: "Two readings missing" };

const expected: Words = {
  da: "Budget og styrelsesvedtægt behandles to gange, med mindst 3 uger henholdsvis 6 dage imellem.",
  en: "Budget and rules of government are read twice, at least 3 weeks and 6 days apart.",
};

const suggestion: Words = {
  da: "Kontrollér datoerne, og om referatet af 1. behandling er i arkivet.",
  en: "Check the dates, and whether the minutes of the first reading are in the archive.",
};

export function noFirst(item: Item): Wording {
  const { da, en } = named(item);
  return {
    message: {
      da: `${da} er en 2. behandling, og arkivet har ingen 1. behandling.`,
      en: `${en} is a second reading, and the archive has no first one.`,
    },
    expected,
    suggestion,
  };
}

export function tooSoon(item: Item, before: string, own: string, days: number): Wording {
  const { da, en } = named(item);
  const [first, second] = [writtenDay(before), writtenDay(own)];
  return {
    message: {
      da: `${da}: 1. behandling var ${first.da} og 2. behandling ${second.da}, mindre end ${days} dage efter.`,
      en: `${en}: the first reading was on ${first.en} and the second on ${second.en}, less than ${days} days later.`,
    },
    expected,
    suggestion,
  };
}
