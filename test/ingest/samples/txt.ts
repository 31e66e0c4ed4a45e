import iconv from "iconv-lite";
import { danishTexts } from "./danish-texts.ts";
import type { FormatSample } from "./sample.ts";

export const txtSample: FormatSample = {
  id: "txt",
  fileName: "referat.txt",
  sample: () => iconv.encode(danishTexts.join("\f"), "windows-1252"),
  words: [
    "Afbud: Børge Grønnegård",
    "• at stien anlægges øst for åen,",
    "   generalforsamlingen var rettidigt indvarslet og beslutningsdygtig.",
  ],
  refused: [
    { what: "only blanks", code: "SOURCE_EMPTY", bytes: () => Buffer.from(" \r\n\t\u00a0\n") },
    {
      what: "binary data",
      code: "FORMAT_UNKNOWN",
      bytes: () => Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 256),
    },
  ],
};
