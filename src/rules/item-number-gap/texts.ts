import type { Wording, Words } from "../rule.ts";
import { clip, listed, named } from "../wording.ts";
import type { Gap, Numbered } from "./numbering.ts";

export const title: Words = { da: "Punktnumre springer eller gentages", en: "Item numbers skip or repeat" };

export function skipped({ before, after, missing }: Gap): Wording {
  const parts = before.main === after.main ? missing.map((sub) => `${before.main}.${sub}`) : missing.map(String);
  const { da, en } = listed(parts);
  const [from, to] = [clip(before.item.number), clip(after.item.number)];
  const many = missing.length > 1;
  return {
    message: {
      da: `Punkterne springer fra ${from} til ${to}; ${da} mangler.`,
      en: `The items skip from ${from} to ${to}; ${en} ${many ? "are" : "is"} missing.`,
    },
    expected: { da: "Punkterne er nummereret uden huller.", en: "Items are numbered without gaps." },
    suggestion: {
      da: `Kontrollér, om et punkt er faldet ud. Er det lukket eller udgået, så skriv det, fx: «${parts[0]}. Lukket punkt» eller «${parts[0]}. Udgår».`,
      en: `Check whether an item was left out. If it is closed or withdrawn, say so, for instance: "${parts[0]}. Lukket punkt" or "${parts[0]}. Udgår".`,
    },
  };
}

export function repeated(first: Numbered, again: Numbered): Wording {
  const one = named(first.item);
  const other = named(again.item);
  return {
    message: {
      da: `${other.da} har samme nummer som ${lower(one.da)}.`,
      en: `${other.en} has the same number as ${lower(one.en)}.`,
    },
    expected: { da: "Hvert punkt har sit eget nummer.", en: "Every item has a number of its own." },
    suggestion: {
      da: "Kontrollér nummereringen, og ret de numre, der følger efter.",
      en: "Check the numbering, and correct the numbers that follow.",
    },
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export const allAlike: Words = {
  da: "Alle punkter har samme nummer, så nummereringen er gået tabt i dokumentet.",
  en: "All items have the same number, so the numbering was lost in the document.",
};

export const beginsAgain: Words = {
  da: "Nummereringen begynder forfra undervejs.",
  en: "The numbering begins again on the way.",
};

export const mostlyUnread: Words = {
  da: "De fleste punktnumre er skrevet på en måde, som ikke genkendes.",
  en: "Most item numbers are written in a way that is not known.",
};

export function farApart(from: string, to: string): Words {
  return {
    da: `Der er så langt fra ${clip(from)} til ${clip(to)}, at et af numrene kan være læst forkert.`,
    en: `From ${clip(from)} to ${clip(to)} is so far that one of the numbers may be misread.`,
  };
}

export const unnumberedBetween: Words = {
  da: "Der står et punkt uden læseligt nummer imellem.",
  en: "An item without a readable number stands between.",
};

export const headingInText: Words = {
  da: "Nummeret står først på en linje i teksten og kan være et punkt, der ikke blev set.",
  en: "The number begins a line of the text and may be an item that was not seen.",
};

export const mentionedInText: Words = {
  da: "Punktet nævnes i teksten, så hullet kan være forklaret dér.",
  en: "The item is mentioned in the text, which may explain the gap.",
};

export const sameTitle: Words = {
  da: "De to punkter har samme overskrift og kan være det samme punkt.",
  en: "The two items have the same title and may be one.",
};

export const withoutText: Words = {
  da: "Et af de to punkter har ingen tekst og kan være en linje fra en dagsorden.",
  en: "One of the two items has no text and may be a line of an agenda.",
};
