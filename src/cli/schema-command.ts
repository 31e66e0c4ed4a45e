import { readFile } from "node:fs/promises";
import type { schemaNames } from "./commands/schema.ts";
import type { Run } from "./run.ts";

/** Prints a JSON Schema as the package ships it. */
export async function schemaCommand(name: (typeof schemaNames)[number], run: Run): Promise<void> {
  const file = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  await run.stdout.write(await readFile(file, "utf8"));
}
