/** Text of documents that would do harm, or break a file, if it were taken at its word. */
export const hostileTexts: Readonly<Record<string, string>> = {
  formula: '=HYPERLINK("http://example.invalid";"klik")',
  plus: "+45 12 34 56 78",
  minus: "-2+3",
  at: "@SUM(A1:A9)",
  wide: "＝1+1",
  "formula after blanks": "  =1+1",
  "formula after a tab": "\t=1+1",
  "carriage return": "\r=1+1",
  separators: "a,b;c\td|e \"f\" 'g'",
  lines: "første linje\nanden linje\r\ntredje",
  controls: "a\u0000b\u001b[31mc\u0007d\u009be\u202ef\u2028g",
  halves: "a\ud800b\udc00c",
  markdown: "| --- | **fed** <b>x</b> [her](javascript:alert(1)) `kode` \\",
  calendar: "BEGIN:VEVENT\nEND:VTODO;X=1,2\\n",
  long: `${"æøå€😀 ".repeat(9000)}slut`,
  danish: "Rødgrød med fløde på Ærø, 5. marts",
};
