/** One import or re-export of a module. */
export interface Import {
  readonly from: string;
  readonly line: number;
  /** True when only types are taken, so that nothing is loaded at run time. */
  readonly typesOnly: boolean;
  /** True for import(): loaded when the line runs, not when the file is. */
  readonly lazy: boolean;
}

/**
 * Source code with every comment blanked out, character for character, so that lines and columns stay. Strings, templates
 * and regular expressions stay as they are: "https://" in a string is no comment.
 */
export function withoutComments(code: string): string {
  let result = "";
  let place = 0;
  while (place < code.length) {
    const length = lengthOfToken(code, place, result);
    const token = code.slice(place, place + length);
    const comment = token.startsWith("//") || token.startsWith("/*");
    result += comment ? token.replace(/[^\n]/gu, " ") : token;
    place += length;
  }
  return result;
}

/** Length of the comment, string, template or regular expression that begins here, or 1 for any other character. */
function lengthOfToken(code: string, place: number, before: string): number {
  const rest = code.slice(place, place + 2);
  if (rest === "//") return lengthTo(code, place, "\n");
  if (rest === "/*") return lengthTo(code, place, "*/") + 2;
  const character = code[place] ?? "";
  if (character === '"' || character === "'" || character === "`") return lengthOfQuoted(code, place, character);
  if (character === "/" && regexMayBegin(before)) return lengthOfRegex(code, place);
  return 1;
}

function lengthTo(code: string, place: number, end: string): number {
  const found = code.indexOf(end, place + 2);
  return (found === -1 ? code.length : found) - place;
}

function lengthOfQuoted(code: string, place: number, quote: string): number {
  let end = place + 1;
  while (end < code.length && code[end] !== quote) end += code[end] === "\\" ? 2 : 1;
  return end + 1 - place;
}

function lengthOfRegex(code: string, place: number): number {
  let end = place + 1;
  let inClass = false;
  while (end < code.length && (code[end] !== "/" || inClass)) {
    if (code[end] === "[") inClass = true;
    if (code[end] === "]") inClass = false;
    end += code[end] === "\\" ? 2 : 1;
  }
  return end + 1 - place;
}

/** A slash divides after a value and begins a regular expression after anything else. */
function regexMayBegin(before: string): boolean {
  const text = before.trimEnd();
  return (
    text === "" ||
    /[=([{,;:!&|?+\-*%<>~^]$/u.test(text) ||
    /(?:^|[^\p{L}\p{N}_$.])(?:return|typeof|case|of|in|do|else)$/u.test(text)
  );
}

/** Every import, re-export and import() with a fixed name, in code without comments. */
export function importsOf(code: string): Import[] {
  // import type { A } from "./a.ts";   export { b } from "./b.ts";   import "./c.ts";   await import("./d.ts")
  const pattern =
    /(?:^|\n)\s*(?<head>(?:import|export)\s[^"'`;]*?from\s*|import\s*)["'](?<from>[^"'\n]+)["']|import\(\s*["'](?<lazy>[^"'\n]+)["']/gu;
  return [...code.matchAll(pattern)].map((match) => {
    const { head = "", from, lazy } = match.groups ?? {};
    const offset = match.index + match[0].length;
    return {
      from: from ?? lazy ?? "",
      line: lineAt(code, offset),
      typesOnly: onlyTypes(head),
      lazy: from === undefined,
    };
  });
}

function onlyTypes(head: string): boolean {
  if (/^(?:import|export)\s+type\s/u.test(head)) return true;
  // { type A, type B }
  const names = /\{([^}]*)\}/u.exec(head)?.[1];
  if (names === undefined || /^import\s+[^{]*,/u.test(head)) return false;
  return names.split(",").every((name) => name.trim() === "" || name.trim().startsWith("type "));
}

/** Lines on which a pattern is found, from 1. */
export function linesWith(code: string, pattern: RegExp): number[] {
  return code.split("\n").flatMap((line, index) => (pattern.test(line) ? [index + 1] : []));
}

function lineAt(code: string, offset: number): number {
  return code.slice(0, offset).split("\n").length;
}
