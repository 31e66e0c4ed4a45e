import { describe, expect, it } from "vitest";
import { readOutline } from "../../src/layout/outline.ts";
import { layoutProfiles } from "../../src/layout/profiles/registry.ts";
import { aText } from "../support/sources.ts";
import { anOutline } from "./outlines.ts";

const regional = `
  mødet i Vandudvalget den 4. maj 2021
  Sagnr.: 1-17-4-206-21
  1. Godkendelse af dagsorden (kl. 12.00-12.05)
  Det indstilles, at Vandudvalget
  • godkender dagsordenen
  Beslutning
  Godkendt.
  Tilbage til toppen
  Sagnr.: 1-17-4-206-23
  2. Ny pumpe (kl. 12.05-12.30)
  Beslutning
  Udsat.
  Tilbage til toppen
`;

function check(what: string, text: string, id: string): void {
  it(`${what} has the layout ${id}`, async () => {
    expect((await anOutline(text)).layout.id).toBe(id);
  });
}

describe("the layout by its cues", () => {
  check("a region's print page", regional, "sagnr-print-page");
  check(
    "a management group's minutes",
    `
    Chefgruppen den 4. maj 2021
    Punkt 1: Ferie
    Der var en snak.
    Beslutning for Punkt 1: Ferie
    Ferien holdes i juli.
    Punkt 2: Kaffe
    Der var en snak.
    Beslutning for Punkt 2: Kaffe
    Der købes kaffe.
    `,
    "punkt-beslutning",
  );
  check(
    "an agenda list and bodies under Ad n",
    `
    Bestyrelsesmøde den 4. maj 2021
    Dagsorden:
    1. Nyt
    2. Eventuelt
    Ad 1.
    Intet nyt.
    Ad 2.
    Intet.
    `,
    "ad-minutes",
  );
  check(
    "an association's minutes",
    `
    Referat af bestyrelsesmøde den 4. maj 2021
    Til stede: Anna Holm, Bo Lund
    Afbud: Ida Krag
    Referent: Bo Lund
    1. Nyt
    Intet nyt.
    2. Eventuelt
    Intet.
    `,
    "association",
  );
  check("minutes without a cue", "Torsdagsmøde\n1. Nyt\nIntet nyt.\n2. Andet\nIntet.\n", "generic");
});

describe("a recognised layout", () => {
  it("says what it was recognised by and how surely", async () => {
    const { layout } = await anOutline(regional);
    expect(layout.evidence.length).toBeGreaterThanOrEqual(2);
    expect(layout.confidence).toBeGreaterThan(0.5);
    expect(layout.confidence).toBeLessThanOrEqual(1);
  });
});

describe("the profiles", () => {
  it("have ids of their own, and cues that are patterns", () => {
    expect(new Set(layoutProfiles.map((each) => each.id)).size).toBe(layoutProfiles.length);
    for (const { pattern } of layoutProfiles.flatMap((each) => each.cues))
      expect(() => new RegExp(pattern, "iu")).not.toThrow();
  });

  it("can be left out, and the document is read none the less", async () => {
    const text = await aText(regional);
    const without = readOutline(text, ["sagnr-print-page"]);
    expect(without.layout.id).not.toBe("sagnr-print-page");
    expect(without.items.map((each) => each.number)).toEqual(["1", "2"]);
  });
});
