/**
 * Every match of a pattern with the flag g, in order. `matchAll` makes a new pattern for every text, which costs more than
 * to find that most texts have no match.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // Past the whole character: from the middle of one the pattern would begin at its start again, without end.
    if (match[0] === "") pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
