import type { Severity } from "../rules/rule.ts";

type Count = (count: number) => string;

/** What the reports for people say around the findings. */
export interface ReportWords {
  readonly severities: Record<Severity, string>;
  readonly expected: string;
  readonly suggestion: string;
  readonly unclear: string;
  readonly unreadable: string;
  readonly profile: string;
  page(page: number): string;
  place(page: number, line: number): string;
  item(number: string): string;
  readonly findings: Count;
  readonly errors: Count;
  readonly warnings: Count;
  readonly infos: Count;
  readonly documents: Count;
  readonly cannotTell: Count;
  readonly notRead: Count;
  readonly suppressed: Count;
  readonly inBaseline: Count;
  /** Findings that a report had no room for. */
  readonly notAnnotated: Count;
  readonly documentsLeftOut: Count;
  /** Heading of a page. */
  readonly heading: string;
  /** Columns of a table of findings: severity, place, finding, rule. */
  readonly columns: readonly [string, string, string, string];
  readonly more: Count;
  /** Joins "3 findings" and "2 documents". */
  found(findings: string, documents: string): string;
}

const plural =
  (one: string, many: string): Count =>
  (count) =>
    `${count} ${count === 1 ? one : many}`;

const da: ReportWords = {
  severities: { error: "fejl", warning: "advarsel", info: "bemærk" },
  expected: "Forventet",
  suggestion: "Forslag",
  unclear: "kan ikke afgøres",
  unreadable: "Kan ikke læses",
  profile: "profil",
  page: (page) => `side ${page}`,
  place: (page, line) => `side ${page}, linje ${line}`,
  item: (number) => `pkt. ${number}`,
  findings: (count) => (count === 0 ? "Ingen fund" : `${count} fund`),
  errors: plural("fejl", "fejl"),
  warnings: plural("advarsel", "advarsler"),
  infos: plural("bemærkning", "bemærkninger"),
  documents: plural("dokument", "dokumenter"),
  cannotTell: plural("spørgsmål kan ikke afgøres", "spørgsmål kan ikke afgøres"),
  notRead: plural("dokument kan ikke læses", "dokumenter kan ikke læses"),
  suppressed: plural("fund er undtaget", "fund er undtaget"),
  inBaseline: plural("kendt fund er ikke vist", "kendte fund er ikke vist"),
  notAnnotated: (count) => `${plural("fund mere", "fund mere")(count)} er ikke vist ved filerne; se den fulde rapport.`,
  documentsLeftOut: (count) => `${plural("dokument", "dokumenter")(count)} er der ikke plads til her.`,
  heading: "Kontrol af referater",
  columns: ["Alvor", "Sted", "Fund", "Regel"],
  more: (count) => `og ${count} til`,
  found: (findings, documents) => `${findings} i ${documents}`,
};

const en: ReportWords = {
  severities: { error: "error", warning: "warning", info: "info" },
  expected: "Expected",
  suggestion: "Suggestion",
  unclear: "cannot tell",
  unreadable: "Cannot be read",
  profile: "profile",
  page: (page) => `page ${page}`,
  place: (page, line) => `page ${page}, line ${line}`,
  item: (number) => `item ${number}`,
  findings: (count) => (count === 0 ? "No findings" : plural("finding", "findings")(count)),
  errors: plural("error", "errors"),
  warnings: plural("warning", "warnings"),
  infos: plural("info", "infos"),
  documents: plural("document", "documents"),
  cannotTell: plural("question left open", "questions left open"),
  notRead: plural("document not readable", "documents not readable"),
  suppressed: plural("finding suppressed", "findings suppressed"),
  inBaseline: plural("known finding not shown", "known findings not shown"),
  notAnnotated: (count) =>
    `${plural("more finding is", "more findings are")(count)} not shown beside the files; see the full report.`,
  documentsLeftOut: (count) => `There is no room here for ${plural("more document", "more documents")(count)}.`,
  heading: "Check of minutes",
  columns: ["Severity", "Place", "Finding", "Rule"],
  more: (count) => `and ${count} more`,
  found: (findings, documents) => `${findings} in ${documents}`,
};

export const reportWords: Record<"da" | "en", ReportWords> = { da, en };
