import type { Item } from "../../../src/record/item.ts";
import type { MinutesRecord } from "../../../src/record/record.ts";
import { decidedItem, type Fault } from "./fault.ts";

/** Makes somebody who was there disqualified in an item, in these words. */
function disqualify(record: MinutesRecord, words: (name: string) => string): { item: Item; name: string } | null {
  const member = record.attendance.find(({ status, name }) => status === "present" && name.includes(" "));
  const item = decidedItem(record);
  if (!member || !item || item.recusals.length > 0) return null;
  const section = item.sections.find(({ kind }) => kind === "decision");
  const text = words(member.name);
  if (section) section.text = `${text} Godkendt.`;
  const at = item.decisions[0]?.at ?? item.at;
  item.recusals = [{ name: member.name, reason: null, leftRoom: null, substitute: null, text, at }];
  record.attendanceEvents = record.attendanceEvents.filter(({ name }) => name !== member.name);
  return { item, name: member.name };
}

export const recusalFaults: readonly Fault[] = [
  {
    id: "somebody declares himself disqualified, the body says nothing",
    rule: "recusal-without-decision",
    inject: (record) => disqualify(record, (name) => `${name} erklærede sig inhabil.`) !== null,
  },
  {
    id: "nobody says that she left the room",
    rule: "recusal-without-leaving",
    inject: (record) => disqualify(record, (name) => `Det blev besluttet, at ${name} var inhabil.`) !== null,
  },
  {
    id: "a disqualified member votes",
    rule: "recused-member-took-part",
    inject(record) {
      const found = disqualify(record, (name) => `${name} var inhabil og forlod lokalet.`);
      if (found === null) return false;
      const { item, name } = found;
      const bare = { subject: null, method: null, for: 1, against: 0, abstain: null, unanimous: null, result: null };
      const voters = [{ name, option: "for" as const }];
      item.votes.push({ ...bare, groups: [], voters, text: `For stemte ${name}.`, basis: "stated", at: item.at });
      return true;
    },
  },
];
