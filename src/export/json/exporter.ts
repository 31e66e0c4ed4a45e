import { visibleJson } from "../escape.ts";
import type { Exporter } from "../exporter.ts";

/** The whole record in the order of the schema: one object, or an array where several were asked for. */
export const json: Exporter = {
  id: "json",
  extension: "json",
  joins: false,
  write(documents, { list }) {
    const records = documents.map(({ record }) => record);
    const value = list || records.length !== 1 ? records : records[0];
    return `${visibleJson(JSON.stringify(value, null, 2))}\n`;
  },
};
