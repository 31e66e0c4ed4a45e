/** Words that open a letter: "Hej alle", "Kære bestyrelse". */
export const greetings: readonly string[] = ["hej", "kære", "til"];
/** Words that close it: what follows is who writes. */
export const farewells: readonly string[] = [
  "hilsen",
  "hilsner",
  "mange hilsner",
  "mange hilsener",
  "venlig hilsen",
  "med venlig hilsen",
  "med venlige hilsner",
  "de bedste hilsner",
  "bedste hilsner",
  "kærlig hilsen",
  "kh",
  "mvh",
  "mvh.",
  "vh",
];
