import { type PictureFont, pictureFonts } from "./data/picture-fonts.ts";

/**
 * What a reader sees where the file says `code`: marks of list entries in picture fonts as the bullets they show,
 * ligatures as their letters, the hyphen at a line's end as "-". What is no character at all becomes U+FFFD.
 */
export function readableGlyph(code: number, pictures: PictureFont | undefined): string {
  const picture = pictures?.get(code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : code);
  if (picture !== undefined) return picture;
  if (code >= 0x20 && code < 0x7f) return asciiLetters[code] as string;
  if (isLineEndHyphen(code)) return "-";
  if (isBlank(code)) return " ";
  if (code >= 0xfb00 && code <= 0xfb06) return String.fromCodePoint(code).normalize("NFKC");
  if (code >= 0xf020 && code <= 0xf0ff) return pictureFonts.unknown.get(code - 0xf000) ?? privateLetter(code - 0xf000);
  if (isDistilledLetter(code)) return String.fromCharCode(code >> 8);
  if (code === distilledLigature) return "fi";
  if (code === 0x2219) return "·";
  if (code === 0x2010 || code === 0x2011) return "-";
  if (pictures && isControl(code)) return "•";
  if (isControl(code) || code > 0x10ffff) return "\ufffd";
  return String.fromCodePoint(code);
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

const asciiLetters = Array.from({ length: 0x7f }, (_, code) => String.fromCharCode(code));

function isBlank(code: number): boolean {
  return code === 0x09 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000;
}

/** PDFium's marks for a hyphen that it took for a word division: never to be dropped, "kultur- og" has one too. */
function isLineEndHyphen(code: number): boolean {
  return code === 0xfffe || code === 0x0002;
}

/**
 * Ghostscript writes the letters of some ligatures with their bytes swapped: "昀椀re" (U+6600, U+6900) for "fire".
 * The third letter of "ffi" comes as U+CF00 after a plain "f".
 */
function isDistilledLetter(code: number): boolean {
  return code >= 0x6100 && code <= 0x7a00 && (code & 0xff) === 0;
}
const distilledLigature = 0xcf00;

// "Symbol", "ABCDEF+Wingdings-Regular", "Webdings", "ZapfDingbats".
const symbolFont = /^(?:[a-z]{6}\+)?symbol/iu;
const dingbatsFont = /wingding|webding|dingbat/iu;

/** The pictures of a font that has no letters, by its name. */
export function pictureFont(name: string): PictureFont | undefined {
  if (symbolFont.test(name)) return pictureFonts.symbol;
  return dingbatsFont.test(name) ? pictureFonts.dingbats : undefined;
}

/** A private code point of a text font: the low byte is the letter as the font's own table has it. */
function privateLetter(code: number): string {
  return code < 0x7f ? String.fromCharCode(code) : "\ufffd";
}
