import { barredVerbs, barredWords, leavingWords, replacingWords } from "../danish/lexicon/dissents.ts";
import { isPersonName, stripTitle } from "../danish/names.ts";
import { anyOf, word } from "../danish/words.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Recusal } from "../record/vote.ts";
import { joinParts, type Paragraph, type Passage, paragraphsOf, spanIn } from "../text/passage.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

const shape = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,4}";
// "(A)", ", V,", ", der er formand,"
const beside = "(?: \\([^)]{1,12}\\)|, \\p{Lu}{1,3},|,? [\\p{Ll} ]{1,40},)?";
// "Anna Holm (A) og Bo Lund erklærede sig inhabile", "Bo Lund deltog ikke i sagens behandling på grund af inhabilitet"
const subject = new RegExp(
  `^(?<names>${shape}${beside}(?:(?:, | og | samt )${shape}${beside}){0,4}) (?:\\p{Ll}+ ){0,3}?${anyOf(barredVerbs)}(?![\\p{L}])`,
  "u",
);
// "Udvalget erklærede Bo Lund inhabil", "På grund af inhabilitet deltog Bo Lund ikke"
const object = new RegExp(
  `(?:erklærede(?:s)?|anså|deltog|forlod) (?<names>${shape})(?: \\([^)]{1,12}\\))?(?: for)? (?:inhabil|ikke|lokalet|mødet|salen)`,
  "u",
);
// "Inhabil: Bo Lund"
const label = new RegExp(`^(?:Inhabile?|Inhabilitet): (?<names>${shape}(?:(?:, | og )${shape}){0,4})`, "u");
const barred = word(anyOf(barredWords), "iu");
const pronoun = /^(?:han|hun|vedkommende|de)(?![\p{L}])/iu;
const opening = new RegExp(`^(?<name>${shape})(?![\\p{L}])`, "u");
const left = word(anyOf(leavingWords), "iu");
const substitutes = new RegExp(`(?<name>${shape})(?: \\([^)]{1,12}\\))? ${anyOf(replacingWords)}`, "u");
const reason = /(?:,? (?:da|fordi|idet) (?<reason>[^.;]{3,160}))/iu;
const nobody = /^(?:ingen|alle|udvalget|rådet|bestyrelsen|byrådet|formanden|sagen|spørgsmålet)$/iu;
const longest = 4000;

/** The names at the head of a sentence, without titles, party letters and asides. */
function namesIn(text: string): string[] {
  return text
    .replace(/ \([^)]{1,12}\)|,? \p{Lu}{1,3}(?=,|$)|, [\p{Ll} ]{1,40}(?=,|$)|,$/gu, "")
    .split(/, | og | samt /u)
    .map((each) => stripTitle(each.trim()).name)
    .filter((each) => !nobody.test(each) && (isPersonName(each) >= 0.4 || /^\p{Lu}\p{Ll}{2,}$/u.test(each)));
}

/** Whom a sentence says to be barred; `before` is the one the sentence before it opened with. */
function barredIn(text: string, before: string | null): string[] {
  if (pronoun.test(text)) return before === null ? [] : namesIn(before);
  const found = label.exec(text) ?? subject.exec(text) ?? object.exec(text);
  return namesIn(found?.groups?.names ?? "");
}

function inParagraph(paragraph: Paragraph, passage: Passage): Recusal[] {
  const found: Recusal[] = [];
  let before: string | null = null;
  for (const sentence of sentencesOf(paragraph)) {
    const names = barred.test(sentence.text) ? barredIn(sentence.text, before) : [];
    found.push(...names.map((name) => recusalFrom(name, sentence, passage)));
    const name: string | undefined = opening.exec(sentence.text)?.groups?.name;
    if (name && !pronoun.test(name)) before = name;
  }
  return found;
}

function recusalFrom(name: string, sentence: Sentence, passage: Passage): Recusal {
  const around = passage.text.slice(sentence.start, Math.min(passage.text.length, sentence.end + 160));
  const substitute = substitutes.exec(around)?.groups?.name;
  const why = reason.exec(sentence.text)?.groups?.reason;
  return {
    name,
    reason: why?.replace(/ og (?:erklærede sig|forlod|var derfor).*$/u, "") ?? null,
    leftRoom: left.test(around) ? true : null,
    substitute: substitute && substitute !== name ? substitute : null,
    text: sentence.text,
    at: spanIn(passage, sentence.start, sentence.end),
  };
}

/** Reads who took no part in an item because of a conflict of interest; each once. */
export function readRecusals(sections: readonly OutlineSection[]): Recusal[] {
  const found = sections.flatMap((section) => {
    const passage = joinParts(section.parts);
    if (!barred.test(passage.text)) return [];
    return paragraphsOf(passage)
      .filter((each) => each.text.length <= longest)
      .flatMap((each) => inParagraph(each, passage));
  });
  return found.filter((each, at) => found.findIndex((other) => other.name === each.name) === at);
}
