import { describe, expect, it } from "vitest";
import { type Answer, type AnswerItem, emptyAnswer, emptyItem, readAnswer } from "../scripts/eval/answer.ts";
import { byLayout } from "../scripts/eval/by-layout.ts";
import { overlap, pairUp, plain, similarity, soft } from "../scripts/eval/compare.ts";
import type { Gold, GoldItem } from "../scripts/eval/gold.ts";
import { interval } from "../scripts/eval/interval.ts";
import { measureDocument } from "../scripts/eval/measures.ts";
import { fallsBelow, raise } from "../scripts/eval/scoreboard.ts";
import { scoreOf, Tally } from "../scripts/eval/tally.ts";
import type { MinutesRecord } from "../src/record/record.ts";

const goldItem = (fields: Partial<GoldItem>): GoldItem => ({
  number: "1",
  title: "Økonomi",
  caseNumbers: [],
  start: null,
  end: null,
  closed: null,
  kind: null,
  recommendations: 0,
  decisions: [],
  votes: [],
  dissents: [],
  recusals: [],
  attachments: [],
  actions: [],
  ...fields,
});

const gold = (fields: Partial<Gold>): Gold => ({
  document: "referat.txt",
  sha256: "0".repeat(64),
  documentKind: "minutes",
  meeting: { ...emptyAnswer.meeting, chair: [], secretary: [] },
  attendance: [],
  items: [],
  ...fields,
});

const answerItem = (fields: Partial<AnswerItem>): AnswerItem => ({
  ...emptyItem,
  number: "1",
  title: "Økonomi",
  ...fields,
});

const answer = (fields: Partial<Answer>): Answer => ({ ...emptyAnswer, documentKind: "minutes", ...fields });

/** Right, extra and missed of one measure; undefined where it was not counted. */
function counted(measure: string, wanted: Partial<Gold>, found: Partial<Answer>): number[] | undefined {
  const counts = measureDocument(gold(wanted), answer(found)).tally.get(measure);
  return counts && [counts.right, counts.extra, counts.missed];
}

/** The same for what stands inside one item. */
function inItem(measure: string, wanted: Partial<GoldItem>, found: Partial<AnswerItem>): number[] | undefined {
  return counted(measure, { items: [goldItem(wanted)] }, { items: [answerItem(found)] });
}

describe("comparing texts", () => {
  it("undoes the layout's line breaks and hyphens, and keeps the hyphen of 'drifts- og'", () => {
    expect(plain("Data-\r\n  tilsynets vej\u00adledning\n om  drifts-\nog vand-\nspild")).toBe(
      "Datatilsynets vejledning om drifts- og vandspild",
    );
  });

  it("does not count case, punctuation and composed letters", () => {
    expect(soft("Pa\u030a mødet: «Økonomi»!")).toBe("på mødet økonomi");
  });

  it("measures likeness by the words two texts share, each word as often as it stands there", () => {
    expect(similarity("valg af formand", "Valg af formand.")).toBe(1);
    expect(similarity("a a b", "a b b")).toBeCloseTo(2 / 3);
    expect(similarity("", null)).toBe(1);
    expect(similarity("budget", "")).toBe(0);
    expect(overlap("ringer til Bo", "Anna ringer til Bo og Carl")).toBe(1);
    expect(overlap("", "noget")).toBe(0);
  });

  it("pairs the best likeness first, each entry once", () => {
    const scores = [
      [5, 9],
      [4, 8],
    ];
    expect(pairUp([0, 1], [0, 1], (g, f) => scores[g]![f]!, 4)).toEqual([
      { gold: 0, found: 1, score: 9 },
      { gold: 1, found: 0, score: 4 },
    ]);
    expect(pairUp([0], [0], () => 0.4, 0.5)).toEqual([]);
  });
});

describe("the measures of the meeting", () => {
  const meeting = (fields: Partial<Gold["meeting"]>): Gold["meeting"] => ({ ...gold({}).meeting, ...fields });

  it("count a wrong date as too many and missed, a lacking one as missed, an invented one as too many", () => {
    const wanted = { meeting: meeting({ date: "2024-09-03" }) };
    expect(counted("meeting.date", wanted, { meeting: meeting({ date: "2024-09-03" }) })).toEqual([1, 0, 0]);
    expect(counted("meeting.date", wanted, { meeting: meeting({ date: "2024-03-09" }) })).toEqual([0, 1, 1]);
    expect(counted("meeting.date", wanted, {})).toEqual([0, 0, 1]);
    expect(counted("meeting.date", {}, { meeting: meeting({ date: "2024-09-03" }) })).toEqual([0, 1, 0]);
    expect(counted("meeting.date", {}, {})).toBeUndefined();
  });

  it("take a body or place that is nearly the same", () => {
    const wanted = { meeting: meeting({ location: "hos Gudrun, Tangvej 14" }) };
    expect(counted("meeting.location", wanted, { meeting: meeting({ location: "Gudrun, Tangvej 14" }) })).toEqual([
      1, 0, 0,
    ]);
    expect(counted("meeting.location", wanted, { meeting: meeting({ location: "Tangvej" }) })).toEqual([0, 1, 1]);
  });

  it("count every chair", () => {
    const wanted = { meeting: meeting({ chair: ["Anna Lund", "Bo Falk"] }) };
    expect(counted("meeting.chair", wanted, { meeting: meeting({ chair: ["anna lund", "Carl"] }) })).toEqual([1, 1, 1]);
  });

  it("count the kind of document", () => {
    expect(counted("documentKind", {}, { documentKind: "agenda" })).toEqual([0, 1, 1]);
  });
});

describe("the measures of attendance", () => {
  const people = [
    { name: "Anna Lund", status: "excused", role: null, substituteFor: null },
    { name: "Bo Falk", status: "present", role: null, substituteFor: null },
  ] as const;

  it("tell a wrong kind of absence from a wrong side", () => {
    const found = {
      attendance: [
        { name: "Anna Lund", status: "absent" },
        { name: "Bo Falk", status: "excused" },
      ],
    };
    const wanted = { attendance: [...people] };
    expect(counted("attendance.name+status", wanted, found)).toEqual([0, 2, 2]);
    expect(counted("attendance.name+there/away", wanted, found)).toEqual([1, 1, 1]);
    expect(counted("attendance.absent", wanted, found)).toEqual([0, 1, 0]);
  });

  it("do not let one line of the record count for two people", () => {
    const wanted = { attendance: [people[0], people[0]] };
    expect(counted("attendance.name+status", wanted, { attendance: [people[0]] })).toEqual([1, 0, 1]);
  });
});

describe("the measures of items", () => {
  const wanted = { items: [goldItem({}), goldItem({ number: "2", title: "Valg af kasserer og revisor" })] };

  it("count items by title, and the whole document only when none is missed or too many", () => {
    const both = { items: [answerItem({}), answerItem({ number: "2", title: "Valg af kasserer og revisor" })] };
    expect(counted("items", wanted, both)).toEqual([2, 0, 0]);
    expect(counted("documents with every item right", wanted, both)).toEqual([1, 0, 0]);
    const oneMore = { items: [...both.items, answerItem({ number: "3", title: "skifte pumpen" })] };
    expect(counted("items", wanted, oneMore)).toEqual([2, 1, 0]);
    expect(counted("documents with every item right", wanted, oneMore)).toEqual([0, 1, 1]);
  });

  it("find an item by its number when half of the title is there, and call the title wrong", () => {
    const found = { items: [answerItem({}), answerItem({ number: "2", title: "Valg af kasserer" })] };
    expect(counted("items", wanted, found)).toEqual([2, 0, 0]);
    expect(counted("item.title exact", wanted, found)).toEqual([1, 1, 1]);
    const otherNumber = { items: [answerItem({}), answerItem({ number: "3", title: "Valg af kasserer" })] };
    expect(counted("items", wanted, otherNumber)).toEqual([1, 1, 1]);
  });

  it("choose the nearer one of two items with the same title", () => {
    const twice = { items: [goldItem({ number: "1" }), goldItem({ number: "2" })] };
    const found = { items: [answerItem({ number: "1" }), answerItem({ number: "2" })] };
    expect(counted("item.number", twice, found)).toEqual([2, 0, 0]);
  });

  it("count slots, closed doors and recommendation points only where one side has them", () => {
    expect(inItem("item.time", { start: "12:00", end: "12:30" }, { start: "12:00", end: null })).toEqual([0, 1, 1]);
    expect(inItem("item.time", {}, {})).toBeUndefined();
    expect(inItem("item.closed", { closed: true }, { closed: null })).toEqual([0, 1, 1]);
    expect(inItem("item.closed", { closed: false }, { closed: null })).toBeUndefined();
    expect(inItem("item.recommendation points", { recommendations: 2 }, { recommendations: 3 })).toEqual([0, 1, 1]);
    expect(inItem("item.kind", { kind: "discussion" }, {})).toEqual([0, 0, 1]);
  });

  it("count case numbers and attachments", () => {
    expect(inItem("item.caseNumbers", { caseNumbers: ["2-30-71-4-23"] }, { caseNumbers: ["2-30-71-4-2"] })).toEqual([
      0, 1, 1,
    ]);
    expect(
      inItem("item.attachments", { attachments: ["Notat om økonomi"] }, { attachments: ["Bilag: Notat om økonomi"] }),
    ).toEqual([1, 0, 0]);
  });

  it("count what stands under an item that is none as too many", () => {
    const stray = answerItem({
      number: "9",
      title: "Ganske andet",
      decisions: [{ text: "Godkendt.", outcome: "approved", points: 1 }],
      actions: [{ task: "ringer", owner: [], due: null }],
    });
    expect(counted("decisions found", {}, { items: [stray] })).toEqual([0, 1, 0]);
    expect(counted("actions with right owner", {}, { items: [stray] })).toEqual([0, 1, 0]);
  });
});

describe("the measures of decisions", () => {
  const label = {
    starts: "Der var enighed om at søge",
    ends: "til hegnet alligevel skal udskiftes.",
    outcome: "approved" as const,
    points: 1,
  };
  const text = "Der var enighed om at søge kommunen om dispensation, til hegnet alligevel skal udskiftes.";
  const found = (decision: string, outcome = "approved") => ({ decisions: [{ text: decision, outcome, points: 1 }] });

  it("ask for the first and the last words", () => {
    const measure = (decision: string) => [
      inItem("decisions found", { decisions: [label] }, found(decision)),
      inItem("decisions bounded exactly", { decisions: [label] }, found(decision)),
    ];
    expect(measure(text)).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect(measure(`${text} SOB skriver ansøgningen.`)).toEqual([
      [1, 0, 0],
      [0, 1, 1],
    ]);
    expect(measure(`Forhistorien. ${text} Mere.`)).toEqual([
      [1, 0, 0],
      [0, 1, 1],
    ]);
    expect(measure("Noget andet blev vedtaget.")).toEqual([
      [0, 1, 1],
      [0, 1, 1],
    ]);
  });

  it("ask for the outcome of those that were found only", () => {
    expect(inItem("decision outcome", { decisions: [label] }, found(text, "noted"))).toEqual([0, 1, 1]);
    expect(inItem("decision outcome", { decisions: [label] }, found("Noget andet."))).toBeUndefined();
    expect(inItem("item has decision", { decisions: [label] }, { decisions: [] })).toEqual([0, 0, 1]);
  });

  it("do not ask for a heading under which nothing was decided, and not for a decision without words", () => {
    const nothing = { decisions: [{ starts: null, ends: null, outcome: "none" as const, points: null }] };
    expect(inItem("decisions found", nothing, found(" "))).toEqual([0, 0, 0]);
  });

  it("count votes by all their figures", () => {
    const vote = { for: 4, against: 0, abstain: null, unanimous: null };
    expect(inItem("votes", { votes: [vote] }, { votes: [{ ...vote, unanimous: false }] })).toEqual([1, 0, 0]);
    expect(inItem("votes", { votes: [vote] }, { votes: [{ ...vote, abstain: 1 }] })).toEqual([0, 1, 1]);
  });
});

describe("the measures of actions", () => {
  const label = { owner: ["Anna", "Bo"], task: "låner traileren hos naboen", due: "inden lørdag" };
  const action = (fields: { task?: string; owner?: string[]; due?: string | null }) => ({
    actions: [{ task: "Bo og Anna låner traileren hos naboen", owner: ["Bo", "Anna"], due: "inden lørdag", ...fields }],
  });

  it("find a task by its words and an owner whatever the order", () => {
    expect(inItem("actions found", { actions: [label] }, action({}))).toEqual([1, 0, 0]);
    expect(inItem("actions with right owner", { actions: [label] }, action({}))).toEqual([1, 0, 0]);
    expect(inItem("actions with right owner", { actions: [label] }, action({ owner: ["Bo"] }))).toEqual([0, 1, 1]);
    expect(inItem("actions found", { actions: [label] }, action({ task: "køber traileren" }))).toEqual([0, 1, 1]);
  });

  it("count tasks that nobody has", () => {
    const nobody = { ...label, owner: [] };
    expect(inItem("actions without owner", { actions: [nobody] }, action({ owner: [] }))).toEqual([1, 0, 0]);
    expect(inItem("actions without owner", { actions: [label] }, action({ owner: [] }))).toEqual([0, 1, 0]);
  });

  it("ask for the deadline of those that were found", () => {
    expect(inItem("action due", { actions: [label] }, action({ due: null }))).toEqual([0, 0, 1]);
    expect(inItem("action due", { actions: [label] }, action({ due: "Inden lørdag" }))).toEqual([1, 0, 0]);
  });
});

describe("reading a record", () => {
  const at = { start: 0, end: 0, page: 1, line: 1, endLine: 1 };
  const decision = (
    stage: "own" | "other",
    outcome: MinutesRecord["items"][number]["decisions"][number]["outcome"],
  ): MinutesRecord["items"][number]["decisions"][number] => ({
    stage,
    body: null,
    date: null,
    text: "Sagen bortfaldt.",
    points: [],
    outcome,
    outcomeText: null,
    final: null,
    relationToRecommendation: null,
    referredTo: null,
    postponedTo: null,
    reservations: [],
    certainty: 1,
    at,
  });
  const item: MinutesRecord["items"][number] = {
    number: "1",
    order: 1,
    title: null,
    kind: null,
    category: "regular",
    access: { public: false, reason: null, legalBasis: null },
    caseNumbers: [{ value: "24/118", scheme: null, at }],
    start: null,
    end: null,
    presenters: [],
    sections: [],
    recommendations: [
      { by: null, text: "at planen godkendes", points: [], at },
      { by: null, text: "", points: [1, 2].map((n) => ({ text: `at ${n}`, at })), at },
    ],
    decisions: [decision("own", "lapsed"), decision("own", "returned"), decision("other", "approved")],
    votes: [],
    dissents: [{ by: ["A", "F"], kind: "against", text: "A og F stemte imod.", at }],
    recusals: [],
    attachments: [],
    actions: [],
    at,
  };

  it("keeps this body's own decisions, with the outcomes the labels have", () => {
    const [read] = readAnswer({ documentKind: "minutes", meeting: blankMeeting, attendance: [], items: [item] }).items;
    expect(read?.decisions.map(({ outcome, points }) => [outcome, points])).toEqual([
      ["rejected", 1],
      ["referred", 1],
    ]);
    expect(read).toMatchObject({ title: "", closed: true, caseNumbers: ["24/118"], recommendations: 3 });
    expect(read?.dissents).toEqual(["A", "F"]);
  });
});

const blankMeeting: MinutesRecord["meeting"] = {
  organization: null,
  body: null,
  bodyType: null,
  title: null,
  number: null,
  classification: null,
  date: null,
  weekday: null,
  start: null,
  end: null,
  location: null,
  chair: [],
  secretary: [],
  nextMeeting: null,
  at: {},
};

describe("the scoreboard", () => {
  const tally = (right: number, extra: number, missed: number): Tally => {
    const result = new Tally();
    result.add("items", right, extra, missed);
    return result;
  };

  it("gives shares, and none where there was nothing", () => {
    expect(scoreOf({ right: 1, extra: 1, missed: 0 })).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
    expect(scoreOf({ right: 0, extra: 0, missed: 0 })).toEqual({ precision: null, recall: null, f1: null });
  });

  it("shows the measures in one order, whichever was counted first", () => {
    const result = tally(1, 0, 0);
    for (const measure of ["a new one", "votes", "meeting.date"]) result.add(measure, 1, 0, 0);
    expect(result.entries().map(([measure]) => measure)).toEqual(["meeting.date", "items", "votes", "a new one"]);
  });

  it("is raised and never lowered", () => {
    const first = raise({ measures: {} }, tally(2, 1, 1));
    expect(first.measures.items!.f1).toBeLessThanOrEqual(2 / 3);
    expect(raise(first, tally(1, 2, 2))).toEqual(first);
    expect(raise(first, tally(3, 0, 0)).measures.items!.f1).toBe(1);
    expect(raise({ measures: { votes: { precision: 1, recall: 1, f1: 1 } } }, tally(1, 0, 0)).measures).toHaveProperty(
      "votes",
    );
  });

  it("names what fell, what is no longer counted and what has no floor yet", () => {
    const board = raise({ measures: {} }, tally(2, 1, 1));
    expect(fallsBelow(board, tally(2, 1, 1))).toEqual([]);
    expect(fallsBelow(board, tally(1, 2, 2))).toEqual([expect.stringContaining("items: F1 0.333333 is below")]);
    expect(fallsBelow(board, new Tally())).toEqual([expect.stringContaining("items: is on the scoreboard")]);
    expect(fallsBelow({ measures: {} }, tally(1, 0, 0))).toEqual([expect.stringContaining("items: has no floor yet")]);
  });
});

describe("what a set of documents says of others", () => {
  const tally = (right: number, missed: number): Tally => {
    const made = new Tally();
    made.add("items", right, 0, missed);
    return made;
  };

  it("is sure where all documents agree, and wide where they do not", () => {
    expect(interval("items", [tally(9, 0), tally(4, 0), tally(7, 0)])).toEqual({ low: 1, high: 1 });
    const wide = interval("items", [tally(10, 0), tally(0, 10), tally(10, 0), tally(0, 10)]);
    expect(wide?.low).toBeLessThan(0.3);
    expect(wide?.high).toBeGreaterThan(0.9);
  });

  it("is the same every time", () => {
    const documents = [tally(3, 1), tally(5, 0), tally(2, 2)];
    expect(interval("items", documents)).toEqual(interval("items", documents));
  });

  it("is nothing when fewer than two documents count the measure, and leaves out those that hold nothing to count", () => {
    expect(interval("items", [tally(3, 1)])).toBeNull();
    expect(interval("votes", [tally(3, 1), tally(1, 1)])).toBeNull();
    expect(interval("items", [tally(3, 0), tally(0, 0)])).toEqual({ low: 1, high: 1 });
  });

  it("is counted for each layout by itself", () => {
    const read = (name: string, layout: string, right: number) => ({
      name,
      layout,
      failed: false,
      notes: [],
      tally: tally(right, 1),
    });
    const groups = byLayout([read("a", "polweb", 1), read("b", "association", 2), read("c", "polweb", 3)]);
    expect(groups.map(({ layout, documents, total }) => [layout, documents, total.get("items")?.right])).toEqual([
      ["association", 1, 2],
      ["polweb", 2, 4],
    ]);
  });
});
