import { existsSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { pathOfName } from "./names.ts";

/**
 * Makes a folder and those above it. Node's own way of doing so never ends where a file system says of a folder that it is
 * there and cannot hold another, as /proc does (Node 20).
 */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(pathOfName(folder));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EEXIST" && statSync(pathOfName(folder)).isDirectory()) return;
    const above = path.dirname(folder);
    if (code !== "ENOENT" || existsSync(pathOfName(above))) throw error;
    makeFolder(above);
    makeFolder(folder);
  }
}
