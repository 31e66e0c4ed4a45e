import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { version } from "../src/version.ts";

it("the program says the version of its package", () => {
  const file = path.resolve(import.meta.dirname, "../package.json");
  expect(version).toBe((JSON.parse(readFileSync(file, "utf8")) as { version: string }).version);
});
