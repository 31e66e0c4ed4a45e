import { documentNouns } from "../danish/lexicon/document-nouns.ts";
import { anyOf } from "../danish/words.ts";

/** A name in a line of attachments, with its place in the line. */
export interface NameInLine {
  readonly text: string;
  readonly start: number;
}

// "Kort.pdf Tilbud, revideret.docx": each ends with the ending of a file
const file =
  /(?:[^.\n]|\.(?!(?:pdf|docx?|xlsx?|pptx?|odt|msg|png|jpe?g|zip)(?![\p{L}\p{N}]))){1,200}\.(?:pdf|docx?|xlsx?|pptx?|odt|msg|png|jpe?g|zip)(?![\p{L}\p{N}])/giu;
// "Notat om priser, Støjberegning": the next name begins with a capital; "Overslag, nyt tag" is one
const separator = /;\s*|,\s+(?=["”»(]?\p{Lu})/gu;
// "Støjberegning", "Referat fra borgermøde", "Bilag 2": begins with what a document is called; "Miljø og Klima" does not
const document = new RegExp(`^["”»(]?[\\p{L}-]{0,40}${anyOf(documentNouns)}(?:er|en|et|s|ne)?(?![\\p{L}])`, "iu");

/** "Tilbud og Kort" at the end of a list is two names only where commas stand before it. */
const lastTwo = /^(?<one>.{2,80}?) og (?<two>\p{Lu}.{2,80})$/u;

/**
 * The names in one line that lists attachments: "Kort.pdf Tilbud.docx", "Notat, Støjberegning, Referat fra borgermøde".
 * A line that may be one name is one name.
 */
export function namesInLine(line: string): NameInLine[] {
  const files = [...line.matchAll(file)].map((match) => trimmed(match[0], match.index));
  const rest = line.replace(file, "").replace(/[\s,;.]/gu, "");
  if (files.length > 0 && rest === "") return files;
  const parts: NameInLine[] = [];
  let from = 0;
  for (const match of line.matchAll(separator)) {
    parts.push(trimmed(line.slice(from, match.index), from));
    from = match.index + match[0].length;
  }
  const last = trimmed(line.slice(from), from);
  if (parts.length === 0) return [last];
  const others = [...parts.slice(1), last];
  if (!line.includes(";") && !others.every((each) => document.test(each.text))) return [trimmed(line, 0)];
  const two = lastTwo.exec(last.text)?.groups;
  if (!two?.one || !two.two || !document.test(two.two)) return [...parts, last];
  return [
    ...parts,
    { text: two.one, start: last.start },
    { text: two.two, start: last.start + last.text.length - two.two.length },
  ];
}

function trimmed(text: string, start: number): NameInLine {
  const lead = text.length - text.trimStart().length;
  return { text: text.trim().replace(/[.,;]$/u, ""), start: start + lead };
}
