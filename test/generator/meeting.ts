import fc from "fast-check";
import {
  bodies,
  decisions,
  givenNames,
  paragraphs,
  parties,
  places,
  points,
  surnames,
  tasks,
  titles,
} from "./words.ts";

export interface APerson {
  readonly name: string;
  readonly party: string;
}

/** What was resolved, as written, and what came of it in the record's words. */
export interface AResolution {
  readonly text: string;
  readonly outcome: string;
}

export interface ATask {
  /** One of those present, by given name. */
  readonly owner: string;
  /** The rest of the sentence: "indhenter tilbud på en ny pumpe". */
  readonly does: string;
  readonly due: string;
}

export interface AnItem {
  readonly title: string;
  readonly caseNumber: string;
  readonly text: readonly string[];
  readonly points: readonly string[];
  readonly decision: AResolution;
  readonly task: ATask | null;
  readonly attachment: string | null;
}

/** A meeting that never was: everything a layout may print of it. */
export interface AMeeting {
  readonly organization: string;
  readonly body: string;
  /** The body with its article, as in "mødet i …". */
  readonly date: { readonly iso: string; readonly day: number; readonly month: number; readonly year: number };
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly present: readonly APerson[];
  readonly absent: readonly APerson[];
  readonly items: readonly AnItem[];
}

const months = "januar februar marts april maj juni juli august september oktober november december".split(" ");

/** "4. marts 2024" */
export function longDate({ date }: AMeeting): string {
  return `${date.day}. ${months[date.month - 1]} ${date.year}`;
}

/** "04-03-2024" */
export function shortDate({ date }: AMeeting): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(date.day)}-${two(date.month)}-${date.year}`;
}

/** "19:00" → "19.00" */
export function dotted(time: string): string {
  return time.replace(":", ".");
}

export function names(people: readonly APerson[]): string {
  return people.map((person) => person.name).join(", ");
}

/** "Else Damgård (A)" */
export function withParty(person: APerson): string {
  return `${person.name} (${person.party})`;
}

const aDate = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2008, max: 2025 }),
  })
  .map((date) => ({
    ...date,
    iso: `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`,
  }));

const aCaseNumber = fc
  .tuple(fc.integer({ min: 10, max: 25 }), fc.integer({ min: 1000, max: 99999 }))
  .map(([year, serial]) => `${year}/${serial}`);

/** People with names of their own: no given name and no surname twice. */
const people = fc
  .tuple(
    fc.shuffledSubarray([...givenNames], { minLength: 5, maxLength: 9 }),
    fc.shuffledSubarray([...surnames], { minLength: 9, maxLength: 9 }),
    fc.array(fc.constantFrom(...parties), { minLength: 9, maxLength: 9 }),
  )
  .map(([given, family, party]) =>
    given.map((name, index): APerson => ({ name: `${name} ${family[index]}`, party: party[index] ?? "A" })),
  );

const aTask = fc.record({ does: fc.constantFrom(...tasks), due: fc.constantFrom("inden 1. juni", "til næste møde") });

const anItem = fc.record({
  caseNumber: aCaseNumber,
  text: fc.uniqueArray(fc.constantFrom(...paragraphs), { minLength: 1, maxLength: 3 }),
  points: fc.uniqueArray(fc.constantFrom(...points), { minLength: 1, maxLength: 3 }),
  decision: fc.constantFrom(...decisions),
  task: fc.option(aTask, { nil: null }),
  attachment: fc.option(fc.constantFrom("Notat om økonomi", "Kortbilag", "Tilbud fra leverandør"), { nil: null }),
});

/** Any meeting, by chance; the same for the same seed. */
export const aMeeting: fc.Arbitrary<AMeeting> = fc
  .record({
    who: fc.constantFrom(...bodies),
    date: aDate,
    start: fc.constantFrom("08:30", "12:00", "16:15", "19:00"),
    end: fc.constantFrom("20:10", "21:30", "22:05"),
    place: fc.constantFrom(...places),
    people,
    away: fc.integer({ min: 0, max: 2 }),
    titles: fc.shuffledSubarray([...titles], { minLength: 3, maxLength: 9 }),
    items: fc.array(anItem, { minLength: 9, maxLength: 9 }),
    owners: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
  })
  .map(({ who, people: all, away, titles: chosen, items, owners, ...rest }) => {
    const present = all.slice(0, all.length - away);
    return {
      ...rest,
      organization: who.organization,
      body: who.body,
      present,
      absent: all.slice(all.length - away),
      items: chosen.flatMap((title, index) => {
        const item = items[index];
        if (!item) return [];
        const owner = present[(owners[index] ?? 0) % present.length]?.name.split(" ")[0] ?? "";
        return [{ ...item, title, task: item.task === null ? null : { ...item.task, owner } }];
      }),
    };
  });
