/** Marks that open a list entry wherever they stand at the beginning of a line. */
export const bullets: ReadonlySet<string> = new Set("•◦●○◉▪▫■□◻◼◾◆◇⬧⬥❖❑❍‣⁃➢➤➔▶►✓✔✗✘");

/** Marks that open a list entry when a blank follows: in other places they are dashes, letters, operators. */
export const looseBullets: ReadonlySet<string> = new Set([
  "-",
  "–",
  "—",
  "*",
  "·",
  "o",
  "»",
  "→",
  ">",
  "+",
  "~",
  "\ufffd",
]);

/** Boxes to tick, with their state. */
export const checkBoxes: ReadonlyMap<string, boolean> = new Map([
  ["☐", false],
  ["☑", true],
  ["☒", true],
]);
