import { proposalLabels, recommendationVerbs } from "../danish/lexicon/section-labels.ts";
import { fold } from "../danish/words.ts";
import type { OutlineSection } from "../layout/outline.ts";
import type { Recommendation } from "../record/decision.ts";
import { joinParts, type Paragraph, paragraphsOf, spanIn, spanOfLines } from "../text/passage.ts";
import { readOwner } from "./owners.ts";
import type { People } from "./people.ts";
import { clausesOf } from "./recommendation-points.ts";
import { sentencesOf } from "./sentences.ts";

// "1. at planen godkendes", "a) planen", "At 1) …", "at planen"
const counted = /^(?:\(?\d{1,2}[.)]\s|\p{Ll}[.)]\s|at\s?\d{1,2}[.):]\s?)/iu;
const atClause = /^at\s/iu;
// "Direktøren indstiller, at"
const opensClauses = /,?\sat:?$/iu;
// "Direktionen indstiller, at", "Forvaltningen foreslår:"
const opener = new RegExp(
  `^(?<by>\\p{Lu}[\\p{L}\\p{N} /&.,-]{1,60}?)\\s(?:${recommendationVerbs.join("|")})(?![\\p{L}])`,
  "u",
);

function isOpener(paragraph: Paragraph): boolean {
  return /(?:[:,]|(?:^|\s)at)$/u.test(paragraph.text) && paragraph.text.length < 200;
}

/** The points of a recommendation, as its layout lists them. */
function pointsOf(paragraphs: readonly Paragraph[], continuesLabel: boolean): readonly Paragraph[] {
  const bullets = paragraphs.filter((each) => each.bullet);
  // Clauses before bullets are the points; the bullets are something else, such as a list of papers.
  const leading = paragraphs.slice(
    0,
    Math.max(
      0,
      paragraphs.findIndex((each) => each.bullet),
    ),
  );
  const stated = leading.filter((each) => atClause.test(each.text));
  if (stated.length > 1) return stated;
  const least = Math.min(...bullets.map((each) => each.level));
  const top = bullets.filter((each) => each.level === least);
  if (top.length > 0) return top;
  const numbered = paragraphs.filter((each) => counted.test(each.text));
  if (numbered.length > 0) return numbered;
  const clauses = paragraphs.filter((each) => atClause.test(each.text));
  if (clauses.length > 0) return clauses;
  const plain = paragraphs.filter((each) => !isOpener(each));
  // "Direktøren indstiller, at" above lines without marks: each line completes the sentence.
  const completed = continuesLabel || (paragraphs[0] !== undefined && opensClauses.test(paragraphs[0].text));
  return completed ? plain : plain.slice(0, 1);
}

/** Whether a section called a proposal puts one to the body: "Forslag: Borgmesteren foreslår, at …". */
export function isProposal(section: OutlineSection): boolean {
  if (section.kind !== "case" || !proposalLabels.includes(fold(section.label ?? "").replace(/:$/u, ""))) return false;
  return opener.test(
    joinParts(section.parts)
      .text.replace(/^\P{L}{1,3}/u, "")
      .slice(0, 200),
  );
}

// "Forvaltningen foreslår, at tilbuddet godkendes."
const lastWord = new RegExp(
  `^(?<by>\\p{Lu}[\\p{L}\\p{N} /&.-]{1,60}?)\\s(?:${recommendationVerbs.join("|")})(?: \\p{Ll}{2,12}){0,4}?,? at \\p{L}`,
  "u",
);

/**
 * The recommendation in the last sentence of the case, where no heading holds one: whose it is must be an office, for
 * what a member proposes is a motion.
 */
export function readLastWord(sections: readonly OutlineSection[], people: People): Recommendation | null {
  const section = sections.findLast((each) => each.kind === "case");
  if (!section || !sections.some((each) => each.kind === "decision")) return null;
  const body = joinParts(section.parts);
  const last = paragraphsOf(body).at(-1);
  const sentence = last && !last.bullet ? sentencesOf(last).at(-1) : undefined;
  const by = sentence ? lastWord.exec(sentence.text)?.groups?.by : undefined;
  const kind = by === undefined ? undefined : readOwner(by, people)?.kind;
  if (!sentence || by === undefined || (kind !== "unit" && kind !== "role")) return null;
  const at = spanIn(body, sentence.start, sentence.end);
  return { by: { name: by }, text: sentence.text, points: [{ text: sentence.text, at }], at };
}

/** Reads a section headed as a recommendation. */
export function readRecommendation(section: OutlineSection): Recommendation | null {
  const body = joinParts(section.parts);
  const lengths = [...section.labelParts, ...section.parts].map(({ line }) => line.text.length);
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const paragraphs = paragraphsOf(body).flatMap((each) => clausesOf(each, body, longest));
  if (paragraphs.length === 0) return null;
  const whole = joinParts(section.half ? [...section.labelParts, ...section.parts] : section.parts);
  const points = pointsOf(paragraphs, section.half);
  const first = paragraphs[0];
  const by = opener.exec(section.half ? (section.label ?? "") : (first?.text ?? ""))?.groups?.by ?? null;
  const single = points.length === 0;
  return {
    by: by && !/^det$/iu.test(by) ? { name: by } : null,
    text: whole.text,
    points: single
      ? [{ text: body.text, at: spanIn(body, 0, body.text.length) }]
      : points.map((each) => ({ text: each.text, at: spanIn(body, each.start, each.end) })),
    at: spanOfLines([...section.labelParts, ...section.parts].map((each) => each.line)),
  };
}
