/** A value that is known to be read otherwise from these files than from the reference. */
export interface Gap {
  readonly meeting: string;
  readonly documents: readonly string[];
  /** As `differences` names it. */
  readonly path: string;
  readonly why: string;
}

const chromium = "referat.chromium.pdf";
const ghostscript = "referat.ghostscript.pdf";
const latex = "referat.latex.pdf";
const libreOffice = "referat.libreoffice.pdf";

export const gaps: readonly Gap[] = [
  {
    meeting: "bestyrelse",
    documents: [chromium, ghostscript, latex, libreOffice],
    path: "items.4.actions",
    why: "One owner beside a list of three: on paper the name stands at its first entry, which may be that entry's alone; in Word one cell holds all three, of which the last is taken.",
  },
];
