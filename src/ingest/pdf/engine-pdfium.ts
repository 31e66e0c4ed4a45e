import {
  type GrayImage,
  PdfBroken,
  type PdfEngine,
  type PdfFile,
  PdfLocked,
  type PdfPage,
  type PdfProperties,
} from "./engine.ts";
import { pageFrame } from "./pdfium/frame.ts";
import { guarded, type Pdfium, type Pointer, pdfium, roomToPaint } from "./pdfium/module.ts";
import { readOutline } from "./pdfium/outline.ts";
import { rasterPage } from "./pdfium/raster.ts";
import { withNewEnd } from "./pdfium/rebuild.ts";
import { readRuns } from "./pdfium/runs.ts";
import { readShapes } from "./pdfium/shapes.ts";
import { wideText, withText } from "./pdfium/strings.ts";
import { pageTags } from "./pdfium/tags.ts";

const passwordError = 4;
const noteAnnotation = 1;
const freeTextAnnotation = 3;
const fieldAnnotation = 20;
/** Annotations looked at on one page. */
const mostAnnotations = 2000;
const asShown = 0;
/** Bytes that the list of a file's parts may take beside the file itself. */
const roomToOpen = 256 * 1024 * 1024;

/** PDFium in WebAssembly. The module is loaded when the first document is opened and serves all that follow. */
export const pdfiumEngine: PdfEngine = {
  async open(bytes, password) {
    const module = await pdfium();
    return guarded(module, () => openFile(module, bytes, password), roomToOpen + 2 * bytes.length);
  },
};

function openFile(module: Pdfium, bytes: Uint8Array, password: string | undefined): PdfFile {
  const file = openBytes(module, bytes, password);
  if (file) return file;
  const rebuilt = withNewEnd(bytes);
  const mended = rebuilt && openBytes(module, rebuilt, password);
  if (!mended) throw new PdfBroken("PDFium cannot open the bytes.");
  return { ...mended, properties: { ...mended.properties, repaired: true } };
}

/** Null when the bytes are no sound PDF. */
function openBytes(module: Pdfium, bytes: Uint8Array, password: string | undefined): PdfFile | null {
  const { calls } = module;
  const buffer = calls.malloc(Math.max(1, bytes.length));
  if (!buffer) throw new PdfBroken("The document does not fit into memory.");
  module.bytes().set(bytes, buffer);
  const file = withText(module, password ?? "", (given) => calls.FPDF_LoadMemDocument(buffer, bytes.length, given));
  if (!file) {
    const error = calls.FPDF_GetLastError();
    calls.free(buffer);
    if (error === passwordError) throw new PdfLocked("A password is needed.");
    return null;
  }
  return openedFile(module, file, buffer);
}

function openedFile(module: Pdfium, file: Pointer, buffer: Pointer): PdfFile {
  const { calls } = module;
  const properties = readProperties(module, file);
  return {
    pageCount: calls.FPDF_GetPageCount(file),
    properties,
    outline: () => guarded(module, () => readOutline(module, file)),
    page: (index) => guarded(module, () => readPage(module, file, index, properties.tagged)),
    raster: (index, dotsPerInch) => guarded(module, () => paintPage(module, file, index, dotsPerInch), roomToPaint),
    close() {
      if (!module.alive) return;
      guarded(module, () => {
        calls.FPDF_CloseDocument(file);
        calls.free(buffer);
      });
    },
  };
}

function paintPage(module: Pdfium, file: Pointer, index: number, dotsPerInch: number): GrayImage | null {
  const { calls } = module;
  const page = calls.FPDF_LoadPage(file, index);
  if (!page) return null;
  const picture = rasterPage(module, page, dotsPerInch);
  calls.FPDF_ClosePage(page);
  return picture;
}

function readProperties(module: Pdfium, file: Pointer): PdfProperties {
  const { calls } = module;
  const meta = (key: string) =>
    withText(module, key, (name) =>
      wideText(module, (at, length) => calls.FPDF_GetMetaText(file, name, at, length)),
    ).trim();
  const producer = meta("Producer") || meta("Creator");
  const title = meta("Title");
  const language = wideText(module, (at, length) => calls.FPDFCatalog_GetLanguage(file, at, length)).trim();
  return {
    ...(producer && { producer }),
    ...(title && { title }),
    ...(language && { language }),
    tagged: calls.FPDFCatalog_IsTagged(file) !== 0,
    repaired: calls.FPDF_DocumentHasValidCrossReferenceTable(file) === 0,
  };
}

function readPage(module: Pdfium, file: Pointer, index: number, isTagged: boolean): PdfPage | null {
  const { calls } = module;
  let page = calls.FPDF_LoadPage(file, index);
  if (!page) return null;
  const notes = readAnnotations(module, page);
  if (notes.painted > 0 && calls.FPDFPage_Flatten(page, asShown) === 1) {
    // Filled fields and typed-on text are painted into the page, where the text reader sees them.
    calls.FPDF_ClosePage(page);
    page = calls.FPDF_LoadPage(file, index);
    if (!page) return null;
  }
  const frame = pageFrame(module, page);
  const text = calls.FPDFText_LoadPage(page);
  if (!text) {
    calls.FPDF_ClosePage(page);
    return null;
  }
  const read = readRuns(module, text, frame, pageTags(module, page, isTagged));
  const shapes = readShapes(module, page, frame.shown);
  calls.FPDFText_ClosePage(text);
  calls.FPDF_ClosePage(page);
  const { width, height, rotation } = frame;
  return { width, height, rotation, ...read, ...shapes, comments: notes.comments };
}

function readAnnotations({ calls }: Pdfium, page: Pointer): { painted: number; comments: number } {
  const found = { painted: 0, comments: 0 };
  const count = Math.min(calls.FPDFPage_GetAnnotCount(page), mostAnnotations);
  for (let index = 0; index < count; index += 1) {
    const annotation = calls.FPDFPage_GetAnnot(page, index);
    if (!annotation) continue;
    const type = calls.FPDFAnnot_GetSubtype(annotation);
    if (type === fieldAnnotation || type === freeTextAnnotation) found.painted += 1;
    if (type === noteAnnotation) found.comments += 1;
    calls.FPDFPage_CloseAnnot(annotation);
  }
  return found;
}
