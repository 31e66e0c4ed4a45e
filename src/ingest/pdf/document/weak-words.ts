import type { Notice } from "../../../record/notice.ts";
import type { Range } from "../../../text/source-text.ts";
import { namePages } from "../notices.ts";
import type { Assembled } from "./assemble.ts";

/** From this share of the text on, weak words put the whole reading in doubt and not only what rests on them. */
const muchOfText = 0.1;

/** The notice of words that were recognised with little certainty, with the place of each. */
export function weakNotices(weak: readonly Range[], { text, lines }: Omit<Assembled, "weak">): Notice[] {
  if (weak.length === 0) return [];
  const places: NonNullable<Notice["places"]> = [];
  let at = 0;
  for (const { start, end } of weak) {
    while ((lines[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const line = lines[at];
    if (line) places.push({ page: line.page, line: line.number, endLine: line.number, start, end });
  }
  const letters = weak.reduce((sum, { start, end }) => sum + end - start, 0);
  const pages = namePages([...new Set(places.map(({ page }) => page))]);
  const words = weak.length === 1 ? "1 word" : `${weak.length} words`;
  return [
    {
      code: "weak-words",
      severity: letters > muchOfText * text.length ? "warning" : "info",
      message: `${words} on ${pages} could hardly be recognised: check what rests on them against the picture.`,
      places,
    },
  ];
}
