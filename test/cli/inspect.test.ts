import { describe, expect, test } from "vitest";
import { boardMinutes } from "./documents.ts";
import { aFolder, isColoured, minutes } from "./program.ts";

const cwd = aFolder({ "møde.txt": boardMinutes, "to-sider.txt": `${boardMinutes}\f${boardMinutes}`, "tom.txt": "" });

function numbers(stdout: string): number[] {
  // "   12     1  heading …"
  return [...stdout.matchAll(/^ *(\d+) +\d+ {2}\p{L}/gmu)].map((match) => Number(match[1]));
}

describe("inspect", () => {
  test("shows every line with page, role, score and words", async () => {
    const { code, stdout, stderr } = await minutes(["inspect", "møde.txt"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^line +page +role +item +score +text$/mu);
    for (const words of ["Lærkebakken", "2. Snerydning", "Beslutning: Bestyrelsen godkender tilbuddet."]) {
      expect(stdout).toContain(words);
    }
    expect(numbers(stdout)).toEqual([1, 2, 4, 5, 6, 8, 9, 11, 12, 13, 14, 16, 17]);
  });

  test("--lines and --page show a part", async () => {
    expect(numbers((await minutes(["inspect", "møde.txt", "--lines", "8-9"], { cwd })).stdout)).toEqual([8, 9]);
    expect(numbers((await minutes(["inspect", "møde.txt", "--lines", "16-"], { cwd })).stdout)).toEqual([16, 17]);
    expect(numbers((await minutes(["inspect", "møde.txt", "--lines", "1"], { cwd })).stdout)).toEqual([1]);
    const second = numbers((await minutes(["inspect", "to-sider.txt", "--page", "2"], { cwd })).stdout);
    expect(second).toHaveLength(13);
  });

  test("a part without lines says so", async () => {
    const { code, stdout, stderr } = await minutes(["inspect", "møde.txt", "--lines", "900"], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain("no line of the document is in that range");
  });

  test("colour only when asked for; a file that cannot be read is 3", async () => {
    expect(isColoured((await minutes(["inspect", "møde.txt"], { cwd })).stdout)).toBe(false);
    expect(isColoured((await minutes(["inspect", "møde.txt"], { cwd, env: { FORCE_COLOR: "1" } })).stdout)).toBe(true);
    expect((await minutes(["inspect", "tom.txt"], { cwd })).code).toBe(3);
  });
});
