import type { Bookmark } from "../engine.ts";
import type { Pdfium, Pointer } from "./module.ts";
import { wideText } from "./strings.ts";

/** An outline larger or deeper than this is left at that. */
const mostBookmarks = 20_000;
const deepest = 12;

/** The file's bookmarks in order. An entry seen before ends its branch: damaged outlines run in circles. */
export function readOutline(module: Pdfium, file: Pointer): readonly Bookmark[] {
  const { calls } = module;
  const found: Bookmark[] = [];
  const seen = new Set<Pointer>();
  const readLevel = (parent: Pointer, depth: number): void => {
    let mark = calls.FPDFBookmark_GetFirstChild(file, parent);
    while (mark && !seen.has(mark) && found.length < mostBookmarks) {
      seen.add(mark);
      const current = mark;
      const title = wideText(module, (at, length) => calls.FPDFBookmark_GetTitle(current, at, length)).trim();
      const page = pageOf(module, file, mark);
      if (title !== "" && page >= 0) found.push({ title, page, depth });
      if (depth < deepest) readLevel(mark, depth + 1);
      mark = calls.FPDFBookmark_GetNextSibling(file, mark);
    }
  };
  readLevel(0, 0);
  return found;
}

function pageOf({ calls }: Pdfium, file: Pointer, mark: Pointer): number {
  const direct = calls.FPDFBookmark_GetDest(file, mark);
  if (direct) return calls.FPDFDest_GetDestPageIndex(file, direct);
  const action = calls.FPDFBookmark_GetAction(mark);
  const target = action ? calls.FPDFAction_GetDest(file, action) : 0;
  return target ? calls.FPDFDest_GetDestPageIndex(file, target) : -1;
}
