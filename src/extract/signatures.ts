import { findDates } from "../danish/dates.ts";
import { signatureOpeners, signatureTitles, signingVerbs } from "../danish/lexicon/closing.ts";
import { findPersonNames, isPersonName, stripTitle } from "../danish/names.ts";
import { isTitlePhrase } from "../danish/titles.ts";
import { anyOf, word } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import type { Signature } from "../record/record.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, spanBetween } from "../text/passage.ts";

const opens = new RegExp(`^${anyOf(signatureOpeners)}(?![\\p{L}])`, "iu");
const titled = new RegExp(`^${anyOf(signatureTitles)}(?![\\p{L}])`, "iu");
// "Godkendt den 12. maj 2021 af Anna Holm", "Bo Lund har underskrevet den 3. juni"
const signs = word(anyOf(signingVerbs), "iu");
// "______________", "................", "_____ Anna Holm"
const ruled = /^[_.…\s-]{4,}$/u;
const blank = /[_.…]{4,}/gu;
const longest = 140;
const mostLines = 60;

/** A line with one person, what role stands beside the name, and when it was signed. */
function signedOn(line: CleanLine, method: string | null): Signature[] {
  if (line.text.length > longest) return [];
  // A rule to sign on keeps its place.
  const text = line.text.replace(blank, (each) => " ".repeat(each.length));
  const names = findPersonNames(text, { listed: true });
  const [date] = findDates(text).filter((each) => each.valid);
  const when = date ? text.slice(date.start, date.end).replace(/^(?:den|d\.)\s/iu, "") : null;
  return names.map((each, index) => {
    const next = names[index + 1]?.titleStart ?? text.length;
    const around = stripTitle(text.slice(each.titleStart, Math.min(next, date?.start ?? next)));
    const before = text.slice(0, each.start).replace(/[\s:]+$/u, "");
    const role = around.title ?? each.title ?? (names.length === 1 && isTitlePhrase(before) ? before : null);
    return {
      name: each.name,
      role,
      date: when,
      method,
      at: spanBetween(line, each.start, line, each.end),
    };
  });
}

/** Whether the line holds a name and little else: a role, a date, a rule to sign on. */
function onlyNames(line: CleanLine): boolean {
  const rest = line.text.replace(blank, " ").replace(/\([^()]{0,40}\)/gu, " ");
  return rest.split(/[,:/]/u).every((each) => {
    const part = each.trim();
    return (
      part === "" || isTitlePhrase(part) || isPersonName(stripTitle(part).name) >= 0.4 || findDates(part).length > 0
    );
  });
}

function methodOf(text: string): string | null {
  return signs.exec(text)?.[0].toLowerCase() ?? null;
}

/** Signatures below each other: after a heading such as "Underskrifter", or above and below rules to sign on. */
function inBlock(lines: readonly CleanLine[], opened: boolean): Signature[] {
  const found: Signature[] = [];
  let open = opened;
  for (const [at, line] of lines.slice(0, mostLines).entries()) {
    const method = methodOf(line.text);
    if (opens.test(line.text)) open = true;
    const besideRule = [lines[at - 1], lines[at + 1]].some((each) => each !== undefined && ruled.test(each.text));
    if (method !== null && findPersonNames(line.text, { listed: true }).length > 0)
      found.push(...signedOn(line, method));
    else if ((open || besideRule || blank.test(line.text)) && onlyNames(line)) found.push(...signedOn(line, null));
    blank.lastIndex = 0;
  }
  return found;
}

/** Reads who signed: the closing lines, an item of signatures, and stamps of approval. */
export function readSignatures(outline: Outline): Signature[] {
  const sheets = outline.items.filter((item) => titled.test(joinParts(item.title).text));
  const bodies = sheets.flatMap((item) => {
    const heading = new Set(item.heading.map((part) => part.line.index));
    return inBlock(
      item.lines.filter((line) => !heading.has(line.index)),
      true,
    );
  });
  const seen = new Set<string>();
  return [...bodies, ...inBlock(outline.signature, false)].filter((each) => {
    const key = `${each.name}|${each.date ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
}
