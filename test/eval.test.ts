import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Evaluation, evaluate } from "../scripts/eval/evaluate.ts";
import { fallsBelow, Scoreboard } from "../scripts/eval/scoreboard.ts";

const fixtures = path.resolve(import.meta.dirname, "../fixtures");
const board = Scoreboard.parse(JSON.parse(readFileSync(path.join(fixtures, "scoreboard.json"), "utf8")));

describe("the records of the project's own fixtures", () => {
  let result: Evaluation;
  beforeAll(async () => {
    result = await evaluate({ gold: path.join(fixtures, "gold") });
  });

  it("are made for every document", () => {
    expect(result.documents.filter((document) => document.failed).map(({ name, notes }) => [name, notes[0]])).toEqual(
      [],
    );
    expect(result.leftOut).toEqual([]);
  });

  it("are as good as the scoreboard says, in every measure", () => {
    expect(fallsBelow(board, result.total)).toEqual([]);
  });
});
