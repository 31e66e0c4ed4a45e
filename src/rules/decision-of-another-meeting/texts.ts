import type { Item } from "../../record/item.ts";
import { writtenDay } from "../calendar.ts";
import type { Wording, Words } from "../rule.ts";
import { clip, named, quoted } from "../wording.ts";

export const title: Words = {
  da: "Beslutningen hører til et andet organ eller et andet møde",
  en: "The decision is another body's or another meeting's",
};

const expected: Words = {
  da: "Beslutningen har samme organ og dato som mødet.",
  en: "Body and date of the decision are the meeting's.",
};

const suggestion: Words = {
  da: "Kontrollér overskriften over beslutningen. Skriv fx: «Beslutning i Kulturudvalget den 4. marts 2025».",
  en: 'Check the heading of the decision. Write for instance: "Beslutning i Kulturudvalget den 4. marts 2025".',
};

export function otherDate(item: Item, written: string, meeting: string): Wording {
  const { da, en } = named(item);
  const [one, other] = [writtenDay(written), writtenDay(meeting)];
  return {
    message: {
      da: `${da}: den eneste beslutning er dateret ${one.da}, men mødet var ${other.da}.`,
      en: `${en}: its only decision is dated ${one.en}, but the meeting was on ${other.en}.`,
    },
    expected,
    suggestion,
  };
}

export function otherBody(item: Item, written: string, meeting: string): Wording {
  const { da, en } = named(item);
  const [one, other] = [clip(written), clip(meeting)];
  return {
    message: {
      da: `${da}: beslutningen fra mødedagen står som truffet i «${one}», men mødet er i «${other}».`,
      en: `${en}: the decision of the day is given as that of "${one}", but the meeting is that of "${other}".`,
    },
    expected,
    suggestion,
  };
}

export function otherAssembly(item: Item, text: string): Wording {
  const { da, en } = named(item);
  const words = quoted(text);
  return {
    message: {
      da: `${da}: et udvalg skriver ${words.da}, som om et andet organ talte.`,
      en: `${en}: a committee writes ${words.en}, as if another body spoke.`,
    },
    expected: {
      da: "Beslutningen siger, hvad dette organ besluttede eller anbefaler.",
      en: "The decision says what this body decided or recommends.",
    },
    suggestion: {
      da: "Kontrollér, om teksten er kopieret. Skriv fx: «Anbefales over for byrådet».",
      en: 'Check whether the text was copied. Write for instance: "Anbefales over for byrådet".',
    },
  };
}
