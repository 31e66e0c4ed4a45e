/** Letters that stand for vowels, in lower case. */
export const vowels: ReadonlySet<string> = new Set("aeiouyæøåéèäöü");
