import { findPersonNames } from "../../danish/names.ts";
import { anyOf, WORD_START, word } from "../../danish/words.ts";
import { fail, pass } from "../answers.ts";
import { knownPeople } from "../known-people.ts";
import { officeWords, privateRoles } from "../lexicon/personal-data.ts";
import { noOptions } from "../no-options.ts";
import { piecesOf } from "../pieces.ts";
import { type Answer, defineRule } from "../rule.ts";
import { sentencesOf } from "../sentences.ts";
import { wordSearch } from "../word-index.ts";
import { privatePerson, title } from "./texts.ts";

// "lejer |Erik Bo", "beboeren, |Erik Bo"
const roleBefore = new RegExp(`${WORD_START}(${anyOf(privateRoles)}),? {1,3}$`, "iu");
const roleFirst = new RegExp(`^(${anyOf(privateRoles)}),? {1,3}(?=\\p{Lu})`, "iu");
const REACH = 30;
const anyRole = word(anyOf(privateRoles), "iu");
const search = wordSearch(privateRoles);
const office = word(anyOf(officeWords), "iu");

export const namedPrivatePerson = defineRule({
  id: "named-private-person",
  title,
  severity: "warning",
  status: "preview",
  since: "0.2.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    const mayHold = search(record);
    return piecesOf(record).flatMap((piece): Answer[] => {
      const { text, about, name, place, item, section } = piece;
      if (item === null || item.category === "election" || section?.kind === "attendance") return [];
      if (!mayHold(piece)) return [pass(about)];
      const roles = sentencesOf(text).flatMap((sentence) => rolesWithNames(sentence, knownPeople(record)));
      if (roles.length === 0) return [pass(about)];
      return [...new Set(roles)].map((role) => fail(about, [place, role], privatePerson(role, name())));
    });
  },
});

/** The words for private people that a stranger's name follows in the sentence. */
function rolesWithNames(sentence: string, isKnown: (name: string) => boolean): string[] {
  if (!anyRole.test(sentence) || office.test(sentence)) return [];
  return findPersonNames(sentence).flatMap(({ name, titleStart, start, end }) => {
    // At the beginning of a sentence "Lejer" looks like a name, and elsewhere "lejer" may be read as a title.
    const written = sentence.slice(titleStart, end);
    const opening = roleFirst.exec(written);
    if (opening) return isKnown(written.slice(opening[0].length)) ? [] : [(opening[1] ?? "").toLowerCase()];
    const role = roleBefore.exec(sentence.slice(Math.max(0, start - REACH), start))?.[1];
    return role === undefined || isKnown(name) ? [] : [role.toLowerCase()];
  });
}
