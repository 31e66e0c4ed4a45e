/** Brackets in an address nest no deeper than this; it keeps the search for the end of an address short. */
const deepest = 3;

/**
 * The end of the address of a link, `(https://example.dk "Titel")`, that starts at the offset of its bracket;
 * undefined when the bracket holds something else.
 */
export function readDestination(text: string, at: number, end: number): number | undefined {
  if (text.charAt(at) !== "(") return undefined;
  const addressStart = skipBlanks(text, at + 1, end);
  const addressEnd =
    text.charAt(addressStart) === "<" ? readBracketed(text, addressStart, end) : readBare(text, addressStart, end);
  if (addressEnd === undefined) return undefined;
  const titleStart = skipBlanks(text, addressEnd, end);
  const titleEnd = titleStart > addressEnd ? readTitle(text, titleStart, end) : titleStart;
  const close = skipBlanks(text, titleEnd, end);
  return close < end && text.charAt(close) === ")" ? close + 1 : undefined;
}

/** The end of a name of a link definition, `[bilag]`, and the name; `[]` has an empty one. */
export function readReference(text: string, at: number, end: number): { name: string; end: number } | undefined {
  if (text.charAt(at) !== "[") return undefined;
  for (let close = at + 1; close < Math.min(end, at + 102); close += 1) {
    const mark = text.charAt(close);
    if (mark === "[") return undefined;
    if (mark === "]") return { name: text.slice(at + 1, close).toLowerCase(), end: close + 1 };
  }
  return undefined;
}

/** `<bilag 1.pdf>` */
function readBracketed(text: string, at: number, end: number): number | undefined {
  for (let close = at + 1; close < end; close += 1) {
    const mark = text.charAt(close);
    if (mark === ">") return close + 1;
    if (mark === "<") return undefined;
  }
  return undefined;
}

/** `https://example.dk/(2)/bilag.pdf`: up to a blank or the bracket that is not its own. */
function readBare(text: string, at: number, end: number): number | undefined {
  let depth = 0;
  for (let next = at; next < end; next += 1) {
    const mark = text.charAt(next);
    if (mark === "\\") next += 1;
    else if (mark === "(") depth += 1;
    else if (mark === ")" && depth > 0) depth -= 1;
    else if (mark === ")" || mark === " " || mark === "\t") return next;
    if (depth > deepest) return undefined;
  }
  return undefined;
}

/** `"Titel"`, `'Titel'`; where there is none, the same offset. */
function readTitle(text: string, at: number, end: number): number {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") return at;
  const close = text.indexOf(quote, at + 1);
  return close < 0 || close >= end ? at : close + 1;
}

function skipBlanks(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && (text.charAt(next) === " " || text.charAt(next) === "\t")) next += 1;
  return next;
}
