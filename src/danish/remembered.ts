/** Entries that are kept where nothing else is asked for; a document has fewer different words. */
const MOST = 20_000;

/**
 * A reader of short texts that remembers what it said: the words and names of minutes come back again and again. What it
 * keeps is bounded, and long texts are not kept. What it answers must not be changed.
 */
export function remembered<T>(read: (text: string) => T, longest = 60, most = MOST): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const said = read(text);
    if (text.length > longest) return said;
    if (known.size >= most) known = new Map();
    known.set(text, said);
    return said;
  };
}
