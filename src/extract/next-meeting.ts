import { findDates } from "../danish/dates.ts";
import { headerLabels } from "../danish/lexicon/header-labels.ts";
import { findTimes } from "../danish/times.ts";
import { anyOf } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import type { Meeting } from "../record/meeting.ts";
import type { Span } from "../record/span.ts";
import { joinParts, paragraphsOf, spanIn } from "../text/passage.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { sentencesOf } from "./sentences.ts";

// "Eventuelt og næste møde" as a title
const nextTitle = new RegExp(`(?:^|og |, )(?:${anyOf(headerLabels.nextMeeting)})(?![\\p{L}])`, "iu");
const nextWords = new RegExp(
  `^(?:dato for |det )?(?:${anyOf(headerLabels.nextMeeting)}|næste \\p{L}{0,30}møde)(?![\\p{L}])`,
  "iu",
);

type Next = NonNullable<Meeting["nextMeeting"]>;

function from(text: string, meetingDate: string | null): { next: Next; start: number; end: number } | null {
  const context = meetingDate ? { after: meetingDate } : {};
  const [date] = findDates(text, context).filter((each) => each.valid);
  if (!date) return null;
  const [time] = findTimes(text.slice(date.end, date.end + 30));
  return {
    next: {
      date: date.date !== null && (meetingDate === null || date.date > meetingDate) ? date.date : null,
      ...(time ? { start: time.from } : {}),
      text,
    },
    start: date.start,
    end: date.end,
  };
}

/** Reads when the body meets again: from the header, from an item with that title, from a sentence that says so. */
export function readNextMeeting(
  outline: Outline,
  entries: readonly HeaderEntry[],
  meetingDate: string | null,
): { next: Next; at: Span } | null {
  for (const entry of entries) {
    if (entry.field !== "nextMeeting" || entry.value.text === "") continue;
    const found = from(entry.value.text, meetingDate);
    if (found) return { next: found.next, at: spanIn(entry.value, found.start, found.end) };
  }
  for (const item of [...outline.items].reverse()) {
    const title = joinParts(item.title);
    const titled = nextTitle.test(title.text);
    if (titled) {
      const found = from(title.text, meetingDate);
      if (found) return { next: found.next, at: spanIn(title, found.start, found.end) };
    }
    const passage = joinParts(
      item.sections.flatMap((each) =>
        each.kind === "treatment" || each.kind === "decision" || each.kind === "other" ? each.parts : [],
      ),
    );
    let announced = titled;
    for (const paragraph of paragraphsOf(passage)) {
      if (paragraph.text.length > 2000) continue;
      for (const sentence of sentencesOf(paragraph)) {
        if (!announced && !nextWords.test(sentence.text)) continue;
        announced = titled || sentence.text.length < 40;
        const found = from(sentence.text, meetingDate);
        if (found)
          return { next: found.next, at: spanIn(passage, sentence.start + found.start, sentence.start + found.end) };
      }
    }
  }
  for (const line of outline.signature) {
    if (!nextWords.test(line.text)) continue;
    const passage = joinParts([{ line, from: 0, to: line.text.length }]);
    const found = from(line.text, meetingDate);
    if (found) return { next: found.next, at: spanIn(passage, found.start, found.end) };
  }
  return null;
}
