import { bodyNouns, offices } from "../danish/lexicon/resolutions.ts";
import { anyOf } from "../danish/words.ts";
import type { Paragraph } from "../text/passage.ts";
import { add, type Reader } from "./action-drafts.ts";
import { type Owner, readOwners } from "./owners.ts";

/** A line of a list that deals out what is to be done: "Kaffe: Anna". Offsets into the paragraph. */
interface Pair {
  readonly end: number;
  readonly owners: readonly Owner[];
}

// "Dommerbord: Anna", "Indkøb til boden: Anna + Bo"
const behindColon = /^(?<task>\p{L}[^:.]{2,50}): {1,3}(?<owners>\p{Lu}[\p{L} .,&+/-]{1,80})$/u;
// "kakao - Anna", "lygter, Bo": only in entries of a list
const behindDash = /^(?<task>\p{Ll}[^:.–-]{2,50}?)(?: [–-] |, )(?<owners>\p{Lu}[\p{L} .&+/-]{1,60})$/u;
// "Formand: Anna", "Festudvalget: Bo og Carl": who holds an office or sits in a group
const holds = new RegExp(`(?:^|(?<![\\p{L}]))${anyOf(offices)}$|${anyOf(bodyNouns)}$`, "iu");
/** Lines that such a list has at least; more where nothing but a dash or comma parts task and owner. */
const fewest = { colon: 2, dash: 3 };

function isKnown(owner: Owner, reader: Reader): boolean {
  const { people } = reader.context;
  return owner.kind === "person" && (people.resolve(owner.name) !== null || people.isFirstName(owner.name));
}

function pairIn({ text, bullet }: Paragraph, reader: Reader): (Pair & { readonly colon: boolean }) | null {
  const colon = behindColon.exec(text);
  const { task, owners: run } = (colon ?? (bullet ? behindDash.exec(text) : null))?.groups ?? {};
  if (task === undefined || run === undefined || holds.test(task)) return null;
  const owners = readOwners(run.replace(/(?<=\p{Ll})\.$/u, ""), reader.context.people);
  if (!owners?.every((each) => isKnown(each, reader))) return null;
  return { end: task.length, owners, colon: colon !== null };
}

/**
 * Lists without a label that say who does what, line below line: "Kaffe: Anna", "Pynt: Bo". Who does it must be somebody
 * of the document, and an election deals out offices and no tasks.
 */
export function pairedLines(reader: Reader, paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, Pair> {
  const found = new Map<Paragraph, Pair>();
  if (reader.context.elects) return found;
  let run: [Paragraph, Pair & { readonly colon: boolean }][] = [];
  const close = () => {
    const colons = run.every(([, each]) => each.colon);
    if (run.length >= (colons ? fewest.colon : fewest.dash))
      for (const [paragraph, pair] of run) found.set(paragraph, pair);
    run = [];
  };
  for (const paragraph of paragraphs) {
    const pair = pairIn(paragraph, reader);
    if (pair) run.push([paragraph, pair]);
    else close();
  }
  close();
  return found;
}

/** Adds what such a line deals out. */
export function readPair(reader: Reader, { start }: Paragraph, { end, owners }: Pair): void {
  add(reader, start, start + end, { owners, basis: "list", certainty: 0.8 });
}
