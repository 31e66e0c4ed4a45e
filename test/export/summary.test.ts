import { describe, expect, test } from "vitest";
import type { ExportOptions } from "../../src/export/exporter.ts";
import { summary } from "../../src/export/summary/exporter.ts";
import { columns } from "../../src/export/summary/width.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { boardMeeting } from "./board-meeting.ts";
import { aDecision, anAction, anItem, aRecord, at, aVote, someone } from "./records.ts";

function written(record: MinutesRecord, options: Partial<ExportOptions> = {}, path = "referat.docx"): string {
  return summary.write([{ record, path }], { language: "da", colour: false, width: 80, list: false, ...options });
}

function withItem(parts: Parameters<typeof anItem>[0]): string {
  return written(aRecord({ items: [anItem(parts)] }));
}

describe("the whole page", () => {
  test.each([
    ["da", 80],
    ["da", 120],
    ["en", 80],
  ] as const)("in %s on %i columns", async (language, width) => {
    const page = written(boardMeeting, { language, width });
    await expect(page).toMatchFileSnapshot(`./__output__/summary-${language}-${width}.txt`);
  });

  test.each([40, 60, 80, 100, 120, 200])("fills no more than %i columns", (width) => {
    const lines = written(boardMeeting, { width }).split("\n");
    expect(lines.filter((line) => columns(line) >= width)).toEqual([]);
  });

  test("colours change no letter", () => {
    // "\u001b[32m"
    const codes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "gu");
    const coloured = written(boardMeeting, { colour: true });
    expect(coloured).not.toBe(written(boardMeeting));
    expect(coloured.replace(codes, "")).toBe(written(boardMeeting));
  });

  test("a record with nothing in it says so instead of leaving gaps", () => {
    const page = written(aRecord({ documentKind: "other" }));
    expect(page).toContain("ligner ikke et referat");
    expect(page).toContain("Der er ikke fundet dagsordenspunkter");
    expect(page).not.toMatch(/null|undefined|NaN|\n\n\n/u);
  });

  test("several records follow each other", () => {
    const one = { record: boardMeeting, path: "a.txt" };
    const options = { language: "da", colour: false, width: 80, list: true } as const;
    expect(summary.write([one, one], options)).toBe(summary.write([one], options).repeat(2));
  });
});

describe("the head", () => {
  test.each([
    ["2024-02-29", "torsdag den 29. februar 2024"],
    ["1999-12-31", "fredag den 31. december 1999"],
    ["2023-02-30", "2023-02-30"],
  ])("writes %s as %s", (date, words) => {
    expect(written(aRecord({ meeting: { date } }))).toContain(`Tid             ${words}\n`);
  });

  test("shows an end without a start, and a start without an end", () => {
    expect(written(aRecord({ meeting: { end: "21:15" } }))).toContain("kl. –21.15");
    expect(written(aRecord({ meeting: { start: "19:00" } }))).toContain("kl. 19.00\n");
  });

  test("the number of the meeting is not written twice", () => {
    expect(written(aRecord({ meeting: { title: "Møde nr. 4", number: "4" } }))).not.toContain("nr. 4 nr. 4");
  });
});

describe("attendance", () => {
  test("groups people by status and counts them", () => {
    const page = written(
      aRecord({
        attendance: [
          someone("Else Damgård", "present", { role: "formand" }),
          someone("Bo Lykke", "excused", { reason: "sygdom" }),
          someone("Ida Vind", "present", { role: "suppleant", substituteFor: "Bo Lykke" }),
          someone("Kaj Ravn", "unknown"),
        ],
      }),
    );
    expect(page).toContain("Til stede 2     Else Damgård (formand), Ida Vind (suppleant for Bo Lykke)");
    expect(page).toContain("Afbud 1         Bo Lykke (sygdom)");
    expect(page).toContain("Uden status 1   Kaj Ravn");
  });

  test("leaves out what was only planned, and names nobody twice in a group", () => {
    const attendance = [
      someone("Bo Lykke", "present", { planned: true }),
      someone("Bo Lykke", "excused"),
      someone("Bo Lykke", "excused", { stated: "prose" }),
    ];
    const page = written(aRecord({ attendance }));
    expect(page).not.toContain("Til stede");
    expect(page).toContain("Afbud 1         Bo Lykke");
  });

  test("names are broken between people, not inside a name", () => {
    const names = Array.from({ length: 12 }, (_, index) => `Anne Marie Kristoffersen ${index}`);
    const page = written(aRecord({ attendance: names.map((name) => someone(name, "present")) }));
    for (const name of names) expect(page).toContain(name);
  });

  test("who left during an item stands with the item, and who came outside one with the attendance", () => {
    const event = { name: "Bo Lykke", time: "20:15", timing: null, text: "", at };
    const page = written(
      aRecord({
        items: [anItem({ number: "3" })],
        attendanceEvents: [
          { ...event, type: "departure", item: "3" },
          { ...event, type: "arrival", item: null, time: null },
        ],
      }),
    );
    expect(page).toMatch(/Bo Lykke kom\n[\s\S]*3 {2}Godkendelse[^\n]*\n {5}Bo Lykke gik kl\. 20\.15/u);
  });
});

describe("items", () => {
  test("a closed item is marked", () => {
    expect(withItem({ access: { public: false, reason: null, legalBasis: null } })).toContain("lukket punkt");
    expect(withItem({ access: { public: true, reason: null, legalBasis: null } })).not.toContain("lukket punkt");
  });

  test("a decision is its outcome and at most two lines of its words", () => {
    const words = "Ordet er frit og langt. ".repeat(40).trim();
    const page = withItem({ decisions: [aDecision(words, "approved")] });
    const lines = page.split("\n").filter((line) => line.includes("Ordet"));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^ {5}Godkendt {2}Ordet er frit/u);
    expect(lines[1]).toMatch(/…$/u);
  });

  test("a long decision is shown from the sentence that decides", () => {
    const text = `${"Formanden fremlagde sagen og svarede på spørgsmål. ".repeat(10)}Udvalget godkendte indstillingen. Tak.`;
    const page = withItem({ decisions: [aDecision(text, "approved", { outcomeText: "godkendte indstillingen" })] });
    expect(page).toContain("Godkendt  … Udvalget godkendte indstillingen. Tak.\n");
  });

  test("a short decision has no ellipsis", () => {
    expect(withItem({ decisions: [aDecision("Enigt.", "approved")] })).toContain("Godkendt  Enigt.\n");
  });

  test("a decision of nothing but its outcome is said once, and an owner is not named twice", () => {
    expect(withItem({ decisions: [aDecision("Godkendt.", "approved")] })).toContain("     Godkendt\n");
    expect(withItem({ actions: [anAction("Bo Lykke skriver til kommunen.", ["Bo Lykke"])] })).toContain(
      "→ Bo Lykke: skriver til kommunen.\n",
    );
  });

  test("another body's decision is named with the body and its date", () => {
    const quoted = aDecision("Anbefales.", "recommended", { stage: "other", body: "Vejudvalget", date: "2024-03-02" });
    expect(withItem({ decisions: [quoted] })).toContain("Vejudvalget, 2. marts 2024: anbefalet  Anbefales.");
  });

  test("a reading in doubt says so", () => {
    expect(withItem({ decisions: [aDecision("Ok.", "approved", { certainty: 0.3 })] })).toContain("(usikkert læst)");
  });

  test("votes, dissents and recusals", () => {
    const page = withItem({
      votes: [aVote({ for: 4, against: 0, abstain: 1 }), aVote({ unanimous: true }), aVote()],
      dissents: [{ by: ["Bo Lykke"], kind: "reservation", text: "…", at }],
      recusals: [{ name: "Ida Vind", reason: null, leftRoom: null, substitute: null, text: "…", at }],
    });
    expect(page).toContain("Afstemning  4 for, 0 imod, 1 hverken for eller imod");
    expect(page).toContain("Afstemning  enstemmigt");
    expect(page).toContain("Afstemning  Forslaget blev sat til afstemning.");
    expect(page).toContain("Forbehold  Bo Lykke");
    expect(page).toContain("Inhabil  Ida Vind");
  });

  test("a task has its owner and deadline; one that nobody owns says so", () => {
    const page = withItem({
      actions: [
        anAction("skriver til kommunen", ["Bo Lykke", "Ida Vind"], { due: { date: "2024-04-01", text: "1. april" } }),
        anAction("rydder op", [], { due: { date: null, text: "snarest" } }),
      ],
    });
    expect(page).toContain("→ Bo Lykke, Ida Vind: skriver til kommunen (frist: 1. april 2024)");
    expect(page).toContain("→ ingen ansvarlig: rydder op (frist: snarest)");
  });
});

describe("the tail", () => {
  test("what is missing shows: the percentage is never rounded up to 100", () => {
    const coverage = { ...aRecord().coverage, characters: 100_000, unassigned: 1, ratio: 0.99999 };
    expect(written(aRecord({ coverage }))).toContain("99,9 % af teksten har fået sin plads; 1 tegn har ikke.");
    expect(written(aRecord())).toContain("100 % af teksten har fået sin plads.");
    const half = { ...coverage, ratio: 0.5, unassigned: 50_000 };
    expect(written(aRecord({ coverage: half }), { language: "en" })).toContain("50% of the text has its place");
  });

  test("notices stand in the reader's language, with their place", () => {
    const notices = [
      { code: "no-text-layer", severity: "error", message: "3 pages are pictures.", at: { ...at, page: 3, line: 40 } },
    ] as const;
    expect(written(aRecord({ notices: [...notices] }))).toContain("✗ Sider er billeder uden tekstlag");
    const english = written(aRecord({ notices: [...notices] }), { language: "en" });
    expect(english).toContain("✗ 3 pages are pictures. (page 3, line 40)");
  });

  test("many notices are counted", () => {
    const notice = { code: "line-cut", severity: "info", message: "x" } as const;
    expect(written(aRecord({ notices: Array.from({ length: 20 }, () => notice) }))).toContain("… og 12 til");
  });

  test("the next command can be pasted into a shell", () => {
    expect(written(aRecord(), {}, "arkiv/møde-3.txt")).toContain("minutes check arkiv/møde-3.txt\n");
    expect(written(aRecord(), {}, "Per's referat.docx")).toContain("minutes check 'Per'\\''s referat.docx'\n");
    expect(written(aRecord(), {}, "$(rm -rf x).txt")).toContain("minutes check '$(rm -rf x).txt'\n");
  });
});

describe("text of the document", () => {
  test("cannot steer the terminal", () => {
    const evil = "\u001b[2J\u001b]0;ejet\u0007 \u009b31m \u202e bagvendt \r\n ny";
    const page = written(
      aRecord({
        meeting: { title: evil, body: evil, location: evil, chair: [{ name: evil, role: evil }] },
        attendance: [someone(evil, "present", { role: evil })],
        items: [
          anItem({
            number: evil,
            title: evil,
            decisions: [aDecision(evil, "other", { stage: "other", body: evil })],
            actions: [anAction(evil, [evil], { due: { date: null, text: evil } })],
            votes: [aVote({ text: evil, subject: evil })],
          }),
        ],
        notices: [{ code: "ocr", severity: "info", message: evil }],
      }),
      { language: "en" },
      evil,
    );
    expect(page.replace(/\n/gu, "")).not.toMatch(/[\p{Cc}\u{202e}]/u);
    expect(page).toContain("\\u001b");
  });

  test("a decision of a million letters costs no more than its first lines", () => {
    const page = withItem({ decisions: [aDecision("x".repeat(1_000_000), "approved")] });
    expect(page.length).toBeLessThan(2_000);
  });
});
