import { isGivenName, isPersonName, stripTitle } from "../danish/names.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Recusal } from "../record/vote.ts";
import { joinParts, paragraphsOf, spanIn } from "../text/passage.ts";
import { sentencesOf } from "./sentences.ts";

const shape = "\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*){0,4}";
// "Anna Holm (A) erklærede sig inhabil", "Bo Lund var inhabil", "Udvalget erklærede Bo Lund inhabil"
const declares = new RegExp(
  `(?<name>${shape})(?: \\([^)]{1,12}\\))?(?:,? [\\p{Ll}]+){0,4} (?:erklærede sig|var|er|blev erklæret|blev anset for|meldte sig) inhabil`,
  "u",
);
const declared = new RegExp(`erklærede(?:s)? (?<name>${shape})(?: \\([^)]{1,12}\\))? inhabil`, "u");
const disqualified = /inhabil/iu;
// "forlod lokalet", "gik uden for døren"
const left = /(?:forlod|gik (?:ud|uden for)|var ude af|deltog ikke|uden for døren)/iu;
const reason = /(?:,? (?:da|fordi|idet) (?<reason>[^.;]{3,160}))/iu;

/** Reads who took no part in an item because of a conflict of interest. */
export function readRecusals(sections: readonly OutlineSection[]): Recusal[] {
  const found: Recusal[] = [];
  for (const section of sections) {
    const passage = joinParts(section.parts);
    if (!disqualified.test(passage.text)) continue;
    for (const paragraph of paragraphsOf(passage)) {
      if (paragraph.text.length > 4000) continue;
      let subject: { name: string } | null = null;
      for (const sentence of sentencesOf(paragraph)) {
        const opening = new RegExp(`^(?<name>${shape})(?![\\p{L}])`, "u").exec(sentence.text)?.groups?.name;
        const match = declares.exec(sentence.text) ?? declared.exec(sentence.text);
        // "Han erklærede sig inhabil" speaks of the one the sentence before opened with.
        const written = match?.groups?.name;
        const carried =
          disqualified.test(sentence.text) &&
          /^(?:han|hun|vedkommende) (?:erklærede sig|var|blev|meldte sig)/iu.test(sentence.text)
            ? subject?.name
            : undefined;
        const { name } = stripTitle(
          written && !/^(?:han|hun|vedkommende)$/iu.test(written) ? written : (carried ?? ""),
        );
        if (name !== "" && (isPersonName(name) >= 0.4 || isGivenName(name))) {
          const around = passage.text.slice(sentence.start, Math.min(passage.text.length, sentence.end + 120));
          found.push({
            name,
            reason: reason.exec(sentence.text)?.groups?.reason ?? null,
            leftRoom: left.test(around) ? true : null,
            substitute: null,
            text: sentence.text,
            at: spanIn(passage, sentence.start, sentence.end),
          });
        }
        if (opening && !/^(?:han|hun)$/iu.test(opening)) subject = { name: opening };
      }
    }
  }
  return found;
}
