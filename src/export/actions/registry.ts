import type { ActionFormat } from "./format.ts";

/** Every format of the list of open tasks, loaded when it is asked for. */
export const actionFormats = {
  table: async () => (await import("./table.ts")).table,
  csv: async () => (await import("./csv.ts")).csv,
  ics: async () => (await import("./ics.ts")).ics,
  markdown: async () => (await import("./markdown.ts")).markdown,
} satisfies Record<string, () => Promise<ActionFormat>>;
