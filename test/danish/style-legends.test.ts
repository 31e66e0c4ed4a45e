import { describe, expect, it } from "vitest";
import { isStyleLegend } from "../../src/danish/style-legends.ts";

describe("a legend of styles", () => {
  it.each([
    "Referat: kursiv",
    "REFERAT: KURSIV",
    "Referat – kursiv.",
    "referat i kursiv",
    "Referatet er kursiveret",
    "Referatet står med kursiv under de enkelte punkter.",
    "Referatet fra mødet er skrevet med rødt",
    "Selve referatet er skrevet med kursiv",
    "Referat og beslutninger er skrevet i kursiv",
    "Beslutninger i fed",
    "Beslutninger er fremhævet med fed skrift",
    "Konklusioner er markeret med gult",
    "Kommentarer: blå tekst",
    "Noter er skrevet med rødt.",
    "Kursiv: referat",
    "Rød tekst = beslutninger",
    "Tekst i kursiv er referat",
    "Det, der er skrevet med blåt, er referat",
    "Bemærk: referatet er skrevet med kursiv",
    "Dagsorden med referat i kursiv",
    "Dagsorden: sort, referat: rød tekst",
    "Referat er skrevet med kursiv, dagsordenen med almindelig skrift",
    "Referat: kursiv, beslutninger: fed skrift",
  ])("is %s", (words) => expect(isStyleLegend(words)).toBe(true));

  it.each([
    "Referat",
    "Referat: rød",
    "Beslutning: rødt",
    "Kommentarer: fed",
    "Noter: grøn bølge",
    "Beslutning: væggen males med rødt",
    "Beslutning: skiltet skrives med rød skrift på hvid bund",
    "Beslutningen er en markeret fremgang",
    "Bemærkninger er markeret med rødt i bilaget",
    "Bestyrelsen besluttede at skrive kursiv i bogen",
    "Skiltet er skrevet med kursiv",
    "Tilføjelser er markeret med rødt",
    "Referatet er sendt ud med rød konvolut",
    "Referatet er ikke skrevet med kursiv",
    "Forfatteren kursiverer",
  ])("is not %s", (words) => expect(isStyleLegend(words)).toBe(false));

  it("of the minutes themselves is no legend of a part of them", () => {
    expect(isStyleLegend("Referatet er skrevet med kursiv", true)).toBe(true);
    expect(isStyleLegend("Noter er skrevet med kursiv", true)).toBe(false);
  });
});
