// A string, a mark, a number or word, a line break
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|\n/gu;

/** An object or a list that the reading is in. */
interface Open {
  readonly pointer: string;
  /** The place in a list; null in an object. */
  index: number | null;
  /** The key whose value comes next, in an object. */
  key: string | null;
}

/**
 * Lines, from 1, on which the values of a JSON text begin, by JSON pointer: of the pointers that are asked for, or, for a
 * value that is not there, of the nearest one around it. The text must be valid JSON.
 */
export function linesOf(text: string, asked: readonly string[]): Map<string, number> {
  const wanted = new Set(asked.flatMap(withAncestors));
  const found = new Map<string, number>();
  const open: Open[] = [];
  let line = 1;
  for (const [part] of text.matchAll(token)) {
    const inner = open.at(-1);
    if (part === "\n") line += 1;
    else if (part === "}" || part === "]") open.pop();
    else if (part === ",") step(inner);
    else if (part !== ":") {
      if (inner !== undefined && inner.index === null && inner.key === null) {
        inner.key = String(JSON.parse(part));
        continue;
      }
      const pointer = pointerOf(inner);
      if (wanted.has(pointer)) found.set(pointer, line);
      if (part === "{" || part === "[") open.push({ pointer, index: part === "[" ? 0 : null, key: null });
    }
  }
  const nearest = (pointer: string) => withAncestors(pointer).find((each) => found.has(each)) ?? "";
  return new Map(asked.map((pointer) => [pointer, found.get(nearest(pointer)) ?? 1]));
}

function step(inner: Open | undefined): void {
  if (inner === undefined) return;
  if (inner.index === null) inner.key = null;
  else inner.index += 1;
}

function pointerOf(inner: Open | undefined): string {
  if (inner === undefined) return "";
  const key = inner.index === null ? (inner.key ?? "").replace(/~/gu, "~0").replace(/\//gu, "~1") : inner.index;
  return `${inner.pointer}/${key}`;
}

/** "/items/3/title" → itself, "/items/3", "/items", "" */
function withAncestors(pointer: string): string[] {
  const parts = pointer.split("/");
  return parts.map((_, place) => parts.slice(0, parts.length - place).join("/"));
}
