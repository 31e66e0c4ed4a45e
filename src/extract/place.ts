import { findDates } from "../danish/dates.ts";
import { onlineWords } from "../danish/lexicon/bodies.ts";
import { findTimes } from "../danish/times.ts";
import { anyOf, word } from "../danish/words.ts";
import type { CleanLine } from "../text/clean-line.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { type Reading, readingIn, readingOn } from "./reading.ts";

const online = word(anyOf(onlineWords), "iu");
// "i Rådhuset, lokale 2", "på Teams", "hos Anna"
const placeLine = /^(?:i|på|hos)\s(?<place>\p{Lu}[^:]{2,90}?)\.?$/u;
// What stands behind a date and time on the same line: "08. september 2025 kl. 16:00 i Mødelokale 1"
const afterDate =
  /(?<![\p{L}])(?:i|på|hos)\s(?<place>(?:\p{Lu}[^:]{2,90}?|\p{Ll}{3,30}(?:huset|lokalet|salen|rummet|skolen|kontoret|centret|kirken|gården)))\.?$/u;
// A street and a number
const street = /\p{L}(?:vej|gade|vænget|stræde|allé|torv|plads|gården|parken)(?:en)?\s\p{N}{1,3}(?!\p{N})/iu;
// A room or house at the very top: "Rådhuset, vær. 12 - gæster virtuelt"
const room = /(?:lokale|vær\.|værelse|rum|sal|mødelokale|huset|skolen|kroen|biblioteket|klubhuset|kantinen|salen)/iu;

function tidy(text: string): string {
  return text.replace(/[\s,.;]+$/u, "");
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
    const dates = findDates(line.text);
    const near = datedLine !== null && Math.abs(line.index - datedLine) <= 2;
    const from = dates.length > 0 ? Math.max(...[...dates, ...findTimes(line.text)].map((each) => each.end)) : 0;
    const found = dates.length > 0 ? afterDate.exec(line.text.slice(from)) : near ? placeLine.exec(line.text) : null;
    const place = found?.groups?.place;
    if (found && place) {
      const start = from + found.index + found[0].indexOf(place);
      return readingOn(line, tidy(place), start, start + tidy(place).length);
    }
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
