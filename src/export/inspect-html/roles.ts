import type { FieldKind } from "../../record/fields.ts";

/** The roles that have a colour, in the order of the legend. */
export const roles = [
  "header",
  "group",
  "heading",
  "cluster",
  "label",
  "body",
  "contents",
  "signature",
  "furniture",
  "unassigned",
] as const;

export type KnownRole = (typeof roles)[number];

/** Background colours, light enough for black text. */
export const colours: Readonly<Record<KnownRole, string>> = {
  header: "#d6e4f7",
  group: "#bfe6df",
  heading: "#9bdc9b",
  cluster: "#d9f0c4",
  label: "#ffdf9e",
  body: "#ece7d9",
  contents: "#e3d7f2",
  signature: "#f8d3e4",
  furniture: "#dcdcdc",
  unassigned: "#ff9d8f",
};

/** Colours of the strokes under words that values were read from, dark enough on every role's colour. */
export const fieldColours: Readonly<Record<FieldKind, string>> = {
  meeting: "#1a5fb4",
  attendance: "#7a3e9d",
  case: "#5e5c64",
  recommendation: "#9c6300",
  decision: "#14632a",
  vote: "#00707a",
  action: "#b3261e",
  attachment: "#865e3c",
};

/** The role, or "unassigned" for one that has no colour. */
export function knownRole(role: string): KnownRole {
  return roles.find((each) => each === role) ?? "unassigned";
}
