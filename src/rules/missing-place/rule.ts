import { anyOf, endingTest, fold, word, wordsOf } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { cannotTell, fail, meetingField, notApplicable, pass } from "../answers.ts";
import { looseText, tellsOutcomes } from "../document.ts";
import { doubtAboutAbsence } from "../doubt.ts";
import { placeEndings, placeWords } from "../lexicon/header.ts";
import { noOptions } from "../no-options.ts";
import { defineRule } from "../rule.ts";
import { missing, title, unread } from "./texts.ts";

const places = word(anyOf(placeWords), "u");
const endings = endingTest(placeEndings);

export const missingPlace = defineRule({
  id: "missing-place",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    const { location, online, classification } = record.meeting;
    const about = meetingField(record, "location");
    if (location !== null || online === true) return [pass(about)];
    if (classification === "written") return [notApplicable(about)];
    const hint = placeWordIn(record);
    const doubt = hint === null ? doubtAboutAbsence(record) : unread(hint);
    return [doubt ? cannotTell(about, doubt) : fail(about, ["place"], missing)];
  },
});

/** A word outside the items, or in the opening one, that may belong to the place. */
function placeWordIn(record: MinutesRecord): string | null {
  const opening = record.items
    .slice(0, 1)
    .flatMap(({ title, sections }) => [title ?? "", ...sections.map((each) => each.text)]);
  const texts = [record.meeting.title ?? "", ...looseText(record).map(({ text }) => text), ...opening];
  const written = texts.map((text) => places.exec(fold(text))?.[0]).find((found) => found !== undefined);
  return (
    written ??
    looseText(record)
      .flatMap(({ text }) => wordsOf(text))
      .find(endings) ??
    null
  );
}
