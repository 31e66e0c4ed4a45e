/** What one packed document may cost. Nothing above is inflated: a file of a kilobyte can hold a gigabyte of blanks. */
export const zipLimits = {
  /** Parts in the container. */
  entries: 10_000,
  /** Bytes of one part when inflated. */
  partBytes: 64 * 1024 * 1024,
  /** Bytes of all parts that are read, inflated. Pictures are never read. */
  totalBytes: 256 * 1024 * 1024,
  /** Inflated bytes for one packed byte, asked of parts above `ratioFrom`. Tables of empty cells reach 250. */
  ratio: 500,
  ratioFrom: 1024 * 1024,
} as const;

/** What one XML part may cost. */
export const xmlLimits = {
  /** Elements inside one another. A table in a table in a text box needs about 40. */
  depth: 256,
  elements: 2_000_000,
} as const;
