import type { Attendance } from "../../../src/record/attendance.ts";
import type { MinutesRecord } from "../../../src/record/record.ts";
import type { Fault } from "./fault.ts";

const listed = ({ attendance }: MinutesRecord) =>
  attendance.filter(({ status, stated, name }) => status === "present" && stated === "listed" && name.includes(" "));

export const attendanceFaults: readonly Fault[] = [
  {
    id: "the list of participants is removed",
    rule: "missing-attendance",
    inject(record) {
      // "Ingen fraværende" says who was there without a list.
      if (listed(record).length === 0 || /ingen (?:fravær|afbud)/iu.test(JSON.stringify(record.items))) return false;
      record.attendance = [];
      record.rest = record.rest.filter(({ kind }) => kind === "furniture");
      record.items = record.items.slice(3);
      for (const item of record.items) item.sections = item.sections.filter(({ kind }) => kind !== "attendance");
      return record.items.length > 2;
    },
  },
  {
    id: "somebody is listed twice",
    rule: "attendance-conflict",
    inject(record) {
      const [first] = listed(record);
      if (first === undefined || listed(record).length < 4) return false;
      record.attendance.push(structuredClone(first));
      return true;
    },
  },
  {
    id: "somebody stands as present and as away",
    rule: "attendance-conflict",
    inject(record) {
      const [first] = listed(record);
      const away = record.attendance.some(({ status }) => status === "excused" || status === "absent");
      const moves = record.attendanceEvents.some(({ name }) => name === first?.name);
      const noticed = record.notices.some(({ code }) => code === "attendance-conflict");
      if (first === undefined || !away || moves || noticed) return false;
      record.attendance.push({ ...structuredClone(first), status: "absent" } as Attendance);
      return true;
    },
  },
  {
    id: "most members were away",
    rule: "quorum-not-met",
    inject(record) {
      const there = listed(record);
      const { bodyType, classification } = record.meeting;
      if (there.length < 4 || classification === "generalAssembly") return false;
      if (bodyType === "management" || bodyType === "projectGroup") return false;
      if (record.notices.some(({ code }) => code === "attendance-conflict")) return false;
      record.attendance = there.map((each, place) => ({
        ...each,
        role: null,
        organization: null,
        status: place === 0 ? "present" : "excused",
      }));
      return true;
    },
  },
  {
    id: "a substitute loses the member she replaces",
    rule: "unlinked-substitute",
    inject(record) {
      const substitute = record.attendance.find(
        ({ substituteFor, status }) => substituteFor !== null && status === "present",
      );
      if (substitute === undefined) return false;
      record.attendance = record.attendance.filter((each) => each === substitute || each.substituteFor === null);
      substitute.substituteFor = null;
      substitute.role = "stedfortræder";
      return true;
    },
  },
  {
    id: "somebody left, nobody says when",
    rule: "unplaced-attendance-change",
    inject(record) {
      const [first] = listed(record);
      if (first === undefined) return false;
      const text = `${first.name} gik undervejs.`;
      record.attendanceEvents.push({
        name: first.name,
        type: "departure",
        item: null,
        time: null,
        timing: null,
        text,
        at: { page: 1, line: 1, endLine: 1, start: 0, end: 1 },
      });
      return true;
    },
  },
  {
    id: "a party letter is another in the text",
    rule: "party-conflict",
    inject(record) {
      const member = record.attendance.find(({ party, name }) => /^\p{Lu}$/u.test(party ?? "") && name.includes(" "));
      const section = record.items[0]?.sections[0];
      if (member === undefined || section === undefined) return false;
      section.text += ` ${member.name} (${member.party === "A" ? "V" : "A"}) spurgte.`;
      return true;
    },
  },
  {
    id: "a voter's name is misspelt",
    rule: "unknown-person",
    inject(record) {
      const dissent = record.items.flatMap(({ dissents }) => dissents).find(({ by }) => by.length > 0);
      const member = listed(record).find(({ name }) => name.split(" ").every((word) => word.length > 4));
      if (dissent === undefined || member === undefined) return false;
      dissent.by = [member.name.replace(/(\p{Ll})(\p{Ll})(?=\p{Ll} )/u, "$2$1")];
      dissent.at = record.items[0]?.at ?? dissent.at;
      return dissent.by[0] !== member.name;
    },
  },
];
