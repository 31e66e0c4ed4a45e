import { describe, expect, it } from "vitest";
import { anOutline, headingsOf } from "./outlines.ts";

function check(what: string, text: string, expected: readonly string[]): void {
  it(what, async () => {
    expect(headingsOf(await anOutline(text))).toEqual(expected);
  });
}

const head = "Møde i bådlauget den 4. maj 2021\n\nTil stede: Anna Holm, Bo Lund\n";

describe("titles in capitals and without numbers", () => {
  check(
    "are items, with a question mark and with a word that is a label elsewhere",
    `${head}\nHVEM GØR HVAD?\n\nAnna maler skuret.\n\nBROEN\n\nNyt dæk er lagt.\n\nOpgaver:\nBo henter sand.\n\nPERSONALE\n\nBo fortalte om den nye vagt.\n\nEVT.\n\nIntet.\n`,
    ["HVEM GØR HVAD?", "BROEN", "PERSONALE", "EVT."],
  );
  check(
    "yield to numbers",
    `${head}\nBÅDE\n\n1. Velkomst\nAnna bød velkommen.\n\n2. Broen\nNyt dæk er lagt.\n\n3. Evt.\nIntet.\n`,
    ["1 Velkomst", "2 Broen", "3 Evt."],
  );
});

describe("entries of a list with text under them", () => {
  check(
    "are items, even where other lines look like titles",
    `Bådlauget Havblik\n\n${head}\n* Siden sidst\nAnna har malet skuret. Der er sat nyt låg på brønden.\n\n* Økonomi\nBo viste tallene. Saldoen er 400 kr.\n\n* Broen\nNyt dæk er lagt.\n\n* Eventuelt\nIntet.\n\nGod sommer til alle\n`,
    ["• Siden sidst", "• Økonomi", "• Broen", "• Eventuelt"],
  );
  check(
    "have one mark, and a list of another mark may stand under the last",
    `Bådlauget Havblik\n\n${head}\n* Siden sidst\nAnna har malet skuret.\n\n* Økonomi\nBo viste tallene.\n\n* Evt.\n- Nøglen er væk\n- Tak for kagen\nDen var god.\n`,
    ["• Siden sidst", "• Økonomi", "• Evt."],
  );
});

describe("text behind a title, over several lines", () => {
  check(
    "is no part of the title",
    `${head}\n1. Siden sidst: Stævnet blev holdt i regn. Havnen har lovet at\n   tømme spande. Alle er tørre nu.\n\n2. Kasse pr. 1/4: Anna viste tallene. Saldoen er 400 kr. To\n   mangler at betale. Godkendt.\n\n3. Evt.\n   Intet.\n`,
    ["1 Siden sidst", "2 Kasse pr. 1/4", "3 Evt."],
  );
});

describe("a letter to the members", () => {
  check(
    "has its titles, and neither its greeting nor its paragraphs are one",
    `Hej alle\n\nHer kommer lidt om, hvad vi blev enige om på mødet i bådlauget den 4. maj\n2021 hos Anna. Bo havde meldt afbud.\n\nPengene\n\nBo havde sendt de nye tal. Der mangler stadig penge fra nogle af\nmedlemmerne, og dem ringer Anna til.\n\nAnna fortalte også, at prisen på maling er steget, og at vi skal finde en\nanden maler. Det gør Carl.\n\nBroen\n\nNyt dæk er lagt.\n\nAndre ting\n\nIntet nyt.\n\nNæste møde er den 8. juni kl. 19 i skuret, hvor Bo har kage med.\n\nMange hilsner\nAnna\n`,
    ["Pengene", "Broen", "Andre ting"],
  );
});

describe("time slots with the kind of item", () => {
  check(
    "have their title on the line below",
    `${head}\n19.00-19.20 - Drøftelse\nSkurets farve\nDen skal være rød.\n\n19.20-19.50 - Beslutning\nNyt dæk\nDækket lægges.\n\n19.50-20.00 - Orientering\nNyt fra havnen\nIntet.\n`,
    [
      "19.00-19.20 - Drøftelse\nSkurets farve",
      "19.20-19.50 - Beslutning\nNyt dæk",
      "19.50-20.00 - Orientering\nNyt fra havnen",
    ],
  );
});
