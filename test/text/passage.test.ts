import { describe, expect, it } from "vitest";
import type { CleanText } from "../../src/text/clean.ts";
import {
  emptyPassage,
  joinParts,
  type Passage,
  paragraphsOf,
  partsBetween,
  spanBetween,
  spanIn,
  spanOfLines,
  whole,
} from "../../src/text/passage.ts";
import { aMarkedText, aText, wordsAt } from "../support/sources.ts";

const passageOf = (text: CleanText): Passage => joinParts(text.lines.map(whole));

/** The source's words behind the first occurrence of a stretch of the passage. */
async function sourceOf(input: string, wanted: string): Promise<string> {
  const read = await aText(input);
  const passage = passageOf(read);
  const start = passage.text.indexOf(wanted);
  if (start < 0) throw new Error(`${JSON.stringify(passage.text)} does not hold ${JSON.stringify(wanted)}`);
  return wordsAt(read.source, spanIn(passage, start, start + wanted.length));
}

function check(input: string, wanted: string, expected: string): void {
  it(`${JSON.stringify(wanted)} stands as ${JSON.stringify(expected)}`, async () => {
    expect(await sourceOf(input, wanted)).toBe(expected);
  });
}

describe("the span of words", () => {
  check("Formand: Anna Holm, Øby", "Anna Holm", "Anna Holm");
  check("Formand: Anna   Holm, Øby", "Anna Holm", "Anna   Holm");
  check("Morten-\nsen bød velkommen", "Mortensen", "Morten-\nsen");
  check("Bud\u00adget for 2024", "Budget", "Bud\u00adget");
  check("Ga\u030ard nr. 4", "Gård", "Ga\u030ard");
  check("Se Bækga\u030a", "Bækgå", "Bækga\u030a");
  check("•Maling af hegn\n•Nyt tag", "Nyt tag", "Nyt tag");
  check("Drifts- og\nvedligeholdelse", "Drifts- og vedligeholdelse", "Drifts- og\nvedligeholdelse");
  check("R e f e r a t", "Referat", "R e f e r a t");
  check("pro\ufb01l og form", "profil", "pro\ufb01l");
  check("Første afsnit.\n\nAndet afsnit.", "afsnit.\nAndet", "afsnit.\n\nAndet");
});

describe("the place of a span", () => {
  it("says page and lines of the document", async () => {
    const read = await aText("Et\n\nTo slutter\nher\fTre");
    const passage = passageOf(read);
    const at = passage.text.indexOf("slutter her");
    expect(spanIn(passage, at, at + 11)).toMatchObject({ page: 1, line: 3, endLine: 4 });
    expect(spanIn(passage, passage.text.indexOf("Tre"), passage.text.length)).toMatchObject({ page: 2 });
  });

  it("of whole lines covers their list marks", async () => {
    const read = await aText("Før\n  • Et\n  • To\nEfter");
    expect(wordsAt(read.source, spanOfLines(read.lines.slice(1, 3))).trim()).toBe("• Et\n  • To");
  });

  it("between two lines runs from the one to the other", async () => {
    const read = await aText("Anna Holm\nBo Lund");
    const [one, two] = read.lines;
    expect(wordsAt(read.source, spanBetween(one!, 5, two!, 2))).toBe("Holm\nBo");
  });

  it("needs a passage with text", () => {
    expect(() => spanIn(emptyPassage, 0, 0)).toThrow(RangeError);
    expect(() => spanOfLines([])).toThrow(RangeError);
  });
});

describe("joining", () => {
  it("nothing is the empty text", () => {
    expect(joinParts([])).toEqual(emptyPassage);
  });

  it("opens list entries with a dot and keeps paragraphs apart", async () => {
    const read = await aText("Det blev besluttet:\n- at male\n- at\n  vaske");
    expect(passageOf(read).text).toBe("Det blev besluttet:\n• at male\n• at vaske");
  });

  it("two parts of one line are joined by a blank", async () => {
    const [line] = (await aText("Sted: Salen")).lines;
    const parts = [
      { line: line!, from: 0, to: 5 },
      { line: line!, from: 6, to: 11 },
    ];
    expect(joinParts(parts).text).toBe("Sted: Salen");
  });

  it("lines that were not neighbours are paragraphs of their own", async () => {
    const text = await aText("Vi maler\nikke skuret\nog hegnet");
    const [one, , three] = text.lines;
    expect(joinParts([whole(one!), whole(three!)]).text).toBe("Vi maler\nog hegnet");
  });
});

describe("the paragraphs of a passage", () => {
  it("tell list entries, their depth and their line", async () => {
    const passage = passageOf(await aText("Aftalt:\n• Male\n◦ først hegnet\nSlut."));
    expect(
      paragraphsOf(passage).map(({ text, bullet, level, line }) => [text, bullet, level, line.source.number]),
    ).toEqual([
      ["Aftalt:", false, 0, 1],
      ["Male", true, 0, 2],
      ["først hegnet", true, 1, 3],
      ["Slut.", false, 0, 4],
    ]);
  });

  it("are where they say in the passage", async () => {
    const passage = passageOf(await aText("Aftalt:\n• Male\n• Vaske\n\nSlut."));
    for (const { text, start, end } of paragraphsOf(passage)) expect(passage.text.slice(start, end)).toBe(text);
  });

  it("an empty passage has none", () => {
    expect(paragraphsOf(emptyPassage)).toEqual([]);
  });
});

describe("the parts between two offsets", () => {
  const cut = (passage: Passage, words: string): string => {
    const start = passage.text.indexOf(words);
    return joinParts(partsBetween(passage, start, start + words.length)).text;
  };

  it("make the same words again", async () => {
    const passage = passageOf(await aText("Anna maler hegnet,\nog Bo hjælper, når han\nkan.\n• Male\n• Vaske"));
    for (const words of ["maler hegnet, og Bo", "Bo hjælper", "kan.\n• Male\n• Vas", "Anna"])
      expect(cut(passage, words)).toBe(words);
  });

  it("undo a break within a word again", async () => {
    const passage = passageOf(await aText("Vi taler om vedlige-\nholdelse af taget"));
    expect(cut(passage, "om vedligeholdelse af")).toBe("om vedligeholdelse af");
  });

  it("of cells stay in their row", async () => {
    const passage = passageOf(await aMarkedText("| Hvad | Hvem |\n|---|---|\n| Male | Bo |"));
    expect(joinParts(partsBetween(passage, 0, passage.text.length)).text).toBe("Hvad\tHvem\nMale\tBo");
  });

  it("of an empty stretch are none", async () => {
    expect(partsBetween(passageOf(await aText("Ord")), 2, 2)).toEqual([]);
  });
});
