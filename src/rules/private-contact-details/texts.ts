import type { Wording, Words } from "../rule.ts";
import { quoted } from "../wording.ts";

export const title: Words = { da: "Privat telefon, e-mail eller konto", en: "Private telephone, e-mail or account" };

export type ContactKind = "mail" | "phone" | "account";

const what: Record<ContactKind, Words> = {
  mail: { da: "privat e-mailadresse", en: "private e-mail address" },
  phone: { da: "mobilnummer", en: "mobile number" },
  account: { da: "bankkonto", en: "bank account" },
};

/** `start` are the first signs of it. */
export function contact(kind: ContactKind, start: string, place: Words): Wording {
  const { da, en } = quoted(`${start}…`);
  return {
    message: {
      da: `${place.da}: ${what[kind].da}, der begynder ${da}.`,
      en: `${place.en}: ${what[kind].en} that begins ${en}.`,
    },
    expected: {
      da: "Kontaktoplysninger i det offentlige referat er organets egne.",
      en: "Contact details in the public minutes are the body's own.",
    },
    suggestion: {
      da: "Kontrollér, om oplysningen skal med, og skriv ellers fx: «Kontakt sekretariatet, kultur@fjordby.example».",
      en: 'Check whether it is needed; if not, write for instance: "Kontakt sekretariatet, kultur@fjordby.example".',
    },
  };
}
