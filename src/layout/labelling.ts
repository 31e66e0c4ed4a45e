import type { LineFacts } from "./line-facts.ts";

/** How a document labels the parts of its items. */
export interface Labelling {
  /** Kinds of strong labels it uses at all: only where there are any do weak labels count. */
  readonly kinds: ReadonlySet<string>;
  /** Weak labels that stand alone in item after item: the template has them, so they are no free sub-headings. */
  readonly repeated: ReadonlySet<string>;
  /** True when labels are written in capitals. */
  readonly capitals: boolean;
  /** The indent of labels; null where they have none in common. */
  readonly indent: number | null;
}

export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function alone(facts: LineFacts): boolean {
  return facts.label !== null && facts.label.contentStart >= facts.line.text.length;
}

/** Looks at all labels between the items' first and last line. */
export function readLabelling(
  facts: readonly LineFacts[],
  items: readonly { readonly from: number; readonly to: number }[],
  end: number,
): Labelling {
  const kinds = new Set<string>();
  const seen = new Map<string, number>();
  const indents = new Map<number, number>();
  let strong = 0;
  let capitals = 0;
  for (const item of items) {
    const here = new Set<string>();
    for (let at = item.from; at <= item.to && at < end; at++) {
      const each = facts[at];
      if (!each?.label) continue;
      if (each.label.strength === "strong") {
        kinds.add(each.label.kind);
        if (each.line.source.x === undefined) indents.set(each.line.indent, (indents.get(each.line.indent) ?? 0) + 1);
        if (alone(each)) strong++;
        if (alone(each) && isCapitals(each.line.text)) capitals++;
      } else if (alone(each) && each.label.kind !== "treatment") here.add(each.key);
    }
    for (const key of here) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, items.length / 2);
  const [usual] = [...indents].sort((a, b) => b[1] - a[1]);
  const counted = [...indents.values()].reduce((sum, each) => sum + each, 0);
  return {
    kinds,
    repeated: new Set([...seen].filter(([, count]) => count >= least).map(([key]) => key)),
    capitals: strong >= 3 && capitals >= strong * 0.8,
    indent: usual && usual[1] >= 3 && usual[1] >= counted * 0.6 ? usual[0] : null,
  };
}

/** A label further in than the document's own stands in a text that is quoted. */
export function quoted(facts: LineFacts, how: Labelling): boolean {
  return how.indent !== null && facts.line.source.x === undefined && facts.line.indent >= how.indent + 2;
}
