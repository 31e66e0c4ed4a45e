import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { messages } from "../../src/cli/messages.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { minutes } from "./program.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const inDocs = readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);
const pages = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "fixtures/README.md", ...inDocs];
const text = (page: string) => readFileSync(path.join(root, page), "utf8");

test.each(pages)("the links of %s lead somewhere", (page) => {
  // [text](docs/cli.md), [text](#heading)
  const prose = text(page)
    .replace(/^```[\s\S]*?^```/gmu, "")
    .replace(/`[^`\n]*`/gu, "");
  const targets = [...prose.matchAll(/\]\(([^()\s]+)\)/gu)].map((match) => match[1] ?? "");
  const inProject = targets.filter((target) => !/^(?:https?:|#)/u.test(target));
  const lost = inProject.filter(
    (target) => !existsSync(path.join(root, path.dirname(page), target.replace(/#.*/u, ""))),
  );
  expect(lost).toEqual([]);
});

test.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])(
  "the files and folders that %s names are there",
  (page) => {
    // `src/danish/dates.ts`, `test/properties`, `fixtures/gold/`
    const named = [...text(page).matchAll(/`((?:src|test|scripts|docs|fixtures|schemas)\/[^`\s<>]*)`/gu)].map(
      (match) => match[1] ?? "",
    );
    expect(named.filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  },
);

test.each(["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])("the npm scripts that %s names are there", (page) => {
  const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };
  const named = [...text(page).matchAll(/npm (?:run )?([a-z]+)/gu)].map((match) => match[1] ?? "");
  const npmItself = ["ci", "run", "link", "install"];
  expect(named.filter((name) => !npmItself.includes(name) && !(name in scripts))).toEqual([]);
});

test("the README's two commands do all that is needed on a fresh machine", () => {
  expect(text("README.md")).toContain("npm ci && npm run demo");
  expect(text("README.md")).toContain("npm ci && npm test");
});

test("the README shows lines that the demo prints", async () => {
  const { demo = "" } = (JSON.parse(text("package.json")) as { scripts: Record<string, string> }).scripts;
  const commands = demo.split(" && ").map((command) => command.replace("node bin/minutes.js ", "").split(" "));
  const printed = await Promise.all(commands.map((args) => minutes(args, { cwd: root })));
  expect(printed.map(({ code, stderr }) => ({ code, stderr }))).toEqual(commands.map(() => ({ code: 0, stderr: "" })));
  const shown = /```text\n([\s\S]*?)```/u.exec(text("README.md"))?.[1]?.split("\n") ?? [];
  const output = printed.flatMap(({ stdout }) => stdout.split("\n"));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((line) => !output.includes(line))).toEqual([]);
});

describe("every command that is shown can be typed", () => {
  test.each(pages.filter((page) => commandsOn(page).length > 0))("on %s", async (page) => {
    for (const command of commandsOn(page)) await expect(understood(command), command.join(" ")).resolves.toBe(true);
  });
});

/** The minutes commands in the fenced blocks of a page, as words; what a shell does around them is left out. */
function commandsOn(page: string): string[][] {
  const blocks = [...text(page).matchAll(/^```(?:sh|console)\n([\s\S]*?)^```/gmu)].map((match) => match[1] ?? "");
  const lines = blocks.flatMap((block) => block.split("\n"));
  return lines.flatMap((line) => {
    const command = /^(?:\$ )?(?:npx )?minutes (?<rest>.*)$/u.exec(line)?.groups?.rest;
    const before = command?.replace(/\s+#.*$/u, "").split(/ [|>] /u)[0];
    return before === undefined ? [] : [before.split(" ").map((word) => word.replaceAll("'", ""))];
  });
}

async function understood(words: readonly string[]): Promise<boolean> {
  let done = false;
  const act = async () => {
    done = true;
  };
  const program = buildProgram("", messages.en, {
    parse: act,
    check: act,
    export: act,
    actions: act,
    batch: act,
    worker: act,
    queue: act,
    inspect: act,
    rules: act,
    schema: act,
    init: act,
  });
  program.exitOverride().configureOutput({ writeErr: () => undefined });
  for (const command of program.commands) command.copyInheritedSettings(program);
  await program.parseAsync(words, { from: "user" });
  return done;
}
