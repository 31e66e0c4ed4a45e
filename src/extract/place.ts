import { findDates } from "../danish/dates.ts";
import { onlineWords } from "../danish/lexicon/bodies.ts";
import { WEEKDAYS } from "../danish/lexicon/calendar-words.ts";
import { heldVerbs } from "../danish/lexicon/meeting-times.ts";
import { findPersonNames } from "../danish/names.ts";
import { findTimes } from "../danish/times.ts";
import { anyOf, word } from "../danish/words.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts } from "../text/passage.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { paragraphFrom } from "./header-paragraphs.ts";
import { type Reading, readingIn, readingOn } from "./reading.ts";

const online = word(anyOf(onlineWords), "iu");
/** Endings of a room or a house that a meeting is held in. */
const rooms = "(?:huset|lokalet?|salen|rummet|stuen|skolen|kontoret|centret|kirken|gården|caféen|kantinen)";
// "i Rådhuset, lokale 2", "på Teams", "hos Anna"
const placeLine = new RegExp(
  `^(?<lead>i|på|hos)\\s(?<place>(?:\\p{Lu}[^:]{2,90}?|\\p{Ll}{3,20}${rooms}[^:]{0,60}?|(?:caféen|kantinen|mødelokale|lokale)[^:]{0,70}?))\\.?$`,
  "u",
);
// What stands behind a date and time on the same line: "08. september 2025 kl. 16:00 i Mødelokale 1"
const afterDate = new RegExp(
  `(?<![\\p{L}])(?<lead>i|på|hos)\\s(?<place>(?:\\p{Lu}[^:]{2,90}?|\\p{Ll}{0,30}${rooms}(?:[ ,(][^:]{1,60}?)?))\\.?$`,
  "u",
);
// "…kl. 10.00, Genbrugsvej 20, mødelokale 2", "17.15 – 20.00, personalerummet": the place follows the hours without a word
const afterHours = new RegExp(
  `^,\\s(?<lead>)(?<place>\\p{Lu}[^:]{4,90}?|\\p{Ll}{2,30}${rooms}(?:[ ,(][^:]{1,60}?)?)\\.?$`,
  "u",
);
// A street and a number
const street = /\p{L}(?:vej|gade|vænget|stræde|allé|torv|plads|gården|parken)(?:en)?\s\p{N}{1,3}(?!\p{N})/iu;
// A room or house at the very top: "Rådhuset, vær. 12 - gæster virtuelt"
const room = /(?:lokale|vær\.|værelse|rum|sal|mødelokale|huset|skolen|kroen|biblioteket|klubhuset|kantinen|salen)/iu;

const inRoom = new RegExp(`\\p{Ll}${rooms}(?!\\p{L})`, "u");

/** "hos Anna" keeps its word: the place is somebody's home. */
function placeOf(found: RegExpExecArray | null): string {
  const { lead = "", place = "" } = found?.groups ?? {};
  return lead === "hos" ? `hos ${place}` : place;
}

function placeAfterHours(rest: string): RegExpExecArray | null {
  const found = afterHours.exec(rest);
  return found && (street.test(rest) || room.test(rest) || inRoom.test(rest)) ? found : null;
}

// "Rådhuset, lokale 2", "Plejecenter Engbo, salen": the first or second word is a house or a room
const placeFirst = word(
  "(?:\\p{L}{0,30}(?:lokale|salen|rådhuset|huset|gården|skolen|kirken|centret|center|biblioteket|kantinen))",
  "iu",
);

/** A line under the date that is nothing but a place: a room or a house, and most often a street. */
function isPlaceLine({ text, bullet, source }: CleanLine): boolean {
  if (text.length > 90 || bullet || source.heading !== undefined || !/^\p{Lu}/u.test(text) || text.includes(":"))
    return false;
  if (findPersonNames(text).length > 0 && !street.test(text)) return false;
  const opening = text.split(/[ ,]+/u).slice(0, 2).join(" ");
  return /[^.]$/u.test(text) && (placeFirst.test(opening) || (street.test(text) && text.split(" ").length <= 8));
}

// "klubhuset - kl. 14.00 -16.50", "Konfirmandstuen Side 87": what stands behind the place on its line
const behindPlace = /(?:\s[-–])?\skl\.? ?\d.*$|\sside \d{1,4}$/iu;

// "afholdtes ordinær generalforsamling i beboerlokalet, Gl. Havnevej 31", "afholdt i beboerhuset tirsdag d. 16/1"
const held = new RegExp(`(?<!\\p{L})${anyOf(heldVerbs)}(?= )`, "iu");
// What ends the place in such a sentence: a day, hours, the next clause
const ending = new RegExp(
  `,? (?:${anyOf(WEEKDAYS.flat())}|den|d\\.|kl)(?!\\p{L})|, og |(?<=\\p{Ll}{3}|\\p{N})[.:](?= \\p{Lu}|$)`,
  "u",
);
// "i Tornby Kro", "i beboerlokalet, Havnevej 31": the last of its kind, for "i Foreningen i salen" has two
const inHouse = new RegExp(
  `.* (?<lead>i|på|hos) (?<place>\\p{Lu}.{2,90}|\\p{Ll}{0,30}${rooms}(?:[ ,(].{1,60})?)$`,
  "u",
);

/** The place in a sentence that tells where the meeting was held. */
function toldPlace(text: string): { start: number; place: string } | null {
  const verb = held.exec(text);
  if (!verb) return null;
  const from = verb.index + verb[0].length;
  const rest = text.slice(from, from + 200);
  const sentence = rest.slice(0, ending.exec(rest)?.index ?? rest.length);
  const found = inHouse.exec(sentence);
  const place = tidy(placeOf(found));
  return found && place !== "" ? { start: from + sentence.lastIndexOf(place), place } : null;
}

function tidy(text: string): string {
  return text.replace(behindPlace, "").replace(/[\s,.;]+$/u, "");
}

/** Reads the place: under a label, on a line after the date, or as the first line of the document. */
export function readPlace(
  header: readonly CleanLine[],
  entries: readonly HeaderEntry[],
  datedLine: number | null,
): Reading<string> | null {
  const labelled =
    entries.find((each) => each.field === "place" && each.value.text !== "") ??
    entries.find((each) => each.field === "timeAndPlace" && each.value.text !== "");
  if (labelled) {
    const first = labelled.value.text.split("\n")[0] ?? "";
    let start = 0;
    if (labelled.field === "timeAndPlace") {
      const ends = [...findDates(first), ...findTimes(first)].map((each) => each.end);
      start = Math.max(0, ...ends);
      start += first.slice(start).length - first.slice(start).replace(/^[\s,.;–-]*(?:(?:i|på)\s)?/u, "").length;
    }
    const text = tidy(first.slice(start));
    if (text !== "") return readingIn(labelled.value, text, start, start + text.length);
  }
  const short = header.filter((line) => line.text.length < 220).slice(0, 14);
  const owned = new Set(entries.map((each) => each.labelLine.index));
  for (const line of short) {
    if (owned.has(line.index)) continue;
    const passage = joinParts(paragraphFrom(header, header.indexOf(line)));
    const { text } = passage;
    const told = toldPlace(text);
    if (told) return readingIn(passage, told.place, told.start, told.start + told.place.length);
    const dates = findDates(text);
    const near = datedLine !== null && Math.abs(line.index - datedLine) <= 2;
    const from = dates.length > 0 ? Math.max(...[...dates, ...findTimes(text)].map((each) => each.end)) : 0;
    const rest = text.slice(from);
    const found =
      dates.length > 0 ? (afterDate.exec(rest) ?? placeAfterHours(rest)) : near ? placeLine.exec(text) : null;
    const place = placeOf(found);
    if (found && place !== "" && !/\p{Ll}{3}[.!?] \p{Lu}/u.test(place)) {
      const start = from + found.index + found[0].indexOf(place);
      return readingIn(passage, tidy(place), start, start + tidy(place).length);
    }
    const alone = tidy(line.text.split(/\s[-–]\s/u)[0] ?? "");
    if (near && findDates(line.text).length === 0 && isPlaceLine(line)) return readingOn(line, alone, 0, alone.length);
  }
  const top = short[0];
  const first = top && !owned.has(top.index) ? tidy(top.text.split(/\s[-–]\s/u)[0] ?? "") : "";
  if (
    top &&
    first !== "" &&
    (room.test(first) || street.test(first)) &&
    first.split(" ").length <= 8 &&
    top.source.heading === undefined &&
    findDates(first).length === 0
  )
    return readingOn(top, first, 0, first.length);
  return null;
}

/** Whether the place or the header says that the meeting was held by video or telephone. */
export function isOnline(place: string | null): boolean {
  return place !== null && online.test(place);
}
