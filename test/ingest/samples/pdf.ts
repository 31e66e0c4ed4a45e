import { readFile } from "node:fs/promises";
import { minutesPdf } from "../../support/pdf-minutes.ts";
import type { FormatSample } from "./sample.ts";

const encrypted = new URL("../../../fixtures/pdf/encrypted.pdf", import.meta.url);

export const pdfSample: FormatSample = {
  id: "pdf",
  fileName: "referat.pdf",
  sample: minutesPdf,
  words: [
    "Referat af bestyrelsesmøde i Bådelauget Søstjernen",
    "1. Godkendelse af dagsorden",
    "Jørn Ægidius",
    "drøftede, om kontingentet skal hæves, og besluttede at vente til næste år.",
    "• Åse Rønnow bestiller en ny bøje.",
    "4. Eventuelt",
  ],
  refused: [
    { what: "a header and nothing more", code: "PDF_DAMAGED", bytes: () => Buffer.from("%PDF-1.7\n") },
    {
      what: "a header before something else",
      code: "PDF_DAMAGED",
      bytes: () => Buffer.from(`%PDF-1.4\n${"Dette er ingen PDF. ".repeat(50)}`),
    },
    { what: "an encrypted document without its password", code: "PDF_ENCRYPTED", bytes: () => readFile(encrypted) },
  ],
};
