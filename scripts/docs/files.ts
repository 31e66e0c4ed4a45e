import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ruleDocs } from "../docs-rules.ts";
import { cliPage } from "./cli-page.ts";
import { recordPage } from "./record-page.ts";
import { configSchema, findingsSchema, recordSchema } from "./schemas.ts";
import { tablesPage } from "./tables-page.ts";

/** A file that is made from the code, by its path from the project's root. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** Folders that hold generated files only: what stands there and is not made any more is stale. */
const generatedFolders = ["docs/rules", "schemas"];

/** Every generated file, as it should be. */
export function generatedFiles(): GeneratedFile[] {
  return [
    { path: "schemas/record.schema.json", text: json(recordSchema()) },
    { path: "schemas/findings.schema.json", text: json(findingsSchema()) },
    { path: "schemas/config.schema.json", text: json(configSchema()) },
    { path: "docs/record.md", text: recordPage() },
    { path: "docs/tables.md", text: tablesPage() },
    { path: "docs/cli.md", text: cliPage() },
    ...[...ruleDocs()].map(([path, text]) => ({ path, text })),
  ];
}

/** What is wrong with the generated files on disk: one line each, naming the file. */
export function differences(root: string, files: readonly GeneratedFile[]): string[] {
  const wrong = files.flatMap((file) => {
    const place = path.join(root, file.path);
    if (!existsSync(place)) return [`${file.path} is missing`];
    return readFileSync(place, "utf8") === file.text ? [] : [`${file.path} is not current`];
  });
  return [...wrong, ...staleFiles(root, files).map((file) => `${file} is made by nothing any more`)];
}

/** Writes every generated file, and takes away those that are made no more. */
export function write(root: string, files: readonly GeneratedFile[]): void {
  for (const file of files) {
    const place = path.join(root, file.path);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, file.text);
  }
  for (const file of staleFiles(root, files)) rmSync(path.join(root, file));
}

function staleFiles(root: string, files: readonly GeneratedFile[]): string[] {
  const current = new Set(files.map((file) => file.path));
  return generatedFolders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => !current.has(file));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
