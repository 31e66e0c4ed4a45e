import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { differences, generatedFiles } from "../scripts/docs/files.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

test("schemas and pages that are made from the code are current (else: npm run docs)", () => {
  expect(differences(root, generatedFiles())).toEqual([]);
});

test("a file that differs, is missing or is made no more is named", () => {
  const files = [
    { path: "docs/cli.md", text: "something else" },
    { path: "docs/no-such-page.md", text: "" },
  ];
  const lines = differences(root, files);
  expect(lines).toContain("docs/cli.md is not current");
  expect(lines).toContain("docs/no-such-page.md is missing");
  expect(lines).toContain("schemas/record.schema.json is made by nothing any more");
});
