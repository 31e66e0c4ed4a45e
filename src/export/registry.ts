import type { Exporter } from "./exporter.ts";

/** Every exporter by its id, loaded when it is asked for: a folder here, and one line. */
export const exporters = {
  json: async () => (await import("./json/exporter.ts")).json,
  ndjson: async () => (await import("./ndjson/exporter.ts")).ndjson,
  summary: async () => (await import("./summary/exporter.ts")).summary,
  markdown: async () => (await import("./markdown/exporter.ts")).markdown,
} satisfies Record<string, () => Promise<Exporter>>;

export type ExportFormat = keyof typeof exporters;

export const exportFormats = Object.keys(exporters) as ExportFormat[];
