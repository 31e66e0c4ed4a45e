import type { Layout } from "../layout.ts";
import { dotted, longDate, names, shortDate } from "../meeting.ts";

const all = { attendance: true, start: true, caseNumbers: false, tasks: false };

/** Case number before the title, "Det indstilles, at", a link back to the top. */
export const sagnrPrintPage: Layout = {
  id: "sagnr-print-page",
  prints: { ...all, attendance: false, caseNumbers: true },
  write: (meeting) => [
    "Referat",
    "til",
    `mødet i ${meeting.body}`,
    `den ${longDate(meeting)} kl. ${meeting.start}`,
    `i ${meeting.place}`,
    "",
    ...meeting.items.flatMap((item, index) => [
      `Sagnr.: ${item.caseNumber}`,
      "",
      `${index + 1}. ${item.title}`,
      "",
      `Det indstilles, at ${meeting.body}`,
      ...item.points.map((point) => `  • ${point}`),
      "Sagsfremstilling",
      ...item.text,
      "Beslutning",
      item.decision.text,
      "Tilbage til toppen",
    ]),
  ],
};

/** The title stands twice, the second time as the decision's heading. */
export const punktBeslutning: Layout = {
  id: "punkt-beslutning",
  prints: all,
  write: (meeting) => [
    `Referat af møde i ${meeting.body}, ${longDate(meeting)} kl. ${dotted(meeting.start)}`,
    `Deltagere: ${names(meeting.present)}`,
    ...(meeting.absent.length === 0 ? [] : [`Afbud: ${names(meeting.absent)}`]),
    "",
    ...meeting.items.flatMap((item, index) => [
      `Punkt ${index + 1}: ${item.title}`,
      `Beslutning for Punkt ${index + 1}: ${item.title}`,
      item.decision.text,
      "",
    ]),
  ],
};

/** A form with both sides, "Beslutning:" in each item. */
export const worksCouncilForm: Layout = {
  id: "works-council-form",
  prints: all,
  write: (meeting) => [
    "REFERAT",
    `Mødeforum: ${meeting.body}`,
    `Dato: ${shortDate(meeting)}`,
    `Tid: kl. ${dotted(meeting.start)}-${dotted(meeting.end)}`,
    `Sted: ${meeting.place}`,
    `Ledersiden: ${names(meeting.present.slice(0, 2))}`,
    `Medarbejdersiden: ${names(meeting.present.slice(2))}`,
    `Afbud: ${meeting.absent.length === 0 ? "-" : names(meeting.absent)}`,
    "",
    ...meeting.items.flatMap((item, index) => [
      `${index + 1}. ${item.title}`,
      "",
      ...item.text,
      "",
      `Beslutning: ${item.decision.text}`,
      "",
    ]),
  ],
};

/** "Pkt. 1. Title (B)", labels with colons. */
export const utility: Layout = {
  id: "utility",
  prints: { ...all, caseNumbers: true },
  write: (meeting) => [
    `Referat fra bestyrelsesmøde den ${longDate(meeting)} kl. ${dotted(meeting.start)}`,
    `Sted: ${meeting.place}`,
    `Til stede: ${names(meeting.present)}`,
    ...(meeting.absent.length === 0 ? [] : [`Afbud: ${names(meeting.absent)}`]),
    "",
    ...meeting.items.flatMap((item, index) => [
      `Pkt. ${index + 1}. ${item.title} (B)`,
      `J.nr.: ${item.caseNumber}`,
      ...item.text,
      "Indstilling:",
      `At ${item.points[0]}.`,
      "Beslutning:",
      item.decision.text,
      "",
    ]),
  ],
};
