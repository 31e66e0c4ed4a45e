import { bodyCodes, bodyRanks, competenceLabels, routeLabels } from "../danish/lexicon/decision-bodies.ts";
import { anyOf, fold, similarity, word } from "../danish/words.ts";
import type { Outline, OutlineSection } from "../layout/outline.ts";
import type { Decision } from "../record/decision.ts";
import { joinParts } from "../text/passage.ts";

/** Which body decides, as the item says. */
export interface Competence {
  /** The body named as the one that decides. */
  readonly body: string | null;
  /** Bodies the case goes through, in order. */
  readonly route: readonly string[];
}

const ranks = bodyRanks.map(({ rank, words }) => ({ rank, pattern: word(anyOf(words), "iu") }));
const alike = 0.5;

/** "ØK" → økonomiudvalget; any other name stands for itself. */
function namesOf(body: string): readonly string[] {
  const key = fold(body).replace(/[.:]+$/u, "");
  return bodyCodes[key] ?? [key];
}

/** Whether two names may be of one body: alike in their words, one inside the other, or a code for it. */
export function isSameBody(one: string, other: string): boolean {
  const pairs = namesOf(one).flatMap((a) => namesOf(other).map((b) => [a, b] as const));
  return pairs.some(([a, b]) => {
    const committee = a === "udvalget" || b === "udvalget";
    if (committee) return a.includes("udvalg") && b.includes("udvalg") && rankOf(a) === rankOf(b);
    return similarity(a, b) >= alike || a.includes(b) || b.includes(a);
  });
}

/** How far up a body stands: 1 for a committee, 2 for the one over committees, 3 for the assembly. */
export function rankOf(body: string): number {
  const name = namesOf(body).join(" ");
  return ranks.find(({ pattern }) => pattern.test(name))?.rank ?? 1;
}

interface Meeting {
  readonly bodies: readonly string[];
  readonly date: string | null;
}

function namesOwnBody(section: OutlineSection, meeting: Meeting): boolean {
  return section.body !== null && meeting.bodies.some((each) => isSameBody(each, section.body ?? ""));
}

/**
 * Whose each of an item's headed decisions is. A heading of another day is another meeting's; one of the same day is
 * this meeting's, unless a heading beside it names this body, or nobody, and it names another.
 */
export function stagesOf(sections: readonly OutlineSection[], meeting: Meeting): Decision["stage"][] {
  const sameDay = (each: OutlineSection) => each.date !== null && each.date === meeting.date;
  const claimed = sections.some(
    (each) =>
      (each.date === null && each.body === null) ||
      ((sameDay(each) || each.date === null) && namesOwnBody(each, meeting)),
  );
  return sections.map((each) => {
    if (each.date !== null && meeting.date !== null && !sameDay(each)) return "other";
    if (each.body === null || meeting.bodies.length === 0 || namesOwnBody(each, meeting)) return "own";
    return sameDay(each) && !claimed ? "own" : "other";
  });
}

/** The day most headings of decisions name, the latest of those that are about as frequent; null where none names one. */
export function usualDecisionDate(outline: Outline): string | null {
  const counts = new Map<string, number>();
  for (const item of outline.items)
    for (const { kind, date } of item.sections)
      if (kind === "decision" && date !== null) counts.set(date, (counts.get(date) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const frequent = [...counts].filter(([, count]) => count * 2 >= most).map(([date]) => date);
  return frequent.sort().at(-1) ?? null;
}

function labelled(sections: readonly OutlineSection[], labels: readonly string[]): string | null {
  const found = sections.find((each) => each.label !== null && labels.includes(fold(each.label).replace(/:$/u, "")));
  const text = found ? joinParts(found.parts).text.split("\n")[0]?.trim() : undefined;
  return text ? text.replace(/[.;]+$/u, "") : null;
}

/** Reads which body decides the case and where it goes. */
export function readCompetence(sections: readonly OutlineSection[]): Competence {
  const route = labelled(sections, routeLabels);
  return {
    body: labelled(sections, competenceLabels),
    // "DIR/ØK/BY" · "Vandudvalget, Økonomiudvalget, Byrådet"
    route: route && route.length < 160 ? route.split(/\s?[/,→–]\s?|\s-\s|\sog\s/u).filter((each) => each !== "") : [],
  };
}

/** Whether the item says that a body over this one has the last word: true, false, or null when it does not say. */
export function decidesFinally(
  competence: Competence,
  bodies: readonly string[],
  addressed: string | null,
): boolean | null {
  const [own] = bodies;
  if (!own) return null;
  const same = (body: string) => bodies.some((each) => isSameBody(each, body));
  if (competence.body !== null) return same(competence.body);
  const place = competence.route.findIndex(same);
  const above = competence.route.slice(place + 1).some((each) => rankOf(each) > rankOf(own));
  if (place >= 0 && above) return false;
  if (addressed !== null && rankOf(addressed) > rankOf(own)) return false;
  return rankOf(own) === 3 ? true : null;
}
