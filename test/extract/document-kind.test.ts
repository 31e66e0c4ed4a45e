import { describe, expect, it } from "vitest";
import { aDocument } from "../support/documents.ts";
import { checkFor, inHeader } from "./check.ts";

function check(what: string, text: string, expected: string): void {
  it(`${what}: ${expected}`, async () => {
    expect((await aDocument(text)).record.documentKind).toBe(expected);
  });
}

describe("what kind of document it is", () => {
  check("minutes", inHeader("Referat af bestyrelsesmøde den 4. maj 2021"), "minutes");
  check("an agenda", "Dagsorden for bestyrelsesmøde den 4. maj 2021\n1. Velkomst\n2. Ny bro\n3. Eventuelt\n", "agenda");
  check(
    "an agenda with empty decisions",
    "Vandudvalget den 4. maj 2021\n1. Velkomst\nIndstilling\nat der bydes velkommen\nBeslutning\n2. Ny bro\nIndstilling\nat broen bygges\nBeslutning\n",
    "agenda",
  );
  check(
    "more items for an agenda",
    "Tillægsdagsorden for bestyrelsesmøde den 4. maj 2021\n1. Ny bro\n2. Nyt hus\n",
    "supplementaryAgenda",
  );
  check("a meeting that was called off", "Vandudvalget den 4. maj 2021\nMødet er aflyst\n", "cancelledMeeting");
  check(
    "rules of procedure",
    "Forretningsorden for bestyrelsen\n1. Indkaldelse\nFormanden indkalder til møde.\n2. Referat\nReferenten skriver referat.\n3. Fuldmagt\nDer kan ikke stemmes ved fuldmagt.\n",
    "other",
  );
  check("a letter", "Kære naboer\n\nBroen lukker i næste uge. Vi håber, at I vil køre en anden vej.\n", "other");
  check(
    "a letter with something to do in it",
    "Kære naboer\n\nBroen skal males i næste uge. Vi håber, at I vil køre en anden vej.\n\nVenlig hilsen\nFormanden\n",
    "other",
  );
  check(
    "minutes under the heading of the agenda they were written into",
    "Dagsorden for bestyrelsesmøde i Åby Vandlaug\n3. maj 2021 kl. 16.15 i Saunaen\n1) Formalia\na) Valg af referent\nIda\nb) Tilstedeværende\nBo, Ida, Åse\n2) Nye pumper\nBo har set på tre slags, og den dyreste er for stor til brønden. Der var nogen, som havde prøvet den i Nørre Bæk.\n3) Hegnet\nDet er blevet malet, og porten kunne lukkes igen. Åse viste billeder.\n",
    "minutes",
  );
  check(
    "a form whose boxes nobody has ticked",
    "Dagsorden og referat for styregruppen den 4. maj 2021\nDeltagere:\n- [ ] Bo Lund\n- [ ] Ida Bæk\n- [ ] Åse Holm\n1. Velkomst\n2. Nye pumper\n2.1\n2.2\n3. Eventuelt\n",
    "agenda",
  );
  check("one line", "Hej.\n", "other");
});

describe("a document that is no minutes", () => {
  const notice = async (text: string) =>
    (await aDocument(text)).record.notices.find((each) => each.code === "not-minutes")?.message;

  it("is told what it seems to be", async () => {
    expect(await notice("Vedtægter for Åby Vandlaug\n§ 1 Navn\nForeningens navn er Åby Vandlaug.\n")).toContain(
      "articles of association",
    );
    expect(await notice("Kære naboer\nBroen lukker i næste uge.\n")).toContain("a letter");
    expect(await notice("Broen lukker i næste uge.\n")).toContain("no items with a meeting's date");
  });
});

describe("what it says of itself", () => {
  const status = checkFor(inHeader, (record) => record.status);
  status.check("UDKAST\nReferat af bestyrelsesmøde den 4. maj 2021", "draft");
  status.check("Godkendt referat\nBestyrelsesmøde den 4. maj 2021", "approved");
  status.check("Referat af bestyrelsesmøde den 4. maj 2021\nGodkendt den 1. juni 2021", "approved");
  status.check("Referat af bestyrelsesmøde den 4. maj 2021\n(Godkendt af bestyrelsen d. 1. juni 2021)", "approved");
  status.check("Referat af bestyrelsesmøde den 4. maj 2021\nGodkendt vagtplan den 1. juni 2021", null);
  status.check("Referat af bestyrelsesmøde den 4. maj 2021", null);
});

describe("the kind of meeting", () => {
  const kind = checkFor(inHeader, ({ meeting }) => meeting.classification);
  kind.check("Ekstraordinært bestyrelsesmøde den 4. maj 2021", "extraordinary");
  kind.check("Konstituerende møde den 4. maj 2021", "constituent");
  kind.check("Generalforsamling den 4. maj 2021", "generalAssembly");
  kind.check("Bestyrelsesmøde den 4. maj 2021", null);
});

describe("a language that is not Danish", () => {
  const codes = async (text: string) => (await aDocument(text)).record.notices.map((each) => each.code);
  const norwegian = `Møtereferat fra styremøtet 4. mai 2021
Forfall: Anna Berg
1. Godkjenning av saksliste
Vedtak: Sakslisten ble godkjent.
2. Ny bru
Styret diskuterte hvordan brua skal males, og hvem som skal gjøre det. Det ble enighet om at noen må spørre kommunen først.
Vedtak: Saken utsettes til neste møte.
`;
  const swedish = `Protokoll från styrelsens sammanträde den 4 maj 2021
Frånvarande: Anna Berg
1. Godkännande av dagordningen
Beslut: Dagordningen godkändes.
2. Ny bro
Styrelsen diskuterade hur bron ska målas och vem som ska göra det. Man beslutade att först fråga kommunen om lov.
Beslut: Ärendet bordläggs till nästa möte.
`;
  it("Norwegian is told, and the document is no Danish minutes", async () => {
    expect(await codes(norwegian)).toContain("foreign-language");
    expect((await aDocument(norwegian)).record.documentKind).toBe("other");
  });
  it("Swedish is told", async () => expect(await codes(swedish)).toContain("foreign-language"));
  it("Danish is not", async () =>
    expect(await codes(inHeader("Referat af bestyrelsesmøde den 4. maj 2021"))).not.toContain("foreign-language"));
});
