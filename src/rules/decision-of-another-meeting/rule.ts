import { anyOf, fold, similarity } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import type { Meeting } from "../../record/meeting.ts";
import { fail, itemPart, itemWords, pass } from "../answers.ts";
import { tellsOutcomes } from "../document.ts";
import { isClosed, ownDecisions } from "../items.ts";
import { assemblies, assemblyVerbs } from "../lexicon/decisions.ts";
import { noOptions } from "../no-options.ts";
import { type Answer, defineRule } from "../rule.ts";
import { otherAssembly, otherBody, otherDate, title } from "./texts.ts";

/** From here on two names are one body's: "Teknisk Udvalg" and "Teknik- og Miljøudvalget" are not. */
const SAME_BODY = 0.99;

// "Byrådet godkendte indstillingen."
const speaks = new RegExp(`^${anyOf(assemblies)} (?:${assemblyVerbs.join("|")})(?!\\p{L})`, "u");

export const decisionOfAnotherMeeting = defineRule({
  id: "decision-of-another-meeting",
  title,
  severity: "warning",
  status: "stable",
  since: "0.1.0",
  bodyTypes: "all",
  options: noOptions,
  check(record) {
    if (!tellsOutcomes(record)) return [];
    const dated = record.items.some((item) => ownDecisions(item).some(({ date }) => date === record.meeting.date));
    return record.items.flatMap((item, index) => {
      if (isClosed(item) || item.decisions.length === 0) return [];
      return ownDecisions(item).length > 0
        ? [speakerAnswer(record.meeting, item, index)]
        : headingAnswers(record.meeting, item, index, dated);
    });
  },
});

/** A committee does not write what the council decides. */
function speakerAnswer({ bodyType }: Meeting, item: Item, index: number): Answer {
  if (bodyType !== "committee") return pass(itemPart(item, index, "/decisions"));
  const found = item.decisions.findIndex(({ stage, text }) => stage === "own" && speaks.test(fold(text)));
  const spoken = item.decisions[found];
  if (spoken === undefined) return pass(itemPart(item, index, "/decisions"));
  return fail(
    itemPart(item, index, `/decisions/${found}`, spoken.at),
    [itemWords(item)],
    otherAssembly(item, spoken.text),
  );
}

/**
 * No decision of the item is headed as this meeting's, though those of other items are. The last one is judged: the same
 * body on another day, or another body on this day, is the heading of another meeting left standing.
 */
function headingAnswers(meeting: Meeting, item: Item, index: number, dated: boolean): Answer[] {
  const last = item.decisions.at(-1);
  if (!dated || last === undefined || last.body === null || last.date === null) return [];
  if (meeting.body === null || meeting.date === null) return [];
  const about = itemPart(item, index, `/decisions/${item.decisions.length - 1}`, last.at);
  const sameBody = similarity(last.body, meeting.body) >= SAME_BODY;
  const sameDay = last.date === meeting.date;
  if (sameBody === sameDay) return [];
  const wording = sameBody ? otherDate(item, last.date, meeting.date) : otherBody(item, last.body, meeting.body);
  return [fail(about, [itemWords(item)], wording)];
}
