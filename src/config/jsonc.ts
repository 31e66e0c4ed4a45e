import { ConfigError } from "./error.ts";

/**
 * The value of a JSON text that may hold comments (both kinds of JavaScript) and commas after the last entry, as configurations of
 * programs do. Throws a ConfigError with line and column where it is none.
 */
export function parseJsonc(text: string, file: string): unknown {
  const plain = withoutCommas(withoutComments(text.replace(/^\ufeff/u, " ")));
  try {
    return JSON.parse(plain);
  } catch (error) {
    throw new ConfigError(file, { kind: "json", ...placeOf(plain, error) });
  }
}

/** Line and column, from 1, of what JSON.parse stopped at; the end of the text where it does not say. */
export function placeOf(text: string, error: unknown): { line: number; column: number } {
  // "Unexpected token } in JSON at position 12", "… at position 12 (line 1 column 13)"
  const position = /at position (\d{1,12})/u.exec(error instanceof Error ? error.message : "")?.[1];
  const before = text.slice(0, position === undefined ? text.trimEnd().length : Number(position));
  const lines = before.split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

// A string, or a comment: // to the end of the line, or /* to the next */ or the end
const stringOrComment = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/gu;

/** Comments become blanks, so that every other character keeps its line and column. */
function withoutComments(text: string): string {
  return text.replace(stringOrComment, (found) => (found.startsWith("/") ? found.replace(/[^\n]/gu, " ") : found));
}

// A string, or a comma before "}" or "]"
const stringOrLastComma = /"(?:[^"\\\n]|\\.)*"?|,(?=\s{0,10000}[}\]])/gu;

function withoutCommas(text: string): string {
  return text.replace(stringOrLastComma, (found) => (found === "," ? " " : found));
}
