import type { DeadlineForm } from "./deadlines.ts";
import { CLAUSE_SUBJECTS, CLAUSE_VERBS, VERB_SUBJECTS } from "./lexicon/deadline-words.ts";
import { matchesOf } from "./matches.ts";
import { anyOf, WORD_START, word } from "./words.ts";

const LONGEST_CLAUSE = 160;

// "når tilbuddet er kommet", "efter at brevet er godkendt", "inden overdragelsen af arealerne", "forud for udbud"
const OPENER = new RegExp(
  `${WORD_START}(?<opener>når|så\\ssnart|efter\\sat|inden|før|forud\\sfor|umiddelbart\\s(?:før|efter))\\s(?!for\\s|under\\s|over\\s|til\\s)`,
  "giu",
);
// Up to the end of the clause; a line break inside it is the layout's, a blank line ends it.
const REST = /(?:[^.,;:!?()•|\t\n]|\n(?![^\S\n]{0,8}\n)){2,160}/uy;
// ", at alt er udbedret" goes on with the clause before it
const CONTINUATION = /,\s(?:at|som|der)\s[^.,;:!?()•|\t]{2,120}/uy;
const SUBJECT = new RegExp(`^${anyOf(CLAUSE_SUBJECTS)}(?!\\p{L})`, "iu");
// "vi |når det", "det |når ikke"
const AFTER_SUBJECT = new RegExp(`${WORD_START}${anyOf(VERB_SUBJECTS)}\\s{1,2}$`, "iu");
const VERB = word(anyOf(CLAUSE_VERBS), "iu");

/** Clauses and unknown occasions that say when: "når tilbuddet er kommet", "inden overdragelsen". They fix no day. */
export function clauses(text: string): DeadlineForm[] {
  const forms: DeadlineForm[] = [];
  let free = 0;
  for (const match of matchesOf(OPENER, text)) {
    if (match.index < free) continue;
    const bodyStart = match.index + match[0].length;
    REST.lastIndex = bodyStart;
    const body = REST.exec(text)?.[0] ?? "";
    if (!isClause(text, match.index, match.groups?.opener?.toLowerCase() ?? "", body)) continue;
    const own =
      isPreposition(match.groups?.opener) && startsSentence(text, match.index) ? body.slice(0, mainVerb(body)) : body;
    const end = clauseEnd(text, bodyStart + own.trimEnd().length);
    forms.push({ start: match.index, end, date: null, kind: "clause" });
    free = end;
  }
  return forms;
}

function isClause(text: string, start: number, opener: string, body: string): boolean {
  if (body.trim().length < 2 || body.length >= LONGEST_CLAUSE) return false;
  if (opener !== "når") return !/^(?:og|eller|i)\s/iu.test(body);
  // "vi når det"
  if (AFTER_SUBJECT.test(text.slice(Math.max(0, start - 12), start))) return false;
  // "når" before an object is a verb: "vi når målet".
  return opensSentence(text, start) || SUBJECT.test(body) || VERB.test(body);
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[\n.,;:(•–-]\s{0,3})$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** As `opensSentence`, but not behind a comma, where the clause before is the main one. */
function startsSentence(text: string, start: number): boolean {
  return /(?:^|[\n.;:(•–-]\s{0,3})$/u.test(text.slice(Math.max(0, start - 4), start));
}

function isPreposition(opener: string | undefined): boolean {
  return opener !== undefined && /^(?:inden|før|forud\sfor|umiddelbart)/iu.test(opener);
}

/** "Inden overdragelsen |udbedrer bygherren fejlene": where the main clause goes on after a noun; the end if it does not. */
function mainVerb(body: string): number {
  if (SUBJECT.test(body)) return body.length;
  const match = /(?<=\p{L}\s)(?!slutter|begynder|starter)\p{Ll}{2,20}(?:er|es)(?!\p{L})/u.exec(body);
  return match ? match.index : body.length;
}

function clauseEnd(text: string, end: number): number {
  CONTINUATION.lastIndex = end;
  const more = CONTINUATION.exec(text)?.[0];
  return more === undefined ? end : end + more.trimEnd().length;
}
