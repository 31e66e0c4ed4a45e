import type { FieldKind } from "../../record/fields.ts";
import type { ExportLanguage } from "../exporter.ts";
import type { KnownRole } from "./roles.ts";

/** The words of the page that draws a document. */
export interface PageLabels {
  readonly title: string;
  readonly roles: Readonly<Record<KnownRole, string>>;
  readonly pages: (count: number) => string;
  readonly lines: (count: number) => string;
  readonly items: (count: number) => string;
  readonly layout: (id: string) => string;
  readonly placed: (percent: string) => string;
  readonly page: (number: number) => string;
  readonly line: (number: number) => string;
  readonly item: (number: string) => string;
  readonly cell: (table: number, row: number, column: number) => string;
  readonly score: string;
  readonly because: string;
  readonly otherwise: string;
  readonly bold: string;
  readonly italic: string;
  readonly headingLevel: (level: number) => string;
  readonly columns: Readonly<Record<"item" | "line" | "text" | "role" | "score" | "cell", string>>;
  readonly withoutPlace: string;
  /** Heading over the list of values. */
  readonly fields: string;
  readonly fieldColumns: Readonly<Record<"field" | "page" | "line" | "value" | "certainty", string>>;
  readonly kinds: Readonly<Record<FieldKind, string>>;
  readonly certainty: string;
  /** In place of a certainty, for values that are written in so many words. */
  readonly stated: string;
  /** How to read the page, in a sentence or two. */
  readonly hint: string;
}

const en: PageLabels = {
  title: "How minutes read",
  roles: {
    header: "head of the meeting",
    group: "heading over items",
    heading: "item heading",
    cluster: "belongs to heading",
    label: "section label",
    body: "text of an item",
    contents: "list of items",
    signature: "closing, signatures",
    furniture: "running header or footer",
    unassigned: "in no known place",
  },
  pages: (count) => (count === 1 ? "1 page" : `${count} pages`),
  lines: (count) => (count === 1 ? "1 line" : `${count} lines`),
  items: (count) => (count === 1 ? "1 item" : `${count} items`),
  layout: (id) => `layout: ${id}`,
  placed: (percent) => `${percent} of the text has its place`,
  page: (number) => `Page ${number}`,
  line: (number) => `line ${number}`,
  item: (number) => `item ${number}`,
  cell: (table, row, column) => `table ${table} row ${row} column ${column}`,
  score: "score",
  because: "because",
  otherwise: "else",
  bold: "bold",
  italic: "italic",
  headingLevel: (level) => `heading level ${level}`,
  columns: { item: "item", line: "line", text: "text", role: "role", score: "score", cell: "cell" },
  withoutPlace: "Lines without a place on the page",
  fields: "Values of the record",
  fieldColumns: { field: "field", page: "page", line: "line", value: "value", certainty: "certainty" },
  kinds: {
    meeting: "meeting",
    attendance: "attendance",
    case: "case",
    recommendation: "recommendation",
    decision: "decision",
    vote: "vote",
    action: "action",
    attachment: "attachment",
  },
  certainty: "certainty",
  stated: "stated",
  hint: "Hold the pointer over a line to see why it was read so. To the left: item number and line; to the right: the score of a heading, or, after “?”, the score with which a line nearly became one. Outlined in blue: cells of tables, with row and column. Strokes under words: values that were read from them.",
};

const da: PageLabels = {
  title: "Sådan læste minutes",
  roles: {
    header: "mødets hoved",
    group: "overskrift over punkter",
    heading: "punktets overskrift",
    cluster: "hører til overskriften",
    label: "mellemrubrik",
    body: "punktets tekst",
    contents: "liste over punkter",
    signature: "afslutning, underskrifter",
    furniture: "sidehoved eller sidefod",
    unassigned: "ikke placeret",
  },
  pages: (count) => (count === 1 ? "1 side" : `${count} sider`),
  lines: (count) => (count === 1 ? "1 linje" : `${count} linjer`),
  items: (count) => (count === 1 ? "1 punkt" : `${count} punkter`),
  layout: (id) => `layout: ${id}`,
  placed: (percent) => `${percent} af teksten er placeret`,
  page: (number) => `Side ${number}`,
  line: (number) => `linje ${number}`,
  item: (number) => `punkt ${number}`,
  cell: (table, row, column) => `tabel ${table} række ${row} kolonne ${column}`,
  score: "score",
  because: "fordi",
  otherwise: "ellers",
  bold: "fed",
  italic: "kursiv",
  headingLevel: (level) => `overskrift på niveau ${level}`,
  columns: { item: "punkt", line: "linje", text: "tekst", role: "rolle", score: "score", cell: "celle" },
  withoutPlace: "Linjer uden plads på siden",
  fields: "Værdier i posten",
  fieldColumns: { field: "felt", page: "side", line: "linje", value: "værdi", certainty: "sikkerhed" },
  kinds: {
    meeting: "møde",
    attendance: "fremmøde",
    case: "sag",
    recommendation: "indstilling",
    decision: "beslutning",
    vote: "afstemning",
    action: "opgave",
    attachment: "bilag",
  },
  certainty: "sikkerhed",
  stated: "skrevet",
  hint: "Hold musen over en linje for at se, hvorfor den er læst sådan. Til venstre: punktets nummer og linjen; til højre: en overskrifts score eller, efter “?”, den score, en linje var ved at blive overskrift med. Blå rammer: celler i tabeller, med række og kolonne. Streger under ord: værdier, der er læst af dem.",
};

export const pageLabels: Record<ExportLanguage, PageLabels> = { da, en };
