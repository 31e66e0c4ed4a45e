import { describe, expect, it } from "vitest";
import {
  anyOf,
  editDistance,
  endingTest,
  escapeForPattern,
  fold,
  similarity,
  WORD_END,
  WORD_START,
  word,
  wordsOf,
} from "../../src/danish/words.ts";
import { tableFor } from "./table.ts";

describe("words end where Danish letters end", () => {
  const check = tableFor(([source, text]: [string, string]) => word(source).test(text));
  check(["økonomi", "Vi drøftede økonomi."], true);
  check(["økonomi", "mikroøkonomi"], false);
  check(["konomi", "økonomi"], false);
  check(["å", "Gudenå"], false);
  check(["punkt", "punkt5"], false);
  check(["af|på", "på"], true);

  it("keeps the flags it is given", () => {
    expect("Ja og ja".match(word("ja", "giu"))).toEqual(["Ja", "ja"]);
  });
  it("offers the boundaries on their own", () => {
    expect(new RegExp(`${WORD_START}ø${WORD_END}`, "u").test("en ø i havet")).toBe(true);
  });
});

describe("alternations", () => {
  const check = tableFor(([words, text]: [string[], string]) => new RegExp(anyOf(words), "u").exec(text)?.[0] ?? null);
  check([["næst", "næstformand"], "næstformand"], "næstformand");
  check([["til stede"], "til  stede"], "til  stede");
  check([["kl. (ca.)"], "kl. (ca.)"], "kl. (ca.)");
  check([["a.b"], "axb"], null);
  check([[], "alt"], null);

  it("escapes every sign that means something in a pattern", () => {
    const signs = "\\^$.*+?()[]{}|/-";
    expect(new RegExp(`^${escapeForPattern(signs)}$`, "u").test(signs)).toBe(true);
  });
});

describe("folding", () => {
  const check = tableFor(fold);
  check("  Næste \n\t MØDE ", "næste møde");
  check("Ha\u030Andbog", "håndbog");
  check("", "");
});

describe("words of a text", () => {
  const check = tableFor(wordsOf);
  check("Drifts- og e-mail, 2. udgave", ["drifts", "og", "e-mail", "2", "udgave"]);
  check("…", []);
});

describe("similarity counts shared words", () => {
  const check = tableFor(([a, b]: [string, string]) => Math.round(similarity(a, b) * 100) / 100);
  check(["Ny aftale om drift", "ny  aftale om\ndrift"], 1);
  check(["Ny aftale", "Gammel aftale"], 0.5);
  check(["Budget", "Regnskab"], 0);
  check(["på på", "på"], 0.67);
  check(["", ""], 1);
  check(["–", "…"], 0);
});

describe("edit distance", () => {
  const check = tableFor(([a, b, limit]: [string, string, number]) => editDistance(a, b, limit));
  check(["januar", "januar", 1], 0);
  check(["januar", "januaer", 1], 1);
  check(["februar", "feburar", 1], 1);
  check(["juni", "juli", 2], 1);
  check(["kage", "", 9], 4);
  check(["", "", 0], 0);
  check(["formand", "kasserer", 2], 3);
  check(["ab", "ba", 1], 1);
  check(["sagsnummer", "sagsnr", 3], 4);
});

describe("endings", () => {
  const check = tableFor((text: string) => endingTest(["chef", "leder"])(text));
  check("kontorchef", true);
  check("projektleder", true);
  check("chef", false);
  check("chefen", false);
});
