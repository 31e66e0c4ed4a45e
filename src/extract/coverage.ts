import type { Outline, Role } from "../layout/outline.ts";
import type { Coverage, Rest } from "../record/record.ts";
import type { CleanLine } from "../text/clean-line.ts";
import { joinParts, spanOfLines } from "../text/passage.ts";

type Place = "inItems" | "inHeader" | "inSignatures" | "furniture" | "unassigned";

const placeOf: Readonly<Record<Role, Place>> = {
  header: "inHeader",
  heading: "inItems",
  cluster: "inItems",
  label: "inItems",
  body: "inItems",
  group: "inHeader",
  furniture: "furniture",
  contents: "furniture",
  signature: "inSignatures",
  appendix: "inSignatures",
  unassigned: "unassigned",
};
const restKind: Readonly<Record<Place, Rest["kind"] | null>> = {
  inItems: null,
  inHeader: "header",
  inSignatures: "signature",
  furniture: "furniture",
  unassigned: "unassigned",
};

function nonBlank(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) count++;
  return count;
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 133 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Runs of neighbouring lines in the same place. */
function runs(outline: Outline): { place: Place; role: Role; lines: CleanLine[] }[] {
  const found: { place: Place; role: Role; lines: CleanLine[] }[] = [];
  for (const { line, role } of outline.placed) {
    const place = placeOf[role];
    const last = found[found.length - 1];
    if (last && last.place === place && last.lines[last.lines.length - 1]?.index === line.index - 1)
      last.lines.push(line);
    else found.push({ place, role, lines: [line] });
  }
  return found;
}

/** Counts every non-blank character of the source in exactly one place, and gathers the text that is in no item. */
export function readCoverage(outline: Outline): { coverage: Coverage; rest: Rest[] } {
  const { source } = outline.text;
  const counts: Record<Place, number> = { inItems: 0, inHeader: 0, inSignatures: 0, furniture: 0, unassigned: 0 };
  const rest: Rest[] = [];
  const unassignedAt: Coverage["unassignedAt"] = [];
  for (const { place, lines } of runs(outline)) {
    for (const { source: line } of lines) counts[place] += nonBlank(source.text, line.start, line.end);
    const kind = restKind[place];
    if (!kind) continue;
    const at = spanOfLines(lines);
    rest.push({ kind, text: joinParts(lines.map((line) => ({ line, from: 0, to: line.text.length }))).text, at });
    if (kind === "unassigned") unassignedAt.push(at);
  }
  const { start, end } = outline.text.part ?? { start: 0, end: source.text.length };
  const characters = nonBlank(source.text, start, end);
  const placed = Object.values(counts).reduce((sum, each) => sum + each, 0);
  // What stands in no line is the format's own markup.
  counts.furniture += characters - placed;
  const ratio = characters === 0 ? 1 : Math.round((1 - counts.unassigned / characters) * 1e6) / 1e6;
  return { coverage: { characters, ...counts, ratio, unassignedAt }, rest };
}
