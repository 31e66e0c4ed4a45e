import {
  bodyTaskVerbs,
  commitmentPhrases,
  handingOver,
  requestVerbs,
  resolvedInfinitives,
  taskModals,
  taskVerbs,
} from "./lexicon/task-verbs.ts";
import { anyOf, word } from "./words.ts";

/** Words that may stand between a subject and its verb. */
const adverbs =
  "(?:\\p{Ll}{2,20}t |herefter |derefter |efterfølgende |også |selv |nu |gerne |ikke |fortsat |løbende |lige |så |således |straks |snarest |fremadrettet |desuden )";
const aside =
  "(?:(?:på|i|til|inden|senest|efter|ved|hos) (?:(?!er |har |var |skal |vil |kan |bliver )[^,.;:\\s]{1,30} ){1,5}?)";
const initials = "(?: \\([^()]{1,20}\\))?";
const verbs = anyOf(taskVerbs);
const wordEnd = "(?![\\p{L}\\p{N}])";

/** "undersøger" → "undersøge", "tager kontakt" → "tage kontakt": the present without its r. */
function infinitive(verb: string): string {
  return verb.replace(/^(\p{L}+)r(?!\p{L})/u, "$1");
}

const bodyVerbs = new Set(bodyTaskVerbs);
const bodyInfinitive = new RegExp(
  `^${anyOf([...bodyTaskVerbs.map(infinitive), "checke", "rette", "indgå"])}${wordEnd}`,
  "u",
);
const taskInfinitive = new RegExp(`^${anyOf([...taskVerbs.map(infinitive), ...resolvedInfinitives])}${wordEnd}`, "iu");
const resolved = new RegExp(`^${anyOf(resolvedInfinitives)}${wordEnd}`, "u");

/** Whether a body that does this takes on a task. */
export function isBodyTaskVerb(verb: string): boolean {
  return bodyVerbs.has(verb.replace(/\s+/gu, " "));
}

/** Whether the text begins with an infinitive with which a body takes on a task. */
export function opensWithBodyInfinitive(text: string): boolean {
  return bodyInfinitive.test(text);
}

/** Whether the text begins with the infinitive of a task: "Indhente tilbud". */
export function opensWithInfinitive(text: string): boolean {
  return taskInfinitive.test(text);
}

/** Whether the text begins with an infinitive that sets a task in a resolution: "indhente tilbud". */
export function opensWithResolvedInfinitive(text: string): boolean {
  return resolved.test(text);
}

/** The words as they stand inside a sentence and as they open one; the flag i would make every class of letters dear. */
function opening(words: readonly string[]): string[] {
  return words.flatMap((each) => [each, each.slice(0, 1).toUpperCase() + each.slice(1)]);
}

const asks = word(anyOf(requestVerbs), "iu");
const wishes = /(?<!\p{L})(?:ønsker|ønskede)(?!\p{L})/u;
const handsOver = word(anyOf(handingOver), "iu");
const innerVerb = new RegExp(`[\\p{L}) ] (?:${verbs}) `, "u");
const commits = word(anyOf(commitmentPhrases), "iu");

/** Cheap looks at a clause: the patterns below are dear to make, and few documents need all of them. */
export const clauseMay = {
  request: (clause: string) => asks.test(clause),
  wish: (clause: string) => wishes.test(clause),
  handOver: (clause: string) => handsOver.test(clause),
  commit: (clause: string) => commits.test(clause),
  invert: (clause: string) => innerVerb.test(clause),
  invertModal: (clause: string) => / (?:vil|skal) /u.test(clause),
};

/** The patterns of clauses whose subject is one of `run`, a pattern source. */
export function clauseForms(run: string) {
  const subject = `^(?<owners>${run})${initials},? (?:${adverbs}){0,2}`;
  return {
    // "Anna undersøger prisen", "HR årligt udbyder kurser", "medarbejdersiden på formødet drøfter …"
    present: new RegExp(`${subject}(?:${aside})?(?<verb>${verbs})${wordEnd}`, "u"),
    // "Palle låner traileren": any verb in the present, for people of the document
    anyPresent: new RegExp(`${subject.replace(",?", "")}(?<verb>\\p{Ll}{2,20}r)${wordEnd}`, "u"),
    // "Anna skal indhente tilbud", "Bo vil spørge"
    modal: new RegExp(
      `${subject.replace(`(?:${adverbs}){0,2}`, "")}(?<modal>${taskModals.join("|")}) (?:${adverbs}){0,2}(?:om )?(?:at )?(?<infinitive>\\p{Ll}{2,})(?![\\p{L}])`,
      "u",
    ),
    // "Anna påtager sig at", "Bo fik til opgave at"
    commitment: new RegExp(`${subject}(?<phrase>${anyOf(commitmentPhrases)})${wordEnd}`, "u"),
    // "Udvalget beder forvaltningen om at", "Vi anmoder administrationen om at"
    request: new RegExp(
      `^(?<asker>${run}) (?:${adverbs}){0,2}(?:${anyOf(requestVerbs)}) (?<owners>${run})(?:,? om,? |,? (?:til )?at | (?=\\p{Ll}{2,20}e ))`,
      "u",
    ),
    // "at bede forvaltningen om at", "anmode sekretariatet om"
    requestPoint: new RegExp(
      `^(?:${anyOf(opening(requestVerbs))}) (?<owners>${run})(?:,? om,? |,? (?:til )?at | (?=\\p{Ll}{2,20}e ))`,
      "u",
    ),
    // "Udvalget ønsker, at administrationen skal arbejde videre"
    wish: new RegExp(
      `^(?<asker>${run}) (?:ønsker|ønskede),? at (?<owners>${run}) (?:skal )?(?<verb>\\p{Ll}{2,20}[er])${wordEnd}`,
      "u",
    ),
    // "Det overlades til formanden at", "Opgaven gives til Anna"
    handedOver: new RegExp(
      `^(?:(?:[Dd]et|[Oo]pgaven|[Ss]agen) )?(?:${anyOf(opening(handingOver))}) (?<owners>${run})(?:,? at|[.,;]|$)`,
      "u",
    ),
    // "På næste møde fremlægger Anna planen"
    inverted: new RegExp(`^(?:\\p{L}[^,.;:]{2,60}?) (?<verb>${verbs}) (?<owners>${run})(?![\\p{L}])`, "u"),
    // "Når svaret er kommet, vil Anna undersøge det", "Derfor skal formanden kontakte kommunen"
    invertedModal: new RegExp(
      `^\\p{L}[^.;:]{1,140}?,? (?<modal>vil|skal) (?<owners>${run}) (?:${adverbs}){0,2}(?<infinitive>\\p{Ll}{2,20})(?![\\p{L}])`,
      "u",
    ),
    // "… og sender det videre", "…, og vil kontakte": a clause that goes on with the subject of the one before
    goesOn: new RegExp(
      `^(?:${adverbs}){0,2}(?:(?<verb>${verbs})|(?<modal>skal|vil) (?:${adverbs}){0,2}(?<infinitive>\\p{Ll}{2,20}))${wordEnd}`,
      "u",
    ),
    // "Anna og Bo …": whoever opens the sentence
    opening: new RegExp(`^(?<owners>${run})(?![\\p{L}-])`, "u"),
    // "… af Anna": who does it
    agent: new RegExp(`\\saf (?<owners>${run})(?=[.,;]|$|\\s(?:inden|senest|i|til|på))`, "u"),
  };
}
