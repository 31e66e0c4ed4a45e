/** The filing systems whose numbers are told apart. */
export type CaseNumberScheme = "regionMidt" | "polweb" | "acadre" | "edoc" | "kle" | "serial" | "other";

/** A case or document number. */
export interface CaseNumberReading {
  readonly value: string;
  readonly scheme: CaseNumberScheme;
  readonly start: number;
  readonly end: number;
}

/** Case numbers in the text: only unmistakable ones, or every known form when the text stands after a case label. */
export function findCaseNumbers(text: string, options: { readonly afterLabel?: boolean } = {}): CaseNumberReading[] {
  const source = options.afterLabel
    ? /\d{1,4}(?:[-/]\d{1,6}){1,4}/gu
    : /(?<![\p{L}\p{N}])1(?:-\d{1,4}){3,4}(?![\p{L}\p{N}])/gu;
  return [...text.matchAll(source)].map((match) => ({
    value: match[0],
    scheme: "other",
    start: match.index,
    end: match.index + match[0].length,
  }));
}
