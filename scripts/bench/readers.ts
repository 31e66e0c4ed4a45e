export type Read = (bytes: Uint8Array) => Promise<unknown>;

const errorsOnly = 0;

/** What is compared, by format. Each is imported only where it runs; "nothing" is what a process costs that reads none. */
export const readers = {
  pdf: {
    nothing: async (): Promise<Read> => async () => undefined,
    async ours(): Promise<Read> {
      const { pdfAdapter } = await import("../../src/ingest/pdf/adapter.ts");
      return (bytes) => pdfAdapter.read({ fileName: "bench.pdf", bytes }, { ocr: "off" });
    },
    /** pdf-parse as its users call it. It empties the buffer it is given, so it gets one of its own; ours copies too. */
    async theirs(): Promise<Read> {
      const { PDFParse } = await import("pdf-parse");
      return async (bytes) => {
        const parser = new PDFParse({ data: Uint8Array.from(bytes), verbosity: errorsOnly });
        try {
          return await parser.getText();
        } finally {
          await parser.destroy();
        }
      };
    },
  },
  docx: {
    nothing: async (): Promise<Read> => async () => undefined,
    async ours(): Promise<Read> {
      const { docxAdapter } = await import("../../src/ingest/docx/adapter.ts");
      return (bytes) => docxAdapter.read({ fileName: "bench.docx", bytes }, {});
    },
    async theirs(): Promise<Read> {
      const { default: mammoth } = await import("mammoth");
      return (bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    },
  },
};

export type Format = keyof typeof readers;
export type Reader = "nothing" | "ours" | "theirs";
