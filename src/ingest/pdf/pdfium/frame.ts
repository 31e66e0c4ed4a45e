import type { Pdfium, Pointer } from "./module.ts";

/** An affine map from the file's coordinates (y upwards) to points from the shown page's top left corner (y downwards). */
export interface Frame {
  readonly xx: number;
  readonly xy: number;
  readonly x0: number;
  readonly yx: number;
  readonly yy: number;
  readonly y0: number;
}

export interface PageFrame {
  readonly width: number;
  readonly height: number;
  /** Clockwise turn of the page, in degrees. */
  readonly rotation: number;
  readonly shown: Frame;
}

export function toX(frame: Frame, x: number, y: number): number {
  return frame.xx * x + frame.xy * y + frame.x0;
}

export function toY(frame: Frame, x: number, y: number): number {
  return frame.yx * x + frame.yy * y + frame.y0;
}

/** The map that undoes the page's own rotation and the offset of its visible box. */
export function pageFrame(module: Pdfium, page: Pointer): PageFrame {
  const { calls, scratch } = module;
  const width = calls.FPDF_GetPageWidthF(page);
  const height = calls.FPDF_GetPageHeightF(page);
  let [left, top, right, bottom] = [0, height, width, 0];
  if (calls.FPDF_GetPageBoundingBox(page, scratch)) {
    const view = module.view();
    [left, top, right, bottom] = [0, 4, 8, 12].map((at) => view.getFloat32(scratch + at, true)) as [
      number,
      number,
      number,
      number,
    ];
  }
  const turns: readonly Frame[] = [
    { xx: 1, xy: 0, x0: -left, yx: 0, yy: -1, y0: top },
    { xx: 0, xy: 1, x0: -bottom, yx: 1, yy: 0, y0: -left },
    { xx: -1, xy: 0, x0: right, yx: 0, yy: 1, y0: -bottom },
    { xx: 0, xy: -1, x0: top, yx: -1, yy: 0, y0: right },
  ];
  const quarters = calls.FPDFPage_GetRotation(page) & 3;
  return { width, height, rotation: 90 * quarters, shown: turns[quarters] as Frame };
}

/** The shown page turned back by `degrees` (clockwise), so that text painted at that angle stands upright. */
export function turned({ width, height, shown }: PageFrame, degrees: number): Frame {
  if (degrees === 0) return shown;
  const angle = (degrees * Math.PI) / 180;
  const quarter = degrees % 90 === 0;
  const cos = quarter ? Math.round(Math.cos(angle)) : Math.cos(angle);
  const sin = quarter ? Math.round(Math.sin(angle)) : Math.sin(angle);
  // A quarter turn keeps the corner of the page at the origin; other angles are watermarks, whose place means nothing.
  const x0 = degrees === 180 ? width : degrees === 270 ? height : 0;
  const y0 = degrees === 180 ? height : degrees === 90 ? width : 0;
  return {
    xx: cos * shown.xx + sin * shown.yx,
    xy: cos * shown.xy + sin * shown.yy,
    x0: cos * shown.x0 + sin * shown.y0 + x0,
    yx: cos * shown.yx - sin * shown.xx,
    yy: cos * shown.yy - sin * shown.xy,
    y0: cos * shown.y0 - sin * shown.x0 + y0,
  };
}
