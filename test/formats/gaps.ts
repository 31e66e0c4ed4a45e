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
const txt = "referat.txt";

export const gaps: readonly Gap[] = [
  {
    meeting: "udvalg",
    documents: [ghostscript, latex, libreOffice],
    path: "items.2.sections",
    why: "The head of a table's column, 'Løsning', is taken for a section label where the format marks no head.",
  },
  {
    meeting: "bestyrelse",
    documents: [chromium, latex],
    path: "meeting.nextMeeting.text",
    why: "A page whose column beside the entries is never filled: a line that is full is not known to go on.",
  },
  {
    meeting: "bestyrelse",
    documents: [latex],
    path: "items.7.actions",
    why: "The task is cut at the end of its first line.",
  },
  {
    meeting: "bestyrelse",
    documents: [chromium, ghostscript, latex, libreOffice, txt],
    path: "items.4.actions",
    why: "One owner beside three list entries: the cell's entries are one task in Word, the first one or none on paper.",
  },
  {
    meeting: "bestyrelse",
    documents: [txt],
    path: "items.2.actions",
    why: "'Ansvarlig: …' on the line under a paragraph goes to the paragraph before.",
  },
  {
    meeting: "bestyrelse",
    documents: [txt],
    path: "items.3.actions",
    why: "'til generalforsamlingen' in the task wins over the deadline on the line below.",
  },
];
