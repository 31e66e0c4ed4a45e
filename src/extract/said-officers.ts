import { chairPredicates, leadingRoles, secretaryPredicates } from "../danish/lexicon/attendance.ts";
import { isPersonName, stripTitle } from "../danish/names.ts";
import { anyOf, word } from "../danish/words.ts";
import type { Span } from "../record/span.ts";
import { type Passage, paragraphsOf, spanIn } from "../text/passage.ts";
import { sentencesOf } from "./sentences.ts";

export interface Officer {
  readonly name: string;
  readonly role: string;
  readonly at: Span;
}

export interface Officers {
  readonly chair: readonly Officer[];
  readonly secretary: readonly Officer[];
}

const shape = "\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,4}";
// ", A25", " (nr. 12)": where somebody lives, between name and verb
const address = "(?:,? \\([^()]{1,30}\\)|, [^,;:()]{1,24})?,?";
// "Anna Holm var dirigent", "Bo Lund, nr. 12, blev valgt som referent"
const chairSays = new RegExp(`(?<name>${shape})${address} (?<predicate>${anyOf(chairPredicates)})`, "u");
const secretarySays = new RegExp(`(?<name>${shape})${address} (?<predicate>${anyOf(secretaryPredicates)})`, "u");
const leads = word(anyOf(leadingRoles), "iu");

/** Who leads and who writes as sentences say it: "Anna er mødeleder. Bo er referent." */
export function bySentence(passage: Passage): Officers {
  const chair: Officer[] = [];
  const secretary: Officer[] = [];
  for (const paragraph of paragraphsOf(passage)) {
    if (paragraph.text.length > 3000) continue;
    for (const sentence of sentencesOf(paragraph)) {
      const take = (pattern: RegExp, into: Officer[], role: string) => {
        const found = pattern.exec(sentence.text);
        const written = found?.groups?.name;
        if (!found || !written) return;
        const { name, nameStart } = stripTitle(written);
        const start = sentence.start + found.index + found[0].indexOf(written) + nameStart;
        const plausible = isPersonName(name) >= 0.4 || /^\p{Lu}\p{Ll}{2,}$/u.test(name);
        if (plausible) into.push({ name, role, at: spanIn(passage, start, start + name.length) });
      };
      take(chairSays, chair, leads.exec(sentence.text)?.[0]?.toLowerCase() ?? "mødeleder");
      take(secretarySays, secretary, "referent");
    }
  }
  return { chair, secretary };
}
