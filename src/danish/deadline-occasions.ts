import { addDays } from "./calendar.ts";
import type { DeadlineContext, DeadlineForm } from "./deadlines.ts";
import { MEETINGS, NEXT, OCCASION_PREPOSITIONS } from "./lexicon/deadline-words.ts";
import { matchesOf } from "./matches.ts";
import { MONTH_NAMES } from "./months.ts";
import { NUMBER, readNumber } from "./numerals.ts";
import { anyOf, WORD_END, WORD_START } from "./words.ts";

const PREPOSITION = `${WORD_START}${anyOf(OCCASION_PREPOSITIONS)}\\s`;
const MEETING = `\\p{L}{0,30}-?${anyOf(MEETINGS)}`;

// "til næste møde", "på næstkommende HMU-møde", "til det næste møde i formandskredsen", "på formødet næste gang"
const NEXT_MEETING = new RegExp(
  `${PREPOSITION}(?:${anyOf(NEXT)}\\s(?:(?:ordinære|ekstraordinære|planlagte)\\s)?(?<meeting>${MEETING})${WORD_END}(?<body>\\si\\s(?!uge\\s|løbet\\s|${MONTH_NAMES})(?:det\\s|den\\s)?\\p{L}{2,30})?` +
    `|(?:${MEETING}\\s)?næste\\sgang${WORD_END})`,
  "giu",
);
// "på mødet i oktober", "på oktobermødet", "til generalforsamling 2016"
const NAMED_MEETING = new RegExp(
  `${PREPOSITION}(?:det\\s|den\\s|\\p{L}{2,30}s\\s)?(?:${MEETING}\\si\\s${MONTH_NAMES}(?:\\s\\d{4})?|${MONTH_NAMES}-?(?:mødet|møde)|${MEETING}\\s(?:19|20)\\d{2})${WORD_END}`,
  "giu",
);
// "på et kommende møde", "på et fagrådsmøde", "ved et senere møde"
const SOME_MEETING = new RegExp(
  `${PREPOSITION}(?<!til\\s)et\\s(?:(?:kommende|senere|af\\sde\\snæste|snarligt|særskilt|ekstraordinært)\\s)?${MEETING}${WORD_END}`,
  "giu",
);
// "senest 14 dage før næste møde", "en uge inden generalforsamlingen"
const BEFORE_MEETING = new RegExp(
  `${WORD_START}(?:senest\\s|mindst\\s)?(?<count>${NUMBER})\\s(?<unit>dage?|uger?|måneder?|måned|hverdage?)\\s(?:før|inden|forud\\sfor)\\s(?:${anyOf(NEXT)}\\s|det\\s|den\\s)?(?<meeting>${MEETING})${WORD_END}`,
  "giu",
);
// "inden for 14 dage", "om to uger", "inden 3 måneder"
const FROM_NOW = new RegExp(
  `${WORD_START}(?:senest\\s)?(?:inden\\sfor|indenfor|inden|om)\\s(?:de\\snæste\\s|højst\\s|ca\\.?\\s)?(?<count>${NUMBER})\\s(?<unit>dage?|uger?|måneder|måned)${WORD_END}`,
  "giu",
);
const DAYS: Readonly<Record<string, number>> = { dag: 1, dage: 1, uge: 7, uger: 7 };

/** Times counted from a meeting: "senest 14 dage før næste møde", "inden for 14 dage". */
export function intervals(text: string, context: DeadlineContext): DeadlineForm[] {
  const beforeMeeting = collect(text, BEFORE_MEETING, (groups) => {
    const plain = /^mødet?$/iu.test(groups.meeting ?? "");
    return plain ? shifted(context.nextMeeting, groups, -1) : null;
  });
  return [...beforeMeeting, ...collect(text, FROM_NOW, (groups) => shifted(context.meetingDate, groups, 1))];
}

/** Meetings to come that are named without a day. Only "næste møde" without a body has the day of the next meeting. */
export function occasions(text: string, context: DeadlineContext): DeadlineForm[] {
  return [
    ...collect(text, NEXT_MEETING, (groups) => {
      const own = /^mødet?$/iu.test(groups.meeting ?? "") && groups.body === undefined;
      return own ? (context.nextMeeting ?? null) : null;
    }),
    ...collect(text, NAMED_MEETING, () => null),
    ...collect(text, SOME_MEETING, () => null).map((each) => ({ ...each, kind: "vague" as const })),
  ];
}

type Groups = Readonly<Record<string, string | undefined>>;

function collect(text: string, pattern: RegExp, dateOf: (groups: Groups) => string | null): DeadlineForm[] {
  return matchesOf(pattern, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    date: dateOf(match.groups ?? {}),
    kind: "occasion",
  }));
}

/** The day that many days or weeks away; months differ in length and fix no day. */
function shifted(from: string | null | undefined, groups: Groups, direction: 1 | -1): string | null {
  const days = DAYS[groups.unit?.toLowerCase() ?? ""];
  const count = readNumber(groups.count ?? "");
  return from && days !== undefined && count !== null && count <= 1000 ? addDays(from, direction * count * days) : null;
}
