// npm run docs             writes the schemas and the pages that are made from the code
// npm run docs -- --check  says which of them are not current, and fails
import { fileURLToPath } from "node:url";
import { differences, generatedFiles, write } from "./docs/files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = generatedFiles();

if (process.argv.includes("--check")) {
  const wrong = differences(root, files);
  for (const line of wrong) console.error(`${line}; run: npm run docs`);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`${files.length} generated files are current`);
} else {
  write(root, files);
  console.log(`${files.length} files written`);
}
