import type { GrayImage } from "../engine.ts";
import type { Pdfium, Pointer } from "./module.ts";

const grayFormat = 1;
const white = 0xffffffff | 0;
/** Annotations are painted too (stamps, filled forms); colours become gray. */
const flags = 0x01 | 0x08;
/** A page of building-plan size is painted more coarsely. Points of the picture. */
const mostPoints = 40_000_000;
const pointsPerInch = 72;

/** A page as a gray picture, or null when it has no size or memory ran out. */
export function rasterPage(module: Pdfium, page: Pointer, dotsPerInch: number): GrayImage | null {
  const { calls } = module;
  const across = calls.FPDF_GetPageWidthF(page) / pointsPerInch;
  const down = calls.FPDF_GetPageHeightF(page) / pointsPerInch;
  if (!(across > 0 && down > 0)) return null;
  const resolution = Math.min(dotsPerInch, Math.sqrt(mostPoints / (across * down)));
  const width = Math.max(1, Math.round(across * resolution));
  const height = Math.max(1, Math.round(down * resolution));
  const bitmap = calls.FPDFBitmap_CreateEx(width, height, grayFormat, 0, 0);
  if (!bitmap) return null;
  calls.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white);
  calls.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
  const stride = calls.FPDFBitmap_GetStride(bitmap);
  const buffer = calls.FPDFBitmap_GetBuffer(bitmap);
  const memory = module.bytes();
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    pixels.set(memory.subarray(buffer + row * stride, buffer + row * stride + width), row * width);
  }
  calls.FPDFBitmap_Destroy(bitmap);
  return { width, height, pixels };
}
