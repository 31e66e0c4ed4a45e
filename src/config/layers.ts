import path from "node:path";
import { ConfigError } from "./error.ts";
import { readShape } from "./problems.ts";
import { Config } from "./shape.ts";

/** One file of a configuration; its patterns and paths are from its folder. */
export interface Layer {
  readonly file: string;
  readonly folder: string;
  readonly config: Config;
}

/** Reads a file of a configuration; throws a ConfigError when it cannot. */
export type ReadConfigFile = (file: string) => Promise<unknown>;

/**
 * The files that a configuration is made of, in the order in which they hold: what a file extends comes before it. A file
 * that extends itself through others is an error.
 */
export async function layersOf(
  file: string,
  value: unknown,
  read: ReadConfigFile,
  above: readonly string[] = [],
): Promise<Layer[]> {
  const chain = [...above, file];
  if (above.includes(file)) throw new ConfigError(above[0] ?? file, { kind: "cycle", chain });
  const config = readShape(Config, value, file);
  const folder = path.dirname(file);
  const layers: Layer[] = [];
  for (const name of [config.extends ?? []].flat()) {
    const other = path.resolve(folder, name);
    layers.push(...(await layersOf(other, await read(other), read, chain)));
  }
  return [...layers, { file, folder, config }];
}
