import type { Range, SourceLine } from "./source-text.ts";

/** Clean characters of a line with the source offset of each; `offsets` is null when they follow one another from `base`. */
export interface CleanCharacters {
  readonly text: string;
  readonly offsets: Int32Array | null;
  readonly base: number;
  readonly indent: number;
}

// Nothing to do for "Referat fra mødet": printable, composed, single blanks.
const alreadyClean =
  /^[!-~¡-¬®-\u02ff\u2010-\u2027\u2030-\u205e\u20ac](?:[!-~¡-¬®-\u02ff\u2010-\u2027\u2030-\u205e\u20ac]| (?! ))*$/u;
const blank = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;
const invisible = /[\u00ad\u200b-\u200f\u2060\u2061-\u2064\ufeff]/u;
const combining = /\p{M}/u;
const ligatures: Readonly<Record<string, string>> = {
  "\ufb00": "ff",
  "\ufb01": "fi",
  "\ufb02": "fl",
  "\ufb03": "ffi",
  "\ufb04": "ffl",
  "\ufb05": "st",
  "\ufb06": "st",
};
// A heading set in spaced letters: "R e f e r a t".
const spacedLetters = /^\p{L}(?: \p{L}){3,60}[ :.]{0,2}$/u;

function leadingIndent(text: string, start: number, end: number): { indent: number; at: number } {
  let indent = 0;
  let at = start;
  while (at < end && blank.test(text[at] ?? "")) {
    indent = text[at] === "\t" ? indent + 4 - (indent % 4) : indent + 1;
    at++;
  }
  return { indent, at };
}

/** Cleans the slice of a line: composed letters, single blanks, no invisible characters, no markup. */
export function cleanCharacters(text: string, line: SourceLine, markup: readonly Range[]): CleanCharacters {
  const { indent, at } = leadingIndent(text, line.start, line.end);
  let end = line.end;
  while (end > at && blank.test(text[end - 1] ?? "")) end--;
  const slice = text.slice(at, end);
  if (markup.length === 0 && alreadyClean.test(slice) && !spacedLetters.test(slice))
    return { text: slice, offsets: null, base: at, indent };
  return walk(text, at, end, markup, indent);
}

function walk(text: string, from: number, end: number, markup: readonly Range[], indent: number): CleanCharacters {
  const letters: string[] = [];
  const offsets: number[] = [];
  let mark = 0;
  let at = from;
  const put = (value: string, offset: number) => {
    for (const unit of value.split("")) {
      letters.push(unit);
      offsets.push(offset);
    }
  };
  while (at < end) {
    while (mark < markup.length && (markup[mark]?.end ?? 0) <= at) mark++;
    const range = markup[mark];
    if (range && at >= range.start) {
      at = range.end;
      continue;
    }
    const point = text.codePointAt(at) ?? 32;
    let cluster = String.fromCodePoint(point);
    const start = at;
    at += cluster.length;
    if (invisible.test(cluster)) continue;
    if (blank.test(cluster)) {
      if (letters.length > 0 && letters[letters.length - 1] !== " ") put(" ", start);
      continue;
    }
    while (at < end && combining.test(text[at] ?? "") && cluster.length < 12) cluster += text[at++];
    put(ligatures[cluster] ?? cluster.normalize("NFC"), start);
  }
  while (letters[letters.length - 1] === " ") {
    letters.pop();
    offsets.pop();
  }
  const joined = letters.join("");
  if (spacedLetters.test(joined)) {
    const kept = [...letters.keys()].filter((index) => letters[index] !== " ");
    return {
      text: kept.map((index) => letters[index]).join(""),
      offsets: Int32Array.from(kept, (index) => offsets[index] ?? from),
      base: from,
      indent,
    };
  }
  return { text: joined, offsets: Int32Array.from(offsets), base: offsets[0] ?? from, indent };
}
