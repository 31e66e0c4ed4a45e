import type { IngestAdapter, SourceBytes } from "./adapter.ts";
import { recogniseDocx } from "./docx/recognise.ts";
import { recogniseHtml } from "./html/recognise.ts";
import { recogniseMarkdown } from "./markdown/recognise.ts";
import { recogniseOdt } from "./odt/recognise.ts";
import { recognisePdf } from "./pdf/recognise.ts";
import { recogniseTxt } from "./txt/recognise.ts";

/**
 * One format, as the program knows it before a document of it has been seen. Everything here is cheap: `recognise`
 * stands in a file of its own (`<format>/recognise.ts`) that imports no parser, and `load` brings in the adapter with
 * its libraries only when a document needs it. So a format that is not used costs nothing.
 */
export interface RegistryEntry {
  /** Short name, also the folder's: "txt", "pdf". The adapter has the same. */
  readonly id: string;
  readonly mediaType: string;
  /** File name endings in lower case, with the dot. They tip the balance between likenesses and decide nothing alone. */
  readonly extensions: readonly string[];
  /**
   * How surely these bytes are this format, from the content alone: 1 for a signature ("%PDF-", a zip that holds
   * word/document.xml), between 0 and 1 for a likeness, 0 for no. Plain text answers 0.3 to anything that is text, so a
   * likeness under that only wins by its name. Looks at the head (or the tail) of the file and never throws.
   * A damaged or encrypted document of this format is still this format: answer 1 and let the adapter say what is wrong.
   */
  recognise(source: SourceBytes): number;
  /** Imports the adapter. */
  load(): Promise<IngestAdapter>;
}

/** Every format that can be read, one line each. Between equal answers the earlier line wins. */
export const registry: readonly RegistryEntry[] = [
  {
    id: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extensions: [".docx", ".docm", ".dotx", ".dotm"],
    recognise: recogniseDocx,
    load: async () => (await import("./docx/adapter.ts")).docxAdapter,
  },
  {
    id: "odt",
    mediaType: "application/vnd.oasis.opendocument.text",
    extensions: [".odt", ".ott"],
    recognise: recogniseOdt,
    load: async () => (await import("./odt/adapter.ts")).odtAdapter,
  },
  {
    id: "html",
    mediaType: "text/html",
    extensions: [".html", ".htm", ".xhtml"],
    recognise: recogniseHtml,
    load: async () => (await import("./html/adapter.ts")).htmlAdapter,
  },
  {
    id: "pdf",
    mediaType: "application/pdf",
    extensions: [".pdf"],
    recognise: recognisePdf,
    load: async () => (await import("./pdf/adapter.ts")).pdfAdapter,
  },
  {
    id: "markdown",
    mediaType: "text/markdown",
    extensions: [".md", ".markdown"],
    recognise: recogniseMarkdown,
    load: async () => (await import("./markdown/adapter.ts")).markdownAdapter,
  },
  {
    id: "txt",
    mediaType: "text/plain",
    extensions: [".txt", ".text"],
    recognise: recogniseTxt,
    load: async () => (await import("./txt/adapter.ts")).txtAdapter,
  },
];
