import type { OutlineSection } from "../layout/outline.ts";
import type { Dissent } from "../record/vote.ts";
import { joinParts, paragraphsOf, spanIn } from "../text/passage.ts";
import { sentencesOf } from "./sentences.ts";

const who =
  "(?:\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,4}(?: \\([^)]{1,12}\\))?|[Mm]edarbejdersiden|[Ll]edersiden|[Ee]t mindretal)";
const run = `(?<by>(?:Liste |Gruppe )?${who}(?:(?:, | og | samt )${who}){0,8})`;
// "Venstre stemte imod", "Anna Holm (F) og Bo Lund kunne ikke støtte forslaget"
const against = new RegExp(
  `${run},? (?:stemte (?:i)?mod|kunne ikke (?:støtte|tiltræde|anbefale)|kan ikke (?:støtte|tiltræde|anbefale))`,
  "u",
);
// "Imod stemte V (3) og Ø (1)", "1 imod (Torben)"
const listed = /(?:imod stemte|i ?mod) ?:? ?(?:\d{1,3} )?\(?(?<by>\p{Lu}[^.;)]{0,80})\)?/u;
// "Anna Holm tog forbehold", "V ønskede ført til protokols, at …"
const reserves = new RegExp(`${run},? (?:tog forbehold|tager forbehold)`, "u");
const notes = new RegExp(
  `${run},? (?:ønskede(?: det)? (?:ført til protokols?|tilført (?:til )?protokollen|tilføjet til referatet)|afgav (?:følgende )?(?:mindretalsudtalelse|protokolbemærkning|særstandpunkt))`,
  "u",
);

function names(by: string): string[] {
  return by
    .replace(/ \((?:\p{Lu}{1,3}|\d{1,2})\)/gu, "")
    .split(/, | og | samt /u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** Reads who voted against, took a reservation or had a remark entered. */
export function readDissents(sections: readonly OutlineSection[]): Dissent[] {
  const found: Dissent[] = [];
  for (const section of sections) {
    const passage = joinParts(section.parts);
    for (const paragraph of paragraphsOf(passage)) {
      if (paragraph.text.length > 4000) continue;
      for (const sentence of sentencesOf(paragraph)) {
        const at = () => spanIn(passage, sentence.start, sentence.end);
        const opposed =
          against.exec(sentence.text) ?? (/stem|for,/iu.test(sentence.text) ? listed.exec(sentence.text) : null);
        const reserved = opposed ? null : reserves.exec(sentence.text);
        const noted = opposed || reserved ? null : notes.exec(sentence.text);
        const by = (opposed ?? reserved ?? noted)?.groups?.by;
        if (!by) continue;
        found.push({
          by: names(by),
          kind: opposed ? "against" : reserved ? "reservation" : "note",
          text: sentence.text,
          at: at(),
        });
      }
    }
  }
  return found;
}
