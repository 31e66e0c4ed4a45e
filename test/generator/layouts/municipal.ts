import type { Layout } from "../layout.ts";
import { type AnItem, dotted, longDate, names, shortDate, withParty } from "../meeting.ts";

const all = { attendance: true, start: true, caseNumbers: true, tasks: false };
const attachments = ({ attachment }: AnItem) => (attachment === null ? [] : ["Bilag", `• ${attachment}`]);

/** "Udvalg:" and "Mødedato:" above, case number under the title, the decision headed with body and date. */
export const municipalWeb: Layout = {
  id: "municipal-web",
  prints: all,
  write: (meeting) => [
    "Referat",
    `Udvalg: ${meeting.body}`,
    `Mødedato: ${shortDate(meeting)} kl. ${meeting.start}`,
    `Mødested: ${meeting.place}`,
    `Medlemmer: ${meeting.present.map(withParty).join(", ")}`,
    `Afbud: ${meeting.absent.length === 0 ? "Ingen" : meeting.absent.map(withParty).join(", ")}`,
    "",
    ...meeting.items.flatMap((item, index) => [
      `${index + 1}. ${item.title}`,
      `Sagsnr.: ${item.caseNumber}`,
      "Resumé",
      ...item.text.slice(0, 1),
      "Sagsfremstilling",
      ...item.text,
      "Indstilling",
      "Forvaltningen indstiller, at",
      ...item.points.map((point) => `• ${point}`),
      `Beslutning ${meeting.body} den ${shortDate(meeting)}`,
      item.decision.text,
      ...attachments(item),
      "",
    ]),
  ],
};

/** The decision stands before the case; group letters over the items are not printed. */
export const decisionFirst: Layout = {
  id: "decision-first",
  prints: all,
  write: (meeting) => [
    "Referat",
    "til",
    `mødet i ${meeting.body}`,
    `den ${longDate(meeting)} kl. ${meeting.start}`,
    `i ${meeting.place}`,
    "",
    `Til stede: ${names(meeting.present)}`,
    ...(meeting.absent.length === 0 ? [] : [`Afbud: ${names(meeting.absent)}`]),
    "",
    ...meeting.items.flatMap((item, index) => [
      `${index + 1}. ${item.title}`,
      `Sagsnr. ${item.caseNumber}`,
      "RESUMÉ",
      ...item.text.slice(0, 1),
      "INDSTILLING",
      "Forvaltningen indstiller, at",
      ...item.points.map((point) => `• ${point}`),
      "BESLUTNING",
      item.decision.text,
      "SAGSFREMSTILLING",
      ...item.text,
      "ØKONOMI",
      "Ingen.",
      "",
    ]),
  ],
};

/** A print with printed contents, "Åben sag" beside the case number, absentees under each decision. */
export const caseSystemPrint: Layout = {
  id: "case-system-print",
  prints: all,
  write: (meeting) => [
    meeting.organization.toUpperCase(),
    meeting.body,
    "REFERAT",
    `Mødedato: ${longDate(meeting)}`,
    `Mødested: ${meeting.place}`,
    `Starttidspunkt: kl. ${dotted(meeting.start)}`,
    `Sluttidspunkt: kl. ${dotted(meeting.end)}`,
    `Medlemmer: ${meeting.present.map(withParty).join(", ")}`,
    `Fraværende: ${meeting.absent.length === 0 ? "Ingen" : meeting.absent.map(withParty).join(", ")}`,
    "",
    "Indholdsfortegnelse",
    ...meeting.items.map((item, index) => `${index + 1}. ${item.title} ........ ${index + 2}`),
    "",
    ...meeting.items.flatMap((item, index) => [
      `${index + 1}. ${item.title}`,
      `Sagsnr.: ${item.caseNumber}   Åben sag`,
      "",
      "Sagsfremstilling:",
      ...item.text,
      "Indstilling:",
      "Forvaltningen indstiller, at",
      ...item.points.map((point, at) => `${at + 1}. ${point}`),
      `Beslutning ${meeting.body} den ${shortDate(meeting)}:`,
      item.decision.text,
      "",
    ]),
  ],
};

/** Capital labels with the value on the next line; contents first; the title stands twice. */
export const committeePage: Layout = {
  id: "committee-page",
  prints: { ...all, attendance: false, caseNumbers: false },
  write: (meeting) => [
    "UDVALG",
    meeting.body,
    "MØDE",
    "Referat",
    "STED",
    meeting.place,
    "STARTTIDSPUNKT",
    `${shortDate(meeting)} ${meeting.start}:00`,
    "SLUTTIDSPUNKT",
    `${shortDate(meeting)} ${meeting.end}:00`,
    "PUNKTER",
    ...meeting.items.map((item, index) => `${index + 1}. ${item.title}`),
    "",
    ...meeting.items.flatMap((item, index) => [
      `${index + 1}. ${item.title}`,
      item.title,
      "Indstilling",
      "Forvaltningen indstiller, at:",
      ...item.points.map((point, at) => `  ${at + 1}. ${point}`),
      "Beskrivelse af sagen",
      ...item.text,
      `Beslutning i ${meeting.body} den ${shortDate(meeting)}`,
      item.decision.text,
      "",
    ]),
  ],
};

/** Each decision is headed with body, date and item alone. */
export const bodyDatePoint: Layout = {
  id: "body-date-point",
  prints: { ...all, start: false, attendance: false },
  write: (meeting) => [
    `${meeting.body} - referat`,
    `Mødedato: ${longDate(meeting)}`,
    `Mødested: ${meeting.place}`,
    "",
    ...meeting.items.flatMap((item, index) => [
      `Pkt. ${index + 1} ${item.title}`,
      `Sagsnr. ${item.caseNumber}`,
      "Resume",
      ...item.text.slice(0, 1),
      "Indstilling",
      "Forvaltningen indstiller, at",
      ...item.points.map((point) => `• ${point}`),
      "Sagsfremstilling",
      ...item.text,
      `${meeting.body}, ${shortDate(meeting)}, pkt. ${index + 1}`,
      item.decision.text,
      "",
    ]),
  ],
};

/** "Nr.4 - Title", law and competence as sections. */
export const nrDash: Layout = {
  id: "nr-dash",
  prints: all,
  write: (meeting) => [
    `Referat fra ${meeting.body}`,
    `${shortDate(meeting)} kl. ${meeting.start}`,
    meeting.place,
    "Medlemmer",
    ...meeting.present.map((person) => `• ${withParty(person)}`),
    "Afbud",
    ...(meeting.absent.length === 0 ? ["Ingen"] : meeting.absent.map((person) => `• ${withParty(person)}`)),
    "",
    ...meeting.items.flatMap((item, index) => [
      `Nr.${index + 1} - ${item.title}`,
      `Sagsnr.: ${item.caseNumber}`,
      "Beslutningstema",
      ...item.text.slice(0, 1),
      "Sagsfremstilling og økonomi",
      ...item.text,
      "Retsgrundlag",
      "Planloven.",
      "Kompetence",
      meeting.body,
      "Indstilling",
      "Forvaltningen indstiller, at",
      ...item.points.map((point) => `• ${point}`),
      `Beslutning i ${meeting.body} den ${longDate(meeting)}`,
      item.decision.text,
      "",
    ]),
  ],
};

/** Capital headings; the decision right after the recommendation, headed with the body in the genitive. */
export const politicalTreatment: Layout = {
  id: "political-treatment",
  prints: { ...all, caseNumbers: false },
  write: (meeting) => [
    `Referat af møde i ${meeting.body}`,
    `${longDate(meeting)} kl. ${dotted(meeting.start)}`,
    "Deltagere:",
    ...meeting.present.map((person) => `• ${withParty(person)}: Deltog`),
    ...meeting.absent.map((person) => `• ${withParty(person)}: Afbud`),
    "Punkter på dagsordenen",
    ...meeting.items.map((item, index) => `${index + 1}. ${item.title}`),
    "",
    ...meeting.items.flatMap((item, index) => [
      `${index + 1}. ${item.title}`,
      "INDSTILLING",
      "Administrationen indstiller, at",
      ...item.points.map((point) => `• ${point}`),
      "POLITISK BEHANDLING",
      `${genitive(meeting.body)} beslutning den ${longDate(meeting)}:`,
      item.decision.text,
      "BAGGRUND",
      ...item.text,
      "",
    ]),
  ],
};

function genitive(body: string): string {
  return `${body}s`;
}
