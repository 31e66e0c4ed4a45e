import { PdfBroken, PdfLocked } from "./engine.ts";
import { readableGlyph } from "./glyphs.ts";

/** What the second reader knows of a document: the lines of each page, and nothing of their places. */
export interface SecondReading {
  readonly pages: readonly (readonly string[])[];
}

/** Names of the errors by which pdf-parse asks for a password. */
const locked = "PasswordException";
const errorsOnly = 0;

/**
 * Reads with pdf-parse, which survives files that PDFium does not and maps some fonts better. Loaded only here, for it
 * takes half a second. Throws PdfLocked or PdfBroken. The bytes stay the caller's: the library keeps those it gets.
 */
export async function readWithPdfParse(bytes: Uint8Array, password: string | undefined): Promise<SecondReading> {
  const { PDFParse } = await import("pdf-parse");
  const parser = new PDFParse({
    data: Uint8Array.from(bytes),
    verbosity: errorsOnly,
    ...(password !== undefined && { password }),
  });
  try {
    const { pages } = await parser.getText({ pageJoiner: "" });
    return { pages: pages.map(({ text }) => linesOf(text)) };
  } catch (cause) {
    if (cause instanceof Error && cause.name === locked) throw new PdfLocked("A password is needed.", { cause });
    throw new PdfBroken("pdf-parse cannot read the bytes.", { cause });
  } finally {
    await parser.destroy();
  }
}

function linesOf(text: string): string[] {
  return text
    .split(/[\n\v\f\r\u0085\u2028\u2029]/u)
    .map((line) => readable(line).normalize("NFC").trim())
    .filter((line) => line !== "");
}

const tab = 0x09;

function readable(line: string): string {
  let text = "";
  for (const character of line) {
    const code = character.codePointAt(0) as number;
    text += code === tab ? "\t" : readableGlyph(code, undefined);
  }
  return text;
}
