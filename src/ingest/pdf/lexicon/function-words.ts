/** The words that every Danish text is full of. Where they are missing, the letters are not what a reader sees. */
export const functionWords: ReadonlySet<string> = new Set(
  `og i at det er en til af på med for den de der som et ikke har om var vi kan fra ved blev bliver vil skal men så
   eller efter over under mellem også sig denne dette disse`.split(/\s+/u),
);
