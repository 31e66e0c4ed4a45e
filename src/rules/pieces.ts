import type { Item, Section } from "../record/item.ts";
import type { MinutesRecord, Rest } from "../record/record.ts";
import { itemPart, recordPart } from "./answers.ts";
import { perRecord } from "./per-record.ts";
import type { Subject, Words } from "./rule.ts";
import { clip, named } from "./wording.ts";

/** A piece of the document's text that is looked through by itself, with what a message calls it. */
export interface Piece {
  readonly text: string;
  /** What it was made of; an item for its title. */
  readonly sources: readonly (Item | Section | Rest)[];
  readonly about: Subject;
  /** "Pkt. 5 «Ny cykelsti», Beslutning"; put together when a finding needs it. */
  name(): Words;
  /** The item's own words for a fingerprint; the kind of place outside the items. */
  readonly place: string;
  readonly item: Item | null;
  readonly section: Section | null;
}

const outside: Readonly<Record<Rest["kind"], Words>> = {
  header: { da: "Hovedet", en: "The head" },
  furniture: { da: "Sidehoved eller sidefod", en: "A running header or footer" },
  signature: { da: "Underskrifterne", en: "The signatures" },
  unassigned: { da: "Teksten uden for punkterne", en: "The text outside the items" },
};

/** All text of the document, piece by piece: what stands outside the items, and each item's title and sections. */
export const piecesOf = perRecord((record): readonly Piece[] => [
  ...piecesOutside(record),
  ...record.items.flatMap(piecesOfItem),
]);

/** Text of one kind is one piece, because a label and its value may stand on two lines. */
function piecesOutside({ rest }: MinutesRecord): Piece[] {
  return (["header", "unassigned", "signature", "furniture"] as const).flatMap((kind) => {
    const places = rest.filter((each) => each.kind === kind);
    const [first] = places;
    if (first === undefined) return [];
    // A footer is the same on every page, and once is enough.
    const texts = kind === "furniture" ? [...new Set(places.map(({ text }) => text))] : places.map(({ text }) => text);
    const about = recordPart(`/rest/${rest.indexOf(first)}`, first.at);
    const text = texts.join("\n");
    return [{ text, sources: places, about, name: () => outside[kind], place: kind, item: null, section: null }];
  });
}

function piecesOfItem(item: Item, index: number): Piece[] {
  const words = item.title ?? item.number;
  const title =
    item.title === null
      ? []
      : [
          {
            text: item.title,
            sources: [item],
            about: itemPart(item, index, "/title"),
            name: () => titleOfItem,
            place: "title",
            item,
            section: null,
          },
        ];
  const sections = item.sections.map((section, place) => {
    return {
      // The label goes before the text as on paper: "Sagsnr.: …" says what the digits are.
      text: section.label === null ? section.text : `${section.label}: ${section.text}`,
      sources: [section],
      about: itemPart(item, index, `/sections/${place}`, section.at),
      name: () => nameOf(item, section),
      place: words,
      item,
      section,
    };
  });
  return [...title, ...sections];
}

const titleOfItem: Words = { da: "Overskriften på et punkt", en: "The title of an item" };

function nameOf(item: Item, { label }: Section): Words {
  const { da, en } = named(item);
  const part = label === null ? "" : `, ${clip(label, 40)}`;
  return { da: `${da}${part}`, en: `${en}${part}` };
}
