import { MinutesError } from "../../record/errors.ts";
import type { SourceText } from "../../text/source-text.ts";
import type { IngestAdapter, SourceBytes } from "../adapter.ts";
import { openParts, type ZipParts } from "../zip/parts.ts";
import { XmlFault } from "../zip/xml.ts";
import { wordMediaType } from "./properties.ts";
import { isEncryptedPackage, recogniseDocx } from "./recognise.ts";
import { readWithMammoth } from "./second-reader.ts";
import { type Walked, walkDocument } from "./walk.ts";

const faults = { damaged: "DOCX_DAMAGED", encrypted: "DOCX_ENCRYPTED", kind: "Word document" } as const;
/** Missed characters of the body, and their share, from which the second reader is asked. */
const missedCharacters = 20;
const missedShare = 0.02;

/** Word documents (.docx, .docm, .dotx). Our own walk over the parts; mammoth where that does not understand one. */
export const docxAdapter: IngestAdapter = {
  id: "docx",
  mediaType: wordMediaType,
  extensions: [".docx", ".docm", ".dotx", ".dotm"],
  recognise: recogniseDocx,
  read: readDocx,
};

async function readDocx(source: SourceBytes): Promise<SourceText> {
  if (isEncryptedPackage(source.bytes)) {
    throw new MinutesError(
      "DOCX_ENCRYPTED",
      `${source.fileName} is encrypted with a password: open it in Word, save it without the password and try again.`,
    );
  }
  const parts = await openParts(source, faults);
  const walked = await walk(source, parts);
  if (walked instanceof Error) return readWithMammoth(source, parts, "its structure is not the usual one");
  if (!missesMuch(walked)) return withMissed(walked);
  const second = await readWithMammoth(source, parts, "much of its text stands outside paragraphs").catch(() => null);
  return second && letters(second.text) > letters(walked.source.text) ? second : withMissed(walked);
}

/** The first reader's answer, with a notice of what it could not place. */
function withMissed({ source, missed }: Walked): SourceText {
  if (missed <= 0) return source;
  const message = `${missed} characters stand where a Word document has no text, and were not read.`;
  return { ...source, notices: [...source.notices, { code: "source-text-partly-read", severity: "warning", message }] };
}

/** Walks through the document; answers the error when the second reader may know better. */
async function walk(source: SourceBytes, parts: ZipParts): Promise<Walked | Error> {
  try {
    const walked = await walkDocument(parts);
    return walked ?? new Error("no body");
  } catch (cause) {
    if (cause instanceof MinutesError) throw cause;
    if (cause instanceof XmlFault) throw translate(source, cause);
    return cause instanceof Error ? cause : new Error(String(cause));
  }
}

function translate(source: SourceBytes, fault: XmlFault): MinutesError {
  const { fileName } = source;
  return fault.reason === "too-large"
    ? new MinutesError("SOURCE_TOO_LARGE", `${fileName} is more than is read: ${fault.message}.`, { cause: fault })
    : new MinutesError(
        "DOCX_DAMAGED",
        `${fileName} is a damaged Word document: its body is not sound XML; open it in Word and save it anew.`,
        { cause: fault },
      );
}

function missesMuch({ source, missed }: Walked): boolean {
  return missed > missedCharacters && missed > missedShare * (missed + source.text.length);
}

function letters(text: string): number {
  return text.replace(/\s+/gu, "").length;
}
