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
    // No file is opened: node:module and node:path find the folder of a package of data.
    node: ["node:buffer", "node:zlib", "node:module", "node:path"],
  },
  danish: { ours: ["record"] },
  layout: { ours: ["record", "text", "danish"] },
  extract: { ours: ["record", "text", "danish", "layout"] },
  rules: { ours: ["record", "danish"], packages: { ".": ["zod"] } },
  config: { ours: ["record", "rules"], packages: { ".": ["zod"] }, node: ["node:path"] },
  report: { ours: ["record", "rules"], packages: { ".": ["zod"], pretty: ["chalk"] } },
  // Of the rules only what they found, and the tasks that are open after many meetings.
  // libsql opens the file it is told to by itself: no other way into a database is left open.
  export: {
    ours: ["record", "rules"],
    packages: { summary: ["chalk"], parquet: ["hyparquet-writer"], sqlite: ["libsql"] },
  },
  "version.ts": { ours: [] },
  "pipeline.ts": {
    ours: ["record", "text", "ingest", "danish", "layout", "extract", "version.ts"],
    node: ["node:crypto"],
  },
  // Bytes that stay on the machine: files and processes are what an archive is about. The clock comes from outside.
  archive: {
    ours: ["record", "ingest", "pipeline.ts", "rules", "config", "report", "export", "version.ts"],
    packages: { ".": ["fast-glob"] },
    node: [
      "node:buffer",
      "node:fs",
      "node:fs/promises",
      "node:child_process",
      "node:zlib",
      "node:crypto",
      "node:path",
      "node:v8",
    ],
  },
  // A server between machines, for whoever asks for one: what runs through it are names, never documents. The archive knows nothing of it.
  queue: {
    ours: ["archive"],
    packages: { ".": ["bullmq", "ioredis"] },
    node: ["node:crypto", "node:fs", "node:fs/promises", "node:path"],
  },
  "index.ts": { ours: ["record", "ingest", "pipeline.ts", "rules", "report"] },
  cli: {
    ours: ["record", "ingest", "pipeline.ts", "rules", "config", "report", "export", "archive", "queue", "version.ts"],
    packages: { ".": ["commander", "chalk", "fast-glob"], check: ["lilconfig"] },
    node: ["node:fs", "node:fs/promises", "node:path", "node:stream", "node:os", "node:zlib"],
  },
};

/** Where a process begins, beside the command line: it has a parent to listen to, and nothing else of the world. */
export const processStarts: readonly string[] = ["archive/child.ts"];

const described = "descriptions of fields name the Danish terms";
const sentence = "the pattern of a sentence or heading, where the words around it are the pattern";

/** Where Danish words belong: the language itself, and the data of layouts, rules, tables and messages. */
export const danishBelongs =
  /\/lexicon\/|^danish\/|^layout\/profiles\/|^rules\/|^export\/tables\/|^export\/actions\/columns\.ts$|(?:^|\/)messages\.ts$/u;

/**
 * Files elsewhere that hold Danish letters, each with the reason. The list is to get shorter: words that could be looked
 * up belong in a lexicon.
 */
export const danishElsewhere: Readonly<Record<string, string>> = {
  "record/meeting.ts": described,
  "record/vote.ts": described,
  "extract/action-lists.ts": sentence,
  "extract/action-margin.ts": sentence,
  "extract/action-names.ts": sentence,
  "extract/action-sentences.ts": sentence,
  "extract/action-subjects.ts": sentence,
  "extract/attendance-acts.ts": sentence,
  "extract/attendance-prose.ts": sentence,
  "extract/attendance-tables.ts": sentence,
  "extract/body.ts": sentence,
  "extract/decision-record.ts": sentence,
  "extract/decisions.ts": sentence,
  "extract/dissents.ts": sentence,
  "extract/elected-officers.ts": sentence,
  "extract/elections.ts": sentence,
  "extract/free-decisions.ts": sentence,
  "extract/meeting-date.ts": sentence,
  "extract/meeting.ts": sentence,
  "extract/next-meeting.ts": sentence,
  "extract/officers.ts": sentence,
  "extract/openers.ts": sentence,
  "extract/owner-runs.ts": sentence,
  "extract/owners.ts": sentence,
  "extract/organization.ts": sentence,
  "extract/people-entries.ts": sentence,
  "extract/people-lists.ts": sentence,
  "extract/place.ts": sentence,
  "extract/record.ts": sentence,
  "extract/said-officers.ts": sentence,
  "extract/recusals.ts": sentence,
  "extract/resolving-sentences.ts": sentence,
  "extract/treated-order.ts": sentence,
  "extract/vote-sides.ts": sentence,
  "layout/labels.ts": sentence,
};
