import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifyLanguage, textQuality } from "../../src/danish/language.ts";
import { longLines, oddText } from "./odd-text.ts";
import { tableFor } from "./table.ts";

const DANISH =
  "Formanden bød velkommen til mødet. Udvalget drøftede budgettet for næste år, og indstillingen blev godkendt uden " +
  "bemærkninger. Der var afbud fra kassereren. Bestyrelsen følger op på sagen, når tilbuddene er kommet, og " +
  "forvaltningen orienterer om status på det kommende møde i foråret.";

describe("languages", () => {
  const check = tableFor((text: string) => identifyLanguage(text).language);
  check(DANISH, "da");
  check("Godkendt.", "da");
  check("Møtereferat. Saksliste: Godkjenning av innkalling. Vedtak: Styret vedtok enstemmig regnskapet.", "no");
  check("Ikke til stede på møtet: lederen. Dagsorden og referat ble godkjent av styret, og saken er utsatt.", "no");
  check("Protokoll fört vid sammanträde med styrelsen. Beslut: styrelsen beslutar att godkänna förslaget.", "sv");
  check("Minutes of the meeting. The chair welcomed the members and the agenda was approved.", "en");
  check("Protokoll der Sitzung. Die Tagesordnung wurde genehmigt und der Ausschuss hat es beschlossen.", "de");
  check("Pöytäkirja kokouksesta hyväksyttiin yksimielisesti ja hallitus päätti asiasta.", "other");
  check("Býráðið samtykti einmælt at taka undir við tilmælinum og at játta peningin til endamálið í málinum.", "other");
  check("Referat", "other");
  check("12 34 – 56", "other");
  check("", "other");

  it("is not led astray by a foreign quotation in a Danish text", () => {
    expect(identifyLanguage(`${DANISH} "The committee shall meet at the earliest date."`).language).toBe("da");
  });
  it("gives the Danish share of what was recognised", () => {
    expect(identifyLanguage(DANISH).danishShare).toBeGreaterThan(0.5);
    expect(identifyLanguage("The minutes of the meeting were approved.").danishShare).toBeLessThan(0.1);
  });
});

describe("text quality", () => {
  const shifted = DANISH.replace(/[a-z]/gu, (each) => String.fromCharCode(97 + ((each.charCodeAt(0) - 94) % 26)));

  it("is high for Danish, names and amounts among it", () => {
    expect(textQuality(DANISH)).toBeGreaterThan(0.95);
    expect(textQuality("Anna B. Holm (C), Bo Lund-Krogh (A): 1.250 kr. – jf. § 2, stk. 3")).toBeGreaterThan(0.95);
  });
  it("is low for letters put through a broken character table", () => {
    expect(textQuality(shifted)).toBeLessThan(0.4);
  });
  it("is low for text spaced out letter by letter", () => {
    expect(textQuality([...DANISH].join(" "))).toBeLessThan(0.1);
  });
  it("falls with every word that recognition has broken", () => {
    const broken = DANISH.replaceAll("en", "3n").replaceAll("er", "|r");
    expect(textQuality(broken)).toBeLessThan(textQuality(DANISH) - 0.1);
  });
  it("falls with the wrong encoding and with replacement characters", () => {
    const wrong = DANISH.replaceAll("ø", "Ã¸").replaceAll("å", "\uFFFD");
    expect(textQuality(wrong)).toBeLessThan(textQuality(DANISH) - 0.1);
  });
  it("is nothing for a text without words", () => {
    expect(textQuality("")).toBe(0);
    expect(textQuality("12 – 34 | 56")).toBe(0);
  });
});

describe("any text", () => {
  it("gets shares between 0 and 1", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const reading = identifyLanguage(text);
        for (const each of [textQuality(text), reading.danishShare, ...Object.values(reading.scores)]) {
          expect(each).toBeGreaterThanOrEqual(0);
          expect(each).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
  it.each(longLines)("is read in one go: %s", (_, line) => {
    expect(textQuality(line)).toBeLessThanOrEqual(1);
    expect(identifyLanguage(line).danishShare).toBeLessThanOrEqual(1);
  });
});
