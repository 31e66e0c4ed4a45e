import { outcomePhrases } from "../../danish/lexicon/outcomes.ts";
import { sectionLabels } from "../../danish/lexicon/section-labels.ts";
import { anyOf, fold, word } from "../../danish/words.ts";
import type { Item } from "../../record/item.ts";
import type { Meeting } from "../../record/meeting.ts";
import { keptBackPhrases } from "../lexicon/closed.ts";
import { meetingOffices } from "../lexicon/titles.ts";

/** Shorter phrases ("ok", "intet") are words like any other in running text. */
const SHORTEST_PHRASE = 8;

const phrases = outcomePhrases
  .flatMap(({ whole, anywhere }) => [...whole, ...anywhere])
  .map((phrase) => phrase.replace(/\*$/u, ""))
  .filter((phrase) => phrase.length >= SHORTEST_PHRASE);
const outcomeWords = word(anyOf(phrases), "u");

const SHORT_ITEM = 200;

const keptBack = word(anyOf(keptBackPhrases), "u");

/** The parts of the item in which the body may say what it decided. */
export function decidingText(item: Item): string {
  const deciding = item.sections.filter(({ kind }) => kind === "decision" || kind === "treatment" || kind === "other");
  return deciding.map(({ text }) => text).join("\n");
}

/** Words in the item's own text that sound like an outcome: "ingen bemærkninger"; null when there are none. */
export function soundsDecided(item: Item): string | null {
  return outcomeWords.exec(fold(decidingText(item)))?.[0] ?? null;
}

const decisionWords = sectionLabels.filter(({ kind }) => kind === "decision").flatMap(({ words }) => words);
// "Beslutning:" at the start of a line or a cell
const labelInText = new RegExp(`(?:^|\\t)[ •*#-]{0,6}${anyOf(decisionWords)} ?:`, "imu");

/** Whether the label of a decision stands inside a section of another kind, so that the parts were not told apart. */
export function hasLabelInside(item: Item): boolean {
  return item.sections.some(({ text }) => labelInText.test(text));
}

/** "Behandlet for lukkede døre. Beslutningen er ført i en særskilt protokol." */
export function isKeptBack(item: Item): boolean {
  const whole = item.sections.map(({ text }) => text).join("\n");
  // A short item says nothing else, whatever its label; a long case may speak of doors that were closed before.
  return keptBack.test(fold(whole.length <= SHORT_ITEM ? whole : decidingText(item)));
}

const officeWords = {
  chair: word(anyOf(meetingOffices.chair), "u"),
  secretary: word(anyOf(meetingOffices.secretary), "u"),
} as const;

/** "Valg af referent" is decided when the minutes name the referent. */
export function isElectedOfficer(item: Item, meeting: Meeting): boolean {
  const title = fold(item.title ?? "");
  const names = (office: "chair" | "secretary") => officeWords[office].test(title);
  return (names("secretary") && meeting.secretary.length > 0) || (names("chair") && meeting.chair.length > 0);
}
