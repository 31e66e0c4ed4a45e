import { isGivenName, isPersonName, stripTitle } from "../danish/names.ts";
import { isTitlePhrase } from "../danish/titles.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { type LinePart, whole } from "../text/passage.ts";

/** Lists of people set in lines of one width: a name, a title or a word may be broken over two of them. */

// "…, Anna Holm", "… og kasserer", "Deltagere: Anna": what has begun where the line ends
const lastEntry = /(?:^|[,;:]|\sog|\ssamt)\s{0,3}(?<entry>[^,;:]{1,80})$/u;
const lastJoint = /^.*\s(?:og|samt)\s/u;
// "Lund, Carl Krag", "Lund og Carl", "Lund.": what stands before the next sign of a list
const firstEntry =
  /^(?<entry>\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}?)(?<closed>[,;.]|\s[(–-]|\s(?:og|samt)\s|$)/u;
const loneWord = /^\p{Lu}[\p{L}'’-]+$/u;
// "næstformand Carl Krag, kasserer": titles stand before the names, so the last one belongs to the next
const titleFirst = /[,:] (?:[1-9]\. )?\p{Ll}{3,30} \p{Lu}[^,]{1,60},(?: og)? \p{Ll}[^,]{1,40}$/u;
const brokenWord = /\p{L}-$/u;

function lastOf(text: string): string {
  return (lastEntry.exec(text)?.groups?.entry ?? "").replace(lastJoint, "");
}

/** Whether a line ends in the middle of an entry that the next one ends: "…, Anna" and "Lund, Bo", "Anna Fris-" and "Lund". */
export function breaksEntry(before: CleanLine, line: CleanLine): boolean {
  if (line.bullet || line.gap || line.source.cell || before.source.cell) return false;
  const list = /[,;:]/u.test(before.text);
  if (list && brokenWord.test(before.text) && /^\p{L}/u.test(line.text)) return true;
  const begun = lastOf(before.text);
  const found = firstEntry.exec(line.text);
  const rest = found?.groups?.entry ?? "";
  if (begun === "" || rest === "" || !list) return false;
  if (isTitlePhrase(begun)) return titleFirst.test(before.text) && isPersonName(rest) >= 0.4;
  const { name } = stripTitle(begun);
  if (!begun.endsWith(name) || isPersonName(name) < (name.includes(" ") ? 0.4 : 0.3)) return false;
  if (!name.includes(" ")) return !isGivenName(rest.split(" ")[0] ?? "") && isPersonName(`${name} ${rest}`) >= 0.4;
  // A lone surname ends the name above it: elsewhere in the list nobody is called by one word.
  return (
    loneWord.test(rest) && found?.groups?.closed !== "" && !isGivenName(rest) && isPersonName(`${name} ${rest}`) >= 0.4
  );
}

/** Lines as parts of one passage; where an entry or a name breaks at the end of a line, the next one goes on with it. */
export function joinedLines(lines: readonly CleanLine[]): LinePart[] {
  return lines.map((line, at) => {
    const before = lines[at - 1];
    const goesOn = before !== undefined && before.index === line.index - 1 && breaksEntry(before, line);
    return whole(goesOn ? { ...line, continues: true } : line);
  });
}
