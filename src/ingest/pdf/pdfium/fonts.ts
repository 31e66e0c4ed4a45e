import type { PictureFont } from "../data/picture-fonts.ts";
import { pictureFont } from "../glyphs.ts";
import type { Pdfium, Pointer } from "./module.ts";
import { narrowText } from "./strings.ts";

export interface FontStyle {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Set when the font holds pictures instead of letters. */
  readonly pictures: PictureFont | undefined;
}

// "Verdana,Bold", "ABCDEF+Carlito-Bold", "Arial-Black", "HelveticaNeue-Heavy", TeX's "CMBX10" and "SFBX1095".
const boldName = /bold|black|heavy|demi|,b$|-bd$|^(?:[a-z]{6}\+)?(?:cm|sf|ec|lm)bx/iu;
// "Arial-ItalicMT", "DejaVuSans-Oblique", "Times-Kursiv", TeX's "CMTI10" and "SFTI1000".
const italicName = /italic|oblique|kursiv|slanted|,i$|-it$|^(?:[a-z]{6}\+)?(?:cm|sf|ec|lm)(?:ti|sl|bxti)/iu;
const italicFlag = 0x40;
const forceBoldFlag = 0x40000;

/**
 * Styles of the fonts of one page. The name decides: PDFium's weight is computed from stem widths and calls many bold
 * fonts regular. Pointers are only good while the page is open, so the cache is too.
 */
export function fontStyles(module: Pdfium): (object: Pointer) => FontStyle {
  const known = new Map<Pointer, FontStyle>();
  return (object) => {
    const font = module.calls.FPDFTextObj_GetFont(object);
    const found = known.get(font);
    if (found) return found;
    const name = font
      ? narrowText(module, (at, length) => module.calls.FPDFFont_GetBaseFontName(font, at, length))
      : "";
    const flags = font ? module.calls.FPDFFont_GetFlags(font) : 0;
    const style = {
      name,
      bold: boldName.test(name) || (flags > 0 && (flags & forceBoldFlag) !== 0),
      italic: italicName.test(name) || (flags > 0 && (flags & italicFlag) !== 0),
      pictures: pictureFont(name),
    };
    known.set(font, style);
    return style;
  };
}
