import type { Item } from "../../record/item.ts";
import type { Wording, Words } from "../rule.ts";
import { clip, listed, named, quoted } from "../wording.ts";

export const title: Words = { da: "Bilag, der ikke er på listen", en: "Attachment that is not listed" };

/** `numbers` are all numbers the document lists. */
export function notListed(item: Item, name: string, number: string, numbers: readonly string[]): Wording {
  const { da, en } = named(item);
  const mention = quoted(name);
  const known = listed(numbers.map((each) => clip(each, 10)));
  const one = numbers.length === 1;
  return {
    message: {
      da: `${da} henviser til ${mention.da}, men på bilagslisten står kun nr. ${known.da}.`,
      en: `${en} refers to ${mention.en}, but the list of attachments has only ${one ? "no." : "nos."} ${known.en}.`,
    },
    expected: {
      da: "Et bilag, teksten henviser til, står på punktets eller dokumentets bilagsliste.",
      en: "An attachment the text refers to is listed under the item or elsewhere in the document.",
    },
    suggestion: {
      da: `Kontrollér nummeret, eller føj bilaget til listen, fx: «Bilag ${number}: Høringssvar (lukket)».`,
      en: `Check the number, or add the attachment to the list, for instance: "Bilag ${number}: Høringssvar (lukket)".`,
    },
  };
}

export const anotherPaper: Words = {
  da: "Bilaget kan høre til et andet dokument end referatet.",
  en: "The attachment may belong to another paper than the minutes.",
};

export const unnumberedList: Words = {
  da: "Punktets bilag står uden numre.",
  en: "The item's attachments are listed without numbers.",
};
