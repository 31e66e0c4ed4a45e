import { fold } from "../../danish/words.ts";
import { cannotTell, fail, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { noOptions } from "../no-options.ts";
import { bodiesOfMembers, isOneOf, listedThere } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { isKnown, knownNames, meantName, standsInHeader, usedNames } from "./names.ts";
import { misspelt, notListed, perhapsUnread, title } from "./texts.ts";

/** With fewer names, the list is hardly the list of members. */
const FEWEST_LISTED = 3;

export const unknownPerson = defineRule({
  id: "unknown-person",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    const known = knownNames(record);
    const listed = listedThere(record).length >= FEWEST_LISTED && isOneOf(record, bodiesOfMembers);
    const seen = new Set<string>();
    return usedNames(record).flatMap(({ name, about, memberOnly, sure }): Answer[] => {
      if (seen.has(fold(name))) return [];
      seen.add(fold(name));
      if (isKnown(name, known)) return [pass(about)];
      const meant = meantName(name, known);
      if (meant !== null) return [fail(about, ["misspelt", name], misspelt(name, meant))];
      if (!memberOnly || !listed || !sure) return [];
      const doubt = standsInHeader(record, name) ? perhapsUnread : doubtAboutAbsence(record);
      return [doubt ? cannotTell(about, doubt) : fail(about, ["unknown", name], notListed(name))];
    });
  },
});
