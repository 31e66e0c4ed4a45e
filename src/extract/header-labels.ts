import { allHeaderLabels, fieldOfWords, gluedLabel } from "../danish/header-fields.ts";
import { colonOnly, type HeaderField, headerLabels } from "../danish/lexicon/header-labels.ts";
import { anyOf, fold } from "../danish/words.ts";
import type { CleanLine } from "../text/clean-line.ts";

const labels = anyOf(allHeaderLabels);
// "Til stede: Anna, Bo. Afbud: Carl" — every label with its colon; "Til stede;" at the start of a line,
// "Fraværende (bestyrelsen): Anna"
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<label>${labels})(?:\\s\\([^()]{1,40}\\))?\\s{0,3}(?::|(?<=^[^;]{0,40});)`,
  "giu",
);
// "Referent Anna Holm", "Afbud fra Bo", "Til stede Anna, Bo": no colon, a capital follows
const bareFields: readonly HeaderField[] = ["present", "others", "excused", "absent", "secretary", "guests"];
const bareLabels = anyOf(
  bareFields.flatMap((field) => headerLabels[field]).filter((each) => !colonOnly.includes(each)),
);
const bare = new RegExp(`^(?<label>${bareLabels})\\s(?=\\p{Lu})`, "iu");

/** Fields whose value is a list of people. */
export const listFields: ReadonlySet<HeaderField> = new Set([
  "present",
  "members",
  "invited",
  "others",
  "remote",
  "guests",
  "excused",
  "absent",
  "facilitators",
  "substitutes",
  "distribution",
]);

/** A label on a line of the header. */
export interface HeaderLabel {
  readonly field: HeaderField;
  readonly label: string;
  readonly start: number;
  readonly valueStart: number;
}

/** All labels on a line. */
export function labelsOn(line: CleanLine): HeaderLabel[] {
  const { text } = line;
  const key = fold(text).replace(/[\s.:;]+$/u, "");
  const alone = fieldOfWords(key.replace(/\s+/gu, " "));
  // "Mødedato" alone on a line
  if (alone !== null) return [{ field: alone, label: text, start: 0, valueStart: text.length }];
  const hours = startAndEnd(text);
  if (hours.length > 0) return hours;
  const special = standInLabel(text) ?? unitLabel(text) ?? gluedOn(text);
  if (special) return [special];
  const found: HeaderLabel[] = [];
  const labelledPart = /[:;]/u.test(text) ? text.slice(0, 2000) : "";
  for (const match of labelledPart.matchAll(labelled)) {
    const label = match.groups?.label ?? "";
    const field = fieldOfWords(label);
    if (!field || !opensLabel(text, match.index)) continue;
    // "Formand; Anna Holm" is a role and a name; "Til stede; Anna Holm" a label.
    if (match[0].endsWith(";") && (match.index > 0 || !listFields.has(field) || field === "substitutes")) continue;
    const end = match.index + match[0].length;
    found.push({
      field,
      label,
      start: match.index,
      valueStart: end + (text.slice(end).length - text.slice(end).trimStart().length),
    });
  }
  if (found.length > 0 || line.continues) return found;
  const open = bare.exec(text);
  const label = open?.groups?.label;
  const field = label ? fieldOfWords(label) : null;
  return open && label && field && /^\p{Lu}/u.test(text.slice(open[0].length))
    ? [{ field, label, start: 0, valueStart: open[0].length }]
    : [];
}

const clock = "(?:kl\\.? ?)?\\p{N}{1,2}[.:]\\p{N}{2}";
// "Start 19.30 Slut 21.50", "Slut kl. 21.50"
const bareHours = new RegExp(
  `^(?:(?<start>${anyOf(headerLabels.start)}) ${clock}[,;]? )?(?<end>${anyOf(headerLabels.end)}) ${clock}\\.?$`,
  "iu",
);

/** Labels without a colon on a line that holds nothing but when the meeting began and ended. */
function startAndEnd(text: string): HeaderLabel[] {
  const groups = text.length > 90 ? undefined : bareHours.exec(text)?.groups;
  if (!groups) return [];
  return (["start", "end"] as const).flatMap((field) => {
    const label = groups[field];
    if (label === undefined) return [];
    const start = field === "start" ? 0 : text.lastIndexOf(`${label} `);
    return [{ field, label, start, valueStart: start + label.length + 1 }];
  });
}

// "Suppleant for Anna Holm:", "Stedfortræder for Bo Lund:"
const standIn = new RegExp(`^(?<label>${anyOf(headerLabels.substitutes)} for \\p{Lu}[^:,]{2,50})\\s?:\\s{0,3}`, "iu");

// "Fra provstikontoret: ", "Fra forvaltningen deltager: "
const fromUnit = /^(?<label>(?:Fra|For) (?:\p{L}[\p{L}-]* ?){1,4}?(?: delt(?:og|ager))?)\s?:\s{0,3}(?=\p{L}|$)/u;

/** "MødestedLokale 3" on a line that can be one of a header. */
function gluedOn(text: string): HeaderLabel | null {
  const glued = text.length <= 300 ? gluedLabel(text) : null;
  return glued && { ...glued, start: 0, valueStart: glued.label.length };
}

/** A label that names where people come from. */
function unitLabel(text: string): HeaderLabel | null {
  const found = fromUnit.exec(text);
  const label = found?.groups?.label;
  if (!found || !label || fieldOfWords(label) !== null) return null;
  return { field: "others", label, start: 0, valueStart: found[0].length };
}

/** A label that names whom somebody stands in for. */
function standInLabel(text: string): HeaderLabel | null {
  const found = standIn.exec(text);
  const label = found?.groups?.label;
  return found && label ? { field: "substitutes", label, start: 0, valueStart: found[0].length } : null;
}

/** A label opens at the start of a line, after the end of a sentence, or after a wide blank; never inside a phrase. */
function opensLabel(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.slice(0, at).trimEnd();
  return /[.;:,|)\]–-]$/u.test(before) || before.length < at - 1 || /\p{Lu}/u.test(text[at] ?? "");
}
