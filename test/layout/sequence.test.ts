import { describe, expect, it } from "vitest";
import { aMarkedOutline, anOutline, headingsOf, linesWith } from "./outlines.ts";

function check(what: string, text: string, expected: readonly string[]): void {
  it(what, async () => {
    expect(headingsOf(await anOutline(text))).toEqual(expected);
  });
}

describe("numbers that go on", () => {
  check(
    "every item begins at its number",
    `
    Referat af bestyrelsesmøde den 4. maj 2021
    1. Velkomst
    Formanden bød velkommen.
    2. Økonomi
    Der er penge i kassen.
    3. Eventuelt
    Intet.
    `,
    ["1 Velkomst", "2 Økonomi", "3 Eventuelt"],
  );
  check(
    "numbers that run through the year begin where the year has come to",
    `
    Referat af møde den 4. maj 2021
    162. Godkendelse af dagsorden
    Godkendt.
    163. Ny cykelsti
    Udvalget godkendte stien.
    164. Eventuelt
    Intet.
    `,
    ["162 Godkendelse af dagsorden", "163 Ny cykelsti", "164 Eventuelt"],
  );
  check(
    "a number that was lost leaves a gap and no hole",
    `
    Referat
    1. Velkomst
    Alle bød velkommen.
    2. Regnskab
    Regnskabet blev gennemgået.
    4. Budget
    Budgettet blev gennemgået.
    5. Eventuelt
    Intet.
    `,
    ["1 Velkomst", "2 Regnskab", "4 Budget", "5 Eventuelt"],
  );
  check(
    "a number that stands twice gives two items",
    `
    Referat
    1. Velkomst
    Formanden bød velkommen.
    2. Regnskab
    Det gik godt.
    2. Budget
    Det så fint ud.
    3. Eventuelt
    Intet.
    `,
    ["1 Velkomst", "2 Regnskab", "2 Budget", "3 Eventuelt"],
  );
  check(
    "items that all bear the number one",
    `
    Referat
    1. Velkomst
    Formanden bød velkommen.
    1. Økonomi
    Det gik godt.
    1. Eventuelt
    Intet.
    `,
    ["1 Velkomst", "1 Økonomi", "1 Eventuelt"],
  );
  check(
    "letters",
    `
    Generalforsamling
    A. Valg af dirigent
    Anna Holm blev valgt.
    B. Beretning
    Formanden aflagde beretning.
    C. Regnskab
    Regnskabet blev godkendt.
    D. Eventuelt
    Intet.
    `,
    ["A Valg af dirigent", "B Beretning", "C Regnskab", "D Eventuelt"],
  );
  check(
    "numbers without a dot",
    `
    Referat
    1 Nyt fra formanden
    Formanden fortalte om rejsen.
    2 Nyt fra kassereren
    2 voksne kom til kaffen.
    3 Eventuelt
    Intet.
    `,
    ["1 Nyt fra formanden", "2 Nyt fra kassereren", "3 Eventuelt"],
  );
  check(
    "numbers glued to their titles",
    `
    Referat
    1.Nyt fra formanden
    Formanden fortalte om rejsen.
    2.Nyt fra kassereren
    Der er penge i kassen.
    3.Eventuelt
    Intet.
    `,
    ["1 Nyt fra formanden", "2 Nyt fra kassereren", "3 Eventuelt"],
  );
});

describe("lists inside an item", () => {
  check(
    "a numbered list does not go on with the items",
    `
    Referat af bestyrelsesmøde den 4. maj 2021
    1. Velkomst
    Formanden bød velkommen.
    2. Tilsyn med anlægget
    Det blev foreslået at:
    1. kontrollere ventilerne
    2. skifte pumpen
    3. male hegnet
    Bestyrelsen var enig.
    3. Økonomi
    Regnskabet blev gennemgået.
    4. Eventuelt
    Intet.
    `,
    ["1 Velkomst", "2 Tilsyn med anlægget", "3 Økonomi", "4 Eventuelt"],
  );
  check(
    "not even where its number would be the next",
    `
    Mødet i Vandudvalget den 4. maj 2021
    1. Ny pumpe
    Sagsfremstilling
    Tre ting er galt:
    1. ventilen er utæt
    2. pumpen støjer
    3. hegnet er væltet
    Beslutning
    Godkendt.
    2. Nyt hegn
    Sagsfremstilling
    Hegnet er væltet.
    Beslutning
    Godkendt.
    `,
    ["1 Ny pumpe", "2 Nyt hegn"],
  );
  check(
    "points of a recommendation that begin with at",
    `
    Mødet i Vandudvalget den 4. maj 2021
    1. Ny pumpe
    Indstilling
    1. at pumpen købes
    2. at den gamle sælges
    3. at hegnet males
    Beslutning
    Godkendt.
    2. Nyt hegn
    Indstilling
    1. at hegnet flyttes
    2. at det males
    Beslutning
    Udsat.
    `,
    ["1 Ny pumpe", "2 Nyt hegn"],
  );
  check(
    "points per recommendation, Ad 1 and Ad 2, in a decision",
    `
    Mødet i Vandudvalget den 4. maj 2021
    1. Ny pumpe
    Indstilling
    1. at pumpen købes
    2. at den gamle sælges
    Beslutning
    Ad 1. Anbefales.
    Ad 2. Udsat.
    2. Nyt hegn
    Beslutning
    Godkendt.
    3. Ny dør
    Beslutning
    Godkendt.
    `,
    ["1 Ny pumpe", "2 Nyt hegn", "3 Ny dør"],
  );
});

describe("a list of items before the items", () => {
  const list = `
    Referat af bestyrelsesmøde den 4. maj 2021
    Dagsorden:
    1) Nyt fra formanden
    2) Økonomi
    3) Eventuelt
    Ad. 1
    Vejen er repareret.
    Ad. 2
    Der er penge i kassen.
    Ad. 3
    Intet.
  `;
  check("gives its titles to the bodies under Ad n", list, ["1 Nyt fra formanden", "2 Økonomi", "3 Eventuelt"]);

  it("is itself no item and stands in the contents", async () => {
    expect(linesWith(await anOutline(list), "contents")).toEqual([
      "Dagsorden:",
      "1) Nyt fra formanden",
      "2) Økonomi",
      "3) Eventuelt",
    ]);
  });

  check(
    "with titles repeated after Ad n",
    `
    Referat af bestyrelsesmøde den 4. maj 2021
    Dagsorden
    1. Nyt fra formanden
    2. Økonomi
    3. Eventuelt
    Ad 1. Nyt fra formanden
    Vejen er repareret.
    Ad 2. Økonomi
    Der er penge i kassen.
    Ad 3. Eventuelt
    Intet.
    `,
    ["1 Nyt fra formanden", "2 Økonomi", "3 Eventuelt"],
  );
  check(
    "a table of contents with dotted leaders",
    `
    Vandudvalget
    Indholdsfortegnelse
    1. Godkendelse af dagsorden....2
    2. Ny pumpe....2
    3. Eventuelt....3
    1. Godkendelse af dagsorden
    Beslutning
    Godkendt.
    2. Ny pumpe
    Beslutning
    Godkendt.
    3. Eventuelt
    Beslutning
    Intet.
    `,
    ["1 Godkendelse af dagsorden", "2 Ny pumpe", "3 Eventuelt"],
  );
  check(
    "without any mark but that the numbers come again",
    `
    Bestyrelsesmøde den 4. maj 2021
    1. Velkomst
    2. Ny pumpe
    3. Eventuelt

    1. Velkomst
    Formanden bød velkommen.
    2. Ny pumpe
    Pumpen er købt.
    3. Eventuelt
    Intet.
    `,
    ["1 Velkomst", "2 Ny pumpe", "3 Eventuelt"],
  );
  check(
    "one body for several items stands under the first",
    `
    Referat af møde den 4. maj 2021
    1) Nyt
    2) Penge
    3) Kaffe
    4) Evt.
    Ad 1-3.
    Der blev talt om det hele.
    Ad 4.
    Intet.
    `,
    ["1 Nyt", "4 Evt."],
  );
  check(
    "an agenda without minutes is the items",
    `
    Dagsorden for bestyrelsesmøde den 4. maj 2021
    1. Velkomst
    2. Ny pumpe
    3. Eventuelt
    `,
    ["1 Velkomst", "2 Ny pumpe", "3 Eventuelt"],
  );
});

describe("points under numbers", () => {
  const grouped = `
    Referat
    1. Drift
    1.1 Maskiner
    Traktoren er solgt.
    1.2 Bygninger
    Laden er malet.
    2. Økonomi
    2.1 Regnskab
    Der er penge.
    2.2 Budget
    Der bliver flere.
    3. Eventuelt
    Intet.
  `;
  check("are the items where the number above them has no text", grouped, [
    "1.1 Maskiner",
    "1.2 Bygninger",
    "2.1 Regnskab",
    "2.2 Budget",
    "3 Eventuelt",
  ]);

  it("the numbers above them are headings of groups", async () => {
    expect(linesWith(await anOutline(grouped), "group")).toEqual(["1. Drift", "2. Økonomi"]);
  });
});

describe("headings over several items", () => {
  const grouped = `
    Referat af møde den 4. maj 2021
    Sager til beslutning
    1. Ny cykelsti
    Stien blev godkendt.
    2. Ny bro
    Broen blev godkendt.
    Sager til orientering
    3. Brev fra kommunen
    Brevet blev taget til efterretning.
  `;
  check("are no items", grouped, ["1 Ny cykelsti", "2 Ny bro", "3 Brev fra kommunen"]);

  it("and belong to no item", async () => {
    expect(linesWith(await anOutline(grouped), "group")).toEqual(["Sager til beslutning", "Sager til orientering"]);
  });

  it("a group that takes a number of its own is no item", async () => {
    const outline = await anOutline(`
      Referat af møde den 4. maj 2021
      18. Ny cykelsti
      Beslutning
      Godkendt.
      19. SAGER TIL DRØFTELSE
      20. Ny skole
      Beslutning
      Godkendt.
    `);
    expect(headingsOf(outline)).toEqual(["18 Ny cykelsti", "20 Ny skole"]);
  });
});

describe("headings without numbers", () => {
  const headed = (second: string) =>
    `# Referat\n\n## Velkomst\n\nHej.\n\n## ${second}\n\nGodt.\n\n## Eventuelt\n\nIntet.\n`;

  it("are found by the format's own headings", async () => {
    expect(headingsOf(await aMarkedOutline(headed("Regnskab")))).toEqual(["Velkomst", "Regnskab", "Eventuelt"]);
  });

  it("also where a title is a word that labels sections elsewhere", async () => {
    expect(headingsOf(await aMarkedOutline(headed("Økonomi")))).toEqual(["Velkomst", "Økonomi", "Eventuelt"]);
  });

  it("join numbered headings that look like them", async () => {
    const outline = await aMarkedOutline(
      "# Referat\n\n## 1. Velkomst\n\nHej.\n\n## 2. Økonomi\n\nGodt.\n\n## Underskrifter\n\nAnna Holm\n",
    );
    expect(headingsOf(outline)).toEqual(["1 Velkomst", "2 Økonomi", "Underskrifter"]);
  });

  it("a numbered agenda and then the same titles without numbers", async () => {
    const outline = await anOutline(`
      Ordinær generalforsamling i Havnens Bådelaug
      Dagsorden:
      1. Valg af dirigent
      2. Beretning
      3. Eventuelt
      Referat:
      Valg af dirigent
      Anna Holm blev valgt.
      Beretning
      Formanden aflagde beretning.
      Eventuelt
      Intet.
    `);
    expect(outline.items.every((each) => each.sections.length > 0)).toBe(true);
  });

  it("time slots alone on their lines are headings of what follows", async () => {
    const outline = await anOutline(`
      Mødereferat
      19.00 - 19.45
      Forventninger
      Vi talte om året.
      19.45 - 20.30
      Økonomi
      Der er penge.
    `);
    expect(outline.items.map((each) => each.number)).not.toContain("19.45");
  });
});

it("a document without items has none", async () => {
  const outline = await anOutline("Bådene ligger i havnen.\nDer er mange af dem, og de er smukke.\n");
  expect(outline.items).toEqual([]);
  expect(linesWith(outline, "heading")).toEqual([]);
});

describe("numbers in ways of their own", () => {
  check(
    "an item that was moved up stands before the one it passed",
    `
    Referat af møde den 4. maj 2021
    1. Velkomst
    Godkendt.
    2. Økonomi
    Gennemgået.
    4. Nyt arbejdstøj
    Anna viste jakkerne.
    3. Støj i værkstedet
    Bo måler den.
    5. Eventuelt
    Intet.
    `,
    ["1 Velkomst", "2 Økonomi", "4 Nyt arbejdstøj", "3 Støj i værkstedet", "5 Eventuelt"],
  );
  check(
    "points under a lettered heading, which stands over them",
    `
    Referat af generalforsamling den 4. maj 2021
    a) Valg af dirigent
    Anna Holm blev valgt.
    b) Forslag fra bestyrelsen
    b.1 Ændring af § 4
    Vedtaget.
    b.2 Lån til ny pumpe
    Vedtaget.
    c) Eventuelt
    Intet.
    `,
    ["a Valg af dirigent", "b.1 Ændring af § 4", "b.2 Lån til ny pumpe", "c Eventuelt"],
  );
  check(
    "what stands behind a number is text when the agenda has another title for it",
    `
    Referat af bestyrelsesmøde den 4. maj 2021
    Dagsorden:
    1. Valg af ordstyrer
    2. Indkomne forslag
    3. Klager

    Ad 1. Anna Holm blev valgt.
    Ad 2. Der var ikke kommet forslag
    Ad 3. Lukket punkt, refereres ikke.
    `,
    ["1 Valg af ordstyrer", "2 Indkomne forslag", "3 Klager"],
  );
  check(
    "who presents in brackets, and the title below",
    `
    Referat af bestyrelsesmøde den 4. maj 2021

    Pkt. 1

    Velkomst

    Godkendt.

    Pkt. 2 (Anna)

    Budget 2022

    Gennemgået.

    Pkt. 3
    Eventuelt
    `,
    ["1 Velkomst", "2 Budget 2022", "3 Eventuelt"],
  );
});
