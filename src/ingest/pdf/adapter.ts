import type { IngestAdapter } from "../adapter.ts";
import { pdfiumEngine } from "./engine-pdfium.ts";
import { startRecogniser } from "./ocr.ts";
import { type PdfTools, readPdf } from "./read-pdf.ts";
import { recognisePdf } from "./recognise.ts";
import { readWithPdfParse } from "./second-reader.ts";

const tools: PdfTools = { engine: pdfiumEngine, readSecond: readWithPdfParse, startRecogniser };

/**
 * PDF. Throws MinutesError: SOURCE_EMPTY, PDF_DAMAGED, PDF_ENCRYPTED, and USAGE when recognition is forced and not installed.
 * A document without text is no error: it has no lines, and a notice says why.
 */
export const pdfAdapter: IngestAdapter = {
  id: "pdf",
  mediaType: "application/pdf",
  extensions: [".pdf"],
  recognise: recognisePdf,
  read: (source, options) => readPdf(source, options, tools),
};
