/** An entry is in another when its mark stands this many columns further right; CommonMark asks for more behind "10.". */
const step = 2;

/** The list entries that are open, the outermost first, as the columns their marks stand in. */
export class ListStack {
  readonly #marks: number[] = [];

  /** Opens an entry whose mark stands in a column; answers its level from 0. */
  enter(column: number): number {
    this.leave(column);
    this.#marks.push(column);
    return this.#marks.length - 1;
  }

  /** Closes the entries that words beginning in a column are not in. */
  leave(column: number): void {
    while (this.#marks.length > 0 && !this.contains(column)) this.#marks.pop();
  }

  /** Whether words beginning in a column are in the innermost entry, or there is none. */
  contains(column: number): boolean {
    return column >= (this.#marks.at(-1) ?? -step) + step;
  }

  clear(): void {
    this.#marks.length = 0;
  }
}
