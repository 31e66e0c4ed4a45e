import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { registryPath, scaffoldRule, tablePath } from "./new/rule.ts";

const usage = `npm run new -- rule <id>   a rule that runs, with its page, its line and its row; "npm run docs" then makes its page

Exit: 0 done, 2 wrong usage.
`;

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** Runs the command and returns its exit code. */
function main([what, id]: readonly string[]): number {
  if (what !== "rule" || id === undefined) return refuse("say what is new, and its id");
  const made = scaffoldRule(id, { registry: read(registryPath), table: read(tablePath) });
  if ("refused" in made) return refuse(made.refused);
  for (const [file, text] of made.files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
    process.stdout.write(`${file}\n`);
  }
  return 0;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n\n${usage}`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
