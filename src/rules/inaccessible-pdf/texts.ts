import type { Wording, Words } from "../rule.ts";
import { listed } from "../wording.ts";

export const title: Words = { da: "PDF, der ikke er tilgængelig", en: "PDF that is not accessible" };

export const lacks = ["text", "title", "language", "tags"] as const;
export type Lack = (typeof lacks)[number];

const words: Record<Lack, Words> = {
  text: { da: "et tekstlag på alle sider", en: "a text layer on every page" },
  title: { da: "en titel", en: "a title" },
  language: { da: "sproget dansk", en: "the language Danish" },
  tags: { da: "opmærkning (tags)", en: "tags" },
};

export function inaccessible(missing: readonly Lack[]): Wording {
  const da = listed(missing.map((each) => words[each].da)).da;
  const en = listed(missing.map((each) => words[each].en)).en;
  return {
    message: { da: `PDF-filen mangler ${da}.`, en: `The PDF file lacks ${en}.` },
    expected: {
      da: "En PDF, der offentliggøres, kan læses med hjælpemidler.",
      en: "A PDF that is published can be read by assistive tools.",
    },
    suggestion: {
      da: "Kontrollér eksporten: gem som mærket PDF, med titel og sproget dansk i filens egenskaber.",
      en: "Check the export: save as a tagged PDF, with a title and the language Danish in the file's properties.",
    },
  };
}
