import { EngineDied } from "../engine.ts";

/** A place in the module's memory; 0 is none. */
export type Pointer = number;

/** The memory that a module works in. */
export interface Memory {
  readonly buffer: ArrayBuffer;
  /** Grows by so many pages of 64 KiB and answers how many it had; throws where that is too much. */
  grow(pages: number): number;
}

/**
 * The calls of PDFium that we use, as the module exports them: every argument and result is a number. The typed wrapper
 * of the package is several times slower a call, and there is a handful of calls for every glyph.
 */
export interface PdfiumCalls {
  readonly memory: Memory;
  malloc(size: number): Pointer;
  free(at: Pointer): void;
  PDFiumExt_Init(): void;
  FPDF_LoadMemDocument(bytes: Pointer, length: number, password: Pointer): Pointer;
  FPDF_CloseDocument(file: Pointer): void;
  FPDF_GetLastError(): number;
  FPDF_GetPageCount(file: Pointer): number;
  FPDF_DocumentHasValidCrossReferenceTable(file: Pointer): number;
  FPDF_GetMetaText(file: Pointer, key: Pointer, buffer: Pointer, length: number): number;
  FPDFCatalog_IsTagged(file: Pointer): number;
  FPDFCatalog_GetLanguage(file: Pointer, buffer: Pointer, length: number): number;
  FPDFBookmark_GetFirstChild(file: Pointer, bookmark: Pointer): Pointer;
  FPDFBookmark_GetNextSibling(file: Pointer, bookmark: Pointer): Pointer;
  FPDFBookmark_GetTitle(bookmark: Pointer, buffer: Pointer, length: number): number;
  FPDFBookmark_GetDest(file: Pointer, bookmark: Pointer): Pointer;
  FPDFBookmark_GetAction(bookmark: Pointer): Pointer;
  FPDFAction_GetDest(file: Pointer, action: Pointer): Pointer;
  FPDFDest_GetDestPageIndex(file: Pointer, destination: Pointer): number;
  FPDF_LoadPage(file: Pointer, index: number): Pointer;
  FPDF_ClosePage(page: Pointer): void;
  FPDF_GetPageWidthF(page: Pointer): number;
  FPDF_GetPageHeightF(page: Pointer): number;
  FPDF_GetPageBoundingBox(page: Pointer, box: Pointer): number;
  FPDFPage_GetRotation(page: Pointer): number;
  FPDFPage_Flatten(page: Pointer, usage: number): number;
  FPDFPage_GetAnnotCount(page: Pointer): number;
  FPDFPage_GetAnnot(page: Pointer, index: number): Pointer;
  FPDFPage_CloseAnnot(annotation: Pointer): void;
  FPDFAnnot_GetSubtype(annotation: Pointer): number;
  FPDFPage_CountObjects(page: Pointer): number;
  FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  FPDFFormObj_CountObjects(form: Pointer): number;
  FPDFFormObj_GetObject(form: Pointer, index: number): Pointer;
  FPDFPageObj_GetType(object: Pointer): number;
  FPDFPageObj_GetMatrix(object: Pointer, matrix: Pointer): number;
  FPDFPageObj_GetBounds(object: Pointer, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): number;
  FPDFPageObj_GetMarkedContentID(object: Pointer): number;
  FPDFPageObj_CountMarks(object: Pointer): number;
  FPDFPageObj_GetMark(object: Pointer, index: number): Pointer;
  FPDFPageObjMark_GetName(mark: Pointer, buffer: Pointer, length: number, needed: Pointer): number;
  FPDFText_LoadPage(page: Pointer): Pointer;
  FPDFText_ClosePage(text: Pointer): void;
  FPDFText_CountChars(text: Pointer): number;
  FPDFText_GetUnicode(text: Pointer, index: number): number;
  FPDFText_IsGenerated(text: Pointer, index: number): number;
  FPDFText_HasUnicodeMapError(text: Pointer, index: number): number;
  FPDFText_GetTextObject(text: Pointer, index: number): Pointer;
  FPDFText_GetFontSize(text: Pointer, index: number): number;
  FPDFText_GetMatrix(text: Pointer, index: number, matrix: Pointer): number;
  FPDFText_GetCharOrigin(text: Pointer, index: number, x: Pointer, y: Pointer): number;
  FPDFText_GetLooseCharBox(text: Pointer, index: number, box: Pointer): number;
  FPDFTextObj_GetFont(object: Pointer): Pointer;
  FPDFTextObj_GetTextRenderMode(object: Pointer): number;
  FPDFFont_GetBaseFontName(font: Pointer, buffer: Pointer, length: number): number;
  FPDFFont_GetFlags(font: Pointer): number;
  FPDF_StructTree_GetForPage(page: Pointer): Pointer;
  FPDF_StructTree_Close(tree: Pointer): void;
  FPDF_StructTree_CountChildren(tree: Pointer): number;
  FPDF_StructTree_GetChildAtIndex(tree: Pointer, index: number): Pointer;
  FPDF_StructElement_GetType(element: Pointer, buffer: Pointer, length: number): number;
  FPDF_StructElement_CountChildren(element: Pointer): number;
  FPDF_StructElement_GetChildAtIndex(element: Pointer, index: number): Pointer;
  FPDF_StructElement_GetChildMarkedContentID(element: Pointer, index: number): number;
  FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: Pointer, stride: number): Pointer;
  FPDFBitmap_FillRect(
    bitmap: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    colour: number,
  ): number;
  FPDFBitmap_GetBuffer(bitmap: Pointer): Pointer;
  FPDFBitmap_GetStride(bitmap: Pointer): number;
  FPDFBitmap_Destroy(bitmap: Pointer): void;
  FPDF_RenderPageBitmap(
    bitmap: Pointer,
    page: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    rotation: number,
    flags: number,
  ): void;
}

/** Bytes of the scratch area that calls write their results to: numbers at its beginning, texts behind them. */
export const scratchSize = 4096;
export const numbersSize = 128;

/** A running PDFium with a scratch area for results. */
export interface Pdfium {
  readonly calls: PdfiumCalls;
  readonly scratch: Pointer;
  /** Views on the memory as it is now; it moves when it grows. */
  view(): DataView;
  bytes(): Uint8Array;
  /** False after a break-down, when every further call would throw. */
  alive: boolean;
  /** Bytes that the memory may grow to. */
  ceiling: number;
}

/** Memory is never given back by a module: one that has grown beyond this is left to the collector and replaced. */
const memoryToKeep = 512 * 1024 * 1024;

let running: Promise<Pdfium> | undefined;

/** The module of this process; loaded when first asked for, and anew after a break-down. */
export async function pdfium(): Promise<Pdfium> {
  const module = await (running ?? start());
  if (module.alive && module.calls.memory.buffer.byteLength <= memoryToKeep) return module;
  running = undefined;
  return start();
}

function start(): Promise<Pdfium> {
  running = load();
  running.catch(() => {
    running = undefined;
  });
  return running;
}

async function load(): Promise<Pdfium> {
  const { init } = await import("@embedpdf/pdfium");
  const quiet = { print() {}, printErr() {} };
  const { pdfium: raw } = await init(quiet);
  const calls = raw.wasmExports as unknown as PdfiumCalls;
  calls.PDFiumExt_Init();
  const limit = boundGrowth(calls.memory);
  let view = new DataView(calls.memory.buffer);
  let bytes = new Uint8Array(calls.memory.buffer);
  // Memory that grows leaves its old buffer empty.
  const isCurrent = () => bytes.length > 0;
  const renew = () => {
    view = new DataView(calls.memory.buffer);
    bytes = new Uint8Array(calls.memory.buffer);
  };
  return {
    calls,
    scratch: calls.malloc(scratchSize),
    alive: true,
    get ceiling() {
      return limit.bytes;
    },
    set ceiling(bytes) {
      limit.bytes = bytes;
    },
    view() {
      if (!isCurrent()) renew();
      return view;
    },
    bytes() {
      if (!isCurrent()) renew();
      return bytes;
    },
  };
}

/**
 * Makes a memory refuse to grow beyond a limit. PDFium then breaks down, seconds before it would have at the end of all
 * memory: a drawing that holds itself, and so has no end, costs no more than a large page does.
 */
function boundGrowth(memory: Memory): { bytes: number } {
  const limit = { bytes: Number.POSITIVE_INFINITY };
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * memoryPage > limit.bytes) throw new RangeError("Too much memory is needed.");
    return grow(pages);
  };
  return limit;
}

const memoryPage = 64 * 1024;

/** Bytes by which the memory may grow while a page is read: many times what the largest pages take. */
const usualRoom = 128 * 1024 * 1024;

/** The same while a page is painted: a large picture in colour is unpacked for it. */
export const roomToPaint = 1024 * 1024 * 1024;

/** Names of the errors that leave the module unusable. */
const breakDowns = new Set(["RuntimeError", "RangeError"]);

/** Runs calls on the module, which may take so many bytes more; a break-down marks it dead and becomes EngineDied. */
export function guarded<T>(module: Pdfium, work: () => T, room: number = usualRoom): T {
  if (!module.alive) throw new EngineDied("PDFium has broken down before.");
  module.ceiling = module.calls.memory.buffer.byteLength + room;
  try {
    return work();
  } catch (cause) {
    // An abort, a trap, or the end of the stack: the module's memory is in no state to go on from.
    if (!(cause instanceof Error && breakDowns.has(cause.name))) throw cause;
    module.alive = false;
    // Its memory can be gigabytes by now, and nothing may hold on to it.
    running = undefined;
    throw new EngineDied("PDFium broke down.", { cause });
  }
}
