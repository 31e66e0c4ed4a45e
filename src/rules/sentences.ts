const LONGEST = 600;

/** The sentences of a text, in order; a line is a sentence too, and a very long one is cut. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[\p{Ll}\d)][.!?])\s{1,3}(?=\p{Lu})|\n/u)
    .filter((each) => each.trim() !== "")
    .flatMap((each) => (each.length <= LONGEST ? [each] : cut(each)));
}

function cut(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += LONGEST) parts.push(text.slice(from, from + LONGEST));
  return parts;
}
