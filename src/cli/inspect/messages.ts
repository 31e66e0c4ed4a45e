import type { Language } from "../language.ts";

/** The words of `minutes inspect`. */
export interface InspectWords {
  readonly columns: Readonly<Record<"line" | "page" | "role" | "item" | "score" | "text", string>>;
  readonly otherwise: string;
  readonly nothing: string;
  /** The paper of a page: points, and degrees clockwise by which the page was turned to be read. */
  readonly paper: (paper: { page: number; width: number; height: number; rotation: number }) => string;
  readonly fieldColumns: Readonly<Record<"field" | "page" | "lines" | "span" | "certainty" | "value", string>>;
  /** In place of a certainty, for values that are written in so many words. */
  readonly stated: string;
}

const en: InspectWords = {
  columns: { line: "line", page: "page", role: "role", item: "item", score: "score", text: "text" },
  otherwise: "else",
  nothing: "no line of the document is in that range",
  paper: ({ page, width, height, rotation }) =>
    `page ${page}: ${Math.round(width)} × ${Math.round(height)} pt${rotation === 0 ? "" : `, turned ${rotation}°`}`,
  fieldColumns: {
    field: "field",
    page: "page",
    lines: "lines",
    span: "span",
    certainty: "certainty",
    value: "value",
  },
  stated: "stated",
};

const da: InspectWords = {
  columns: { line: "linje", page: "side", role: "rolle", item: "punkt", score: "score", text: "tekst" },
  otherwise: "ellers",
  nothing: "dokumentet har ingen linjer i det interval",
  paper: ({ page, width, height, rotation }) =>
    `side ${page}: ${Math.round(width)} × ${Math.round(height)} pt${rotation === 0 ? "" : `, drejet ${rotation}°`}`,
  fieldColumns: {
    field: "felt",
    page: "side",
    lines: "linjer",
    span: "tegn",
    certainty: "sikkerhed",
    value: "værdi",
  },
  stated: "skrevet",
};

export const inspectWords: Record<Language, InspectWords> = { da, en };
