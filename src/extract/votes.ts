import { unanimityWords } from "../danish/lexicon/outcomes.ts";
import { readNumber } from "../danish/numerals.ts";
import { anyOf, word } from "../danish/words.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Vote } from "../record/vote.ts";
import { joinParts, type Passage, paragraphsOf, spanIn } from "../text/passage.ts";
import { readRollCalls } from "./roll-call.ts";
import { sentencesOf } from "./sentences.ts";

const unanimous = word(anyOf(unanimityWords), "iu");
const amount = "(?<n>\\d{1,4}|\\p{L}{2,8})";
// "12 for", "12 stemmer for", "12 stemte for", "For: 12", "For stemte 12"
const forVotes = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])${amount}\\s(?:stemmer?\\s|stemte\\s|medlemmer stemte\\s)?for(?![\\p{L}])|(?<![\\p{L}])for(?:\\sstemte)?\\s?:?\\s(?<m>\\d{1,4})(?![\\p{N}.,]\\d))`,
  "iu",
);
const againstVotes = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])${amount}\\s(?:stemmer?\\s|stemte\\s|medlemmer stemte\\s)?(?:i\\s?mod)(?![\\p{L}])|(?<![\\p{L}])(?:i\\s?mod|mod)(?:\\sstemte)?\\s?:?\\s(?<m>\\d{1,4})(?![\\p{N}.,]\\d))`,
  "iu",
);
const abstained = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])${amount}\\s(?:stemmer?\\s|stemte\\s)?(?:undlod|undlader|hverken for eller imod|blanke?|blankt)|(?<![\\p{L}])(?:undlod(?: at stemme)?|blanke?(?: stemmer)?|hverken for eller imod|hverken/eller)\\s?:?\\s(?<m>\\d{1,4})(?![\\p{N}.,]\\d))`,
  "iu",
);
// "med 28 stemmer imod 11"
const withVotes = /med (?<first>\d{1,4}) stemmer (?:i)?mod (?<second>\d{1,4})(?!\d)/iu;
// A sentence about a vote holds one of these
const voting =
  /(?<![\p{L}])(?:stem\p{Ll}*|afstem\p{Ll}*|imod|undlod|undlader|blank\p{Ll}*|enstemmig\p{Ll}*|akklamation)(?![\p{L}])/iu;
const resolving =
  /(?<![\p{L}])(?:godkend\p{Ll}*|vedtag\p{Ll}*|vedtog\p{Ll}*|valgt\p{Ll}*|genvalgt\p{Ll}*|beslut\p{Ll}*|forkast\p{Ll}*|tiltr\p{Ll}*|faldt|afvist\p{Ll}*|vælges)(?![\p{L}])/iu;

function count(match: RegExpExecArray | null): number | null {
  const written = match?.groups?.n ?? match?.groups?.m;
  if (!written) return null;
  return readNumber(written);
}

function voteIn(text: string, passage: Passage, start: number, end: number): Vote | null {
  if (!voting.test(text)) return null;
  const bare = withVotes.exec(text)?.groups;
  const [first, second] = bare ? [Number(bare.first), Number(bare.second)] : [null, null];
  // "forkastet med 28 stemmer imod 11": the larger side rejected; "ikke vedtaget med 2 stemmer mod 9" counts those for first.
  const swapped = /forkast|nedstemt|afvist/iu.test(text);
  const inFavour = bare ? (swapped ? second : first) : count(forVotes.exec(text));
  const against = bare ? (swapped ? first : second) : count(againstVotes.exec(text));
  const abstain = count(abstained.exec(text));
  const all = unanimous.test(text);
  const counted =
    (inFavour !== null && (against !== null || abstain !== null)) ||
    (against !== null && /stem/iu.test(text) && inFavour !== null);
  if (!counted && !(all && resolving.test(text))) return null;
  return {
    subject: null,
    method: /håndsoprækning|skriftlig afstemning|akklamation/iu.exec(text)?.[0] ?? null,
    for: counted ? inFavour : null,
    against: counted ? against : null,
    abstain: counted ? abstain : null,
    unanimous: all ? true : counted ? false : null,
    groups: [],
    voters: [],
    result: resolving.exec(text)?.[0] ?? null,
    text,
    basis: "stated",
    at: spanIn(passage, start, end),
  };
}

/** Reads the votes of an item, in order: figures for and against, and statements that all agreed. */
export function readVotes(sections: readonly OutlineSection[]): Vote[] {
  const votes: Vote[] = [];
  for (const section of sections) {
    const passage = joinParts(section.parts);
    for (const paragraph of paragraphsOf(passage)) {
      if (paragraph.text.length > 4000 || !voting.test(paragraph.text)) continue;
      const calls = readRollCalls(paragraph.text);
      for (const { start, end, vote } of calls) {
        const from = paragraph.start + start;
        votes.push({
          subject: null,
          method: null,
          unanimous: !!(vote.against === 0 && vote.abstain === null),
          result: resolving.exec(paragraph.text)?.[0] ?? null,
          text: paragraph.text.slice(start, end),
          basis: "stated",
          ...vote,
          at: spanIn(passage, from, paragraph.start + end),
        });
      }
      if (calls.length > 0) continue;
      for (const sentence of sentencesOf(paragraph)) {
        const vote = voteIn(sentence.text, passage, sentence.start, sentence.end);
        if (vote) votes.push(vote);
      }
    }
  }
  return votes;
}
