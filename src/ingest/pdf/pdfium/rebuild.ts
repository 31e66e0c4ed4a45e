/** Longest dictionary of a page that is looked at, in bytes, and most pages that are put together again. */
const longestDictionary = 4000;
const mostPages = 20_000;

// "12 0 obj" and before it the end of a line, or of what stood before.
const objectStart = /(?:^|[^\d])(\d{1,9}) \d{1,5} $/u;
// "/Type /Page", "/Type/Page"; never "/Type /Pages".
const isPage = /\/Type\s{0,8}\/Page(?![\p{L}\d])/u;
const isEncrypted = /\/Filter\s{0,8}\/Standard/u;

/**
 * A PDF that has lost its end, with an end of its own: a list of the pages that are left. Null where no page is left, or
 * where the end told how the file was encrypted. Pages that were packed together with others stay lost.
 */
export function withNewEnd(bytes: Uint8Array): Uint8Array | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pages: number[] = [];
  let largest = 0;
  let at = file.indexOf(" obj");
  while (at >= 0 && pages.length < mostPages) {
    const number = Number(objectStart.exec(file.toString("latin1", Math.max(0, at - 16), at + 1))?.[1] ?? Number.NaN);
    if (Number.isSafeInteger(number)) {
      largest = Math.max(largest, number);
      const dictionary = dictionaryAt(file, at + 4);
      if (isEncrypted.test(dictionary)) return null;
      if (isPage.test(dictionary)) pages.push(number);
    }
    at = file.indexOf(" obj", at + 4);
  }
  return pages.length === 0 ? null : Buffer.concat([file, Buffer.from(endOf(pages, largest + 1), "latin1")]);
}

function dictionaryAt(file: Buffer, start: number): string {
  const text = file.toString("latin1", start, start + longestDictionary);
  const ends = ["stream", "endobj"].map((word) => text.indexOf(word)).filter((end) => end >= 0);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}

function endOf(pages: readonly number[], next: number): string {
  const kids = pages.map((page) => `${page} 0 R`).join(" ");
  return [
    "\nendstream\nendobj",
    `${next} 0 obj << /Type /Pages /Count ${pages.length} /Kids [${kids}] >> endobj`,
    `${next + 1} 0 obj << /Type /Catalog /Pages ${next} 0 R >> endobj`,
    `trailer << /Size ${next + 2} /Root ${next + 1} 0 R >>`,
    "startxref\n0\n%%EOF\n",
  ].join("\n");
}
