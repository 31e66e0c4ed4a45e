/** What content that cannot be read seems to be, and what its owner can do about it. */
export interface Foreign {
  readonly what: string;
  readonly advice: string;
}

interface Signature extends Foreign {
  /** The characters (as Latin-1) that stand at `at`; "?" stands for any. */
  readonly begins: string;
  readonly at?: number;
  /** A name of a part that a zip archive has in its directory, which is at the end. */
  readonly holds?: string;
}

/** How much of the end of an archive is looked at; the directory of a document is smaller. */
const directoryBytes = 65_536;
const zip = "PK\x03\x04";
/** OpenDocument names its kind in the first part of the archive. */
const openDocument = "mimetypeapplication/vnd.oasis.opendocument.";

const saveAs = "save it as .docx or PDF and try again";
const saveAsPdf = "save it as PDF and try again";
const textOfPicture = "read the text out of it (OCR) or put the picture in a PDF";
const unpack = "unpack it and give the documents in it";

/** Document formats that are known, and not read. */
const unsupported: readonly Signature[] = [
  {
    begins: "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    what: "a document of old Office (.doc, .xls, .ppt, .msg)",
    advice: saveAs,
  },
  { begins: "{\\rtf", what: "a rich text document (.rtf)", advice: saveAs },
  { begins: "%!PS", what: "a PostScript print file", advice: "make a PDF of it" },
  { begins: "\xdb\xa5", what: "a document of Word 2", advice: saveAs },
  { begins: "\xffWPC", what: "a WordPerfect document", advice: saveAs },
  { begins: zip, holds: "xl/workbook.", what: "a spreadsheet (.xlsx)", advice: saveAsPdf },
  { begins: zip, holds: "ppt/presentation.xml", what: "a presentation (.pptx)", advice: saveAsPdf },
  { begins: zip, holds: "Index/Document.iwa", what: "a document of Pages, Numbers or Keynote", advice: saveAsPdf },
  { begins: "mimetypeapplication/epub+zip", at: 30, what: "an e-book (.epub)", advice: saveAsPdf },
  { begins: `${openDocument}spreadsheet`, at: 30, what: "a spreadsheet (.ods)", advice: saveAsPdf },
  { begins: `${openDocument}presentation`, at: 30, what: "a presentation (.odp)", advice: saveAsPdf },
];

/** Content that is no document of text. */
const others: readonly Signature[] = [
  { begins: "\x89PNG", what: "a picture (PNG)", advice: textOfPicture },
  { begins: "\xff\xd8\xff", what: "a picture (JPEG)", advice: textOfPicture },
  { begins: "GIF8", what: "a picture (GIF)", advice: textOfPicture },
  { begins: "II*\0", what: "a picture (TIFF)", advice: textOfPicture },
  { begins: "MM\0*", what: "a picture (TIFF)", advice: textOfPicture },
  { begins: "RIFF????WEBP", what: "a picture (WebP)", advice: textOfPicture },
  { begins: "ftyphei", at: 4, what: "a picture (HEIC)", advice: textOfPicture },
  { begins: "BM", what: "a picture (BMP)", advice: textOfPicture },
  { begins: "RIFF????WAVE", what: "a sound recording (WAV)", advice: "give the written minutes" },
  { begins: "ID3", what: "a sound recording (MP3)", advice: "give the written minutes" },
  { begins: "ftyp", at: 4, what: "a sound or film recording (MP4)", advice: "give the written minutes" },
  { begins: zip, what: "a zip archive that holds no document known here", advice: unpack },
  { begins: "PK\x05\x06", what: "an empty zip archive", advice: "check that it was copied completely" },
  { begins: "\x1f\x8b", what: "a gzip archive", advice: unpack },
  { begins: "7z\xbc\xaf", what: "a 7z archive", advice: unpack },
  { begins: "Rar!", what: "a rar archive", advice: unpack },
  { begins: "BZh", what: "a bzip2 archive", advice: unpack },
  { begins: "\xfd7zXZ", what: "an xz archive", advice: unpack },
  { begins: "\x7fELF", what: "a program", advice: "give a document" },
  { begins: "MZ", what: "a program", advice: "give a document" },
  { begins: "\xca\xfe\xba\xbe", what: "a program", advice: "give a document" },
  { begins: "\xcf\xfa\xed\xfe", what: "a program", advice: "give a document" },
  { begins: "SQLite format 3", what: "a database (SQLite)", advice: "give a document" },
];

/** The document format that is known and not read, when the bytes begin as one of them does. */
export function findUnsupported(bytes: Uint8Array): Foreign | undefined {
  return unsupported.find((signature) => matches(bytes, signature));
}

/** What bytes that no format recognises seem to be. */
export function describeForeign(bytes: Uint8Array): Foreign {
  const known = others.find((signature) => matches(bytes, signature));
  if (known !== undefined) return known;
  if (bytes.every((byte) => byte === 0)) {
    return { what: "nothing but zero bytes", advice: "check that the file was copied completely" };
  }
  return {
    what: "binary data and no text",
    advice: "give a document as text, Markdown, PDF, Word, OpenDocument or HTML",
  };
}

function matches(bytes: Uint8Array, signature: Signature): boolean {
  const at = signature.at ?? 0;
  for (let index = 0; index < signature.begins.length; index += 1) {
    const wanted = signature.begins[index];
    if (wanted !== "?" && bytes[at + index] !== wanted?.charCodeAt(0)) return false;
  }
  return signature.holds === undefined || endHolds(bytes, signature.holds);
}

function endHolds(bytes: Uint8Array, name: string): boolean {
  const end = bytes.subarray(-directoryBytes);
  return Buffer.from(end.buffer, end.byteOffset, end.length).includes(name, 0, "latin1");
}
