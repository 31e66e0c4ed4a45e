import type { NameReading } from "./person-names.ts";

/** Two names of a text, one of which stands in for the other. */
export interface Substitution {
  readonly substitute: NameReading;
  readonly absent: NameReading;
  /** The words that say so, from the first name's end to behind the second. */
  readonly linkStart: number;
  readonly linkEnd: number;
}

const DEPUTY = "(?:stedfortræder(?:en)?|suppleant(?:en)?|suppl\\.?|afløser|vikar)";
// "(A)", " ()"
const PARTY = "(?:\\s?\\([\\p{L}.]{0,12}\\)|,\\s\\p{Lu}{1,3}(?=\\s?[-–]|\\s(?:stedf|suppl)))?";
// "X (stedfortræder: Y", "X (V) – stedfortræder Y", "X: Afbud (Stedfortræder Y"
const deputyFollows = new RegExp(
  `^${PARTY}[^,.()\\p{N}]{0,30}?(?:[-–:(]\\s{0,2}|\\s(?:med|og)\\s)(?:afbud,?\\s)?(?:som\\s)?${DEPUTY}(?:\\s(?:er|var|mødte|deltog|deltager))?\\s?:?\\s$`,
  "iu",
);
// "Y for X", "Y mødte for X", "Y (der deltog som suppleant for X", "Y, stedfortræder for X", "Y deltog i stedet for X"
const standsInFor = new RegExp(
  `^${PARTY}(?:\\sfor|\\s(?:mødte|møder|deltog|deltager)\\s(?:op\\s|i mødet\\s)?for|[\\s,(–-]{1,3}(?:\\p{Ll}+\\s){0,5}?(?:som\\s)?(?:${DEPUTY}(?:\\s\\p{Ll}+){0,2}\\sfor|i stedet for|på vegne af)|\\s\\(for)\\s$`,
  "iu",
);
// "X – Y …", "X, F - Y …", "X havde meldt afbud, og Y …", "X var forhindret; i stedet mødte Y"
// "X – afløst af Y", "X (repræsenteret af Y"
const replacedBy = new RegExp(
  `^${PARTY}[\\s,(–-]{1,3}(?:blev |var |er )?(?:afløst|erstattet|repræsenteret) af\\s$`,
  "iu",
);
// "X, suppleant Y deltog"
const deputyNamed = new RegExp(`^${PARTY},\\s(?:og\\s)?${DEPUTY}\\s$`, "iu");
const cameInstead = new RegExp(`^${PARTY}\\s(?:deltog|deltager|mødte|møder)(?![\\p{L}])`, "iu");
const dashed = new RegExp(`^${PARTY}\\s?[-–]\\s$`, "u");
const insteadBetween = new RegExp(
  `^(?: \\([\\p{L}.]{0,12}\\))?[ ,][^.]{0,60}?(?:afbud|forfald|forhindret|fraværende|syg|ikke til stede)[.,;]? (?:og )?(?:i stedet|i (?:hans|hendes|deres) sted|som ${DEPUTY}) (?:mødte|deltog|deltager|møder) $`,
  "iu",
);
const awayBetween =
  /^(?: \([\p{L}.]{0,12}\))?[ ,][^.]{0,40}?(?:afbud|forfald|forhindret|fraværende|syg|ikke til stede)[.,;]? (?:og )?$/iu;
// "… mødte som stedfortræder", "… (V) deltager som suppleant", "… stedfortræder", "… deltog i stedet"
const deputyAfter = new RegExp(
  `^${PARTY},?\\s(?:(?:mødte|møder|deltog|deltager|er|var|indtrådte)\\s(?:op\\s)?(?:i mødet\\s)?)?(?:(?:som\\s)${DEPUTY}|${DEPUTY}|i stedet(?!\\sfor)|i (?:hans|hendes) sted)(?![\\p{L}])`,
  "iu",
);
// "For X deltog Y", "I stedet for X mødte Y", "Som stedfortræder for X mødte Y"
const openedFor = new RegExp(`(?:^|[.;:,]\\s)(?:for|i stedet for|som ${DEPUTY} for)\\s$`, "iu");
const tookPart = /^(?: \([\p{L}.]{0,12}\))? (?:deltog|deltager|mødte|møder|indtrådte) (?:\p{Ll}+ ){0,3}$/iu;

/** Finds who stands in for whom among the names of a text, which are in order. */
export function findSubstitutes(text: string, names: readonly NameReading[]): Substitution[] {
  const found: Substitution[] = [];
  for (let at = 0; at + 1 < names.length; at += 1) {
    const [first, second] = [names[at], names[at + 1]];
    if (!first || !second || second.start - first.end > 120) continue;
    const pair = relationOf(text, first, second);
    if (!pair) continue;
    found.push(pair);
    at += 1;
  }
  return found;
}

function relationOf(text: string, first: NameReading, second: NameReading): Substitution | null {
  const between = text.slice(first.end, second.titleStart);
  const whole = text.slice(first.end, second.start);
  const behind = text.slice(second.end, second.end + 60);
  const after = deputyAfter.exec(behind);
  const link = { linkStart: first.end + ownParty(between), linkEnd: second.end };
  if (deputyFollows.test(whole) || deputyFollows.test(between))
    return { substitute: second, absent: first, ...link, linkEnd: second.end + partyLength(behind) };
  if (replacedBy.test(between) || (deputyNamed.test(whole) && cameInstead.test(behind)))
    return { substitute: second, absent: first, ...link, linkEnd: second.end + partyLength(behind) };
  if (standsInFor.test(between))
    return { substitute: first, absent: second, ...link, linkEnd: second.end + partyLength(behind) };
  const dashedOrAway = dashed.test(between) || awayBetween.test(between);
  if ((after && dashedOrAway) || insteadBetween.test(between))
    return { substitute: second, absent: first, ...link, linkEnd: second.end + (after?.[0].length ?? 0) };
  const opened = openedFor.test(text.slice(Math.max(0, first.titleStart - 30), first.titleStart));
  if (opened && tookPart.test(between)) return { substitute: second, absent: first, ...link };
  return null;
}

/** The party behind the first name stays with it. */
function ownParty(between: string): number {
  return /^(?:\s?\([\p{L}.]{0,12}\)|,\s\p{Lu}{1,3}(?=\s?[-–]))/u.exec(between)?.[0].length ?? 0;
}

function partyLength(behind: string): number {
  return /^\s?\([\p{L}.]{0,12}\)/u.exec(behind)?.[0].length ?? 0;
}
