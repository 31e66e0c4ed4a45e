import type { LineFacts } from "./line-facts.ts";
import type { Numbering } from "./numbering.ts";
import type { ChosenHeading } from "./sequence.ts";

const plain: Numbering = { style: "plain", path: [], label: "", titleStart: 0 };

/** A heading found by what stands around it rather than by its own line. */
export function headingAt(
  facts: LineFacts,
  why: string,
  options: { readonly numbering?: Numbering; readonly untitled?: true; readonly from?: number } = {},
): ChosenHeading {
  const numbering = options.numbering ?? plain;
  const { text, index } = facts.line;
  return {
    candidate: {
      index,
      numbering,
      title: options.untitled ? "" : text.slice(numbering.titleStart).trim(),
      score: 1,
      reasons: [why],
      features: new Set(),
      look: numbering.style,
      ...(options.untitled ? { untitled: true } : {}),
      ...(options.from === undefined ? {} : { from: options.from }),
    },
    score: 1,
    reasons: [why],
  };
}
