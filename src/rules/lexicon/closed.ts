/** Words in an item's text that say its decision is kept elsewhere or not published. */
export const keptBackPhrases: readonly string[] = [
  "lukkede døre",
  "lukket dør",
  "lukket punkt",
  "lukket sag",
  "lukket dagsorden",
  "lukket protokol",
  "lukket referat",
  "særskilt protokol",
  "særskilt referat",
  "fortroligt referat",
  "fortrolig protokol",
  "refereres ikke",
  "protokolleres ikke",
  "ikke til referat",
  "uden for referat",
];
