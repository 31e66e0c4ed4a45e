import { findDates } from "../danish/dates.ts";
import {
  decidingBodies,
  decisionHeadingLinks,
  decisionHeadingOpeners,
  itemReferenceWords,
  meetingOf,
  recommendationPassive,
  recommendationVerbs,
  sectionLabels,
  substituteOpeners,
} from "../danish/lexicon/section-labels.ts";
import { anyOf, editDistance, fold } from "../danish/words.ts";
import type { SectionKind } from "../record/item.ts";

/** A section label found on a line. */
export interface Label {
  readonly kind: SectionKind;
  readonly strength: "strong" | "weak";
  /** The label's words, as written and without colon. */
  readonly text: string;
  /** Where the section's own words begin on the line; the line's length when it holds the label only. */
  readonly contentStart: number;
  /** True when the label's line also opens the section's first sentence ("Det indstilles, at Vandudvalget"). */
  readonly half?: boolean;
  /** The body and date a decision heading names. */
  readonly body?: string;
  readonly date?: string;
  /** The item a decision heading refers to, and where the repeated title begins. */
  readonly itemNumber?: string;
}

const byWords = new Map<string, { kind: SectionKind; strength: "strong" | "weak" }>();
for (const { kind, strength, words } of sectionLabels) {
  for (const each of words) if (!byWords.has(each)) byWords.set(each, { kind, strength });
}
const longest = Math.max(...[...byWords.keys()].map((each) => each.length));

// "Beslutning for Punkt 3: Budget"
const decisionForItem = new RegExp(
  `^${anyOf(decisionHeadingOpeners)}\\s(?:for|til|vedr\\.?)\\s${anyOf(itemReferenceWords)}\\s(?<number>\\d{1,3}[a-z]?)\\s?[:.]?\\s{0,3}`,
  "iu",
);
// "Beslutning i Vandudvalget den …", "Behandling i Vandudvalget onsdag den …"
const decisionByBody = new RegExp(
  `^(?<opener>${anyOf(decisionHeadingOpeners)})\\s(?:${anyOf(decisionHeadingLinks)}\\s)?(?<rest>.+)$`,
  "iu",
);
// "Vandudvalgets beslutning den 4. maj 2021:"
const decisionGenitive = /^(?<body>\p{Lu}[\p{L} .,-]{2,60}?)s beslutning(?: (?:på|i) mødet)?,? (?:den |d\. )?(?=\d)/u;
// "Det indstilles, at Vandudvalget" · "Det indstilles:" · "Det indstilles,"
const passiveRecommendation = new RegExp(
  `^${recommendationPassive}(?:[,:]?$|,?\\sat(?:\\s(?<body>\\p{L}[\\p{L}\\p{N} /&.-]{0,60}))?(?<!\\.)[:,]?$)`,
  "iu",
);
// "Det indstilles, at broen bygges i træ.": the sentence follows on the same line
const passiveSentence = new RegExp(`^${recommendationPassive}[,:]?\\s(?=at\\s)`, "iu");
// "Direktionen indstiller, at" · "Forvaltningen foreslår:" · "Direktionen indstiller til byrådet, at"
const activeRecommendation = new RegExp(
  `^(?<by>\\p{Lu}[\\p{L}\\p{N} /&.,-]{1,60}?)\\s(?:${recommendationVerbs.join("|")})(?:\\s(?:til|over for)\\s[\\p{L} ]{2,50})?(?:,?\\sat)?\\s?[:,]?$`,
  "u",
);
// "Vandudvalget, 03-04-2019, pkt. 42"
const decisionWithItem = /^(?<body>\p{Lu}[\p{L} .-]{2,60}), .{6,30}, pkt\. ?\d{1,4}:?$/u;
const deciding = `(?:[\\p{L}\\p{N} .,-]{0,50}${anyOf(decidingBodies)})`;
// "Teknisk Udvalgs møde den 12. december 2011:"
const meetingGenitive = new RegExp(`^(?=\\p{Lu})(?<body>${deciding})s ${meetingOf} .{6,30}:$`, "iu");
// "Vandudvalget, den 4. maj 2021:", under a label for recommendation and decision in one
const bodyAndDate = new RegExp(`^(?=\\p{Lu})(?<body>${deciding}),? (?:den |d\\. ).{6,30}:$`, "iu");
// "Beslutning Byrådet den", "Beslutning i Vandudvalget den [ ] :", "Beslutningen den :": the date was lost
const decisionLostDate = new RegExp(
  `^${anyOf(decisionHeadingOpeners)}(?:en)?(?:\\s(?:${anyOf(decisionHeadingLinks)}\\s)?(?<body>${deciding}))?\\s(?:den|d\\.)(?:\\s?\\[\\s?\\])?\\s?:?$`,
  "iu",
);
const capitalised = [...byWords.keys()]
  .filter((each) => each.length >= 5)
  .map((each) => `${each.charAt(0).toUpperCase()}${each.slice(1)}`);
// "BeslutningGodkendt.", "BilagIngen bilag.", "Bilag• Kort": the label ran into its words
const glued = new RegExp(`^(?<words>${anyOf(capitalised)})(?=\\p{Lu}[\\p{Ll} ]|[•▪])`, "u");
const presence = anyOf(sectionLabels.filter((each) => each.kind === "attendance").flatMap((each) => [...each.words]));
// "Fraværende- Bo Lund", "Afbud – Bo Lund"
const presenceDash = new RegExp(`^(?<words>${presence})\\s?[-–•]\\s?(?=\\p{Lu})`, "iu");
// "Suppleant for Anna Holm:"
const substitute = new RegExp(`^${anyOf(substituteOpeners)}\\s\\p{Lu}[\\p{L}. '-]{2,60}:$`, "iu");

function plainLabel(text: string): Label | null {
  const colon = text.slice(0, longest + 2).indexOf(":");
  const head = colon >= 0 ? text.slice(0, colon) : text;
  if (head.length > longest + 2) return null;
  const bare = fold(head.replace(/[\s.:]+$/u, ""));
  const found = byWords.get(bare);
  if (!found) return null;
  const contentStart = colon >= 0 ? skipBlanks(text, colon + 1) : text.length;
  return { ...found, text: head.trim(), contentStart };
}

/** A label that ran into the words after it, or has a dash for its colon. */
function runInLabel(text: string): Label | null {
  const found = glued.exec(text) ?? presenceDash.exec(text);
  const words = found?.groups?.words;
  const known = words === undefined ? undefined : byWords.get(fold(words));
  if (found && known && words !== undefined) return { ...known, text: words, contentStart: found[0].length };
  if (text.length > 90 || !substitute.test(text)) return null;
  return { kind: "attendance", strength: "weak", text: text.slice(0, -1), contentStart: text.length };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " ") at++;
  return at;
}

function decisionLabel(text: string): Label | null {
  const forItem = decisionForItem.exec(text);
  if (forItem?.groups?.number) {
    return {
      kind: "decision",
      strength: "strong",
      text,
      contentStart: text.length,
      itemNumber: forItem.groups.number,
    };
  }
  if (text.length > 140) return null;
  const byBody = decisionByBody.exec(text);
  const rest = byBody?.groups?.rest;
  if (rest) {
    const date = findDates(rest)[0];
    const before = date ? rest.slice(0, date.start).replace(/[\s,]*(?:den|d\.)?\s*$/u, "") : "";
    const after = date ? rest.slice(date.end).replace(/^\s*:?\s*(?:,?\s*pkt\.?\s*\d+\s*:?)?/u, "") : "";
    if (date && /^\p{Lu}/u.test(before) && before.length < 70) {
      const body = before.replace(/\s(?:mandag|tirsdag|onsdag|torsdag|fredag)$/iu, "");
      const contentStart = after === "" ? text.length : text.length - after.length;
      const label = text.slice(0, contentStart).replace(/[\s:]+$/u, "");
      return {
        kind: "decision",
        strength: "strong",
        text: label,
        contentStart,
        body,
        ...(date.date === null ? {} : { date: date.date }),
      };
    }
  }
  const lost = text.length < 90 ? decisionLostDate.exec(text) : null;
  if (lost) {
    const body = lost.groups?.body;
    const label = text.replace(/[\s:]+$/u, "");
    return {
      kind: "decision",
      strength: "strong",
      text: label,
      contentStart: text.length,
      ...(body ? { body } : {}),
    };
  }
  const other =
    decisionGenitive.exec(text) ?? decisionWithItem.exec(text) ?? meetingGenitive.exec(text) ?? bodyAndDate.exec(text);
  const body = other?.groups?.body;
  if (!body || (text.endsWith(":") && findDates(text).length === 0)) return null;
  const date = findDates(text)[0];
  return {
    kind: "decision",
    strength: "strong",
    text: text.replace(/[\s:]+$/u, ""),
    contentStart: text.length,
    body,
    ...(date && date.date !== null ? { date: date.date } : {}),
  };
}

function recommendationLabel(text: string): Label | null {
  if (text.length > 200) return null;
  const passive = passiveRecommendation.exec(text);
  const body = passive?.groups?.body ?? "";
  const names = body === "" || (/^\p{Lu}/u.test(body) && !/[.]$/u.test(body) && body.split(" ").length <= 7);
  const found = (passive && names && passive[0].length === text.length) || activeRecommendation.test(text);
  if (found && text.length <= 120) {
    return {
      kind: "recommendation",
      strength: "strong",
      text: text.replace(/[\s:,]+$/u, ""),
      contentStart: text.length,
      half: true,
    };
  }
  const sentence = passiveSentence.exec(text);
  if (!sentence) return null;
  return {
    kind: "recommendation",
    strength: "strong",
    text: sentence[0].replace(/[\s:,]+$/u, ""),
    contentStart: sentence[0].length,
  };
}

/** Reads a section label off a clean line: alone on it, in front of a colon, or as a heading sentence. */
export function readLabel(text: string): Label | null {
  if (text.length === 0 || text.length > 2000) return null;
  return plainLabel(text) ?? decisionLabel(text) ?? recommendationLabel(text) ?? runInLabel(text) ?? damagedLabel(text);
}

/** Labels of one long word: among these a letter that was lost, doubled or swapped leaves no doubt. */
const longLabels = sectionLabels.flatMap(({ kind, strength, words }) =>
  words
    .filter((each) => strength === "strong" && /^\p{L}{9,}$/u.test(each))
    .map((each) => ({ kind, strength, word: each })),
);

/** "Beslutnig", "Sagsfremstiling:": a label alone on its line that a scanner or a typist has damaged by one letter. */
function damagedLabel(text: string): Label | null {
  const word = /^(?<word>\p{Lu}\p{L}{7,24})\s?:?$/u.exec(text)?.groups?.word?.toLowerCase();
  if (word === undefined) return null;
  const found = longLabels.find(
    (each) => each.word[0] === word[0] && each.word.at(-1) === word.at(-1) && editDistance(each.word, word, 1) === 1,
  );
  return found
    ? { kind: found.kind, strength: "weak", text: text.replace(/\s?:$/u, ""), contentStart: text.length }
    : null;
}
