import { describe, expect, it } from "vitest";
import { readChunks } from "../../src/ingest/pdf/geometry/chunk.ts";
import { pictureFont, readableGlyph } from "../../src/ingest/pdf/glyphs.ts";

function readable(...codes: readonly number[]): string {
  return codes.map((code) => readableGlyph(code, undefined)).join("");
}

/** Glyphs painted one after the other, each at its left edge, as the words that they make. */
function painted(...glyphs: readonly (readonly [string, number])[]): string[] {
  const run = {
    glyphs: glyphs.map(([glyph]) => glyph),
    lefts: glyphs.map(([, left]) => left),
    rights: glyphs.map(([, left]) => left + 6),
    y: 100,
    size: 11,
    bold: false,
    italic: false,
    font: "",
    rotation: 0,
    invisible: false,
  };
  return readChunks([run]).map(({ text }) => text);
}

describe("what a glyph shows", () => {
  it("are the letters of a ligature", () => {
    // "ﬁ", "ﬂ", "ﬀ", "ﬃ"
    expect(readable(0xfb01, 0xfb02, 0xfb00, 0xfb03)).toBe("fiflffffi");
  });

  it("are the letters of a ligature whose bytes were swapped when the file was distilled", () => {
    expect(readable(0x6600, 0x6900)).toBe("fi");
    expect(readable(0x6600, 0x6c00)).toBe("fl");
    expect(readable(0x66, 0xcf00)).toBe("ffi");
  });

  it("is a hyphen where a word is divided, however the library marks it", () => {
    expect(readable(0xfffe, 0x2010, 0x2011)).toBe("---");
  });

  it("is a blank for blanks of any width", () => {
    expect(readable(0xa0, 0x2003, 0x202f)).toBe("   ");
  });

  it("is the picture of a font of pictures, and its letter in a font of text", () => {
    expect(readableGlyph(0xf0b7, pictureFont("ABCDEF+Symbol"))).toBe("•");
    expect(readableGlyph(0xf061, undefined)).toBe("a");
  });

  it("is no character where the file names none", () => {
    expect(readable(0x01, 0x90)).toBe("\ufffd\ufffd");
  });
});

describe("accents painted as glyphs of their own", () => {
  it("join the letter that they are painted over, before or after it", () => {
    expect(painted(["B", 0], ["˚", 6], ["a", 6], ["d", 12])).toEqual(["Båd"]);
    expect(painted(["B", 0], ["a", 6], ["\u030a", 6.5], ["d", 12])).toEqual(["Båd"]);
  });

  it("leave letters alone that only stand close", () => {
    expect(painted(["a", 0], ["b", 5.5])).toEqual(["ab"]);
  });
});
