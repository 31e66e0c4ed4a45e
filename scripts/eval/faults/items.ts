import { decidedItem, type Fault } from "./fault.ts";

export const itemFaults: readonly Fault[] = [
  {
    id: "an item is left out",
    rule: "item-number-gap",
    inject(record) {
      const numbers = record.items.map(({ number }) => number);
      const closed = record.items.some(({ access }) => access.public === false);
      if (numbers.length < 5 || closed || numbers.some((number, place) => number !== String(place + 1))) return false;
      record.items.splice(2, 1);
      return true;
    },
  },
  {
    id: "two items have one number",
    rule: "item-number-gap",
    inject(record) {
      const [, two, three] = record.items;
      const closed = record.items.some(({ access }) => access.public === false);
      if (!two || !three || closed || two.sections.length === 0 || three.sections.length === 0) return false;
      if (record.items.some(({ number }, place) => number !== String(place + 1))) return false;
      three.number = two.number;
      return true;
    },
  },
  {
    id: "a decided item is called Sag",
    rule: "uninformative-title",
    inject(record) {
      const item = decidedItem(record);
      if (item?.decisions[0]?.outcome !== "approved") return false;
      item.title = "Sag";
      return true;
    },
  },
  {
    id: "something is bought under Eventuelt",
    rule: "decision-under-any-other-business",
    inject(record) {
      const item = record.items.find(({ category }) => category === "anyOtherBusiness");
      const model = decidedItem(record)?.decisions[0];
      if (!item || !model) return false;
      const text = "Det blev vedtaget at købe en ny traktor.";
      item.decisions.push({ ...structuredClone(model), text, outcome: "approved", certainty: 0.9, at: item.at });
      return true;
    },
  },
  {
    id: "a KLE number runs together",
    rule: "malformed-case-number",
    inject(record) {
      const section = record.items[0]?.sections[0];
      const political = ["council", "committee", "regionalCouncil"].includes(record.meeting.bodyType ?? "");
      if (!section || !political) return false;
      section.text += " KLE 0022.2 P3.";
      return true;
    },
  },
  {
    id: "a field of a template is left",
    rule: "placeholder-left",
    inject(record) {
      const section = record.items.at(-1)?.sections[0];
      if (!section) return false;
      section.text += " Udsat til den [indsæt dato].";
      return true;
    },
  },
];
