import { csv as csvTables } from "../csv/format.ts";
import { actionColumns } from "./columns.ts";
import type { ActionFormat } from "./format.ts";

/** A row for each task, for spreadsheets. */
export const csv: ActionFormat = {
  id: "csv",
  extension: "csv",
  write({ actions, today }, options) {
    const shape = { name: "actions", about: { da: "", en: "" }, columns: actionColumns };
    const encoder = csvTables.encoder(shape, options);
    const rows = actions.map((action) => actionColumns.map(({ read }) => read({ action, today }) ?? null));
    return [encoder.start(), encoder.rows(rows), encoder.end()].join("");
  },
};
