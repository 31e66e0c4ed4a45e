import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const own = JSON.parse(read("package.json")) as Package;
const page = read("docs/dependencies.md");
const named = Object.entries({ ...own.dependencies, ...own.optionalDependencies, ...own.devDependencies });

describe("docs/dependencies.md", () => {
  test.each(named)("has a line for %s, with the version in use", (name, version) => {
    const line = page.split("\n").find((each) => each.includes(`[${name}](https://www.npmjs.com/package/${name})`));
    expect(line).toBeDefined();
    expect(line).toContain(version.split(".")[0]);
  });

  test("names no package that package.json does not", () => {
    const onPage = [...page.matchAll(/npmjs\.com\/package\/([^)]+)\)/gu)].map((match) => match[1] ?? "");
    expect(onPage.filter((name) => !named.some(([each]) => each === name))).toEqual([]);
  });
});

test("versions are exact: the same version of minutes gives the same record", () => {
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/u.test(version))).toEqual([]);
});
