import { visibleJson } from "../escape.ts";
import type { Exporter } from "../exporter.ts";

/** One record a line, for programs that read a stream. */
export const ndjson: Exporter = {
  id: "ndjson",
  extension: "ndjson",
  joins: true,
  write(documents) {
    return documents.map(({ record }) => `${visibleJson(JSON.stringify(record))}\n`).join("");
  },
};
