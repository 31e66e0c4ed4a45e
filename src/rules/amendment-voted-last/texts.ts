import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { named, quoted } from "../wording.ts";

export const title: Words = {
  da: "Der er stemt om et ændringsforslag efter hovedforslaget",
  en: "Amendment put to the vote after the motion it changes",
};

export function amendmentAfter(item: Item, text: string): Wording {
  const { da, en } = named(item);
  const words = quoted(text);
  return {
    message: {
      da: `${da}: der er stemt om indstillingen før et ændringsforslag: ${words.da}`,
      en: `${en}: the recommendation was voted on before an amendment: ${words.en}`,
    },
    expected: {
      da: "Ændringsforslag kommer til afstemning før det forslag, de ændrer.",
      en: "Amendments are voted on before the motion they change.",
    },
    suggestion: {
      da: "Kontrollér rækkefølgen. Skriv fx: «Ændringsforslag fra F: forkastet. Indstillingen: godkendt».",
      en: 'Check the order. Write for instance: "Ændringsforslag fra F: forkastet. Indstillingen: godkendt".',
    },
  };
}
