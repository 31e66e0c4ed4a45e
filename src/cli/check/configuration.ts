import { readFile } from "node:fs/promises";
import path from "node:path";
import { ConfigError } from "../../config/error.ts";
import { parseJsonc } from "../../config/jsonc.ts";
import { type Layer, layersOf } from "../../config/layers.ts";
import type { CheckArguments } from "../commands/check.ts";

/** Files that are looked for in this folder and those above it, the first that is found. */
const names = ["minutes.config.json", "minutes.config.jsonc", "package.json"];

/**
 * The files of the configuration, in the order in which they hold: the one that is named, else the nearest one above, else
 * none. Throws a ConfigError when one of them cannot be used.
 */
export async function findConfiguration({ config }: Pick<CheckArguments, "config">): Promise<Layer[]> {
  if (config === false) return [];
  const { lilconfig } = await import("lilconfig");
  const load = (file: string, content: string) => parseJsonc(content, file);
  const searcher = lilconfig("minutes", {
    searchPlaces: names,
    loaders: { ".json": load, ".jsonc": load, noExt: load },
  });
  if (config !== undefined) {
    const file = path.resolve(config);
    return layersOf(file, await readConfigFile(file), readConfigFile);
  }
  const found = await searcher.search();
  if (found === null || found.isEmpty === true) return [];
  return layersOf(found.filepath, found.config, readConfigFile);
}

/** A file that is named: a configuration, or a package.json that holds one. */
async function readConfigFile(file: string): Promise<unknown> {
  const value = parseJsonc(await readText(file), file);
  if (path.basename(file) !== "package.json") return value;
  return (value as { minutes?: unknown } | null)?.minutes ?? {};
}

/** The text of a file that the configuration names; throws a ConfigError when there is none. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new ConfigError(file, { kind: "unreadable", reason });
  }
}
