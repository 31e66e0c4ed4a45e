import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Builds the program before the tests that start it, unless the build is newer than every source file. Errors of types
 * are shown and do not stop the tests: `npm run types` is where they fail.
 */
export function setup(): void {
  const built = newest(path.join(root, "dist"));
  if (built > newest(path.join(root, "src")) && built > 0) return;
  spawnSync(process.execPath, [path.join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: "inherit",
  });
}

function newest(folder: string): number {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return Math.max(0, ...entries.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs));
  } catch {
    return 0;
  }
}
