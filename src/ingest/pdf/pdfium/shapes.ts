import type { Box, Picture } from "../engine.ts";
import { type Frame, toX, toY } from "./frame.ts";
import type { Pdfium, Pointer } from "./module.ts";

const textType = 1;
const pathType = 2;
const pictureType = 3;
const formType = 5;
/** Forms nest; a drawing of more objects than this is a map or a chart, and no table. */
const deepest = 4;
const mostShapes = 5000;
const mostObjects = 50_000;

export interface PageShapes {
  readonly pictures: readonly Picture[];
  readonly shapes: readonly Box[];
}

interface Walk {
  readonly module: Pdfium;
  readonly pictures: Picture[];
  sawText: boolean;
  readonly shapes: Box[];
  objects: number;
}

/** Places of the pictures and of the painted lines and areas of a page. */
export function readShapes(module: Pdfium, page: Pointer, frame: Frame): PageShapes {
  const walk: Walk = { module, pictures: [], shapes: [], objects: 0, sawText: false };
  const { calls } = module;
  const count = calls.FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) readObject(walk, calls.FPDFPage_GetObject(page, index), frame, 0);
  return { pictures: walk.pictures, shapes: walk.shapes.length < mostShapes ? walk.shapes : [] };
}

function readObject(walk: Walk, object: Pointer, frame: Frame, depth: number): void {
  walk.objects += 1;
  if (walk.objects > mostObjects) return;
  const { calls } = walk.module;
  const type = calls.FPDFPageObj_GetType(object);
  if (type === textType) walk.sawText = true;
  else if (type === pictureType)
    walk.pictures.push({ ...boundsOf(walk.module, object, frame), overText: walk.sawText });
  else if (type === pathType && walk.shapes.length < mostShapes) walk.shapes.push(boundsOf(walk.module, object, frame));
  else if (type === formType && depth < deepest) {
    const inner = formFrame(walk.module, object, frame);
    const count = calls.FPDFFormObj_CountObjects(object);
    for (let index = 0; index < count && walk.objects <= mostObjects; index += 1) {
      readObject(walk, calls.FPDFFormObj_GetObject(object, index), inner, depth + 1);
    }
  }
}

function boundsOf({ calls, scratch, view }: Pdfium, object: Pointer, frame: Frame): Box {
  calls.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12);
  const [left, bottom, right, top] = floats(view(), scratch, 4) as [number, number, number, number];
  const [x1, x2] = [toX(frame, left, bottom), toX(frame, right, top)];
  const [y1, y2] = [toY(frame, left, bottom), toY(frame, right, top)];
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
}

/** The frame of the objects inside a form: its own matrix first, then the page's. */
function formFrame({ calls, scratch, view }: Pdfium, form: Pointer, frame: Frame): Frame {
  if (!calls.FPDFPageObj_GetMatrix(form, scratch)) return frame;
  const [a, b, c, d, e, f] = floats(view(), scratch, 6) as [number, number, number, number, number, number];
  return {
    xx: frame.xx * a + frame.xy * b,
    xy: frame.xx * c + frame.xy * d,
    x0: toX(frame, e, f),
    yx: frame.yx * a + frame.yy * b,
    yy: frame.yx * c + frame.yy * d,
    y0: toY(frame, e, f),
  };
}

function floats(view: DataView, at: Pointer, count: number): number[] {
  return Array.from({ length: count }, (_, index) => view.getFloat32(at + 4 * index, true));
}
