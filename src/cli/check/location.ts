import { existsSync } from "node:fs";
import path from "node:path";

const roots = new Map<string, string>();

/**
 * The path by which other programs find a file: from the root of the repository that this folder is in, else from this
 * folder, with forward slashes. A file outside of it keeps its absolute path.
 */
export function locationOf(file: string): string {
  const relative = path.relative(rootOf(process.cwd()), file);
  const outside = relative === "" || relative.startsWith("..") || path.isAbsolute(relative);
  return (outside ? file : relative).split(path.sep).join("/");
}

/** The nearest folder above that holds a repository; the folder itself where there is none. */
function rootOf(folder: string): string {
  const known = roots.get(folder);
  if (known !== undefined) return known;
  let at = folder;
  while (!existsSync(path.join(at, ".git")) && path.dirname(at) !== at) at = path.dirname(at);
  const root = existsSync(path.join(at, ".git")) ? at : folder;
  roots.set(folder, root);
  return root;
}
