import { droppingWords, movingWords } from "../danish/lexicon/outcomes.ts";
import { anyOf } from "../danish/words.ts";

// "Godkendelse af dagsorden" · "Fraværende og bemærkninger til dagsordenen"
const agenda = /(?<!\p{L})dagsorden(?:en)?\s?(?:$|[.:])/iu;
// "Punkt 6 blev behandlet efter punkt 3", "sag nr. 9 tages af dagsordenen"
const moved = new RegExp(`(?<!\\p{L})(?:punkt|pkt\\.|sag)(?: nr\\.)? ?\\d{1,3}[^.]{0,60}${anyOf(movingWords)}`, "iu");

// "Punkt 6 tages ikke i dag"
const dropped = new RegExp(
  `(?<!\\p{L})(?:punkt|pkt\\.|sag)(?: nr\\.)? ?\\d{1,3}[^.]{0,60}${anyOf(droppingWords)}`,
  "iu",
);

/** Whether an item of this title approves the agenda. */
export function approvesAgenda(title: string | null): boolean {
  return agenda.test(title ?? "");
}

/** Whether a sentence moves or drops an item of the agenda: "Punkt 6 udgik." */
export function movesItem(text: string): boolean {
  return moved.test(text);
}

/** Whether a sentence drops an item from the agenda. */
export function dropsItem(text: string): boolean {
  return dropped.test(text);
}
