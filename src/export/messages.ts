import type { AttendanceEvent, AttendanceStatus } from "../record/attendance.ts";
import type { Outcome } from "../record/decision.ts";
import type { NoticeCode } from "../record/notice.ts";
import type { Dissent } from "../record/vote.ts";
import type { ExportLanguage } from "./exporter.ts";

/** The words of the formats that people read. Counts come as numbers, names and times as they are to stand. */
export interface Labels {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  weekdayAndDate(weekday: string, date: string): string;
  dayMonthYear(day: number, month: string, year: number): string;
  /** A time of day from "18:30". */
  time(time: string): string;
  /** A time or times in a sentence: "kl. 19.00–21.15". */
  at(hours: string): string;
  readonly fields: Record<"date" | "place" | "chair" | "secretary" | "next" | "number", string>;
  readonly attendance: Record<AttendanceStatus, string>;
  /** Those announced as away whom the meeting itself does not name as away. */
  readonly announcedAway: string;
  readonly documentKinds: Record<
    "agenda" | "supplementaryAgenda" | "decisionRecord" | "cancelledMeeting" | "other",
    string
  >;
  readonly status: Record<"draft" | "approved" | "final", string>;
  readonly outcomes: Record<Outcome, string>;
  readonly dissents: Record<Dissent["kind"], string>;
  readonly events: Record<AttendanceEvent["type"], string>;
  readonly item: string;
  readonly items: (numbers: string) => string;
  readonly substituteFor: (name: string) => string;
  readonly untitled: string;
  readonly noItems: string;
  readonly closed: string;
  readonly caseNumber: string;
  readonly presenter: string;
  readonly recommendation: (points: number) => string;
  readonly attachments: (count: number) => string;
  readonly points: (count: number) => string;
  readonly uncertain: string;
  readonly vote: string;
  readonly unanimous: string;
  readonly votes: Record<"for" | "against" | "abstain", (count: number) => string>;
  readonly recusal: string;
  readonly nobody: string;
  readonly due: (date: string) => string;
  readonly done: string;
  readonly minutes: string;
  readonly placed: (percent: string) => string;
  readonly unplaced: (characters: number) => string;
  readonly notices: (count: number) => string;
  readonly moreNotices: (count: number) => string;
  readonly where: (page: number, line: number) => string;
  readonly next: string;
  readonly decision: string;
  readonly outcome: string;
  readonly actions: string;
  readonly attachmentList: string;
  readonly recommendationTitle: string;
  /** Sentences for notices; where there is none, the notice's own English message stands. */
  readonly noticeTexts: Partial<Record<NoticeCode, string>>;
}

const da: Labels = {
  weekdays: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
  months: [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
  ],
  weekdayAndDate: (weekday, date) => `${weekday} den ${date}`,
  dayMonthYear: (day, month, year) => `${day}. ${month} ${year}`,
  time: (time) => time.replace(":", "."),
  at: (hours) => `kl. ${hours}`,
  fields: {
    date: "Tid",
    place: "Sted",
    chair: "Mødeleder",
    secretary: "Referent",
    next: "Næste møde",
    number: "nr.",
  },
  attendance: {
    present: "Til stede",
    remote: "Online",
    guest: "Gæster",
    excused: "Afbud",
    absent: "Fraværende",
    unknown: "Uden status",
  },
  announcedAway: "Meldt på forhånd",
  documentKinds: {
    agenda: "dagsorden, ikke referat",
    supplementaryAgenda: "tillægsdagsorden, ikke referat",
    decisionRecord: "beslutningsprotokol",
    cancelledMeeting: "aflyst møde",
    other: "ligner ikke et referat",
  },
  status: { draft: "udkast", approved: "godkendt", final: "endeligt" },
  outcomes: {
    approved: "Godkendt",
    approvedAmended: "Godkendt med ændringer",
    approvedInPart: "Delvist godkendt",
    rejected: "Afvist",
    noted: "Taget til efterretning",
    discussed: "Drøftet",
    postponed: "Udsat",
    referred: "Henvist",
    returned: "Sendt tilbage",
    recommended: "Anbefalet",
    elected: "Valgt",
    withdrawn: "Trukket tilbage",
    lapsed: "Bortfaldet",
    withheld: "Ikke offentliggjort",
    none: "Uden beslutning",
    other: "Besluttet",
  },
  dissents: {
    against: "Imod",
    reservation: "Forbehold",
    minorityStatement: "Mindretalsudtalelse",
    note: "Til protokollen",
  },
  events: {
    arrival: "kom",
    departure: "gik",
    return: "kom tilbage",
    recusal: "forlod mødet som inhabil",
    absence: "var ikke til stede",
  },
  item: "punkt",
  items: (numbers) => `punkt ${numbers}`,
  substituteFor: (name) => `for ${name}`,
  untitled: "(uden titel)",
  noItems: "Der er ikke fundet dagsordenspunkter i dokumentet.",
  closed: "lukket punkt",
  caseNumber: "sag",
  presenter: "ved",
  recommendation: (points) => (points > 1 ? `indstilling i ${points} punkter` : "indstilling"),
  attachments: (count) => (count === 1 ? "1 bilag" : `${count} bilag`),
  points: (count) => `(${count} punkter)`,
  uncertain: "(usikkert læst)",
  vote: "Afstemning",
  unanimous: "enstemmigt",
  votes: {
    for: (count) => `${count} for`,
    against: (count) => `${count} imod`,
    abstain: (count) => `${count} hverken for eller imod`,
  },
  recusal: "Inhabil",
  nobody: "ingen ansvarlig",
  due: (date) => `frist: ${date}`,
  done: "udført",
  minutes: "Referat",
  placed: (percent) => `${percent} af teksten har fået sin plads`,
  unplaced: (characters) => `${characters} tegn har ikke`,
  notices: (count) => (count === 1 ? "1 bemærkning fra læsningen" : `${count} bemærkninger fra læsningen`),
  moreNotices: (count) => `… og ${count} til`,
  where: (page, line) => `side ${page}, linje ${line}`,
  next: "Kontrollér referatet med:",
  decision: "Beslutning",
  outcome: "Udfald",
  actions: "Opgaver",
  attachmentList: "Bilag",
  recommendationTitle: "Indstilling",
  noticeTexts: {
    "not-minutes": "Dokumentet ligner ikke et referat.",
    "foreign-language": "Dokumentet er ikke på dansk; punkter og beslutninger kan være overset.",
    "encoding-guessed": "Filens tegnsæt er gættet; se efter, at æ, ø og å er rigtige.",
    "encoding-damaged": "Nogle tegn i filen er ødelagt og kan ikke læses.",
    "control-characters-removed": "Usynlige styretegn i teksten er sprunget over.",
    "no-text": "Dokumentet har ingen tekst.",
    "no-text-layer": "Sider er billeder uden tekstlag; der er intet at læse på dem.",
    "text-in-pictures": "Dokumentet har tekst i billeder, som ikke er læst.",
    "text-quality-low": "Tekstens kvalitet er lav; læs resultatet med forbehold.",
    "second-reader": "Filen blev læst med reservelæseren, fordi den første ikke kunne; opstilling kan være tabt.",
    "page-unreadable": "En side kunne ikke læses.",
    ocr: "Tekst er genkendt fra billede og kan have læsefejl.",
    "tracked-changes": "Dokumentet har ændringer, der ikke er accepteret; det er læst, som om de var.",
    "comments-left-out": "Dokumentets kommentarer er ikke taget med.",
    "hidden-text": "Skjult tekst i dokumentet er ikke taget med.",
    "no-items": "Der er ikke fundet dagsordenspunkter.",
    "item-title-lost": "Et punkt har mistet sin titel i dokumentet.",
    "attendance-conflict": "Samme person står med forskelligt fremmøde.",
    "date-ambiguous": "Mødets dato kan læses på flere måder.",
    "weekday-differs": "Ugedag og dato passer ikke sammen.",
    "person-ambiguous": "Et navn kan være flere personer.",
    "item-order-changed": "Punkter blev behandlet i en anden rækkefølge end dagsordenens.",
    "item-text-displaced": "En tekst står under et andet punkt end det, den ser ud til at handle om.",
    "style-lost":
      "Referatet er skilt fra dagsordenen med skrifttype eller farve, som ikke læses; se efter i dokumentet.",
    "line-cut": "En usædvanligt lang linje er læst delvist.",
    "source-text-partly-read": "Kun en del af dokumentets tekst kunne læses.",
  },
};

const en: Labels = {
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  weekdayAndDate: (weekday, date) => `${weekday} ${date}`,
  dayMonthYear: (day, month, year) => `${day} ${month} ${year}`,
  time: (time) => time,
  at: (hours) => hours,
  fields: {
    date: "When",
    place: "Where",
    chair: "Chair",
    secretary: "Secretary",
    next: "Next meeting",
    number: "no.",
  },
  attendance: {
    present: "Present",
    remote: "Online",
    guest: "Guests",
    excused: "Apologies",
    absent: "Absent",
    unknown: "Not stated",
  },
  announcedAway: "Announced away",
  documentKinds: {
    agenda: "an agenda, not minutes",
    supplementaryAgenda: "a supplementary agenda, not minutes",
    decisionRecord: "record of decisions",
    cancelledMeeting: "cancelled meeting",
    other: "does not look like minutes",
  },
  status: { draft: "draft", approved: "approved", final: "final" },
  outcomes: {
    approved: "Approved",
    approvedAmended: "Approved with changes",
    approvedInPart: "Approved in part",
    rejected: "Rejected",
    noted: "Noted",
    discussed: "Discussed",
    postponed: "Postponed",
    referred: "Referred",
    returned: "Sent back",
    recommended: "Recommended",
    elected: "Elected",
    withdrawn: "Withdrawn",
    lapsed: "Lapsed",
    withheld: "Not published",
    none: "No decision",
    other: "Decided",
  },
  dissents: {
    against: "Against",
    reservation: "Reservation",
    minorityStatement: "Minority statement",
    note: "For the record",
  },
  events: {
    arrival: "arrived",
    departure: "left",
    return: "came back",
    recusal: "left the meeting, recused",
    absence: "was not there",
  },
  item: "item",
  items: (numbers) => `item ${numbers}`,
  substituteFor: (name) => `for ${name}`,
  untitled: "(no title)",
  noItems: "No agenda items were found in the document.",
  closed: "closed item",
  caseNumber: "case",
  presenter: "by",
  recommendation: (points) => (points > 1 ? `recommendation in ${points} points` : "recommendation"),
  attachments: (count) => (count === 1 ? "1 attachment" : `${count} attachments`),
  points: (count) => `(${count} points)`,
  uncertain: "(read with doubt)",
  vote: "Vote",
  unanimous: "unanimous",
  votes: {
    for: (count) => `${count} for`,
    against: (count) => `${count} against`,
    abstain: (count) => `${count} abstaining`,
  },
  recusal: "Recused",
  nobody: "no owner",
  due: (date) => `due: ${date}`,
  done: "done",
  minutes: "Minutes",
  placed: (percent) => `${percent} of the text has its place in the record`,
  unplaced: (characters) => `${characters} characters have none`,
  notices: (count) => (count === 1 ? "1 notice from reading" : `${count} notices from reading`),
  moreNotices: (count) => `… and ${count} more`,
  where: (page, line) => `page ${page}, line ${line}`,
  next: "Check the minutes with:",
  decision: "Decision",
  outcome: "Outcome",
  actions: "Actions",
  attachmentList: "Attachments",
  recommendationTitle: "Recommendation",
  noticeTexts: {},
};

export const labels: Record<ExportLanguage, Labels> = { da, en };
