import fc from "fast-check";

/** What a text goes through on its way from the one who wrote it to the one who reads it. */
export interface Mess {
  /** Longest line in letters; null: paragraphs are one line. */
  readonly wrap: number | null;
  /** Whether long words are broken at line ends. */
  readonly hyphens: boolean;
  /** Blank lines between paragraphs, besides those the layout has. */
  readonly blanks: 0 | 1;
  /** Lines on a page; each page begins with a running header and ends with a page number; null: no pages. */
  readonly page: number | null;
  readonly bullet: string;
  readonly hardBlanks: boolean;
  readonly lineEnd: "\n" | "\r\n";
  readonly trailing: boolean;
}

export const anyMess: fc.Arbitrary<Mess> = fc.record({
  wrap: fc.constantFrom(null, 72, 90),
  hyphens: fc.boolean(),
  blanks: fc.constantFrom(0 as const, 1 as const),
  page: fc.constantFrom(null, null, 38, 52),
  bullet: fc.constantFrom("•", "-", "–", "*"),
  hardBlanks: fc.boolean(),
  lineEnd: fc.constantFrom("\n" as const, "\r\n" as const),
  trailing: fc.boolean(),
});

// "opmærksomhed" can be broken as "opmærk-" and "somhed"
const breakable = /^(\p{L}{4,}?[bdfgklmnprstv])([bdfghjklmnprstv][aeiouyæøå]\p{L}{3,}[.,]?)$/u;

/** One paragraph as lines of at most `width` letters. */
function wrapped(paragraph: string, width: number, hyphens: boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line === "") line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      const parts = hyphens ? breakable.exec(word) : null;
      const [, head = "", tail = ""] = parts ?? [];
      if (parts && line.length + head.length + 2 <= width) {
        lines.push(`${line} ${head}-`);
        line = tail;
      } else {
        lines.push(line);
        line = word;
      }
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** Runs the lines over pages, each with the header above and "Side n af m" below. */
function paged(lines: readonly string[], perPage: number, header: string): string[] {
  const count = Math.ceil(lines.length / perPage);
  return Array.from({ length: count }, (_, page) => [
    `${page === 0 ? "" : "\f"}${header}`,
    "",
    ...lines.slice(page * perPage, (page + 1) * perPage),
    "",
    `Side ${page + 1} af ${count}`,
  ]).flat();
}

/** The document's text: the layout's lines with the mess. A line that begins with "• " is an entry of a list. */
export function withMess(lines: readonly string[], mess: Mess, header: string): string {
  const laid = lines.flatMap((line) => {
    const text = line.replace(/^• /u, `${mess.bullet} `);
    // Only running text is broken; titles and labels are short.
    const broken = mess.wrap !== null && text.length > mess.wrap ? wrapped(text, mess.wrap, mess.hyphens) : [text];
    const blank = mess.blanks === 1 && text.length > 60 ? [""] : [];
    return [...broken, ...blank];
  });
  const pages = mess.page === null ? laid : paged(laid, mess.page, header);
  return pages
    .map((line) => (mess.hardBlanks ? line.replace(/ (?=\d)/u, "\u00a0") : line))
    .map((line) => (mess.trailing && line !== "" ? `${line}  ` : line))
    .join(mess.lineEnd);
}
