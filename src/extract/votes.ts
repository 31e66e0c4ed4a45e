import { unanimityWords } from "../danish/lexicon/outcomes.ts";
import { abstainWords, againstWords, settledByVote, votingMethods } from "../danish/lexicon/votes.ts";
import { anyOf, fold, word } from "../danish/words.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Vote } from "../record/vote.ts";
import { joinParts, type Paragraph, type Passage, paragraphsOf, spanIn } from "../text/passage.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import type { Option } from "./vote-camps.ts";
import { type Side, sidesIn } from "./vote-sides.ts";

/** A vote as its sides come, with the stretch of text that states it. */
interface Draft {
  readonly sides: Side[];
  start: number;
  end: number;
}

const unanimous = word(anyOf(unanimityWords), "iu");
const method = word(anyOf(votingMethods), "iu");
// A text about a vote holds one of these
const voting =
  /(?<![\p{L}])(?:for(?=:)|stem\p{Ll}*|afstem\p{Ll}*|i?mod|undlod|undlader|blank\p{Ll}*|enstemmig\p{Ll}*|akklamation|applaus|flertal|medlem\p{Ll}*|ikke)(?![\p{L}])/iu;
const settled = new RegExp(`(?<![\\p{L}])(?:gen|ny)?(?:${settledByVote.join("|")})\\p{Ll}*`, "iu");
// "Ændringsforslaget blev ikke vedtaget med …": what stands before the verb was put to the vote
const motion = /^(?<subject>\p{Lu}[\p{L}\p{N} -]{2,60}?) (?:blev|bliver|er|faldt|bortfaldt)(?![\p{L}])/u;
const longest = 4000;

function has(draft: Draft, option: Option): boolean {
  return draft.sides.some((each) => each.option === option);
}

/** Whether a side says who stood behind a number that is known already: "… med 7 mod 3. For stemte: A og B." */
function spellsOut(draft: Draft, side: Side): boolean {
  const known = draft.sides.find((each) => each.option === side.option);
  if (!known || known.camp.groups.length + known.camp.voters.length > 0) return false;
  return side.count === null || side.count === known.count;
}

/** Sides in the order of the text, cut into votes: one vote has every option once. */
function draftsOf(sides: readonly Side[], place: (side: Side) => Sentence): Draft[] {
  const drafts: Draft[] = [];
  for (const side of sides) {
    const at = place(side);
    const open = drafts.at(-1);
    const joins =
      open && (spellsOut(open, side) || (!has(open, side.option) && (side.option !== "for" || has(open, "against"))));
    if (open && joins && at.start - open.end < 400) {
      open.sides.push(side);
      open.end = Math.max(open.end, at.end);
    } else drafts.push({ sides: [side], start: at.start, end: at.end });
  }
  return drafts;
}

function figure(draft: Draft, option: Option): number | null {
  return draft.sides.find((each) => each.option === option && each.count !== null)?.count ?? null;
}

/** Two sides make a vote: figures for two of them, or who stood on both. */
function isVote(draft: Draft): boolean {
  if (!has(draft, "for") && !has(draft, "against")) return false;
  return new Set(draft.sides.map((each) => each.option)).size > 1;
}

function voteFrom(draft: Draft, passage: Passage, before: string): Vote {
  const text = passage.text.slice(draft.start, draft.end);
  const [inFavour, against, abstain] = [figure(draft, "for"), figure(draft, "against"), figure(draft, "abstain")];
  return {
    subject: motion.exec(text)?.groups?.subject ?? null,
    method: method.exec(text)?.[0] ?? method.exec(before)?.[0] ?? null,
    for: inFavour,
    against,
    abstain,
    unanimous: unanimous.test(text) || (against === 0 && abstain === 0),
    groups: draft.sides.flatMap((each) => [...each.camp.groups]),
    voters: draft.sides.flatMap((each) => [...each.camp.voters]),
    result: settled.exec(text)?.[0] ?? settled.exec(passage.text.slice(draft.end, draft.end + 120))?.[0] ?? null,
    text,
    basis: draft.sides.some((each) => each.inferred) ? "inferred" : "stated",
    at: spanIn(passage, draft.start, draft.end),
  };
}

/** A statement that all agreed: "Enstemmigt vedtaget.", or "Enstemmigt." after what was resolved. */
function agreedIn(sentence: Sentence, before: Sentence | undefined, passage: Passage): Vote | null {
  const { text } = sentence;
  if (!unanimous.test(text)) return null;
  const alone = /^enstemmigt[.!]?$/iu.test(text) && before !== undefined;
  if (!alone && !settled.test(text)) return null;
  return {
    subject: null,
    method: method.exec(text)?.[0] ?? null,
    for: null,
    against: null,
    abstain: null,
    unanimous: true,
    groups: [],
    voters: [],
    result: settled.exec(text)?.[0] ?? (alone ? (settled.exec(before.text)?.[0] ?? null) : null),
    text,
    basis: "stated",
    at: spanIn(passage, sentence.start, sentence.end),
  };
}

const columns: Readonly<Record<string, Option>> = Object.fromEntries([
  ["for", "for"],
  ...againstWords.map((each) => [each, "against"]),
  ...abstainWords.map((each) => [each, "abstain"]),
]);

/** Sides under a head "For | Imod | Ikke afgivende", in the row below it. */
function tableSides(paragraphs: readonly Paragraph[]): { side: Side; row: Paragraph }[] {
  return paragraphs.flatMap((head, at) => {
    const options = head.text.split("\t").map((each) => columns[fold(each).replace(/[.:]$/u, "")]);
    const row = paragraphs[at + 1];
    const cells = row?.text.split("\t") ?? [];
    if (!row || options.length < 2 || options.includes(undefined) || cells.length !== options.length) return [];
    if (!cells.every((each) => /^\d{1,4}$/u.test(each))) return [];
    return options.map((option, index) => ({
      side: {
        option: option ?? "for",
        count: Number(cells[index]),
        camp: { groups: [], voters: [], total: null },
        start: row.start,
        end: row.end,
        inferred: false,
      },
      row,
    }));
  });
}

function votesIn(section: OutlineSection): Vote[] {
  const passage = joinParts(section.parts);
  const paragraphs = paragraphsOf(passage);
  const sentences: Sentence[] = [];
  const sides: { side: Side; at: Sentence }[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.text.length > longest || !voting.test(paragraph.text)) continue;
    const own = sentencesOf(paragraph);
    sentences.push(...own);
    for (const each of sidesIn(paragraph.text)) {
      const side = { ...each, start: each.start + paragraph.start, end: each.end + paragraph.start };
      const from = own.find((one) => one.end > side.start);
      const to = own.find((one) => one.end >= side.end) ?? own.at(-1);
      sides.push({ side, at: { text: "", start: from?.start ?? side.start, end: to?.end ?? side.end } });
    }
  }
  for (const { side, row } of tableSides(paragraphs)) sides.push({ side, at: row });
  sides.sort((a, b) => a.side.start - b.side.start);
  const places = new Map(sides.map(({ side, at }) => [side, at]));
  const drafts = draftsOf(
    sides.map(({ side }) => side),
    (side) => places.get(side) ?? { text: "", start: side.start, end: side.end },
  ).filter(isVote);
  const counted = drafts.map((each) =>
    voteFrom(each, passage, passage.text.slice(Math.max(0, each.start - 120), each.start)),
  );
  const agreed = sentences.flatMap((sentence, at) => {
    const inCounted = drafts.some((each) => each.start < sentence.end && sentence.start < each.end);
    return inCounted ? [] : (agreedIn(sentence, sentences[at - 1], passage) ?? []);
  });
  return [...counted, ...agreed].sort((a, b) => a.at.start - b.at.start);
}

/** Reads the votes of an item, in order: figures and sides, and statements that all agreed. */
export function readVotes(sections: readonly OutlineSection[]): Vote[] {
  return sections.flatMap(votesIn);
}
