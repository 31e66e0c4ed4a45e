import type { Item } from "../../../src/record/item.ts";
import type { MinutesRecord } from "../../../src/record/record.ts";
import type { Vote } from "../../../src/record/vote.ts";
import { decidedItem, type Fault } from "./fault.ts";

/** Puts one vote into an item that was decided without one. */
function withVote(record: MinutesRecord, vote: Partial<Vote>): Item | null {
  const item = decidedItem(record);
  const section = item?.sections.find(({ kind }) => kind === "decision");
  const [decision] = item?.decisions ?? [];
  if (!item || !section || !decision || item.votes.length > 0 || item.dissents.length > 0) return null;
  const text = vote.text ?? "";
  section.text = text;
  Object.assign(decision, { text, outcome: "approved", points: [{ text, at: decision.at }] });
  const bare = { subject: null, method: null, for: null, against: null, abstain: null, unanimous: null, result: null };
  item.votes = [{ ...bare, groups: [], voters: [], text, basis: "stated", at: decision.at, ...vote }];
  return item;
}

const political = ({ meeting }: MinutesRecord) =>
  ["council", "committee", "regionalCouncil"].includes(meeting.bodyType ?? "");

export const voteFaults: readonly Fault[] = [
  {
    id: "more votes than people",
    rule: "vote-count-mismatch",
    inject(record) {
      const there = record.attendance.filter(
        ({ status, stated }) => status === "present" && stated === "listed",
      ).length;
      const more = record.attendance.length + 1;
      const text = `Vedtaget med ${more} stemmer for og 1 imod.`;
      return there >= 3 && withVote(record, { for: more, against: 1, text }) !== null;
    },
  },
  {
    id: "the groups do not make the number",
    rule: "vote-count-mismatch",
    inject(record) {
      const groups = [
        { name: "A", option: "for" as const, count: 4 },
        { name: "V", option: "against" as const, count: 2 },
      ];
      return withVote(record, { for: 5, against: 2, groups, text: "For: A (4), i alt 5. Imod: V (2)." }) !== null;
    },
  },
  {
    id: "a tie is adopted",
    rule: "vote-outcome-contradiction",
    inject(record) {
      const ties = ["schoolBoard", "housing", "association", "company"].includes(record.meeting.bodyType ?? "");
      const text = "Vedtaget. For stemte 3. Imod stemte 3.";
      return !ties && withVote(record, { for: 3, against: 3, text }) !== null;
    },
  },
  {
    id: "the smaller side wins",
    rule: "vote-outcome-contradiction",
    inject: (record) =>
      withVote(record, { for: 2, against: 3, text: "Vedtaget med 2 stemmer for og 3 imod." }) !== null,
  },
  {
    id: "unanimous, with one against",
    rule: "vote-outcome-contradiction",
    inject: (record) =>
      withVote(record, { for: 3, against: 1, unanimous: true, text: "Enstemmigt vedtaget, 1 imod." }) !== null,
  },
  {
    id: "nobody says who was against",
    rule: "unidentified-voters",
    inject: (record) =>
      political(record) && withVote(record, { for: 3, against: 2, text: "Vedtaget med 3 stemmer mod 2." }) !== null,
  },
  {
    id: "somebody who was away votes against",
    rule: "vote-by-absentee",
    inject(record) {
      const away = record.attendance.find(
        ({ status, planned, items, name }) =>
          (status === "excused" || status === "absent") &&
          planned !== true &&
          items === undefined &&
          name.includes(" "),
      );
      const moves = record.attendanceEvents.some(({ name }) => name === away?.name);
      const item = away && !moves ? decidedItem(record) : undefined;
      if (!item || !away) return false;
      item.dissents.push({ by: [away.name], kind: "against", text: `${away.name} stemte imod.`, at: item.at });
      return true;
    },
  },
  {
    id: "a remark for the protocol without its words",
    rule: "incomplete-dissent",
    inject(record) {
      const item = decidedItem(record);
      if (!item || item.attachments.length > 0) return false;
      const text = "V ønskede en bemærkning ført til protokols.";
      item.dissents.push({ by: ["V"], kind: "note", text, at: item.decisions[0]?.at ?? item.at });
      return true;
    },
  },
  {
    id: "a remark from the majority",
    rule: "dissent-by-majority-voter",
    inject(record) {
      const groups = [
        { name: "A", option: "for" as const },
        { name: "V", option: "against" as const },
      ];
      const item = political(record) ? withVote(record, { groups, text: "For: A. Imod: V." }) : null;
      if (item === null) return false;
      item.dissents.push({ by: ["A"], kind: "note", text: "A bemærker, at forslaget går for vidt.", at: item.at });
      return true;
    },
  },
  {
    id: "the amendment comes last",
    rule: "amendment-voted-last",
    inject(record) {
      const item = political(record)
        ? withVote(record, { for: 6, against: 3, text: "Indstillingen godkendt, 6 for, 3 imod." })
        : null;
      const [vote] = item?.votes ?? [];
      if (!item || !vote) return false;
      item.votes.push({ ...vote, text: "Ændringsforslag fra F: 3 for, 6 imod." });
      return true;
    },
  },
];
