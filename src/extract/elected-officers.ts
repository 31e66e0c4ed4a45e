import { bothElectionTitles, chairElectionTitles, secretaryElectionTitles } from "../danish/lexicon/attendance.ts";
import { findPersonNames, isGivenName, isPersonName } from "../danish/names.ts";
import { isTitleWord } from "../danish/titles.ts";
import { anyOf } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import { joinParts, type Passage, paragraphsOf, partsBetween, spanIn } from "../text/passage.ts";
import { readOutcome } from "./outcome.ts";
import { bySentence, type Officer, type Officers } from "./said-officers.ts";

const chairElected = new RegExp(`^${anyOf(chairElectionTitles)}`, "iu");
const secretaryElected = new RegExp(`^${anyOf(secretaryElectionTitles)}`, "iu");
const bothElected = new RegExp(`^${anyOf(bothElectionTitles)}`, "iu");

/** A title that holds the name it asks for: "Valg af ordstyrer / Anna", "Valg af referent: Bo Lund". */
function namedInTitle(title: Passage): Officer[] {
  const found = /^[^/:]{4,40}\s?[/:–]\s(?<name>\p{Lu}[\p{L} .-]{1,40})$/u.exec(title.text);
  const name = found?.groups?.name;
  if (!name || (isPersonName(name) < 0.3 && !isGivenName(name))) return [];
  const at = title.text.length - name.length;
  return [{ name, role: "", at: spanIn(title, at, title.text.length) }];
}

/** Points of an item in which they are chosen: "a) Valg af dirigent" with the name on the next line. */
export function byInnerElection(outline: Outline): Officers {
  const chair: Officer[] = [];
  const secretary: Officer[] = [];
  for (const item of outline.items.slice(0, 3)) {
    for (const section of item.sections) {
      const passage = joinParts(section.parts);
      const paragraphs = passage.text.length > 4000 ? [] : paragraphsOf(passage);
      for (const [at, paragraph] of paragraphs.entries()) {
        const title = paragraph.text.replace(/^\p{L}[.)]\s/u, "");
        const next = paragraphs[at + 1];
        if (title.length > 60 || !next || next.text.length > 120) continue;
        const wanted = chairElected.test(title) ? chair : secretaryElected.test(title) ? secretary : null;
        const own = joinParts(partsBetween(passage, next.start, next.end));
        if (wanted && !bothElected.test(title)) wanted.push(...electedNames(own).slice(0, 1));
      }
    }
  }
  return { chair, secretary };
}

/** Items whose business is to choose the chair or the minute-taker: the item's text is the name. */
export function byElection(outline: Outline): Officers {
  const chair: Officer[] = [];
  const secretary: Officer[] = [];
  for (const item of outline.items.slice(0, 8)) {
    const heading = joinParts(item.title);
    const title = heading.text;
    const text = joinParts(
      item.sections.flatMap((each) => (each.kind === "treatment" || each.kind === "decision" ? each.parts : [])),
    );
    const short = text.text.length < 500;
    const inTitle = namedInTitle(heading);
    const names = inTitle.length > 0 ? inTitle : short ? electedNames(text) : [];
    if (bothElected.test(title)) {
      const said = bySentence(text);
      const order = /^valg af referent/iu.test(title) ? [secretary, chair] : [chair, secretary];
      if (said.chair.length + said.secretary.length > 0) {
        chair.push(...said.chair);
        secretary.push(...said.secretary);
      } else for (const [index, one] of names.slice(0, 2).entries()) order[index]?.push(one);
    } else if (chairElected.test(title)) chair.push(...names.slice(0, 1));
    else if (secretaryElected.test(title)) secretary.push(...names.slice(0, 1));
  }
  return { chair, secretary };
}

function electedNames(text: Passage): Officer[] {
  const full = findPersonNames(text.text);
  if (full.length > 0)
    return full.map((each) => ({ name: each.name, role: "", at: spanIn(text, each.start, each.end) }));
  const first = paragraphsOf(text)[0];
  const lone = first
    ? /^(?<name>\p{Lu}\p{Ll}{1,15}(?:-\p{Lu}\p{Ll}+)?)(?:\.?$| (?:blev|er|vælges|valgt|modtog))/u.exec(first.text)
        ?.groups?.name
    : undefined;
  // "Udsat." is what came of the item.
  if (first && lone && !isTitleWord(lone) && readOutcome(first.text) === null)
    return [{ name: lone, role: "", at: spanIn(text, first.start, first.start + lone.length) }];
  return [];
}

/** "Valg af referent: Formanden påtog sig det.": whether the chair was chosen to keep the minutes. */
export function chairKeepsMinutes(outline: Outline): boolean {
  return outline.items.slice(0, 8).some((item) => {
    if (!secretaryElected.test(joinParts(item.title).text)) return false;
    const text = joinParts(item.sections.flatMap((each) => each.parts)).text;
    return text.length < 120 && /^formanden\s/iu.test(text);
  });
}
