import { dissentBodies, notedPhrases, reservedPhrases, statementWords } from "../danish/lexicon/dissents.ts";
import { partyNames, refusingVerbs } from "../danish/lexicon/votes.ts";
import { anyOf } from "../danish/words.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Dissent, Vote } from "../record/vote.ts";
import { joinParts, paragraphsOf, spanIn } from "../text/passage.ts";
import { sentencesOf } from "./sentences.ts";

// "Anna Holm (A)", "F", "Liste B", "Venstre", "Medarbejdersiden", "Et mindretal"
const who = `(?:${anyOf(dissentBodies)}|${anyOf(partyNames)}|(?:Liste |Gruppe |Gruppen )?\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,4}(?:,? \\(?\\p{Lu}{1,3}\\)?(?=[ ,]))?(?: \\([^)]{1,12}\\))?)`;
const run = `^(?:Udvalgsmedlem |Byrådsmedlem |Medlem )?(?<by>${who}(?:(?:, | og | samt )${who}){0,8})`;
// "Venstre stemte imod", "Anna Holm (F) og Bo Lund kunne ikke støtte forslaget"
const against = new RegExp(`${run},? ${anyOf(refusingVerbs)}(?![\\p{L}])`, "u");
// "Anna Holm tog forbehold"
const reserves = new RegExp(`${run},? ${anyOf(reservedPhrases)}(?![\\p{L}])`, "u");
// "V ønskede ført til protokols, at …", "Anna Holm afgav følgende mindretalsudtalelse"
const notes = new RegExp(`${run},? ${anyOf(notedPhrases)}(?![\\p{L}])`, "u");
const statement = new RegExp(anyOf(statementWords), "iu");
// The body that decides dissents from nobody
const assembly = /^(?:\p{Lu}\p{L}*(?:udvalget|rådet|bestyrelsen)|Udvalget|Rådet|Bestyrelsen|Mødet|Ingen|Alle)$/u;
const longest = 4000;

function names(by: string): string[] {
  return by
    .replace(/,? \(?(?:\p{Lu}{1,3}|\d{1,2})\)?(?=,| og | samt |$)/gu, (found) => (/[(,]/u.test(found) ? "" : found))
    .split(/, | og | samt /u)
    .map((each) => each.trim())
    .filter((each) => each !== "" && !assembly.test(each));
}

function kindOf(text: string): { kind: Dissent["kind"]; by: string } | null {
  const opposed = against.exec(text)?.groups?.by;
  if (opposed) return { kind: "against", by: opposed };
  const reserved = reserves.exec(text)?.groups?.by;
  if (reserved) return { kind: "reservation", by: reserved };
  const noted = notes.exec(text)?.groups?.by;
  return noted ? { kind: statement.test(text) ? "minorityStatement" : "note", by: noted } : null;
}

/** Who voted against what carried, where no sentence says so in words. */
function outvoted(votes: readonly Vote[]): Dissent[] {
  return votes.flatMap((vote): Dissent[] => {
    const carried = vote.for !== null && vote.against !== null && vote.for > vote.against;
    const by = [...vote.voters, ...vote.groups].filter((each) => each.option === "against").map((each) => each.name);
    return carried && by.length > 0 ? [{ by, kind: "against", text: vote.text, at: vote.at }] : [];
  });
}

/** Reads who voted against, took a reservation or had a remark entered; each by name once. */
export function readDissents(sections: readonly OutlineSection[], votes: readonly Vote[]): Dissent[] {
  const found: Dissent[] = [];
  for (const section of sections) {
    const passage = joinParts(section.parts);
    for (const paragraph of paragraphsOf(passage)) {
      if (paragraph.text.length > longest) continue;
      for (const sentence of sentencesOf(paragraph)) {
        const read = kindOf(sentence.text);
        const by = read ? names(read.by) : [];
        if (!read || by.length === 0) continue;
        found.push({ by, kind: read.kind, text: sentence.text, at: spanIn(passage, sentence.start, sentence.end) });
      }
    }
  }
  const inWords = found.some((each) => each.kind === "against");
  const all = inWords ? found : [...found, ...outvoted(votes)];
  return all.sort((a, b) => a.at.start - b.at.start);
}
