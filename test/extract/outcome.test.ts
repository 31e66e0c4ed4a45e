import { describe, expect, it } from "vitest";
import { readOutcome } from "../../src/extract/outcome.ts";
import { tableFor } from "../danish/table.ts";

const check = tableFor((text: string) => readOutcome(text)?.outcome ?? null);

describe("approved", () => {
  check("Godkendt.", "approved");
  check("Tiltrådt", "approved");
  check("Indstillingen godkendt.", "approved");
  check("Referatet blev godkendt.", "approved");
  check("Vedtaget.", "approved");
  check("Bevilget.", "approved");
  check("OK", "approved");
  check("Godkendt uden bemærkninger.", "approved");
});

describe("approved with a change", () => {
  check("Godkendt med den ændring, at broen males.", "approvedAmended");
  check("Godkendt med ændringer", "approvedAmended");
  check("Godkendt, idet punkt 8 udgår.", "approvedAmended");
  check("Indstillingen blev godkendt, dog således at broen males.", "approvedAmended");
});

describe("what one member or party says to it changes nothing of what was approved", () => {
  check("Tiltrådt, idet Ø ikke kan tiltræde punkt 2.", "approved");
  check("Godkendt, idet Anna Holm stemte imod.", "approved");
  check("Referatet blev godkendt, Bo dog med den bemærkning, at han kom til tiden.", "approved");
  check("Godkendt, idet Anna Holm udgår af gruppen.", "approvedAmended");
});

describe("not approved: what denies outranks what approves", () => {
  check("Blev ikke vedtaget.", "rejected");
  check("Ikke imødekommet.", "rejected");
  check("Afvist.", "rejected");
  check("Forslaget blev forkastet med 28 stemmer imod 11.", "rejected");
  check("Udvalget kunne ikke støtte forslaget.", "rejected");
  it.each(["Forslaget blev ikke godkendt.", "Planen kan ikke godkendes."])("%s is rejected", (text) => {
    expect(readOutcome(text)?.outcome).toBe("rejected");
  });
});

describe("put off, sent on, taken back", () => {
  check("Udsat.", "postponed");
  check("Punktet udskydes til næste møde.", "postponed");
  check("Oversendes til Økonomiudvalget.", "referred");
  check("Sagen sendes tilbage til forvaltningen.", "returned");
  check("Punktet udgår.", "withdrawn");
  check("Forslaget blev trukket.", "withdrawn");
  check("Bortfaldt på grund af stemmelighed.", "lapsed");
});

describe("recommended to others", () => {
  check("Anbefales.", "recommended");
  check("Indstilles godkendt.", "recommended");
  check("Anbefales godkendt.", "recommended");
});

describe("noted and discussed", () => {
  check("Taget til efterretning.", "noted");
  check("Orienteringen blev taget til efterretning.", "noted");
  check("Til orientering.", "noted");
  check("Drøftet og taget til efterretning.", "noted");
  check("Drøftet.", "discussed");
  check("Udvalget drøftede sagen.", "discussed");
});

describe("nothing, kept back, elected", () => {
  check("Intet.", "none");
  check("Intet at bemærke", "none");
  check("Ingen bemærkninger.", "none");
  it("a dash alone is none", () => {
    expect(readOutcome("-")?.outcome).toBe("none");
  });
  check("Refereres ikke.", "withheld");
  check("Anna Holm blev valgt.", "elected");
  check("Genvalgt.", "elected");
});

describe("no outcome", () => {
  check("Broen er gammel.", null);
  check("Formanden bød velkommen.", null);
  check("Der var kage.", null);
  check("", null);
});

describe("agreed by all", () => {
  const unanimous = tableFor((text: string) => readOutcome(text)?.unanimous ?? null);
  unanimous("Enstemmigt godkendt.", true);
  unanimous("Vedtaget med akklamation", true);
  unanimous("Godkendt.", false);
});
