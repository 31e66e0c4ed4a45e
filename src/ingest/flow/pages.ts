/**
 * Counts pages by the breaks that authors set and those that the program noted when it last laid the document out.
 * Word notes a set break too, at the first words after it: the two count once.
 */
export class Pages {
  #page = 1;
  #set = false;
  #noted = false;

  get current(): number {
    return this.#page;
  }

  /** A break that the author set. */
  setBreak(): void {
    this.#page += 1;
    this.#set = true;
  }

  /** A break that the author set, where the program may have noted it a moment before, as LibreOffice does. */
  setBreakUnlessNoted(): void {
    if (this.#noted) this.#set = true;
    else this.setBreak();
  }

  /** A break that the program noted. */
  notedBreak(): void {
    if (!this.#set) this.#page += 1;
    this.#set = false;
    this.#noted = true;
  }

  /** Words were met: a break noted after them is another one. */
  words(): void {
    this.#set = false;
    this.#noted = false;
  }

  /** Goes back to a page where the next cell of a row begins. */
  rewind(page: number): void {
    this.#page = page;
    this.words();
  }
}
