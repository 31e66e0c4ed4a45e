import { everyoneWords, ownerBodies, ownerRoles, ownerUnits, selfWords } from "../danish/lexicon/owner-words.ts";
import { anyOf } from "../danish/words.ts";

/**
 * Runs of owners in a sentence: "Anna, Bo og HR". Many forms of a sentence hold such a run. Its patterns are dear to
 * compile, so each is made once here, and a form is matched as what stands before the run, the run, and what follows.
 */

/** The words as they open a sentence and as they stand inside one. */
function bothCases(words: readonly string[]): string[] {
  return words.flatMap((each) => [each, each.slice(0, 1).toUpperCase() + each.slice(1)]);
}

const part = "\\p{Lu}[\\p{L}-]{1,25}";
const article = "(?:[Dd]e[nt]? )?(?:(?:kommende|nye|siddende|nuværende|[Kk]ommende|[Nn]y) )?";
const known = anyOf(bothCases([...ownerRoles, ...ownerUnits, ...ownerBodies, ...everyoneWords, ...selfWords]));

/** The forms of one owner; where several match, an earlier one wins. */
const forms: readonly RegExp[] = [
  // "Nordlys El A/S", "2E"
  /\p{Lu}[\p{L}&.-]{1,20}(?: (?:\p{Lu}|&)[\p{L}&.-]{0,20}){0,2} (?:A\/S|ApS|I\/S|K\/S|P\/S|A\.m\.b\.a\.)|\p{N}\p{Lu}{1,3}/uy,
  // "Center for Ejendomme", "Teknik og Miljø", "Borgmesterens Afdeling"
  new RegExp(
    `(?:(?:Center|Afdeling|Fagcenter|Stab|Område|Sekretariatet|Forvaltningen|Afdelingen|Centret) for (?:${part}|\\p{Ll}{2,20})(?:, ${part})?(?: og (?:${part}|\\p{Ll}{2,20}))?|${part}(?:, ${part})? og ${part}|\\p{Lu}\\p{L}{2,20}-(?:, \\p{L}{2,20}-)? og \\p{L}{3,40}(?:udvalget|forvaltningen|afdelingen|sekretariatet)|\\p{Lu}\\p{L}{2,20}s Afdeling|(?:Primær|Nær|Social|Teknisk|Fælles) \\p{Lu}\\p{L}{2,20})(?![\\p{L}-])`,
    "uy",
  ),
  // "formanden", "Den kommende bestyrelse", "sekretariatet i TMF"
  new RegExp(`${article}${known}(?![\\p{L}-])(?: i \\p{Lu}{2,6}(?![\\p{L}]))?`, "uy"),
  // "AB", "HRs konsulent i TMF"
  /\p{Lu}{2,5}(?:s [\p{L}]+(?: i \p{Lu}+)?)?(?![\p{L}])/uy,
];
// "Anna", "Anna Bo Christensen"
const name = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}/uy;
// "Anna og Bo", "Anna, Bo samt evt. Carl", "TR/AMR"
const joint = /(?:, | og | samt |\/| \/ |, og | & )(?:evt\. )?/uy;
/** How many owners one run may join. */
const most = 6;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Where one owner that begins at the offset may end: what a reader would try first stands first. */
function endsOfOne(text: string, at: number): number[] {
  const ends = forms.flatMap((form) => {
    const found = matchAt(form, text, at);
    return found === null ? [] : [at + found.length];
  });
  // A name may be read with fewer of its words: "Anna I dag".
  for (
    let words = matchAt(name, text, at) ?? "";
    words !== "";
    words = words.slice(0, Math.max(words.lastIndexOf(" "), 0))
  )
    ends.push(at + words.length);
  return ends;
}

/** Where a run of owners that begins at the offset may end, each end once, longer runs before their beginnings. */
function endsOfRun(text: string, at: number): Set<number> {
  const ends = new Set<number>();
  const seen = new Set<number>();
  const walk = (from: number, joined: number) => {
    for (const end of endsOfOne(text, from)) {
      if (seen.has(end)) continue;
      seen.add(end);
      const link = joined < most ? matchAt(joint, text, end) : null;
      if (link !== null) walk(end + link.length, joined + 1);
      ends.add(end);
    }
  };
  walk(at, 1);
  return ends;
}

/** A run of owners and what was matched behind it. */
export interface OwnerRun {
  readonly owners: string;
  /** Offset of the first character behind `rest`. */
  readonly end: number;
  readonly rest: RegExpExecArray;
}

/** The run of owners at the offset that `after`, a sticky pattern, matches behind; null when there is none. */
export function ownersBefore(text: string, at: number, after: RegExp): OwnerRun | null {
  if (at >= text.length) return null;
  for (const end of endsOfRun(text, at)) {
    after.lastIndex = end;
    const rest = after.exec(text);
    if (rest) return { owners: text.slice(at, end), end: end + rest[0].length, rest };
  }
  return null;
}

/** The first run of owners right behind a match of `lead`, a global pattern, in the head of the text, with `after` behind it. */
export function ownersBetween(
  text: string,
  head: string,
  lead: RegExp,
  after: RegExp,
): (OwnerRun & { readonly lead: RegExpExecArray }) | null {
  for (const found of head.matchAll(lead)) {
    const run = ownersBefore(text, found.index + found[0].length, after);
    if (run) return { ...run, lead: found };
  }
  return null;
}
