import type { PartFaults } from "../flow/notices.ts";
import { decodePart } from "../zip/decode.ts";
import type { ZipParts } from "../zip/parts.ts";
import { child, elements, readXml, type XmlElement, XmlFault, type XmlReading } from "../zip/xml.ts";
import { packageDialect, wordDialect } from "./names.ts";

/** A part that another part points at. */
export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: "styles", "header". */
  readonly kind: string;
  /** Name of the part in the container. */
  readonly target: string;
}

/** A Word document as its parts. */
export interface WordPackage {
  /** Name of the part with the body. */
  readonly main: string;
  readonly relationships: readonly Relationship[];
  /** The source of the part with the body; undefined when it is not there. Throws MinutesError as ZipParts does. */
  mainText(): Promise<string | undefined>;
  /** Hands over the blocks of the body one by one; answers the characters of its text, null without a body. Throws XmlFault. */
  streamMain(source: string, onBlock: (block: XmlElement) => void): number | null;
  /** Reads a part beside the body; undefined when it is missing or unreadable, which is then counted in `faults`. */
  readBeside(target: string | undefined): Promise<XmlReading | undefined>;
  readonly faults: PartFaults;
}

const defaultMain = "word/document.xml";

/** Finds the body of the document and what belongs to it, by the relationships and not by the usual names. */
export async function openPackage(parts: ZipParts): Promise<WordPackage> {
  const faults: PartFaults = { unreadable: [], damagedEncoding: false, dropped: 0 };
  const top = await readRelationships(parts, "", faults);
  const named = top.find((each) => each.kind === "officeDocument")?.target;
  const main = named !== undefined && parts.has(named) ? named : defaultMain;
  const own = await readRelationships(parts, main, faults);
  return {
    main,
    relationships: [...own, ...top],
    faults,
    mainText: () => textOfPart(parts, main, faults),
    streamMain: (source, onBlock) => {
      const reading = readXml(source, wordDialect, { container: "w:body", onChild: onBlock });
      faults.dropped += reading.dropped;
      return child(reading.root, "w:body") ? reading.characters : null;
    },
    readBeside: async (target) => {
      if (target === undefined) return undefined;
      try {
        return await readPart(parts, target, faults);
      } catch (cause) {
        if (!(cause instanceof XmlFault)) throw cause;
        faults.unreadable.push(target);
        return undefined;
      }
    },
  };
}

/** The part of the kind that the body points at, if there is one. */
export function targetOf(document: WordPackage, kind: string): string | undefined {
  return document.relationships.find((each) => each.kind === kind)?.target;
}

async function textOfPart(parts: ZipParts, name: string, faults: PartFaults): Promise<string | undefined> {
  const bytes = await parts.read(name);
  if (!bytes) return undefined;
  const { text, damaged } = await decodePart(bytes);
  faults.damagedEncoding ||= damaged;
  return text;
}

async function readPart(parts: ZipParts, name: string, faults: PartFaults): Promise<XmlReading | undefined> {
  const text = await textOfPart(parts, name, faults);
  if (text === undefined) return undefined;
  const reading = readXml(text, name.startsWith("docProps/") ? packageDialect : wordDialect);
  faults.dropped += reading.dropped;
  return reading;
}

async function readRelationships(parts: ZipParts, part: string, faults: PartFaults): Promise<Relationship[]> {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const bytes = await parts.read(name);
  if (!bytes) return [];
  try {
    const { root } = readXml((await decodePart(bytes)).text, packageDialect);
    return elements(root, "Relationship").flatMap(({ attributes }) => {
      // What lies outside the container is never opened.
      if (attributes.TargetMode === "External" || attributes.Target === undefined) return [];
      const kind = attributes.Type?.split("/").at(-1) ?? "";
      return [{ id: attributes.Id ?? "", kind, target: within(folder, attributes.Target) }];
    });
  } catch (cause) {
    if (!(cause instanceof XmlFault)) throw cause;
    faults.unreadable.push(name);
    return [];
  }
}

/** A target as a name in the container: "styles.xml" in word/ is "word/styles.xml", "/word/x.xml" is "word/x.xml". */
function within(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
