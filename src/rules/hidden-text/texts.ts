import type { Wording, Words } from "../rule.ts";

export const title: Words = { da: "Skjult tekst i filen", en: "Hidden text in the file" };

export type HiddenCode = "tracked-changes" | "comments-left-out" | "hidden-text";

const what: Record<HiddenCode, Words> = {
  "tracked-changes": {
    da: "Filen har ændringer, der ikke er accepteret.",
    en: "The file has changes that are not accepted.",
  },
  "comments-left-out": { da: "Filen har kommentarer.", en: "The file has comments." },
  "hidden-text": { da: "Filen har tekst, der ikke kan ses.", en: "The file has text that cannot be seen." },
};

export function hidden(code: HiddenCode): Wording {
  return {
    message: what[code],
    expected: {
      da: "En fil, der offentliggøres, indeholder kun det, man kan se.",
      en: "A file that is published holds only what can be seen.",
    },
    suggestion: {
      da: "Kontrollér filen: acceptér eller afvis ændringer, slet kommentarer og skjult tekst, og eksportér den igen.",
      en: "Check the file: accept or reject changes, delete comments and hidden text, and export it again.",
    },
  };
}
