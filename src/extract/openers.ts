import { bodyTypeWords, bodyWords, generalBodies } from "../danish/lexicon/bodies.ts";
import { participlesAfterHave, resolvingVerbs } from "../danish/lexicon/outcomes.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { Outcome } from "../record/decision.ts";
import { isSameBody } from "./whose-decision.ts";

/** The opening of a resolution by a body: "Udvalget besluttede, at". */
export interface ResolutionOpener {
  readonly body: string;
  readonly verb: string;
  readonly outcome: Outcome;
  /** Offset after the verb. */
  readonly end: number;
}

const verbs = anyOf(Object.keys(resolvingVerbs));
const bodies = anyOf(bodyWords);
// "HMU besluttede, at:", "Bestyrelsen har besluttet", "Udvalget tog orienteringen til efterretning"
const active = new RegExp(
  `^(?:(?:herefter|derefter|afslutningsvis|efterfølgende|på den baggrund)\\s)?(?<body>\\p{Lu}[\\p{L}\\p{N}./-]{1,40}(?:\\s(?:\\p{Lu}[\\p{L}-]{1,30}|for|og|i)){0,4}|${bodies})\\s(?:(?<perfect>har)\\s|enstemmigt\\s|herefter\\s|også\\s|dog\\s|derfor\\s|således\\s){0,3}(?<verb>${verbs})(?![\\p{L}])`,
  "u",
);
// "I stedet besluttede bestyrelsen", "Herefter vedtog udvalget"
const inverted = new RegExp(`^(?:\\p{L}+\\s){1,6}?(?<verb>${verbs})\\s(?<body>${bodies})(?![\\p{L}])`, "iu");
const assemblies = /(?:udvalget|rådet|bestyrelsen|gruppen|teamet|forsamlingen|direktionen|mødet)$/u;
const ofKnownKind = /(?:udvalg|råd|bestyrelse|gruppe|team|forsamling|direktion|forum)(?:et|en|n)?(?!\p{L})/iu;
const acronym = /^\p{Lu}{2,6}$/u;
const councils = new Set(bodyTypeWords.flatMap(({ type, words }) => (type === "worksCouncil" ? words : [])));

/** Verb forms that resolve only after "har": "Bestyrelsen har besluttet". */
const participles = new Set(participlesAfterHave);

/** Whether the words name the body that meets, as far as the names of the meeting's own body tell. */
function resolvesHere(body: string, known: readonly string[]): boolean {
  const key = fold(body);
  if (known.some((each) => fold(each) === key || fold(each).startsWith(`${key} `))) return true;
  if (acronym.test(body))
    return known.length === 0 || councils.has(key) || known.some((each) => isSameBody(each, body));
  if (generalBodies.includes(key)) return true;
  // Another body by name: what it did is told, not resolved here, as far as the meeting's own body is known by its kind.
  if (known.some((each) => ofKnownKind.test(each)) && !known.some((each) => isSameBody(each, body))) return false;
  return bodyWords.includes(key) || assemblies.test(key);
}

/** Reads the opening of a resolution at the start of a paragraph or sentence. `known` are names of the meeting's own body. */
export function readOpener(text: string, known: readonly string[]): ResolutionOpener | null {
  const head = text.slice(0, 220);
  for (const pattern of [active, inverted]) {
    const found = pattern.exec(head);
    const body = found?.groups?.body;
    const verb = fold(found?.groups?.verb ?? "");
    if (!found || !body || verb === "" || (participles.has(verb) && !found.groups?.perfect)) continue;
    if (!resolvesHere(body, known)) continue;
    return { body, verb, outcome: resolvingVerbs[verb] ?? "approved", end: found.index + found[0].length };
  }
  return null;
}
