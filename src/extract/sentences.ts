import type { Paragraph } from "../text/passage.ts";

/** A sentence of a passage; offsets into the passage's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// A full stop that ends no sentence: "kl.", "bl.a.", "d. 4.", "f.eks.", an initial.
const abbreviation =
  /(?:^|[\s(])(?:ca|bl\.?a|evt|f\.?eks|fx|jf|jvf|kl|nr|pkt|stk|mv|m\.?v|m\.?fl|o\.?l|osv|pr|pt|p\.?t|inkl|ekskl|hhv|ift|iht|ifm|mhp|mht|vedr|d|dvs|tlf|afd|adm|sek|min|mio|mia|kr|ref|resp|st|sign|tv|th|mm|m\.?m|ad|cvr|reg|co|v|sgs|j|jnr|sagsnr)$/iu;
// "Else M. Toft", "A. Holm": a letter after a name or at the start; "blok D." ends a sentence
const initial = /(?:^|[\s(])(?:\p{Lu}[\p{L}'’.-]* )?\p{Lu}$/u;
const afterSmallWord = /(?:^|\s)\p{Ll}+ \p{Lu}$/u;
const day = /(?:^|\s)\d{1,2}$/u;

/** Cuts a paragraph into sentences. Abbreviations, dates and initials do not end one. */
export function sentencesOf(paragraph: Pick<Paragraph, "text" | "start">): Sentence[] {
  const { text } = paragraph;
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    const raw = text.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== "")
      sentences.push({
        text: trimmed,
        start: paragraph.start + from + lead,
        end: paragraph.start + from + lead + trimmed.length,
      });
    from = to;
  };
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark !== "." && mark !== "!" && mark !== "?") continue;
    let end = at + 1;
    while (end < text.length && /["”»)\]']/u.test(text[end] ?? "")) end++;
    if (end < text.length && text[end] !== " " && text[end] !== "\t") continue;
    const next = text.slice(end).trimStart()[0] ?? "";
    if (next !== "" && !/[\p{Lu}\p{N}"“”»(•–-]/u.test(next)) continue;
    if (mark === ".") {
      const before = text.slice(Math.max(from, at - 12), at);
      if (initial.test(before) && !afterSmallWord.test(before)) continue;
      if (abbreviation.test(before) && next !== "" && !endsClause(before, next)) continue;
      if (day.test(before) && /\p{Ll}/u.test(next)) continue;
    }
    close(end);
  }
  close(text.length);
  return sentences;
}

/** "… m.v. Der blev": an abbreviation of the kind that closes lists does end a sentence before a capital. */
function endsClause(before: string, next: string): boolean {
  return /(?:m\.?v|m\.?fl|m\.?m|o\.?l|osv|kr|mio)$/iu.test(before) && /\p{Lu}/u.test(next);
}
