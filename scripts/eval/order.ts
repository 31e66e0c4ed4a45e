/** The measures in the order in which they are shown: the document, its meeting, people, items, and what is in them. */
const order = [
  "documentKind",
  "meeting.organization",
  "meeting.body",
  "meeting.date",
  "meeting.start",
  "meeting.end",
  "meeting.location",
  "meeting.chair",
  "meeting.secretary",
  "meeting.nextMeeting",
  "attendance.name+status",
  "attendance.name+there/away",
  "attendance.present",
  "attendance.remote",
  "attendance.guest",
  "attendance.excused",
  "attendance.absent",
  "items",
  "documents with every item right",
  "item.number",
  "item.title exact",
  "item.time",
  "item.closed",
  "item.kind",
  "item.caseNumbers",
  "item.recommendation points",
  "item.attachments",
  "item has decision",
  "decisions found",
  "decisions bounded exactly",
  "decision outcome",
  "decision points",
  "votes",
  "dissents",
  "recusals",
  "actions found",
  "actions with right owner",
  "actions without owner",
  "action due",
];

/** Sorts entries by their measure; one that is not in the list stands last. */
export function inOrder<T>(entries: readonly [measure: string, value: T][]): [string, T][] {
  const place = (measure: string): number => {
    const index = order.indexOf(measure);
    return index === -1 ? order.length : index;
  };
  return [...entries].sort(([a], [b]) => place(a) - place(b));
}
