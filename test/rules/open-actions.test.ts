import { describe, expect, test } from "vitest";
import type { Action } from "../../src/record/action.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { tasksOf } from "../../src/rules/archive/meeting-tasks.ts";
import { openActions } from "../../src/rules/archive/open-actions.ts";
import { ownerAsked } from "../../src/rules/archive/owner-asked.ts";
import { anAction, anItem, aRecord } from "../export/records.ts";

let count = 0;
/** Minutes of the board on a day, with these tasks. */
function minutes(
  date: string | null,
  tasks: readonly Action[],
  parts: Partial<MinutesRecord> & { body?: string } = {},
) {
  const { body = "Bestyrelsen", ...rest } = parts;
  count += 1;
  const sha256 = String(count).padStart(64, "0");
  return aRecord({
    source: { ...aRecord().source, sha256, fileName: `${date}.txt` },
    meeting: { organization: "Andelsforeningen Lærken", body, date },
    items: [anItem({ number: "3", title: "Taget", actions: [...tasks] })],
    ...rest,
  });
}
const open = (...records: MinutesRecord[]) => openActions(records.map(tasksOf));
const offers = "indhenter tre tilbud på nyt tag hos lokale håndværkere";

describe("a task that is written again", () => {
  test("is one task, as old as its first meeting, in the words and with the deadline of the last", () => {
    const found = open(
      minutes("2024-03-05", [anAction(offers, ["Åse Holm"])]),
      minutes("2024-05-02", [
        anAction("Indhenter tre tilbud på taget hos håndværkere", ["Åse"], {
          due: { date: "2024-06-01", text: "1. juni" },
        }),
      ]),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      task: "Indhenter tre tilbud på taget hos håndværkere",
      due: { date: "2024-06-01" },
      first: { date: "2024-03-05" },
      last: { date: "2024-05-02", fileName: "2024-05-02.txt", itemNumber: "3" },
      meetings: 2,
    });
  });

  test("keeps the owner and the deadline that it does not repeat", () => {
    const due = { date: "2024-06-01", text: "1. juni" };
    const [found] = open(
      minutes("2024-03-05", [anAction(offers, ["Åse Holm"], { due })]),
      minutes("2024-05-02", [anAction(offers, [])]),
    );
    expect(found).toMatchObject({ owners: [{ name: "Åse Holm" }], due, meetings: 2 });
  });

  test("is closed when a later meeting says that it is done", () => {
    expect(
      open(
        minutes("2024-03-05", [anAction(offers, ["Åse Holm"])]),
        minutes("2024-05-02", [anAction(offers, ["Åse Holm"], { status: "done" })]),
      ),
    ).toEqual([]);
  });

  test("is not closed by an earlier one", () => {
    expect(
      open(
        minutes("2024-05-02", [anAction(offers, ["Åse Holm"])]),
        minutes("2024-03-05", [anAction(offers, ["Åse Holm"], { status: "done" })]),
      ),
    ).toHaveLength(1);
  });
});

describe("two tasks are kept apart", () => {
  const first = minutes("2024-03-05", [anAction(offers, ["Åse Holm"])]);
  test.each([
    ["of other owners", minutes("2024-05-02", [anAction(offers, ["Bo Lykke"])])],
    ["of other bodies", minutes("2024-05-02", [anAction(offers, ["Åse Holm"])], { body: "Festudvalget" })],
    ["of other matters", minutes("2024-05-02", [anAction("indkalder til møde om tilbud fra banken", ["Åse Holm"])])],
    ["more than a year apart", minutes("2025-05-02", [anAction(offers, ["Åse Holm"])])],
    ["of minutes without a day", minutes(null, [anAction(offers, ["Åse Holm"])])],
  ])("%s", (_, second) => {
    expect(open(first, second)).toHaveLength(2);
  });

  test("of few words, unless they are the same", () => {
    const later = (task: string) =>
      open(minutes("2024-03-05", [anAction("ringer", ["Åse"])]), minutes("2024-04-05", [anAction(task, ["Åse"])]));
    expect(later("ringer igen")).toHaveLength(2);
    expect(later("Ringer")).toHaveLength(1);
  });
});

test("silence closes nothing", () => {
  expect(
    open(minutes("2024-03-05", [anAction(offers, [])]), minutes("2024-05-02", []), minutes("2024-06-02", [])),
  ).toHaveLength(1);
});

test("an agenda gives no tasks", () => {
  expect(open(minutes("2024-03-05", [anAction(offers, [])], { documentKind: "agenda" }))).toEqual([]);
});

test("the order in which the minutes are given makes no difference", () => {
  const records = [
    minutes("2024-03-05", [anAction(offers, ["Åse Holm"]), anAction("maler hegnet", [])]),
    minutes("2024-05-02", [anAction(offers, ["Åse"])]),
    minutes("2024-04-02", [anAction("maler hegnet mod vejen", [])], { body: "Festudvalget" }),
  ];
  expect(open(...records.toReversed())).toEqual(open(...records));
});

test("a task keeps its identity when its document is read again with other bytes and at another place", () => {
  const [one] = open(minutes("2024-03-05", [anAction(offers, ["Åse Holm"])]));
  const [two] = open(minutes("2024-03-05", [anAction("maler hegnet", []), anAction(offers, ["Åse Holm"])])).filter(
    ({ task }) => task === offers,
  );
  expect(two?.id).toBe(one?.id);
});

test("tasks in the same words have identities of their own", () => {
  const found = open(minutes(null, [anAction(offers, [])]), minutes(null, [anAction(offers, [])]));
  expect(new Set(found.map(({ id }) => id)).size).toBe(2);
});

describe("an owner is found", () => {
  test.each([
    ["åse", "Åse Holm", true],
    ["Holm", "Åse Holm", true],
    ["hol", "Åse Holm", true],
    ["Åse Holm", "Holm, Åse", true],
    ["bo", "Bodil Krag", false],
    ["bo", "Bo Krag", true],
    ["økonomi", "Økonomiafdelingen", true],
    ["Åse Krag", "Åse Holm", false],
    ["åse", "Aase Holm", false],
  ])("%s in %s: %s", (asked, name, found) => {
    expect(ownerAsked(asked)(name)).toBe(found);
  });
});
