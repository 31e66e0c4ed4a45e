import type { ListMark } from "../../text/source-text.ts";

/** A number or bullet as it is printed in front of a paragraph. */
export interface PrintedLabel {
  readonly mark: ListMark;
  /** The label with the space between it and the words. */
  readonly lead: string;
}

/** A label with one blank after it. */
export function printedLabel(label: string, level: number, ordered: boolean): PrintedLabel {
  return { mark: { label, level, ordered }, lead: `${label} ` };
}

// The usual bullets: a dot of Symbol, a small "o" of Courier New, a square of Wingdings. Dashes stay dashes.
/** The sign of a bullet as every reader knows it; what cannot be shown becomes a dot. */
export function bulletSign(text: string): string {
  if (text === "o" || text === "○") return "◦";
  if (text === "−") return "–";
  if (text === "" || text === "·" || text === "●" || /^[\ue000-\uf8ff]/u.test(text)) return "•";
  return text;
}
