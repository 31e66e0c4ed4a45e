import type { Layout } from "../layout.ts";
import { type AnItem, dotted, longDate, names } from "../meeting.ts";

const all = { attendance: true, start: true, caseNumbers: false, tasks: true };
const task = ({ task: each }: AnItem) => (each === null ? [] : [`${each.owner} ${each.does} ${each.due}.`]);

/** Free minutes of a board: who was there, then numbered items with a paragraph or two. */
export const association: Layout = {
  id: "association",
  prints: all,
  write: (meeting) => [
    `Referat af bestyrelsesmøde ${longDate(meeting)} kl. ${dotted(meeting.start)}`,
    `Sted: ${meeting.place}`,
    `Til stede: ${names(meeting.present)}`,
    ...(meeting.absent.length === 0 ? [] : [`Afbud: ${names(meeting.absent)}`]),
    "",
    ...meeting.items.flatMap((item, index) => [
      `${index + 1}. ${item.title}`,
      ...item.text.slice(0, 1),
      item.decision.text,
      ...task(item),
      "",
    ]),
  ],
};

/** The agenda as a list first, then one body of text an item under "Ad n". */
export const adMinutes: Layout = {
  id: "ad-minutes",
  prints: all,
  write: (meeting) => [
    `Referat af møde den ${longDate(meeting)} kl. ${dotted(meeting.start)}`,
    `Deltagere: ${names(meeting.present)}`,
    ...(meeting.absent.length === 0 ? [] : [`Afbud: ${names(meeting.absent)}`]),
    "",
    "Dagsorden:",
    ...meeting.items.map((item, index) => `${index + 1}. ${item.title}`),
    "",
    ...meeting.items.flatMap((item, index) => [
      `Ad ${index + 1}. ${item.title}`,
      ...item.text.slice(0, 1),
      item.decision.text,
      ...task(item),
      "",
    ]),
  ],
};

/** The result on a line of its own under each title, and nothing else. */
export const results: Layout = {
  id: "results",
  prints: { ...all, tasks: false },
  write: (meeting) => [
    "Referat af bestyrelsesmøde",
    `Dato: ${longDate(meeting)} kl. ${dotted(meeting.start)}`,
    "Til stede:",
    ...meeting.present.map((person) => person.name),
    "Afbud:",
    ...(meeting.absent.length === 0 ? ["Ingen"] : meeting.absent.map((person) => person.name)),
    "",
    ...meeting.items.flatMap((item, index) => [`${index + 1}) ${item.title}`, item.decision.text, ""]),
  ],
};

/** "Beslutning:" inside the text, groups without numbers are not printed. */
export const parish: Layout = {
  id: "parish",
  prints: { ...all, tasks: false },
  write: (meeting) => [
    `Referat af menighedsrådsmøde ${longDate(meeting)} kl. ${dotted(meeting.start)} i Sognehuset`,
    `Til stede: ${names(meeting.present)}`,
    ...(meeting.absent.length === 0 ? [] : [`Afbud: ${names(meeting.absent)}`]),
    "",
    ...meeting.items.flatMap((item, index) => [
      `${index + 1}. ${item.title}`,
      ...item.text.slice(0, 1),
      `Beslutning: ${item.decision.text}`,
      "",
    ]),
  ],
};
