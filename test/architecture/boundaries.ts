/** What the files of one folder may import. */
export interface Boundary {
  /** Our folders and files, by their path under src/. A folder may always import of itself. */
  readonly ours: readonly string[];
  /** Packages, by folder below: only the named folder may import the package. "." is the whole folder. */
  readonly packages?: Readonly<Record<string, readonly string[]>>;
  /** Modules of Node. */
  readonly node?: readonly string[];
}

/** Who may import whom. A folder that is not here may not exist. */
export const boundaries: Readonly<Record<string, Boundary>> = {
  record: { ours: [], packages: { ".": ["zod"] } },
  text: { ours: ["record"] },
  ingest: {
    ours: ["record", "text"],
    packages: {
      txt: ["iconv-lite"],
      html: ["parse5"],
      docx: ["mammoth"],
      zip: ["yauzl", "saxes", "iconv-lite"],
      pdf: ["@embedpdf/pdfium", "pdf-parse", "tesseract.js", "@tesseract.js-data/dan"],
    },
    node: ["node:buffer", "node:zlib", "node:module", "node:fs", "node:path", "node:url"],
  },
  danish: { ours: ["record"] },
  layout: { ours: ["record", "text", "danish"] },
  extract: { ours: ["record", "text", "danish", "layout"] },
  rules: { ours: ["record", "danish"], packages: { ".": ["zod"] } },
  report: { ours: ["record", "rules"], packages: { ".": ["zod"], pretty: ["chalk"] } },
  export: { ours: ["record"], packages: { summary: ["chalk"] } },
  "version.ts": { ours: [] },
  "pipeline.ts": {
    ours: ["record", "text", "ingest", "danish", "layout", "extract", "version.ts"],
    node: ["node:crypto"],
  },
  "index.ts": { ours: ["record", "ingest", "pipeline.ts", "rules", "report"] },
  cli: {
    ours: ["record", "ingest", "pipeline.ts", "rules", "report", "export", "version.ts"],
    packages: { ".": ["commander", "chalk", "fast-glob"] },
    node: ["node:fs", "node:fs/promises", "node:path", "node:stream"],
  },
};

/** Files outside lexicons, layout profiles, rules and messages that hold Danish words, each for the reason given. */
export const danishElsewhere: Readonly<Record<string, string>> = {
  "record/meeting.ts": "field descriptions name the Danish terms",
  "record/vote.ts": "field descriptions name the Danish terms",
};
