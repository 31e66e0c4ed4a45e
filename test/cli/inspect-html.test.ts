import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { boardMinutes } from "./documents.ts";
import { aFolder, minutes } from "./program.ts";

const cwd = aFolder({ "møde.txt": boardMinutes, "to-sider.txt": `${boardMinutes}\f${boardMinutes}`, "tom.txt": "" });
const pdf = fileURLToPath(new URL("../../fixtures/pdf/minutes.pdf", import.meta.url));
const there = (name: string) => existsSync(path.join(cwd, name));

describe("inspect --html", () => {
  test("writes a page of HTML to the file and nothing to the streams", async () => {
    const { code, stdout, stderr } = await minutes(["inspect", "møde.txt", "--html", "ud.html"], { cwd });
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
    const html = readFileSync(path.join(cwd, "ud.html"), "utf8");
    expect(html).toMatch(/^<!DOCTYPE html>/u);
    expect(html).toContain("How minutes read møde.txt");
    expect(html).toMatch(/<tr class="heading[^>]*><td class="item">2<\/td>.*2\. Snerydning/u);
  });

  test("- writes it to standard output, in the language asked for, the same every time", async () => {
    const args = ["inspect", "møde.txt", "--html", "-", "--lang", "da"];
    const [first, second] = await Promise.all([minutes(args, { cwd }), minutes(args, { cwd })]);
    expect(first?.stdout).toContain("Sådan læste minutes møde.txt");
    expect(second?.stdout).toBe(first?.stdout);
    expect(there("-")).toBe(false);
  });

  test("draws a document that has places as sheets, without the path it was found at", async () => {
    const { code, stdout } = await minutes(["inspect", pdf, "--html", "-"], { cwd });
    expect(code).toBe(0);
    expect(stdout.match(/<svg class="sheet"/gu)).toHaveLength(2);
    expect(stdout).toMatch(
      /<g class="line heading">.*<text class="words bold"[^>]*textLength[^>]*>2\. Økonomi<\/text>/u,
    );
    expect(stdout.match(/<rect class="cell"/gu)).toHaveLength(2);
    expect(stdout).not.toContain(path.dirname(pdf));
  });

  test("--page and --lines choose what is drawn", async () => {
    const args = ["inspect", "to-sider.txt", "--html", "-"];
    const whole = (await minutes(args, { cwd })).stdout;
    const second = (await minutes([...args, "--page", "2"], { cwd })).stdout;
    const headings = (html: string) => [...html.matchAll(/<h2>([^<]*)/gu)].map((match) => match[1]);
    expect(headings(whole)).toEqual(["Page 1", "Page 2"]);
    expect(headings(second)).toEqual(["Page 2"]);
    const one = (await minutes([...args, "--lines", "8"], { cwd })).stdout;
    expect(one.match(/<td class="words/gu)).toHaveLength(1);
  });

  test.each([
    ["tom.txt", 3, []],
    ["møde.txt", 0, ["--lines", "900"]],
  ])("leaves no file behind when there is nothing to draw (%s)", async (name, code, more) => {
    const ended = await minutes(["inspect", name, "--html", "intet.html", ...more], { cwd });
    expect(ended.code).toBe(code);
    expect(ended.stderr).not.toBe("");
    expect(readdirSync(cwd).filter((each) => each.includes("intet"))).toEqual([]);
  });

  test("a folder that cannot be written to is said before anything is read", async () => {
    const { stdout, stderr } = await minutes(["inspect", "tom.txt", "--html", "findes/ikke.html"], { cwd });
    expect(stdout).toBe("");
    expect(stderr).toContain("cannot be written");
    expect(stderr).not.toContain("tom.txt");
  });
});
