import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/ingest/txt/decode.ts";
import { danishSamples, danishTexts } from "./samples/danish-texts.ts";

/**
 * Every encoding that Danish text files come in, by the name iconv-lite has for it, and what we call it: where two read
 * the same, the more usual one.
 */
const encodings = [
  ["utf-8", "utf-8"],
  ["utf-16le", "utf-16le"],
  ["utf-16be", "utf-16be"],
  ["windows-1252", "windows-1252"],
  ["iso-8859-1", "windows-1252"],
  ["cp850", "cp850"],
  ["cp865", "cp850"],
  ["macintosh", "macintosh"],
] as const;

/** How the samples of one encoding came back. A sample is what the encoding can hold of a text. */
async function decodeSamples(encoding: string, samples: readonly string[]) {
  const rates = { samples: 0, equal: 0, noticed: 0, wrongWithoutNotice: [] as string[] };
  for (const sample of samples) {
    const bytes = iconv.encode(sample, encoding);
    const written = iconv.decode(bytes, encoding);
    const { text, isSure } = await decodeText(bytes);
    rates.samples += 1;
    if (text === written) rates.equal += 1;
    if (!isSure) rates.noticed += 1;
    if (text !== written && isSure) rates.wrongWithoutNotice.push(written);
  }
  return rates;
}

describe.each(encodings)("Danish text in %s", (encoding, name) => {
  it("comes back equal and without a notice when it is a whole document", async () => {
    const rates = await decodeSamples(encoding, danishTexts);
    expect(rates).toEqual({ samples: 4, equal: 4, noticed: 0, wrongWithoutNotice: [] });
  });

  it("comes back equal and without a notice from 1000 and from 200 characters", async () => {
    for (const length of [1000, 200]) {
      const samples = danishSamples(length, 70);
      const rates = await decodeSamples(encoding, samples);
      expect(rates).toEqual({ samples: samples.length, equal: samples.length, noticed: 0, wrongWithoutNotice: [] });
    }
  });

  it("comes back equal from 60 characters, with a notice where there is one letter to go by", async () => {
    const samples = danishSamples(60, 150);
    const rates = await decodeSamples(encoding, samples);
    expect(rates.equal).toBe(samples.length);
    expect(rates.noticed).toBeLessThan(samples.length / 4);
  });

  it("is never wrong without a notice, even from 20 characters", async () => {
    const rates = await decodeSamples(encoding, danishSamples(20, 300));
    expect(rates.wrongWithoutNotice).toEqual([]);
    expect(rates.equal / rates.samples).toBeGreaterThan(0.98);
  });

  it("is named", async () => {
    const { encoding: decoded } = await decodeText(iconv.encode(danishTexts[0] ?? "", encoding));
    expect(decoded).toBe(name);
  });
});

describe("byte order marks", () => {
  it.each([
    ["utf-8", "utf-8"],
    ["utf-16le", "utf-16le"],
    ["utf-16be", "utf-16be"],
  ])("%s: decides, and is no part of the text", async (encoding, name) => {
    const bytes = iconv.encode("Mødet åbnet", encoding, { addBOM: true });
    expect(await decodeText(bytes)).toEqual({ text: "Mødet åbnet", encoding: name, isSure: true });
  });

  it("a text with nothing but ASCII behind the mark of UTF-16 is read", async () => {
    expect(await decodeText(Buffer.from([0xff, 0xfe, 0x41, 0, 0x62, 0]))).toMatchObject({ text: "Ab" });
  });
});

describe("UTF-8", () => {
  it("letters put together from two characters stay as they are", async () => {
    const text = "Ålborg, blåbær".normalize("NFD");
    expect(await decodeText(Buffer.from(text))).toMatchObject({ text, encoding: "utf-8", isSure: true });
  });

  it("a few broken bytes become U+FFFD, and the rest stays UTF-8", async () => {
    const bytes = Buffer.concat([Buffer.from("Ærø og Læsø\n"), Buffer.from([0xe6]), Buffer.from(" på Fanø\n")]);
    expect(await decodeText(bytes)).toEqual({ text: "Ærø og Læsø\n\ufffd på Fanø\n", encoding: "utf-8", isSure: true });
  });

  it("a text cut in the middle of its only Danish letter is UTF-8", async () => {
    expect(await decodeText(Buffer.from("Referat fra bestyrelsesmødet").subarray(0, 25))).toMatchObject({
      text: "Referat fra bestyrelsesm\ufffd",
      encoding: "utf-8",
    });
  });

  it("a text cut behind å in windows-1252 is no UTF-8", async () => {
    expect(await decodeText(iconv.encode("Det ser vi på", "windows-1252"))).toMatchObject({ text: "Det ser vi på" });
  });

  it("pure ASCII is UTF-8 and sure", async () => {
    expect(await decodeText(Buffer.from("Dagsorden"))).toEqual({ text: "Dagsorden", encoding: "utf-8", isSure: true });
  });
});

describe("what is hard to tell", () => {
  it.each([
    ["windows-1252", "Punkt 3 – udgår ikke • se § 4 og “vedtægterne”"],
    ["windows-1252", "Prisen er 20 € pr. m², temperaturen 21° og tiden 1½ time på Åhavevej"],
    ["macintosh", "Mødet – der blev udsat – holdes på “Krogården” • klokken 19"],
    ["cp850", "┌──────────┐\r\n│ Møde på Ærø │\r\n└──────────┘"],
    ["cp865", "BESTYRELSESMØDE PÅ ÆRØ\r\nTil stede: Åse, Øjvind"],
    ["windows-1252", "AFBUD: ÅSE ØSTERGÅRD"],
  ])("%s: %s", async (encoding, text) => {
    expect((await decodeText(iconv.encode(text, encoding))).text).toBe(text);
  });

  it("without a letter to go by it is windows-1252, and not sure", async () => {
    expect(await decodeText(Buffer.from([0x41, 0x20, 0xd7, 0x20, 0x42]))).toEqual({
      text: "A × B",
      encoding: "windows-1252",
      isSure: false,
    });
  });

  it("two encodings in one file are noticed or damage is seen", async () => {
    const bytes = Buffer.concat([
      iconv.encode("Fødselsdag på Ærø med røde pølser\n", "windows-1252"),
      iconv.encode("Møde på Læsø og gåtur over åen\n", "cp850"),
    ]);
    expect((await decodeText(bytes)).isSure).toBe(false);
  });

  it("in the encodings of DOS, § is the control character it was printed for", async () => {
    const bytes = Buffer.concat([
      iconv.encode("Vedtægternes ", "cp865"),
      Buffer.from([0x15]),
      iconv.encode(" 7 ændres på mødet", "cp865"),
    ]);
    expect((await decodeText(bytes)).text).toBe("Vedtægternes § 7 ændres på mødet");
  });
});
