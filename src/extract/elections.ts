import { electionOpeners, meetingOffices, offices } from "../danish/lexicon/resolutions.ts";
import { isGivenName, isPersonName, splitNameList } from "../danish/names.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { Paragraph } from "../text/passage.ts";
import type { DecisionContext } from "./decision-record.ts";

/** A stretch of the minutes that says who was elected; offsets into the passage's text. */
export interface Elected {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
}

// "a) Valg af referent" · "På valg til bestyrelsen var:"
const question = new RegExp(
  `^(?:\\(?(?:\\p{L}|\\d{1,2}(?:\\.\\d{1,2})?)[.)]\\s)?${anyOf(electionOpeners)}(?![\\p{L}])[^.]{0,80}[:.]?$`,
  "iu",
);
const office = anyOf(offices);
// "Formand: Anna Holm" · "Næstformand – Bo Lund"
const officeHolder = new RegExp(`^(?:\\d\\. )?${office}(?: i \\p{L}+)?\\s?[:–-]\\s?(?<name>.{2,80})$`, "iu");
// "Anna Holm er dirigent." · "Bo Lund påtog sig hvervet som referent." · "Formanden meldte sig."
const takesOffice = new RegExp(
  `^(?<name>\\p{Lu}[^.:;,]{1,60}?) (?:(?:er|bliver|blev|var|fungerer som|fungerede som|fortsætter som|påtog sig(?: hvervet som| at være)?|tager|meldte sig(?: frivilligt)?(?: som| til)?) (?:ny |1\\. |2\\. )?(?<office>${office})|valgte sig(?: frivilligt)?|meldte sig(?: frivilligt)?|påtog sig (?:hvervet|opgaven|at skrive referat)|tager referat|skriver referat)(?![\\p{L}])[^.]{0,60}[.!]?$`,
  "u",
);

// "Suppleant Bo Lund.", "Som 1. suppleant blev Bo Lund valgt.", "Bo Lund er suppleant."
const substitute =
  /^(?:som )?(?:\d\. )?(?:suppleant(?:er)?|stedfortræder(?:e)?)(?!\p{L})|^\p{Lu}[^.:;,]{1,60} (?:er|blev) (?:\p{L}+ )?suppleant/iu;
// A word in small letters that stands in no list of names
const otherWord = /(?:^|[\s,])(?!(?:og|samt|af|van|von|de|la|el)(?!\p{L}))\p{Ll}{2,}/u;
// "Kandidater til bestyrelsen:" and "På valg var:" list who may be elected
const ballot = /^(?:\p{L}[.)]\s)?(?:på valg|kandidat|opstill|nominer)/iu;

/** Whether a title or sub-heading asks who is to be elected. */
export function asksForElection(text: string): boolean {
  return text.length < 120 && (question.test(text) || /^valg[.:]?$/iu.test(text));
}

/** Whether a title asks for substitutes beside others, so that each of them is elected by itself. */
export function asksForSubstitutes(title: string): boolean {
  return /suppleant/iu.test(title);
}

/** Whether a sentence right after an election names who stands in for the elected: "Suppleant blev Bo Lund." */
export function namesSubstitute(text: string): boolean {
  return text.length < 120 && substitute.test(text);
}

function isName(text: string, context: DecisionContext): boolean {
  const name = text.replace(/[.,;]+$/u, "").trim();
  if (!/^\p{Lu}/u.test(name) || name.length > 60) return false;
  if (context.isPerson(name)) return true;
  return name.includes(" ") ? isPersonName(name) >= 0.5 : isGivenName(fold(name));
}

/** A line that holds names of persons and nothing else. */
function namesOnly(line: string, context: DecisionContext): boolean {
  const text = line.replace(/\([^)]{1,60}\)/gu, "");
  if (text.length > 200 || /\p{N}/u.test(text) || otherWord.test(text)) return false;
  const names = splitNameList(text.replace(/[.;]+$/u, ""));
  return names.length > 0 && names.every((each) => isName(each.name, context));
}

function holdsOffice(text: string, context: DecisionContext): boolean {
  const name = officeHolder.exec(text)?.groups?.name;
  return name !== undefined && namesOnly(name, context);
}

/** Whether a sentence under the question of an election says who takes the office that was asked for. */
export function saysWhoTakesOffice(text: string, asked: string): boolean {
  const taken = text.length < 160 ? takesOffice.exec(text)?.groups : undefined;
  if (!taken) return false;
  const held = taken.office;
  return held === undefined || meetingOffices.includes(fold(held)) || fold(asked).includes(fold(held));
}

/** How far the list of the elected goes that a sentence ending in a colon opens: lines that begin with a name. */
export function electedEnd(paragraphs: readonly Paragraph[], at: number, context: DecisionContext): number {
  let end = paragraphs[at]?.end ?? 0;
  for (const next of paragraphs.slice(at + 1)) {
    const head = next.text.split(/[,\t(–-]| ejer | fra /u)[0] ?? "";
    if (!next.bullet && !isName(head, context) && !holdsOffice(next.text, context)) break;
    end = next.end;
  }
  return end;
}

/**
 * Reads the answer that begins at a paragraph under the question of an election: offices with their names, line by line,
 * or, right under the question, names alone.
 */
export function electedAt(
  paragraphs: readonly Paragraph[],
  at: number,
  asked: string | null,
  context: DecisionContext,
): Elected | null {
  const first = paragraphs[at];
  if (!first) return null;
  const tests = asked === null || ballot.test(asked) ? [holdsOffice] : [holdsOffice, namesOnly];
  const fits = tests.find((test) => test(first.text, context));
  if (!fits) return null;
  let last = first;
  for (const next of paragraphs.slice(at + 1)) {
    if (!fits(next.text, context)) break;
    last = next;
  }
  return { start: first.start, end: last.end, phrase: first.text };
}
