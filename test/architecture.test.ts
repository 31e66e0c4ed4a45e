import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Boundary, boundaries, danishBelongs, danishElsewhere, processStarts } from "./architecture/boundaries.ts";
import { type Import, importsOf, linesWith, withoutComments } from "./architecture/code.ts";

interface SourceFile {
  /** Path under src/, with forward slashes. */
  readonly path: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

const root = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
  .sort()
  .map(readSource);

function readSource(name: string): SourceFile {
  const code = withoutComments(readFileSync(path.join(root, name), "utf8"));
  return { path: name, code, imports: importsOf(code) };
}

test("every folder of src has its line in the table of boundaries", () => {
  expect([...new Set(files.map((file) => home(file.path)))].filter((name) => !(name in boundaries))).toEqual([]);
});

test("imports stay within the table of boundaries", () => {
  expect(files.flatMap((file) => file.imports.flatMap((each) => trespass(file, each)))).toEqual([]);
});

test("no file imports itself through others", () => {
  expect(cycles()).toEqual([]);
});

test("the program starts with commander alone: no zod, no rule, no reader", () => {
  expect(packagesAtStart("cli/main.ts")).toEqual(["commander"]);
});

test("a reader's packages are loaded when a document of its format comes", () => {
  expect(packagesAtStart("pipeline.ts")).toEqual(["zod"]);
});

test("only the command line knows the process, the clock and chance", () => {
  // process.env, new Date(), Date.now(), Math.random(), performance.now(); new Date(day) is no clock
  const outside = /(?<![\p{L}\p{N}_$.])(?:process\.|performance\.|Date\.now|new Date\(\)|Math\.random)/u;
  expect(found(outside, (name) => home(name) !== "cli" && !processStarts.includes(name))).toEqual([]);
});

test("no default exports", () => {
  expect(found(/^\s*export\s+default\s|\bas\s+default\b/u, () => true)).toEqual([]);
});

test(String.raw`no \b, \w or \W: they are ASCII and split Danish words (use WORD_START and WORD_END)`, () => {
  expect(found(/\\[bBwW]/u, () => true)).toEqual([]);
});

const danishOutside = () => found(/[æøåÆØÅ]/u, (name) => !danishBelongs.test(name));

test("Danish words stand in the language, in layout profiles, rules and messages", () => {
  expect(danishOutside().filter((place) => !(fileOf(place) in danishElsewhere))).toEqual([]);
});

test("the list of exceptions for Danish words names no file that needs none", () => {
  const needed = new Set(danishOutside().map(fileOf));
  expect(Object.keys(danishElsewhere).filter((name) => !needed.has(name))).toEqual([]);
});

describe("the reader of code behind these tests", () => {
  test("blanks comments and nothing else", () => {
    expect(withoutComments('const a = "//"; // b')).toBe('const a = "//";     ');
    expect(withoutComments("const a = /[/]\\/'/u; /* ' */ b")).toBe("const a = /[/]\\/'/u;         b");
    expect(withoutComments("`// b`\n// c\nd")).toBe("`// b`\n    \nd");
    expect(withoutComments("a / b / c // d")).toBe("a / b / c     ");
  });

  test("finds imports of every form, and whether they are of types only", () => {
    const code = [
      'import { a } from "./a.ts";',
      'import type { B } from "./b.ts";',
      'import { type C,\n  type D } from "./c.ts";',
      'import { type E, f } from "./e.ts";',
      'export { g } from "./g.ts";',
      'const h = await import("./h.ts");',
      'const text = "import nothing";',
    ].join("\n");
    expect(importsOf(code).map(({ from, typesOnly }) => `${from} ${typesOnly}`)).toEqual([
      "./a.ts false",
      "./b.ts true",
      "./c.ts true",
      "./e.ts false",
      "./g.ts false",
      "./h.ts false",
    ]);
    expect(importsOf(code).map(({ line }) => line)).toEqual([1, 2, 4, 5, 6, 7]);
  });
});

/** The folder, or the file at the top, that a path belongs to. */
function home(name: string): string {
  return name.split("/")[0] ?? "";
}

/** What is wrong with an import, as "src/file.ts:3 imports x". */
function trespass(file: SourceFile, each: Import): string[] {
  const boundary = boundaries[home(file.path)];
  if (boundary === undefined || allowed(file.path, each.from, boundary)) return [];
  return [`src/${file.path}:${each.line} imports ${each.from}`];
}

function allowed(name: string, from: string, boundary: Boundary): boolean {
  if (from.startsWith("node:")) return boundary.node?.includes(from) === true;
  if (from.startsWith(".")) {
    const target = home(resolved(name, from));
    return target === home(name) || boundary.ours.includes(target);
  }
  const inside = name.split("/")[1] ?? "";
  const packages = [...(boundary.packages?.["."] ?? []), ...(boundary.packages?.[inside] ?? [])];
  return packages.some((each) => from === each || from.startsWith(`${each}/`));
}

function resolved(name: string, from: string): string {
  return path.posix.join(path.posix.dirname(name), from);
}

/** "src/file.ts:3" for every line of the chosen files in which the pattern is found. */
function found(pattern: RegExp, chosen: (name: string) => boolean): string[] {
  return files
    .filter((file) => chosen(file.path))
    .flatMap((file) => linesWith(file.code, pattern).map((line) => `src/${file.path}:${line}`));
}

/** "src/a/b.ts:3" → "a/b.ts" */
function fileOf(place: string): string {
  return place.replace(/^src\/(.*):\d+$/u, "$1");
}

/** Every ring of imports at run time, once, as "a.ts → b.ts → a.ts". */
function cycles(): string[] {
  const rings = new Set<string>();
  const done = new Set<string>();
  const targets = new Map(
    files.map((file) => [
      file.path,
      file.imports
        .filter((each) => each.from.startsWith(".") && !each.typesOnly)
        .map((each) => resolved(file.path, each.from)),
    ]),
  );
  const visit = (name: string, above: readonly string[]): void => {
    if (above.includes(name)) rings.add([...above.slice(above.indexOf(name)), name].join(" → "));
    if (above.includes(name) || done.has(name)) return;
    for (const target of targets.get(name) ?? []) visit(target, [...above, name]);
    done.add(name);
  };
  for (const file of files) visit(file.path, []);
  return [...rings];
}

/** The packages that are loaded with a file, before anything of it runs. */
function packagesAtStart(start: string): string[] {
  const reached = new Set([start]);
  const packages = new Set<string>();
  // A Set that grows while it is walked is walked to its new end.
  for (const name of reached) {
    const loaded =
      files.find((file) => file.path === name)?.imports.filter((each) => !each.typesOnly && !each.lazy) ?? [];
    for (const { from } of loaded) {
      if (from.startsWith(".")) reached.add(resolved(name, from));
      else if (!from.startsWith("node:")) packages.add(from);
    }
  }
  return [...packages].sort();
}
