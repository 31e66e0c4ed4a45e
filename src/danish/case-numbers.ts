import { WORD_END, WORD_START } from "./words.ts";

/** The filing systems whose numbers are told apart; "serial" is a bare number, "other" any other mark after a label. */
export type CaseNumberScheme =
  | "regionMidt"
  | "polweb"
  | "acadre"
  | "edoc"
  | "kle"
  | "getOrganized"
  | "serial"
  | "other";

/** A case or document number. */
export interface CaseNumberReading {
  readonly value: string;
  readonly scheme: CaseNumberScheme;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly scheme: CaseNumberScheme;
  readonly source: string;
}

const YEAR = "(?:19|20)\\d{2}";
const END = `${WORD_END}(?![-/]\\d|\\.\\d)`;
const START = `${WORD_START}(?<!\\d[-./])`;

/** Forms that nothing else in minutes has. */
const UNMISTAKABLE: readonly Form[] = [
  // "00.22.00-P35-3-19", "00.01.00P35-0098", "01.02G00", "00.01.00.A10-0001/2013", "86.00.G01/2011-102"
  { scheme: "kle", source: `\\d{2}\\.\\d{2}(?:\\.\\d{2})?\\.?-?[A-ZÅ]\\d{2}(?:[-/]\\d{1,5}){0,3}` },
  // "1-17-4-206-22", "1-25-2-23", "1-51-71-3321-08"
  { scheme: "regionMidt", source: `1-\\d{2}-\\d{1,3}(?:-\\d{1,4})?-\\d{2}` },
  // "306-2009-600"
  { scheme: "polweb", source: `\\d{3}-${YEAR}-\\d{1,6}` },
  // "EMN-2021-00405"
  { scheme: "getOrganized", source: `[A-ZÆØÅ]{2,5}-${YEAR}-\\d{4,6}` },
  // "2009/049528", "2016-0031234"
  { scheme: "edoc", source: `${YEAR}(?:/\\d{5,6}|-\\d{7})` },
  // "15/34881", but not "18/2012", which numbers a meeting
  { scheme: "acadre", source: `\\d{2}/(?!${YEAR}${WORD_END})\\d{4,6}` },
];

/** Forms that are case numbers only where a label has announced one. */
const LABELLED: readonly Form[] = [
  // "17/46", "18/2012"
  { scheme: "acadre", source: `\\d{2}/\\d{1,6}` },
  // "2017/2708", "018520-2013"
  { scheme: "edoc", source: `(?:${YEAR}[-/]\\d{1,7}|\\d{5,6}-${YEAR})` },
  // "00.01.00", "A09", "P35/3"
  { scheme: "kle", source: `(?:\\d{2}\\.\\d{2}(?:\\.\\d{2})?|[A-ZÅ]\\d{2}(?:[-/]\\d{1,5}){0,3})` },
  // "299835"
  { scheme: "serial", source: "\\d{3,12}(?![-./][\\p{L}\\d])" },
  // "PUK 2013 (865)", "BR 631/01", "Movit-12345", "400.C.2-0"; never "25-11-2019"
  {
    scheme: "other",
    source:
      `(?!\\d{1,2}[-./]\\d{1,2}[-./]\\d{2,4}${WORD_END})` +
      "(?:\\p{Lu}{2,6}\\s)?(?=[\\p{L}\\-./]{0,20}\\d)[\\p{L}\\p{N}]{1,20}(?:[-./][\\p{L}\\p{N}]{1,20}){0,6}(?:\\s\\(\\d{1,6}\\))?",
  },
];

const ANYWHERE = new RegExp(`${START}${alternatives(UNMISTAKABLE)}${END}`, "gu");
const NEXT_IN_LIST = new RegExp(`${START}${alternatives([...UNMISTAKABLE, ...LABELLED])}${END}`, "uy");
// ": ", "nr. ", ", ", " og "
const BETWEEN = /(?:[\s,;:.#|]|nr\.|og(?=\s)){0,12}/uy;

/**
 * Case numbers in the text, in order. Without a label only unmistakable ones count; with `afterLabel` the text is what
 * follows a label such as "Sagsnr.", and the list of numbers it opens with is read in every known form.
 */
export function findCaseNumbers(text: string, options: { readonly afterLabel?: boolean } = {}): CaseNumberReading[] {
  const listed = options.afterLabel ? leadingList(text) : [];
  const listEnd = listed.at(-1)?.end ?? 0;
  const others = [...text.matchAll(ANYWHERE)].map((match) => reading(match, UNMISTAKABLE));
  return [...listed, ...others.filter((each) => each.start >= listEnd)];
}

function leadingList(text: string): CaseNumberReading[] {
  const found: CaseNumberReading[] = [];
  let at = 0;
  for (;;) {
    BETWEEN.lastIndex = at;
    NEXT_IN_LIST.lastIndex = at + (BETWEEN.exec(text)?.[0].length ?? 0);
    const match = NEXT_IN_LIST.exec(text);
    if (!match) return found;
    found.push(reading(match, [...UNMISTAKABLE, ...LABELLED]));
    at = match.index + match[0].length;
  }
}

function alternatives(forms: readonly Form[]): string {
  return `(?:${forms.map((form) => `(${form.source})`).join("|")})`;
}

/** Each form is one group of the pattern; the group that matched names the scheme. */
function reading(match: RegExpExecArray, forms: readonly Form[]): CaseNumberReading {
  const place = match.slice(1).findIndex((group) => group !== undefined);
  const scheme = forms[place]?.scheme ?? "other";
  return { value: match[0], scheme, start: match.index, end: match.index + match[0].length };
}
