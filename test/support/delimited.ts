/** The cells of a CSV text by RFC 4180, read letter by letter and not as it was written. */
export function cellsOf(text: string, separator = ","): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place];
    if (quoted && letter === '"' && text[place + 1] === '"') {
      cell += '"';
      place += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === separator) {
      row.push(cell);
      cell = "";
    } else if (!quoted && (letter === "\n" || letter === "\r")) {
      if (letter === "\r" && text[place + 1] === "\n") place += 1;
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else cell += letter;
  }
  return rows;
}
