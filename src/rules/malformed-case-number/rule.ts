import { z } from "zod";
import { matchesOf } from "../../danish/matches.ts";
import { WORD_END, WORD_START } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import { fail, itemPart, pass } from "../answers.ts";
import { isAboutMeeting } from "../document.ts";
import { politicalBodies } from "../people.ts";
import { type Answer, defineRule } from "../rule.ts";
import { malformed, title } from "./texts.ts";

// "00.22.02-P35", "01.02", "P35" and a number behind it: two to six digits, a facet of a letter and two digits
const kle = /^(?:\d{2}(?:\.\d{2}){1,2}\.?[ -]?)?(?:\p{Lu}\d{2})?(?:[-/]\d{1,6}){0,3}$/u;
// "KLE 0022.2 P3", "KLE-nr.: 00.22.02": what follows up to a sentence mark
const afterLabel = new RegExp(
  `${WORD_START}KLE(?:[- ]?(?:nr|nummer))?\\.?:? ?(\\d[\\p{L}\\d./-]{0,30}(?: \\p{Lu}\\d{1,4})?)${WORD_END}`,
  "gu",
);

export const malformedCaseNumber = defineRule({
  id: "malformed-case-number",
  title,
  severity: "info",
  status: "stable",
  since: "0.1.0",
  bodyTypes: politicalBodies,
  options: z.strictObject({
    pattern: z
      .string()
      .max(200)
      .refine(isPattern, "is no regular expression")
      .optional()
      .describe("Regular expression for the whole of a case number, as the house writes it."),
  }),
  check(record, { options }) {
    if (!isAboutMeeting(record)) return [];
    const house = options.pattern === undefined ? null : new RegExp(`^(?:${options.pattern})$`, "u");
    return record.items.flatMap((item, index) => [...numberAnswers(item, index, house), ...labelAnswers(item, index)]);
  },
});

function isPattern(source: string): boolean {
  try {
    return new RegExp(source, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function numberAnswers(item: Item, index: number, house: RegExp | null): Answer[] {
  return item.caseNumbers.map(({ value, scheme, at }, place) => {
    const about = itemPart(item, index, `/caseNumbers/${place}`, at);
    const asKle = scheme !== "kle" || kle.test(value);
    const asHouse = house === null || scheme === "kle" || house.test(value);
    return asKle && asHouse ? pass(about) : fail(about, [value], malformed(item, value));
  });
}

/** Numbers after the word KLE in the text, which reading did not take for case numbers. */
function labelAnswers(item: Item, index: number): Answer[] {
  return item.sections.flatMap((section, place) =>
    // Most texts do not have it, and to see that costs a hundredth.
    (section.text.includes("KLE") ? matchesOf(afterLabel, section.text) : []).flatMap(([, value = ""]): Answer[] => {
      const about = itemPart(item, index, `/sections/${place}`, section.at);
      return kle.test(value) ? [] : [fail(about, [value], malformed(item, value))];
    }),
  );
}
