import { describe, expect, it } from "vitest";
import { qualityOf } from "../../src/ingest/pdf/quality.ts";

const danish =
  `Bestyrelsen drøftede de to tilbud, der er kommet ind på den nye bro, og det blev besluttet, at formanden tager
  kontakt til begge firmaer. Der er ikke penge til det i år, og sagen kommer derfor på igen til maj. `.repeat(3);
const english = `The committee discussed the two offers that have come in for the new bridge, and it was agreed that the
  chair will contact both of the firms. There is no money for it this year. `.repeat(4);

describe("the quality of a text", () => {
  it("is good for Danish prose", () => {
    expect(qualityOf(danish, 0)).toMatchObject({ isSuspicious: false, isGarbage: false });
    expect(qualityOf(danish, 0).score).toBeGreaterThan(0.7);
  });

  it("is doubtful for another language, and that is no garbage", () => {
    expect(qualityOf(english, 0)).toMatchObject({ isSuspicious: true, isGarbage: false });
  });

  it("is doubtful when glyphs have no character", () => {
    expect(qualityOf(danish, 100).isSuspicious).toBe(true);
  });

  it("is doubtful when blanks are missing or too many", () => {
    expect(qualityOf(danish.replace(/\s/gu, ""), 0).isSuspicious).toBe(true);
    expect(qualityOf([...danish].join(" "), 0).isSuspicious).toBe(true);
  });

  it("is garbage when the characters are no letters, or letters without vowels", () => {
    expect(qualityOf(danish.replace(/e/gu, "\ufffd"), 0).isGarbage).toBe(true);
    expect(qualityOf(danish.replace(/[aeiouyæøå]/gu, "x"), 0).isGarbage).toBe(true);
  });

  it("is not judged by the words of a text of few words", () => {
    expect(qualityOf("Bilag 3", 0)).toMatchObject({ isSuspicious: false, isGarbage: false });
    expect(qualityOf("", 0)).toMatchObject({ isSuspicious: false, isGarbage: false });
  });
});
