import type { DateReading } from "../danish/dates.ts";
import { endedVerbs, endingVerbs, heldVerbs, meetingNouns } from "../danish/lexicon/meeting-times.ts";
import { findTimes } from "../danish/times.ts";
import { anyOf } from "../danish/words.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, type Passage, whole } from "../text/passage.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { type Reading, readingIn } from "./reading.ts";

export interface Hours {
  readonly start: Reading<string> | null;
  readonly end: Reading<string> | null;
}

/** A place where the day of the meeting is written. */
export interface DatedPlace {
  readonly reading: DateReading;
  readonly passage: Passage;
}

const meeting = `(?<!\\p{L})${anyOf(meetingNouns)}`;
const clock = "\\p{N}{1,2}(?:[.:]\\p{N}{2})?";
const none: Hours = { start: null, end: null };

/** The hours under their labels. */
function labelled(entries: readonly HeaderEntry[]): Hours {
  let { start, end } = none;
  for (const { field, value } of entries) {
    if (!["time", "start", "end", "timeAndPlace", "date"].includes(field)) continue;
    const [time] = findTimes(value.text, { underLabel: field !== "date" });
    if (!time) continue;
    const from = readingIn(value, time.from, time.start, time.end);
    if (field === "end") end ??= from;
    else {
      start ??= from;
      if (time.to) end ??= readingIn(value, time.to, time.start, time.end);
    }
  }
  return { start, end };
}

/** The first hours of a passage from `after` on, no further than `within` characters away. */
function hoursIn(passage: Passage, after: number, within: number): Hours | null {
  const [time] = findTimes(passage.text.slice(after));
  if (!time || time.start > within) return null;
  const at = (value: string) => readingIn(passage, value, after + time.start, after + time.end);
  return { start: at(time.from), end: time.to ? at(time.to) : null };
}

/** Characters between a day and its hours: a weekday, a house and its address. */
const besideReach = 120;
const closing = new RegExp(`(?<!\\p{L})${anyOf([...endedVerbs, ...endingVerbs])}(?!\\p{L})`, "iu");

/** The hours behind the day, or at the start of the line below it. */
function besideDay(days: readonly DatedPlace[], header: readonly CleanLine[]): Hours | null {
  for (const { reading, passage } of days) {
    const beside = hoursIn(passage, reading.end, besideReach);
    if (beside && !closing.test(passage.text.slice(reading.end, reading.end + besideReach))) return beside;
    const last = passage.pieces.at(-1)?.part.line;
    const below = last ? header[header.indexOf(last) + 1] : undefined;
    const next = below && !below.continues ? hoursIn(joinParts([whole(below)]), 0, 12) : null;
    if (next) return next;
  }
  return null;
}

// "Mødet afholdtes på Strandvej 2, kl. 16.30 – 18.45", "Generalforsamlingen blev holdt i kroen kl. 19"
const held = new RegExp(`${meeting}\\s(?:blev\\s)?${anyOf(heldVerbs)}(?!\\p{L})`, "iu");

/** The hours of a sentence of the header that tells that the meeting was held. */
function told(header: readonly CleanLine[]): Hours | null {
  for (const line of header) {
    const found = line.text.length <= 400 ? held.exec(line.text) : null;
    if (found) return hoursIn(joinParts([whole(line)]), found.index, 160);
  }
  return null;
}

/**
 * Reads when the meeting began and ended: under labels, beside the day, or told in a sentence. `days` are the places where
 * the day of the meeting stands, the surest first.
 */
export function readHours(
  days: readonly DatedPlace[],
  entries: readonly HeaderEntry[],
  header: readonly CleanLine[],
): Hours {
  const named = labelled(entries);
  if (named.start && named.end) return named;
  const ends = new Set(entries.flatMap(({ field, lines }) => (field === "end" ? lines.map((each) => each.index) : [])));
  const open = days.filter(({ passage }) => !ends.has(passage.pieces[0]?.part.line.index ?? -1));
  const free = besideDay(open, header) ?? told(header) ?? none;
  return { start: named.start ?? free.start, end: named.end ?? free.end };
}

// "Mødet sluttede kl. 21.40", "Mødet hævet kl. 15", "Mødet slut 21.40", "hævede dirigenten mødet kl. 20.35"
const ended = new RegExp(
  `(?:${meeting}\\s(?:begyndte kl\\.? ?${clock} og )?(?:blev\\s)?${anyOf(endedVerbs)}` +
    `|${anyOf(endingVerbs)}(?:\\s\\p{L}{1,30}){0,3}\\s${meeting})` +
    `(?:\\s\\p{L}{1,30}){0,3}\\s(?=kl|\\p{N}{1,2}[.:]\\p{N}{2}(?![.\\p{N}]\\p{N}))`,
  "iu",
);

/** The end of the meeting as the closing lines or the first and last items tell it. */
export function readEnd(passages: readonly Passage[]): Reading<string> | null {
  for (const passage of passages) {
    const found = ended.exec(passage.text);
    if (!found) continue;
    const from = found.index + found[0].length;
    const [time] = findTimes(passage.text.slice(from, from + 30));
    if (time) return readingIn(passage, time.from, from + time.start, from + time.end);
  }
  return null;
}
