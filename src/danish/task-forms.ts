import {
  bodyTaskVerbs,
  commitmentPhrases,
  handingOver,
  requestVerbs,
  resolvedInfinitives,
  taskModals,
  taskVerbs,
} from "./lexicon/task-verbs.ts";
import { anyOf } from "./words.ts";

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

// "lovede dog at", "tilbød også at"
const commitments = commitmentPhrases.flatMap((each) =>
  each.endsWith(" at")
    ? [each, ...["dog", "også", "samtidig", "derfor"].map((word) => each.replace(/ at$/u, ` ${word} at`))]
    : [each],
);
const subject = `${initials},? (?:${adverbs}){0,2}`;
const forWhat = "(?:,? om,? |,? (?:til )?at | (?=\\p{Ll}{2,20}e ))";

/**
 * What stands behind the owners in a sentence that sets a task; each pattern is sticky and begins right behind them.
 * Where the owners do not open the sentence, `lead…` is what stands before them.
 */
export const taskForms = {
  // "Anna| undersøger prisen", "HR| årligt udbyder kurser", "medarbejdersiden| på formødet drøfter …"
  present: new RegExp(`${subject}(?:${aside})?(?<verb>${verbs})${wordEnd}`, "uy"),
  // "Palle| låner traileren": any verb in the present, for people of the document
  anyPresent: new RegExp(`${initials} (?:${adverbs}){0,2}(?<verb>\\p{Ll}{2,20}r)${wordEnd}`, "uy"),
  // "Anna| skal indhente tilbud", "Bo| vil spørge"
  modal: new RegExp(
    `${initials},? (?<modal>${taskModals.join("|")}) (?:${adverbs}){0,2}(?:om )?(?:at )?(?<infinitive>\\p{Ll}{2,})(?!\\p{L})`,
    "uy",
  ),
  // "Anna| påtager sig at", "Bo| fik til opgave at"
  commitment: new RegExp(`${subject}(?<phrase>${anyOf(commitments)})${wordEnd}`, "uy"),
  // "Udvalget| beder |forvaltningen| om at", "Vi| anmoder |administrationen| om at"
  asking: new RegExp(` (?:${adverbs}){0,2}(?:${anyOf(requestVerbs)}) `, "uy"),
  forWhat: new RegExp(forWhat, "uy"),
  // "at bede |forvaltningen| om at", "Anmode |sekretariatet| om"
  leadRequest: new RegExp(`^(?:${anyOf(opening(requestVerbs))}) `, "u"),
  // "Udvalget| ønsker, at |administrationen| skal arbejde videre"
  wishing: /(?: ønsker| ønskede),? at /uy,
  wished: new RegExp(` (?:skal )?(?<verb>\\p{Ll}{2,20}[er])${wordEnd}`, "uy"),
  // "Det overlades til |formanden| at", "Opgaven gives til |Anna|"
  leadHandover: new RegExp(`^(?:(?:[Dd]et|[Oo]pgaven|[Ss]agen) )?(?:${anyOf(opening(handingOver))}) `, "u"),
  handedOver: /,? at|[.,;]|$/uy,
  // "På næste møde fremlægger |Anna| planen": the words before the verb are looked at by `isLead`
  leadVerb: new RegExp(` (?<verb>${verbs}) `, "gu"),
  // "Når svaret er kommet, vil |Anna| undersøge det", "Derfor skal |formanden| kontakte kommunen"
  leadModal: / (?<modal>vil|skal) /gu,
  invertedInfinitive: new RegExp(` (?:${adverbs}){0,2}(?<infinitive>\\p{Ll}{2,20})(?!\\p{L})`, "uy"),
  // "… af |Anna|": who does it
  leadAgent: /\saf /gu,
  agent: /(?=[.,;]|$|\s(?:inden|senest|i|til|på))/uy,
  // "Anna og Bo| …": whoever opens the sentence
  wordEnds: /(?![\p{L}-])/uy,
};

// "… og sender det videre", "…, og vil kontakte": a clause that goes on with the subject of the one before
export const goingOn = new RegExp(
  `^(?:${adverbs}){0,2}(?:(?<verb>${verbs})|(?<modal>skal|vil) (?:${adverbs}){0,2}(?<infinitive>\\p{Ll}{2,20}))${wordEnd}`,
  "u",
);
