const special = /[\\^$.*+?()[\]{}|/]/gu;

/**
 * Whether a path with forward slashes fits a pattern as the command line takes them: `*` and `?` stay within a folder,
 * `**` is any number of folders, `{a,b}` is one of its parts. A leading "./" does not count.
 */
export function globTest(pattern: string): (path: string) => boolean {
  const source = alternatives(pattern.replace(/\\/gu, "/").replace(/^\.\//u, "")).map(sourceOf).join("|");
  const test = new RegExp(`^(?:${source})$`, "u");
  return (path) => test.test(path.replace(/^\.\//u, ""));
}

/** "a.{pdf,docx}" → "a.pdf", "a.docx"; braces do not nest. */
function alternatives(pattern: string): string[] {
  const found = /^([^{]*)\{([^{}]*)\}(.*)$/u.exec(pattern);
  if (found === null) return [pattern];
  const [, before = "", parts = "", after = ""] = found;
  return parts.split(",").flatMap((part) => alternatives(after).map((rest) => before + part + rest));
}

function sourceOf(pattern: string): string {
  // "**/", "**", "*", "?", or any other run of characters
  return [...pattern.matchAll(/(?:\*\*\/)+|\*\*+|\*|\?|[^*?]+/gu)]
    .map(([part]) => {
      if (part.startsWith("**/")) return "(?:[^/]+/)*";
      if (part.startsWith("**")) return ".*";
      if (part === "*") return "[^/]*";
      return part === "?" ? "[^/]" : part.replace(special, "\\$&");
    })
    .join("");
}
