import { MinutesError } from "../record/errors.ts";
import type { SourceBytes } from "./adapter.ts";
import { describeForeign, findUnsupported } from "./foreign.ts";
import { type RegistryEntry, registry } from "./registry.ts";

/** What a fitting file name adds to a likeness; less than the step from a weak likeness to a strong one. */
const nameTip = 0.2;

/**
 * The format of a document. A signature in the content decides, whatever the name; between likenesses (plain text,
 * Markdown, a fragment of HTML) the file name may tip the balance. Throws MinutesError: FORMAT_UNSUPPORTED for document
 * formats that are known and not read, FORMAT_UNKNOWN for everything else that is no document.
 */
export function detect(source: SourceBytes, formats: readonly RegistryEntry[] = registry): RegistryEntry {
  const scores: { entry: RegistryEntry; score: number }[] = [];
  for (const entry of formats) {
    const score = entry.recognise(source);
    // The others need not look: to tell text from binary takes a walk over the head of the file.
    if (score >= 1) return entry;
    scores.push({ entry, score });
  }

  const unsupported = findUnsupported(source.bytes);
  if (unsupported !== undefined) {
    throw new MinutesError(
      "FORMAT_UNSUPPORTED",
      `${source.fileName} is ${unsupported.what}, which is not read: ${unsupported.advice}.`,
    );
  }
  const likely = scores
    .filter(({ score }) => score > 0)
    .map(({ entry, score }) => ({ entry, score: score + (hasExtension(source.fileName, entry) ? nameTip : 0) }));
  if (likely.length === 0) {
    const foreign = describeForeign(source.bytes);
    throw new MinutesError("FORMAT_UNKNOWN", `${source.fileName} seems to be ${foreign.what}: ${foreign.advice}.`);
  }
  return likely.reduce((best, other) => (other.score > best.score ? other : best)).entry;
}

function hasExtension(fileName: string, entry: RegistryEntry): boolean {
  const name = fileName.toLowerCase();
  return entry.extensions.some((extension) => name.endsWith(extension));
}
