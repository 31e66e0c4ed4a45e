import { matchesOf } from "../../danish/matches.ts";
import { anyOf, WORD_END, WORD_START, word } from "../../danish/words.ts";
import { answersTheRest, doubtfulPointWords, outcomeStems, pointWords } from "../lexicon/recommendations.ts";

const NUMBERS = "\\d{1,2}(?: {0,2}(?:-|–|,|og|til) {0,2}\\d{1,2}){0,8}";
const OUTCOME = `(?:[:.,)]{0,2} {0,2}(?:blev |bliver |er |enstemmigt ){0,2}${anyOf(outcomeStems)})`;

// "Ad 1-2", "at-punkt 3"
const sure = new RegExp(`${WORD_START}${anyOf(pointWords)} {0,2}(${NUMBERS})${WORD_END}`, "giu");
// "Pkt. 2 blev godkendt", but not "Pkt. 9 behandles først"
const doubtful = new RegExp(`${WORD_START}${anyOf(doubtfulPointWords)} {0,2}(${NUMBERS})(?=${OUTCOME})`, "giu");
// "1. Godkendt", "2) Udsat", "3. at godkendt" at the start of a line or a sentence
const counted = new RegExp(`(?:^|[.;] )[ •-]{0,4}(\\d{1,2})[.)] {0,2}(?:at )?(?=${OUTCOME})`, "gimu");
// "1-3" in such a list of numbers
const range = /(\d{1,2})(?: {0,2}(?:-|–|til) {0,2}(\d{1,2}))?/gu;

const rest = word(anyOf(answersTheRest), "iu");

/** Points of the recommendation, from 1, that a decision names by their number. */
export function answeredPoints(text: string): Set<number> {
  const answered = new Set<number>();
  for (const pattern of [sure, doubtful, counted]) {
    for (const [, numbers = ""] of matchesOf(pattern, text)) {
      for (const [, first = "", last = first] of matchesOf(range, numbers)) {
        for (let point = Number(first); point <= Number(last); point += 1) answered.add(point);
      }
    }
  }
  return answered;
}

/** "I øvrigt godkendt", "Indstillingen godkendt" */
export function answersAllOrTheRest(text: string): boolean {
  return rest.test(text);
}
