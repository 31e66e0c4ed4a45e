import type { Exported, Exporter, ExportOptions } from "../exporter.ts";
import { labels } from "../messages.ts";
import { head } from "./head.ts";
import { items } from "./items.ts";
import { finished, type Page } from "./page.ts";
import { paint } from "./paint.ts";
import { tail } from "./tail.ts";

/** Lines are never longer than this, however wide the terminal: longer ones are hard to read. */
const widest = 110;
/** Below this width lines run over; a terminal that narrow is no terminal. */
const narrowest = 40;

/** The meeting on one screen, for people: who met, what was decided, who does what. */
export const summary: Exporter = {
  id: "summary",
  extension: "txt",
  joins: true,
  write(documents, options) {
    return documents.map((document) => one(document, options)).join("");
  },
};

function one({ record, path }: Exported, options: ExportOptions): string {
  const page: Page = {
    // One column stays free: some terminals break a line that fills the last one.
    width: Math.max(narrowest, Math.min(options.width, widest)) - 1,
    paint: paint(options.colour),
    labels: labels[options.language],
    language: options.language,
  };
  const lines = ["", ...head(record, page), ...items(record, page), ...tail(record, path, page), ""];
  // A part that has nothing to say leaves no gap.
  const shown = lines.filter((line, index) => line !== "" || lines[index - 1] !== "");
  return shown.map((line) => `${finished(line)}\n`).join("");
}
