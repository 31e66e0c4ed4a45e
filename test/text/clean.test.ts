import { describe, expect, it } from "vitest";
import { sourceOffset } from "../../src/text/clean-line.ts";
import { aMarkedText, aText } from "../support/sources.ts";

/** Cleans a text of one line: its bullet's glyph if any, and its words. */
async function clean(text: string): Promise<string> {
  const [line] = (await aText(text)).lines;
  return line?.bullet ? `[${line.bullet.glyph}] ${line.text}` : (line?.text ?? "");
}

function check(input: string, expected: string): void {
  it(`reads ${JSON.stringify(input)} as ${JSON.stringify(expected)}`, async () => {
    expect(await clean(input)).toBe(expected);
  });
}

describe("letters", () => {
  check("Ga\u030ard og vej", "Gård og vej");
  check("GA\u030aRDEN", "GÅRDEN");
  check("Andre\u0301 Holm", "André Holm");
  check("\ufb01nansiering af pro\ufb01l", "finansiering af profil");
  check("o\ufb03ciel \ufb02ytning", "officiel flytning");
  check("Bud\u00adget og regn\u00adskab", "Budget og regnskab");
  check("To\u200bmat", "Tomat");
  check("\u2060Sted: Salen", "Sted: Salen");
  check("Ændringer på Øster Allé", "Ændringer på Øster Allé");
});

describe("blanks", () => {
  check("kl.\u00a019.00", "kl. 19.00");
  check("Anna\u202fHolm", "Anna Holm");
  check("   Punkt 2: Budget", "Punkt 2: Budget");
  check("Sted:\t\tSalen", "Sted: Salen");
  check("Bo    Lund   ", "Bo Lund");
  check("\u00a0\u00a0Eventuelt\u00a0", "Eventuelt");
});

describe("list marks", () => {
  check("• Punkt", "[•] Punkt");
  check("•Punkt uden mellemrum", "[•] Punkt uden mellemrum");
  check("◦ underpunkt", "[◦] underpunkt");
  check("▪Formål", "[▪] Formål");
  check("\uf0b7 Tag", "[\uf0b7] Tag");
  check("- Tag", "[-] Tag");
  check("– Tag", "[–] Tag");
  check("* Tag", "[*] Tag");
  check("o Tag", "[o] Tag");
  check("\u0335 Tag med mærkelig streg", "[\u0335] Tag med mærkelig streg");
});

describe("what looks like a list mark and is none", () => {
  check("-5 grader", "-5 grader");
  check("og så videre", "og så videre");
  check("onsdag den 4. maj", "onsdag den 4. maj");
  check("1. Valg", "1. Valg");
});

describe("words set in spaced letters", () => {
  check("R e f e r a t", "Referat");
  check("B E S L U T N I N G E R :", "BESLUTNINGER:");
  check("Ø k o n o m i", "Økonomi");
  check("A B C", "A B C");
  check("Hold A og B", "Hold A og B");
});

describe("where the letters stand in the source", () => {
  it("every letter of a clean line knows its place", async () => {
    const text = await aText("  •\u00a0Ga\u030ard\u00aden  er\ufb01n");
    const [line] = text.lines;
    expect(line?.text).toBe("Gården erfin");
    const places = [..."Gården erfin"].map((_, at) => text.source.text[sourceOffset(line!, at)]);
    expect(places.join("|")).toBe("G|a|r|d|e|n| |e|r|\ufb01|\ufb01|n");
  });

  it("a line that was clean needs no list of places", async () => {
    const [line] = (await aText("Referat fra mødet")).lines;
    expect(line?.offsets).toBeNull();
    expect(sourceOffset(line!, 8)).toBe(8);
  });

  it("spaced letters keep the place of each letter", async () => {
    const text = await aText("  R e f e r a t");
    const [line] = text.lines;
    expect(sourceOffset(line!, 0)).toBe(2);
    expect(text.source.text[sourceOffset(line!, 6)]).toBe("t");
  });

  it("an offset behind the last letter is the end of the line", async () => {
    const [line] = (await aText("Referat\u00ad fra")).lines;
    expect(sourceOffset(line!, 99)).toBe(line!.source.end);
  });
});

describe("the format's own marks inside a line", () => {
  it("are no words", async () => {
    const text = await aMarkedText("**Sted**: Salen, se [kortet](https://example.dk/kort)");
    expect(text.lines.map((each) => each.text)).toEqual(["Sted: Salen, se kortet"]);
  });

  it("a bullet of the format is a bullet without a glyph in the text", async () => {
    const text = await aMarkedText("- [x] Anna Holm\n- [ ] Bo Lund");
    expect(text.lines.map((each) => [each.text, each.bullet?.checked])).toEqual([
      ["Anna Holm", true],
      ["Bo Lund", false],
    ]);
  });
});

describe("indent and gaps", () => {
  it("a tab counts to the next multiple of four", async () => {
    const text = await aText("Nul\n  To\n\tFire\n  \tFire\n\t\tOtte");
    expect(text.lines.map((each) => each.indent)).toEqual([0, 2, 4, 4, 8]);
  });

  it("a blank line and a new page are gaps", async () => {
    const text = await aText("Et\nto\n\ntre\ffire");
    expect(text.lines.map((each) => each.gap)).toEqual([true, false, true, true]);
  });

  it("bullets of the second level are told from those of the first", async () => {
    const text = await aText("• Et\n◦ to\no tre\n▪ fire");
    expect(text.lines.map((each) => each.bullet?.level)).toEqual([0, 1, 1, 0]);
  });
});
