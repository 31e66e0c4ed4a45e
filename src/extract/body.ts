import { findDates } from "../danish/dates.ts";
import { fieldOfLabel } from "../danish/header-fields.ts";
import {
  agendaWords,
  boardWords,
  bodyLetters,
  bodyWords,
  meetingBodies,
  meetingSuffixes,
  minutesWords,
} from "../danish/lexicon/bodies.ts";
import { resolvingVerbs } from "../danish/lexicon/outcomes.ts";
import { anyOf, word } from "../danish/words.ts";
import type { Outline } from "../layout/outline.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, paragraphsOf, spanIn } from "../text/passage.ts";
import { bodyTypeOf } from "./body-type.ts";
import type { HeaderEntry } from "./header-entries.ts";
import { ownerInLetterhead } from "./organization.ts";
import { type Reading, readingIn, readingOn } from "./reading.ts";

export interface BodyReading {
  readonly body: Reading<string> | null;
  readonly organization: Reading<string> | null;
  readonly title: Reading<string> | null;
}

const kindWord = `(?:${anyOf([...minutesWords, ...agendaWords])})`;
const anyKind = new RegExp(kindWord, "iu");
const opensKind = new RegExp(`(?<!\\p{L})${kindWord}`, "iu");
// "mødet i Vandudvalget", "møde i Fjordby Menighedsråd"
const meetingIn =
  /(?<![\p{L}])(?:mødet|møde|bestyrelsesmøde|generalforsamling) (?:i|for) (?<body>\p{Lu}[^,;:]{1,60}(?:(?<!(?:et|en)), \p{Lu}\p{L}+(?:- og \p{L}+)?(?=(?:, \p{Lu}\p{L}+)* og ))*(?: og [\p{L} -]{2,50})?)/iu;
// "Vandudvalget - Referat", "Referat for Vandudvalget", "Referat af bestyrelsesmøde"
const titled = new RegExp(
  `^(?:(?:åbent|lukket|endeligt|godkendt|foreløbigt|udkast til) )?(?:${kindWord})\\s?[:–-]?\\s?(?:af|fra|for|til|over|vedr\\.?)?\\s?:?\\s?(?<rest>.*)$`,
  "iu",
);
const meeting = anyOf(meetingSuffixes);
// What stands between a body and its owner
const linking = "(?:for|i|af|på|ved)";
// "bestyrelsesmøde", "styregruppemøde", "Vandudvalgets møde"
const compound = new RegExp(`(?<![\\p{L}])(?<stem>\\p{L}{4,40}?)${meeting}(?![\\p{L}])`, "iu");
// "HMU-møde", "PU møde": a body that is called by its letters
const lettersMeeting = new RegExp(`(?<![\\p{L}])(?:${anyOf(bodyLetters)})(?=[- ]${meeting}(?![\\p{L}]))`, "u");
const knownLetters: ReadonlySet<string> = new Set(bodyLetters);
const ownMeeting = word(anyOf(meetingBodies), "iu");
const bodyName = new RegExp(
  `(?<![\\p{L}])(?:\\p{L}{0,30}(?:udvalget|udvalg|nævnet|nævn|bestyrelsen|rådet|råd|byrådet|kommunalbestyrelsen|gruppen|direktionen|teamet|forsamlingen|forsamling|bestyrelse)|${anyOf(bodyWords)})(?![\\p{L}])`,
  "iu",
);
const qualifiers =
  /^(?:ordinært?|ekstraordinært?|ordinær|ekstraordinær|konstituerende|det|den|dagens|møde|mødet|nr\.?\s?\d+|\d+\.?)\s+/iu;
const resolvers = Object.keys(resolvingVerbs).join("|");
// "Chefteamet drøftede:", "HMU besluttede, at:"
const opener = new RegExp(
  `^(?<body>\\p{Lu}[\\p{L}\\p{N}./-]{1,40}(?:\\s\\p{Lu}[\\p{L}-]{1,30}){0,3})\\s(?:har\\s)?(?:${resolvers})(?![\\p{L}])`,
  "u",
);
// An election period behind the name: "Byrådet 2022-2025"
const period = /\s*\(?\d{2,4}\s?[-–]\s?\d{2,4}\)?$/u;

// "Fjordby Provstiudvalg PU møde": the name has its letters once more
const meetingBehind = new RegExp(`(?: ${anyOf(bodyLetters)})?[ -]${meeting}$`, "u");

// "bestyrelsen for", at the end of a line: the owner stands on the next
const linkingBehind = new RegExp(`\\s${linking}$`, "u");

function tidy(text: string): string {
  const [date] = findDates(text);
  const cut = date ? text.slice(0, date.start) : text;
  return cut
    .replace(/\s(?:mandag|tirsdag|onsdag|torsdag|fredag)?\s?(?:den|d\.|kl(?!\p{L}).*|nr(?!\p{L}).*)?\s*$/iu, "")
    .replace(period, "")
    .replace(meetingBehind, "")
    .replace(/[\s,:;.–-]+$/u, "")
    .replace(linkingBehind, "")
    .trim();
}

function firstOn(line: CleanLine, text: string): Reading<string> | null {
  const at = line.text.indexOf(text);
  return text !== "" && at >= 0 ? readingOn(line, text, at, at + text.length) : null;
}

/** The body named by a compound such as "bestyrelsesmøde": "bestyrelse". */
function fromCompound(line: CleanLine): Reading<string> | null {
  const own = ownMeeting.exec(line.text);
  if (own) return readingOn(line, own[0], own.index, own.index + own[0].length);
  const letters = lettersMeeting.exec(line.text);
  // "Fjordby Provstiudvalg PU møde": the name says more.
  if (letters && !bodyName.test(line.text.slice(0, letters.index)))
    return readingOn(line, letters[0], letters.index, letters.index + letters[0].length);
  const found = compound.exec(line.text);
  const stem = found?.groups?.stem;
  if (!found || !stem || /^(?:næste|dagens|ordinært?|formø)/iu.test(stem)) return null;
  const bare = /(?:else|ing|hed|skab|tion|udvalg|råd|team|forum)s$/iu.test(stem) ? stem.slice(0, -1) : stem;
  if (!/(?:bestyrelse|udvalgs?|gruppe|råds?|direktion|team|afdeling|leder|hoved|forum)$/iu.test(bare)) return null;
  return readingOn(line, bare, found.index, found.index + bare.length);
}

// "bestyrelsen for Ådals Gymnasium": the board, and whose it is
const boardOf = new RegExp(`^(?<board>${anyOf(boardWords)}) ${linking} (?=\\p{Lu})`, "iu");

function bodyInTitle(header: readonly CleanLine[]): Reading<string> | null {
  for (const line of header) {
    if (line.text.length > 200) continue;
    const inside = meetingIn.exec(line.text);
    const body = inside?.groups?.body ? tidy(inside.groups.body) : "";
    const compounded = fromCompound(line);
    // "bestyrelsesmøde i Ravnens Fagråd": the board met, and the owner is named after it.
    if (compounded && (!bodyName.test(body) || /bestyrelse$/iu.test(compounded.value))) return compounded;
    const board = boardOf.exec(body)?.groups?.board ?? body;
    // "Møde i HMU": a body that is called by its letters
    if (knownLetters.has(board)) return firstOn(line, board);
    if (body !== "" && (bodyName.test(body) || /^mødet i /iu.test(line.text))) return firstOn(line, board);
  }
  return null;
}

// "Vejen Kommune – Byrådet", "Politik > Udvalget for Voksne"; the commas of "Udvalget for Havn, Teknik og Klima" are its own
const between = /\s(?:[-–|·]|[>›»])\s|(?<!-), (?!\p{L}[\p{L}-]*(?:, \p{L}[\p{L}-]*){0,3} og \p{L})/u;

function bodyByName(header: readonly CleanLine[]): Reading<string> | null {
  for (const line of header.slice(0, 12)) {
    if (line.text.length > 120 || fieldOfLabel(line.text) !== null) continue;
    const rest = titled.exec(line.text)?.groups?.rest ?? line.text;
    const name = tidy(rest.replace(qualifiers, ""));
    if (name.length <= 2 || name.length >= 70 || !bodyName.test(name) || /[.!?]$/u.test(name)) continue;
    const body = name.split(between).find((each) => bodyName.test(each)) ?? name;
    // "…, hvad vi talte om på mødet i lauget": a clause is no name.
    if (/^\p{Lu}/u.test(body) || !name.includes(",")) return firstOn(line, body);
  }
  return null;
}

/** The body that most headings of decisions name: "Beslutning i Vandudvalget den 4. maj 2021". */
function bodyByHeadings(outline: Outline): Reading<string> | null {
  const seen = new Map<string, { count: number; reading: Reading<string> }>();
  for (const item of outline.items) {
    for (const { body, labelParts } of item.sections) {
      const label = joinParts(labelParts);
      const at = body === null ? -1 : label.text.indexOf(body);
      if (body === null || at < 0) continue;
      const known = seen.get(body);
      if (known) known.count++;
      else seen.set(body, { count: 1, reading: readingIn(label, body, at, at + body.length) });
    }
  }
  const [best, second] = [...seen.values()].sort((a, b) => b.count - a.count);
  return best && best.count > (second?.count ?? 0) ? best.reading : null;
}

/** The body that most decisions name as the one who decides. */
function bodyByDecisions(outline: Outline): Reading<string> | null {
  const seen = new Map<string, { count: number; reading: Reading<string> }>();
  for (const item of outline.items) {
    for (const section of item.sections) {
      if (section.kind !== "decision" && section.kind !== "treatment") continue;
      const passage = joinParts(section.parts);
      for (const paragraph of paragraphsOf(passage)) {
        const body = opener.exec(paragraph.text.slice(0, 200))?.groups?.body;
        if (!body) continue;
        const known = seen.get(body);
        if (known) known.count++;
        else if (bodyName.test(body) || /^\p{Lu}{2,5}$/u.test(body))
          seen.set(body, {
            count: 1,
            reading: readingIn(passage, body, paragraph.start, paragraph.start + body.length),
          });
      }
    }
  }
  const best = [...seen.values()].sort((a, b) => b.count - a.count)[0];
  return best && best.count >= 2 ? best.reading : null;
}

// "Referat fra Ravnens generalforsamling", "Havnebyg styregruppemøde 4. maj": what stands before the meeting
const beforeMeeting = new RegExp(
  `^(?:.{0,60}?(?:${kindWord})\\s?[:–-]?\\s?(?:af|fra|for|til)?\\s?)?(?<owner>\\p{Lu}[\\p{L}\\p{N}]*(?: [\\p{L}\\p{N}]+){0,4}?)\\s(?=\\p{L}*(?:møde|mødet|${anyOf(meetingBodies)})(?![\\p{L}]))`,
  "iu",
);

/** The owner named in front of the meeting in the title. */
function organizationInTitle(header: readonly CleanLine[]): Reading<string> | null {
  for (const line of header.slice(0, 10)) {
    if (line.text.length > 160) continue;
    const found = beforeMeeting.exec(line.text);
    const owner = found?.groups?.owner;
    if (
      !owner ||
      !/^\p{Lu}/u.test(owner) ||
      !(fromCompound(line) || ownMeeting.test(line.text)) ||
      anyKind.test(owner) ||
      bodyLetters.includes(owner) ||
      /^(?:ordinær|ekstraordinær|det|den|næste)/iu.test(owner)
    )
      continue;
    const name = ownMeeting.test(line.text) ? owner.replace(/(?<=\p{L}{3})s$/u, "") : owner;
    return firstOn(line, name);
  }
  return null;
}

/** Owners named in decision text: "Region Nordkysten", most often. */
function organizationInText(outline: Outline): Reading<string> | null {
  const seen = new Map<string, { count: number; reading: Reading<string> }>();
  const region = /(?<![\p{L}])(?:Region \p{Lu}\p{L}+|\p{Lu}\p{L}+ Kommune)(?![\p{L}])/gu;
  for (const item of outline.items) {
    const passage = joinParts(item.sections.flatMap((each) => each.parts));
    for (const found of passage.text.matchAll(region)) {
      const known = seen.get(found[0]);
      if (known) known.count++;
      else
        seen.set(found[0], {
          count: 1,
          reading: { value: found[0], at: spanIn(passage, found.index, found.index + found[0].length) },
        });
    }
  }
  const [best, second] = [...seen.values()].sort((a, b) => b.count - a.count);
  return best && best.count >= 2 && best.count >= 2 * (second?.count ?? 0) ? best.reading : null;
}

function titleLine(header: readonly CleanLine[], entries: readonly HeaderEntry[]): Reading<string> | null {
  const named = entries.find((each) => each.field === "title" && each.value.text !== "");
  const heading = header.find(
    (line) =>
      (line.source.heading !== undefined || opensKind.test(line.text)) &&
      line.text.length <= 160 &&
      line.text.length > 2,
  );
  if (heading) return readingOn(heading, heading.text, 0, heading.text.length);
  return named ? readingIn(named.value, named.value.text, 0, named.value.text.length) : null;
}

/** "Bestyrelsen" in the text, when the header only speaks of a "bestyrelsesmøde". */
function definiteForm(outline: Outline, body: Reading<string>): Reading<string> | null {
  if (!/(?:e|gruppe|team)$/u.test(body.value) || body.value.includes(" ")) return null;
  const forms = word(`(?:${body.value[0]?.toUpperCase() ?? ""}${body.value.slice(1).toLowerCase()})(?:n|et)`);
  for (const item of outline.items) {
    const passage = joinParts(item.sections.flatMap((each) => each.parts));
    const found = forms.exec(passage.text);
    if (found) return readingIn(passage, found[0], found.index, found.index + found[0].length);
  }
  return null;
}

/** Reads who met: the body, its owner, and the document's title. */
export function readBody(outline: Outline, entries: readonly HeaderEntry[]): BodyReading {
  const { header } = outline;
  const entry = (field: string) =>
    entries.find((each) => each.field === field && each.value.text !== "" && each.value.text.length < 120);
  const labelledBody = entry("body");
  const labelledOwner = entry("organization");
  const fromLabel = labelledBody
    ? readingIn(labelledBody.value, tidy(labelledBody.value.text), 0, tidy(labelledBody.value.text).length || 1)
    : null;
  const named =
    fromLabel ?? bodyInTitle(header) ?? bodyByName(header) ?? bodyByHeadings(outline) ?? bodyByDecisions(outline);
  const body = named ? (definiteForm(outline, named) ?? named) : null;
  const type = bodyTypeOf(body?.value ?? null, null);
  const publicBody =
    type === "worksCouncil" ||
    type === "committee" ||
    type === "council" ||
    type === "regionalCouncil" ||
    type === "advisory";
  // "Emne: Bestyrelsesmøde i Grundejerforeningen Klitten": a subject names its owner as a title does.
  const owned = new Set(
    entries
      .filter((each) => each.field !== "title")
      .flatMap((each) => [each.labelLine.index, ...each.lines.map((line) => line.index)]),
  );
  const owner = labelledOwner
    ? readingIn(labelledOwner.value, tidy(labelledOwner.value.text), 0, tidy(labelledOwner.value.text).length || 1)
    : null;
  return {
    body,
    organization:
      owner ??
      organizationInTitle(header) ??
      ownerInLetterhead(outline, owned) ??
      (publicBody ? organizationInText(outline) : null),
    title: titleLine(header, entries),
  };
}
