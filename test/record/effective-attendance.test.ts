import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveAttendance, type Presence } from "../../src/record/effective-attendance.ts";
import type { MinutesRecord } from "../../src/record/record.ts";
import { aRecord } from "../support/records.ts";

type Event = Partial<MinutesRecord["attendanceEvents"][number]>;

const items = ["1", "2", "3", "4"];

/** Minutes of four items, an hour each from 16:00, and what happened there. */
function meeting(attendance: Partial<MinutesRecord["attendance"][number]>, events: readonly Event[]): MinutesRecord {
  return aRecord({
    attendance: [{ name: "Anna Holm", ...attendance }],
    attendanceEvents: events.map((each) => ({ name: "Anna Holm", ...each })),
    items: items.map((number, index) => ({
      number,
      order: index + 1,
      start: `${16 + index}:00`,
      end: `${17 + index}:00`,
    })),
  });
}

/** Anna Holm's presence for each of the items. */
function presence(record: MinutesRecord): Presence[] {
  return record.items.flatMap(({ order }) => effectiveAttendance(record, order).map((each) => each.presence));
}

describe("who was there for an item", () => {
  const cases: readonly [
    string,
    Partial<MinutesRecord["attendance"][number]>,
    readonly Event[],
    readonly Presence[],
  ][] = [
    ["present", { status: "present" }, [], ["there", "there", "there", "there"]],
    ["excused", { status: "excused" }, [], ["away", "away", "away", "away"]],
    ["a guest of two items", { status: "guest", items: ["2", "3"] }, [], ["away", "there", "there", "away"]],
    ["a guest of no named item", { status: "guest" }, [], ["unknown", "unknown", "unknown", "unknown"]],
    ["recused from item 2", {}, [{ type: "recusal", item: "2" }], ["there", "away", "there", "there"]],
    ["away for item 3", {}, [{ type: "absence", item: "3" }], ["there", "there", "away", "there"]],
    ["left after item 2", {}, [{ type: "departure", item: "2", timing: "after" }], ["there", "there", "away", "away"]],
    [
      "left during item 2",
      {},
      [{ type: "departure", item: "2", timing: "during" }],
      ["there", "partly", "away", "away"],
    ],
    ["came before item 3", {}, [{ type: "arrival", item: "3", timing: "before" }], ["away", "away", "there", "there"]],
    ["came at 17:30", {}, [{ type: "arrival", time: "17:30" }], ["away", "partly", "there", "there"]],
    ["left at 18:00", {}, [{ type: "departure", time: "18:00" }], ["there", "there", "away", "away"]],
    ["left, nobody says when", {}, [{ type: "departure" }], ["unknown", "unknown", "unknown", "unknown"]],
    [
      "left before item 2 and came back before item 4",
      {},
      [
        { type: "departure", item: "2", timing: "before" },
        { type: "return", item: "4", timing: "before" },
      ],
      ["there", "away", "away", "there"],
    ],
  ];
  it.each(cases)("%s", (_, attendance, events, expected) => {
    expect(presence(meeting(attendance, events))).toEqual(expected);
  });

  it("leaves out expectations that the minutes correct, and knows no item that is not there", () => {
    expect(presence(meeting({ status: "excused", planned: true }, []))).toEqual([]);
    expect(effectiveAttendance(meeting({}, []), 9)).toEqual([]);
  });
});

describe("what holds for any comings and goings", () => {
  const event: fc.Arbitrary<Event> = fc.record({
    type: fc.constantFrom("arrival", "departure", "return", "recusal", "absence"),
    item: fc.constantFrom(null, ...items, "99"),
    time: fc.constantFrom(null, "16:00", "16:30", "18:15", "20:00"),
    timing: fc.constantFrom(null, "before", "during", "after"),
  });
  const someEvents = fc.array(event, { maxLength: 5 });

  it("everybody of the list has exactly one answer for every item", () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        expect(presence(meeting({}, events))).toHaveLength(items.length);
      }),
    );
  });

  it("a recusal or an absence changes nothing outside its item", () => {
    fc.assert(
      fc.property(
        someEvents,
        fc.constantFrom(...items),
        fc.constantFrom("recusal", "absence"),
        (events, item, type) => {
          const before = presence(meeting({}, events));
          const after = presence(meeting({}, [...events, { type, item } as Event]));
          expect(after).toEqual(before.map((each, at) => (items[at] === item ? "away" : each)));
        },
      ),
    );
  });

  it("events of other people change nothing", () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const others = events.map((each) => ({ ...each, name: "Bo Juhl" }));
        expect(presence(meeting({}, others))).toEqual(["there", "there", "there", "there"]);
      }),
    );
  });

  it("the record is left as it was, and the same record gives the same answer", () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const record = meeting({}, events);
        const copy = structuredClone(record);
        expect(presence(record)).toEqual(presence(record));
        expect(record).toEqual(copy);
      }),
    );
  });
});
