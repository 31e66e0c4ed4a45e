import { z } from "zod";
import { type CprReading, findCprNumbers } from "../danish/cpr.ts";
import type { MinutesRecord } from "../record/record.ts";
import { failAtMost, pass, recordPart } from "./answers.ts";
import { perRecord } from "./per-record.ts";
import { piecesOf } from "./pieces.ts";
import type { Answer, Severity, Subject, Wording, Words } from "./rule.ts";

/** A text where a civil registration number must not stand. */
interface Surface {
  readonly text: string;
  readonly about: Subject;
  name(): Words;
  readonly place: string;
}

/** The options of the rules that look for numbers. */
export const cprOptions = z.strictObject({
  earliestYear: z
    .int()
    .min(1858)
    .max(2100)
    .default(1905)
    .describe("First birth year of people who may be alive; numbers of earlier years weigh less."),
});

export interface CprSearch {
  readonly today: string | null;
  readonly earliestYear: number;
  /** The readings that are the rule's own. */
  readonly kinds: readonly CprReading["kind"][];
  say(reading: CprReading, place: Words): Wording;
}

const mostOf: Record<CprReading["certainty"], Severity> = { high: "error", medium: "warning", low: "info" };

/** One answer for every text of the record: a fail for each number of the wanted kinds, else a pass. */
export function searchForCpr(record: MinutesRecord, search: CprSearch): Answer[] {
  const { today, earliestYear, kinds, say } = search;
  return searched(record, today, earliestYear).flatMap(({ surface, numbers }): Answer[] => {
    const { text, about, name, place } = surface;
    const found = numbers.filter(({ kind }) => kinds.includes(kind));
    if (found.length === 0) return [pass(about)];
    const seen = new Set<string>();
    return found.flatMap((reading) => {
      const digits = text.slice(reading.start, reading.end).replace(/[^\p{Nd}]/gu, "");
      if (seen.has(digits)) return [];
      seen.add(digits);
      return [failAtMost(mostOf[reading.certainty], about, [place, reading.masked], say(reading, name()))];
    });
  });
}

interface Searched {
  readonly surface: Surface;
  readonly numbers: readonly CprReading[];
}

/** What was searched for in a record: two rules look for numbers, as a rule with the same options. */
const known = perRecord((): Map<string, readonly Searched[]> => new Map());

function searched(record: MinutesRecord, today: string | null, earliestYear: number): readonly Searched[] {
  const options = `${today} ${earliestYear}`;
  const before = known(record).get(options);
  if (before !== undefined) return before;
  const done = surfacesOf(record).map((surface) => ({
    surface,
    numbers: findCprNumbers(surface.text, { today, earliestYear }),
  }));
  known(record).set(options, done);
  return done;
}

/** Not the words alone: the authority has criticised numbers in a title, and names of files are published too. */
function surfacesOf(record: MinutesRecord): Surface[] {
  const { fileName, title } = record.source;
  const attachments = record.items.flatMap((item, index) =>
    item.attachments
      // What stands in a section is looked through there.
      .flatMap((each, place) => (item.sections.some(({ text }) => text.includes(each.name)) ? [] : [{ each, place }]))
      .map(({ each, place }) => ({
        text: each.name,
        about: { subject: `/items/${index}/attachments/${place}`, item: item.number || null, at: each.at },
        name: () => ({ da: "Navnet på et bilag", en: "The name of an attachment" }),
        place: "attachment",
      })),
  );
  return [
    {
      text: fileName,
      about: recordPart("/source/fileName"),
      name: () => ({ da: "Filnavnet", en: "The file's name" }),
      place: "file name",
    },
    ...(title === undefined
      ? []
      : [
          {
            text: title,
            about: recordPart("/source/title"),
            name: () => ({ da: "Titlen i filens egenskaber", en: "The title in the file's properties" }),
            place: "file title",
          },
        ]),
    ...piecesOf(record),
    ...attachments,
  ];
}
