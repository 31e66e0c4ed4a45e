/** How characters look, as far as something says so. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points. */
  readonly size?: number;
}

interface Stretch {
  readonly text: string;
  readonly look: Look;
}

/** One line of a paragraph while it is read. */
export interface DraftLine {
  text: string;
  stretches: Stretch[];
  /** Page of the first words. */
  page: number | undefined;
  /** State of the check box that the line begins with. */
  checked: boolean | undefined;
}

/** A paragraph while it is read: its lines between line breaks. */
export class Draft {
  readonly lines: DraftLine[] = [emptyLine()];

  get isEmpty(): boolean {
    return this.lines.every((line) => line.text.trim() === "");
  }

  add(text: string, look: Look, page: number): void {
    const line = this.#last;
    if (line.page === undefined && text.trim() !== "") line.page = page;
    line.text += text;
    line.stretches.push({ text, look });
  }

  checkBox(checked: boolean): void {
    const line = this.#last;
    if (line.text.trim() === "") line.checked = checked;
  }

  lineBreak(): void {
    this.lines.push(emptyLine());
  }

  get #last(): DraftLine {
    return this.lines.at(-1) as DraftLine;
  }
}

function emptyLine(): DraftLine {
  return { text: "", stretches: [], page: undefined, checked: undefined };
}

/** The look that holds for a line: bold or italic when all its words are, and the size of most of its characters. */
export function lineLook(line: DraftLine): { bold: boolean; italic: boolean; size?: number } {
  let bold = true;
  let italic = true;
  const sizes = new Map<number, number>();
  for (const { text, look } of line.stretches) {
    const letters = text.trim().length;
    if (letters === 0) continue;
    bold &&= look.bold === true;
    italic &&= look.italic === true;
    if (look.size !== undefined) sizes.set(look.size, (sizes.get(look.size) ?? 0) + letters);
  }
  const size = [...sizes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
  const hasWords = line.text.trim() !== "";
  return { bold: bold && hasWords, italic: italic && hasWords, ...(size === undefined ? {} : { size }) };
}
