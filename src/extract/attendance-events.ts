import { findPersonNames, isGivenName } from "../danish/names.ts";
import { findParticipation, type Participation } from "../danish/participation.ts";
import type { Outline, OutlineSection } from "../layout/outline.ts";
import type { AttendanceEvent } from "../record/attendance.ts";
import type { Item } from "../record/item.ts";
import { joinParts, type Passage, paragraphsOf, spanIn, whole } from "../text/passage.ts";
import { type OwnMeeting, placedSections } from "./attendance-items.ts";
import type { StatedLimit, Statement } from "./attendance-statements.ts";
import { isAway } from "./attendance-statements.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

type Where = Pick<AttendanceEvent, "name" | "text" | "at">;

/** The events a note on somebody's part of the meeting stands for. `item` is where it is said. */
function eventsOf(limit: Participation, where: Where, item: string | null): AttendanceEvent[] {
  const { timing, time } = limit;
  if (limit.kind === "not") {
    const items = limit.items.length > 0 ? limit.items : item === null ? [] : [item];
    return items.map((each) => ({ ...where, type: "absence", item: each, time: null, timing: "during" }));
  }
  if (limit.kind === "only" || limit.kind === "partly") return [];
  const stated = limit.items[0] ?? null;
  const during = stated === null && item !== null ? "during" : null;
  return [{ ...where, type: limit.kind, item: stated ?? item, time, timing: timing ?? during }];
}

/** Events of the notes beside listed names. */
function listedEvents(statements: readonly Statement[], resolve: (name: string) => string): AttendanceEvent[] {
  return statements.flatMap((each) =>
    each.limits.flatMap((limit: StatedLimit) =>
      eventsOf(limit, { name: resolve(each.name), text: limit.text, at: limit.at }, null),
    ),
  );
}

// "Anna Holm (A)", "Bo": what may stand between the last name and what is said of it
const between = /^,?(?: \([^)]{0,14}\)|, \p{L}{0,24}formand)?,?(?: \p{Ll}+){0,4} $/u;
const joined = /^(?: \([^)]{0,14}\))?(?:, | og | samt )(?:\p{Ll}{3,25} )?$/u;
const recused = /inhabil|habilitet/iu;
const firstName = /^(?<name>\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}+)?)(?= )/u;

/** The names right before an offset, joined by "og". */
function namesBefore(sentence: Sentence, offset: number): { name: string; start: number }[] {
  const names = findPersonNames(sentence.text, { listed: true }).filter((each) => each.end <= offset);
  const found: { name: string; start: number }[] = [];
  let edge = offset;
  for (const each of names.reverse()) {
    const gap = sentence.text.slice(each.end, edge);
    if (!(edge === offset ? between.test(gap) : joined.test(gap))) break;
    found.unshift({ name: each.name, start: each.start });
    edge = each.titleStart;
  }
  if (found.length > 0) return found;
  const short = firstName.exec(sentence.text)?.groups?.name;
  const plain = short && isGivenName(short) && between.test(sentence.text.slice(short.length, offset));
  return plain ? [{ name: short, start: 0 }] : [];
}

/** Events told in sentences: "Anna Holm forlod mødet kl. 18.10", "Bo Lund deltog ikke i behandlingen af sagen". */
function toldIn(passage: Passage, item: string | null): AttendanceEvent[] {
  if (passage.text === "") return [];
  return paragraphsOf(passage).flatMap((paragraph) => {
    if (paragraph.text.length > 4000) return [];
    return sentencesOf(paragraph).flatMap((sentence) => {
      if (recused.test(sentence.text)) return [];
      return findParticipation(sentence.text, { told: true }).flatMap((limit) => {
        if (limit.kind === "only" || limit.kind === "partly") return [];
        return namesBefore(sentence, limit.start).flatMap(({ name, start }) => {
          const [from, to] = [sentence.start + start, sentence.start + limit.end];
          const where = { name, text: passage.text.slice(from, to), at: spanIn(passage, from, to) };
          return eventsOf(limit, where, item);
        });
      });
    });
  });
}

const telling = (section: OutlineSection) =>
  section.kind === "decision" ||
  section.kind === "treatment" ||
  section.kind === "other" ||
  section.kind === "attendance";

/** Absences stated item by item, of people who were there for the rest. */
export function itemAbsences(
  statements: readonly Statement[],
  numbers: ReadonlyMap<number, string>,
  name: string,
): AttendanceEvent[] {
  const own = statements.filter((each) => each.within !== null && isAway(each.status));
  const byOrder = new Map([...own].reverse().map((each) => [each.within ?? 0, each]));
  return [...byOrder].reverse().flatMap(([order, stated]) => {
    const item = numbers.get(order) ?? null;
    if (item === null) return [];
    return [{ name, type: "absence", item, time: null, timing: "during", text: stated.name, at: stated.at }];
  });
}

/** Recusals as events, so that who was there for an item can be told from the events alone. */
export function recusalEvents(items: readonly Item[], resolve: (name: string) => string): AttendanceEvent[] {
  return items.flatMap((item) =>
    item.recusals.map((each) => ({
      name: resolve(each.name),
      type: "recusal" as const,
      item: item.number === "" ? null : item.number,
      time: null,
      timing: "during" as const,
      text: each.text,
      at: each.at,
    })),
  );
}

/** Comings and goings that the text tells of, with the names as written. */
export function toldEvents(outline: Outline, own: OwnMeeting): AttendanceEvent[] {
  const header = toldIn(joinParts(outline.header.map(whole)), null);
  const items = outline.items.flatMap((item) =>
    placedSections(item, own).flatMap(({ section, place }) => {
      if (place !== "minuted" || !telling(section)) return [];
      const number = section.kind === "attendance" ? null : item.number || null;
      return toldIn(joinParts(section.parts), number);
    }),
  );
  return [...header, ...items];
}

/** Everybody's comings and goings, as the lists and the text tell them, in the order of the document. */
export function joinEvents(
  told: readonly AttendanceEvent[],
  statements: readonly Statement[],
  absences: readonly AttendanceEvent[],
  resolve: (name: string) => string,
): AttendanceEvent[] {
  const named = told.map((each) => ({ ...each, name: resolve(each.name) }));
  return distinct([...listedEvents(statements, resolve), ...named, ...absences]).sort(
    (a, b) => a.at.start - b.at.start,
  );
}

/** One event stated twice counts once. */
export function distinct(events: readonly AttendanceEvent[]): AttendanceEvent[] {
  const seen = new Set<string>();
  return events.filter((each) => {
    const key = [each.name, each.type, each.item, each.time].join("|");
    return !seen.has(key) && seen.add(key);
  });
}
