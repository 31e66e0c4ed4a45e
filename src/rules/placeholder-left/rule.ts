import { anyOf, WORD_END, WORD_START } from "../../danish/words.ts";
import type { MinutesRecord } from "../../record/record.ts";
import { fail, itemPart, meetingField, pass, recordPart } from "../answers.ts";
import { isAboutMeeting, looseText } from "../document.ts";
import { isDecisionSection } from "../items.ts";
import { bracketOpeners, templatePhrases } from "../lexicon/placeholders.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule, type Subject } from "../rule.ts";
import { isUnfilled } from "../unfilled.ts";
import { type Place, wordSearch } from "../word-index.ts";
import { left, title } from "./texts.ts";

const marks = [
  // "[indsæt navn]", "<dato>", "{{navn}}"
  new RegExp(`[[<{]{1,2} ?${anyOf(bracketOpeners)}${WORD_END}[^\\]>}\\n]{0,60}[\\]>}]{1,2}`, "iu"),
  // "Klik her for at angive tekst", "dd.mm.åååå"
  new RegExp(`${WORD_START}${anyOf(templatePhrases)}${WORD_END}`, "iu"),
  // "TODO", "TBD" in capitals
  new RegExp(`${WORD_START}(?:TODO|TBD|FIXME)${WORD_END}`, "u"),
  // "xxx kr.", "den xx.", "XXXX"; two capitals alone may be somebody's initials
  new RegExp(`${WORD_START}(?:x{3,20}|X{3,20}|xx(?=[ .]{1,2}(?:kr|xx|20\\d\\d)))${WORD_END}`, "u"),
];

const search = wordSearch([
  ...templatePhrases,
  "todo",
  "tbd",
  "fixme",
  ...Array.from({ length: 19 }, (_, more) => "xx".padEnd(2 + more, "x")),
]);
const brackets = /[[<{]/u;

export const placeholderLeft = defineRule({
  id: "placeholder-left",
  title,
  severity: "error",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!isAboutMeeting(record)) return [];
    const mayHold = search(record);
    const answers = texts(record).flatMap(({ about, text, place }): Answer[] => {
      const perhaps = place === null || mayHold(place) || brackets.test(text);
      const found = perhaps ? placeholderIn(text) : null;
      return found === null ? [] : [fail(about(), [found], left(found))];
    });
    return answers.length > 0 ? answers : [pass(recordPart("/items"))];
  },
});

/** The first placeholder of a text, as written. */
export function placeholderIn(text: string): string | null {
  return marks.map((mark) => mark.exec(text)?.[0]).find((found) => found !== undefined) ?? null;
}

interface Looked {
  about(): Subject;
  readonly text: string;
  /** What the text is of, where its words are known beforehand. */
  readonly place: Place | null;
}

/** A decision that is nothing but a placeholder is for empty-decision. */
function texts(record: MinutesRecord): Looked[] {
  const head = looseText(record).map((each) => ({
    about: () => recordPart("/rest", each.at),
    text: each.text,
    place: each,
  }));
  const title = { about: () => meetingField(record, "title"), text: record.meeting.title ?? "", place: null };
  const items = record.items.flatMap((item, index): Looked[] => [
    { about: () => itemPart(item, index, "/title"), text: item.title ?? "", place: item },
    ...item.sections.flatMap((section, place): Looked[] =>
      isDecisionSection(section) && isUnfilled(section)
        ? []
        : [
            {
              about: () => itemPart(item, index, `/sections/${place}`, section.at),
              text: section.text,
              place: section,
            },
          ],
    ),
  ]);
  return [title, ...head, ...items];
}
