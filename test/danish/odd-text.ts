import fc from "fast-check";

const FRAGMENTS = [
  "den ",
  "d. ",
  "mandag ",
  "6. juni ",
  "2023",
  "25-11-2019",
  "1/4",
  "kl. ",
  "9.15",
  "-",
  " til ",
  "senest ",
  "næste møde",
  "Anna ",
  "Holm",
  "B. ",
  "(C)",
  ", ",
  " og ",
  "/",
  "formand ",
  "uge 43",
  "når ",
  "1-17-4-206-22",
  "00.22.00-P35",
  "\n",
  " ",
  "é",
  "\uD800",
  "å",
  "İ",
  "…",
];

/** Any text at all, and texts put together from pieces the readers look for. */
export const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 4 })), { maxLength: 30 })
    .map((parts) => parts.join("")),
);

const LENGTH = 100_000;
const fill = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

/** Lines of 100,000 characters that make a backtracking pattern hang. */
export const longLines: readonly (readonly [string, string])[] = [
  "a",
  "A",
  " ",
  "1",
  "1.",
  "1-",
  "1/",
  "Anna ",
  "Anna Holm, ",
  "Anna-",
  "A. ",
  "kl. ",
  "12.00-",
  "den 1. ",
  "senest den ",
  "når ",
  "(",
  "mandag ",
  "Kontorchef i ",
  "æøå ",
  "00.00.00-",
  "TR/",
  "\n",
].map((piece) => [JSON.stringify(piece), fill(piece)] as const);
