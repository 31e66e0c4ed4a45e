import type { MinutesRecord } from "../../../src/record/record.ts";
import type { Fault } from "./fault.ts";

/** Takes a value out of the record, and its words out of the rest, as if nobody had written it. */
function removeFromHead(record: MinutesRecord): void {
  record.rest = record.rest.filter(({ kind }) => kind === "furniture");
}

export const headerFaults: readonly Fault[] = [
  {
    id: "the date is removed",
    rule: "missing-date",
    inject(record) {
      if (record.meeting.date === null) return false;
      record.meeting.date = null;
      record.meeting.weekday = null;
      record.notices = record.notices.filter(({ code }) => code !== "date-ambiguous");
      removeFromHead(record);
      return true;
    },
  },
  {
    id: "the weekday is another day's",
    rule: "impossible-date",
    inject({ meeting }) {
      if (meeting.date === null || meeting.weekday === null) return false;
      meeting.weekday = meeting.weekday.startsWith("man") ? "fredag" : "mandag";
      return true;
    },
  },
  {
    id: "the body is removed",
    rule: "missing-body",
    inject(record) {
      if (record.meeting.body === null && record.meeting.organization === null) return false;
      record.meeting.body = null;
      record.meeting.organization = null;
      record.meeting.title = null;
      return true;
    },
  },
  {
    id: "the end stands before the start",
    rule: "impossible-time",
    inject({ meeting }) {
      if (meeting.start === null || meeting.end === null || meeting.startActual !== undefined) return false;
      [meeting.start, meeting.end] = [meeting.end, meeting.start];
      return true;
    },
  },
  {
    id: "the place is removed",
    rule: "missing-place",
    inject(record) {
      const first = record.items[0];
      if (record.meeting.location === null || record.meeting.online === true || !first) return false;
      record.meeting.location = null;
      record.meeting.title = null;
      record.items = record.items.filter(
        ({ sections }) => !sections.some(({ text }) => /rådhus|sal|skole|hus/iu.test(text)),
      );
      removeFromHead(record);
      return true;
    },
  },
  {
    id: "nobody led the meeting",
    rule: "missing-officer",
    inject(record) {
      const says = JSON.stringify([record.attendance, record.items, record.signatures]).toLowerCase();
      const named = /formand|forkvinde|borgmester|mødeled|ordstyrer|dirigent|facilitator/u;
      if (record.meeting.chair.length === 0 || record.meeting.classification === "generalAssembly" || named.test(says))
        return false;
      record.meeting.chair = [];
      removeFromHead(record);
      return true;
    },
  },
];
