import { beforeAll, describe, expect, it } from "vitest";
import { read } from "../../src/ingest/read.ts";
import { documentsOf, meetingNames, openDocument, readBeside } from "./meetings.ts";
import { commonSequence, missing, type ReadWords, readWords, recall, wordsOf } from "./words.ts";

/** The gates: words found, words in their order, headings and section labels on lines of their own. */
const gates = { recall: 0.99, sequence: 0.99, headings: 0.98 };
/** Words that stand on no page, as a share: the page numbers of contents are read and are not in the known text. */
const mostInvented = 0.01;
/** Plain text says "Ansvarlig:" and "Deadline:" at every entry, because it has no columns: words that no page has. */
const inventedBy: Readonly<Record<string, number>> = { "bestyrelse/referat.txt": 0.05 };

describe.each(meetingNames)("the words of the meeting '%s'", (meeting) => {
  const known = readBeside(meeting, "words.txt");
  const headings = known.split("\n").filter((line) => line.startsWith("# "));
  const words = wordsOf(known.replaceAll(/^# /gmu, ""));

  it("are some hundred, under a dozen headings and more", () => {
    expect(words.length).toBeGreaterThan(600);
    expect(headings.length).toBeGreaterThanOrEqual(9);
  });

  describe.each(documentsOf(meeting))("read from %s", (document) => {
    let found: ReadWords;
    beforeAll(async () => {
      found = readWords(await read(openDocument(meeting, document), { ocr: "off" }));
    });

    it("are all there", () => {
      expect(recall(words, found.words), `missing: ${missing(words, found.words).slice(0, 20)}`).toBeGreaterThanOrEqual(
        gates.recall,
      );
    });

    it("stand in the order in which a person reads them", () => {
      expect(commonSequence(words, found.words)).toBeGreaterThanOrEqual(gates.sequence);
    });

    it("are not broken into words that no page has", () => {
      const invented = missing(found.ownWords, words);
      const share = invented.length / words.length;
      expect(share, `invented: ${invented.slice(0, 20)}`).toBeLessThanOrEqual(
        inventedBy[`${meeting}/${document}`] ?? mostInvented,
      );
    });

    it("have headings and labels on lines of their own", () => {
      const titles = headings.map((line) => line.slice("# ".length));
      const lost = missing(titles, found.lines);
      expect(1 - lost.length / titles.length, `lost: ${lost.join("; ")}`).toBeGreaterThanOrEqual(gates.headings);
    });
  });
});

describe("the measures of words", () => {
  it("see a word that is broken, and one that stands elsewhere", () => {
    const wanted = wordsOf("Havnen får nye bolværker i maj");
    expect(recall(wanted, wordsOf("Havnen får nye bol- værker i maj"))).toBeCloseTo(5 / 6);
    expect(recall(wanted, wordsOf("i maj Havnen får nye bolværker"))).toBe(1);
    expect(commonSequence(wanted, wordsOf("i maj Havnen får nye bolværker"))).toBeCloseTo(4 / 6);
  });

  it("count a word as often as it is missing", () => {
    expect(missing(wordsOf("og så og så"), wordsOf("så og"))).toEqual(["og", "så"]);
  });

  it("take leaders of contents for no words", () => {
    expect(wordsOf("Eventuelt ........ 4 . . . . . 5")).toEqual(["Eventuelt", "4", "5"]);
  });
});
