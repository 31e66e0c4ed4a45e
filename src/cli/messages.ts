import type { ErrorCode } from "../record/errors.ts";
import { type ActionsWords, actionsWords } from "./actions/messages.ts";
import { type BatchWords, batchWords } from "./batch/messages.ts";
import { type CheckWords, checkWords } from "./check/messages.ts";
import { type ExportWords, exportWords } from "./export/messages.ts";
import { type Help, helpWords } from "./help/messages.ts";
import { type InitWords, initWords } from "./init/messages.ts";
import { type InspectWords, inspectWords } from "./inspect/messages.ts";
import type { Language } from "./language.ts";
import { type QueueWords, queueWords } from "./queue/messages.ts";
import { type Usage, usageWords } from "./usage/messages.ts";

/** Everything the command line says to people, in one language. */
export interface Messages {
  readonly help: Help;
  // Sentences about a source: the name of the source stands before them.
  readonly fileNotFound: () => string;
  readonly nothingMatches: () => string;
  readonly cannotOpen: (code: string) => string;
  readonly tooLarge: (megabytes: number) => string;
  readonly notRecord: () => string;
  readonly notJson: (line: number, column: number) => string;
  readonly recordInvalid: (place: string, problem: string) => string;
  readonly recordVersion: (found: string, known: string) => string;
  /** Sentences for the codes of the readers; where there is none, the reader's own English sentence stands. */
  readonly errors: Partial<Record<ErrorCode, string>>;
  readonly defect: (detail: string) => string;
  // Sentences about the command line.
  readonly nothingInFolder: () => string;
  readonly leftOut: (files: number, first: string) => string;
  readonly gzipDamaged: () => string;
  readonly folderGiven: (name: string) => string;
  readonly stdoutNotWritable: (reason: string) => string;
  readonly outIsFolder: (name: string) => string;
  readonly outNotWritable: (name: string, reason: string) => string;
  /** Which of the pages of a scan is being recognised. */
  readonly recognising: (turn: number, turns: number) => string;
  readonly pagesInvalid: () => string;
  readonly linesInvalid: () => string;
  readonly dateInvalid: (option: string, value: string) => string;
  readonly unknownRule: (id: string, near: string | null) => string;
  readonly alwaysRuns: (id: string) => string;
  readonly usage: Usage;
  readonly inspect: InspectWords;
  readonly check: CheckWords;
  readonly init: InitWords;
  readonly export: ExportWords;
  readonly actions: ActionsWords;
  readonly batch: BatchWords;
  readonly queue: QueueWords;
  readonly moreAboutRules: string;
}

const en: Messages = {
  help: helpWords.en,
  fileNotFound: () => 'there is no such file; check the name, or put a pattern such as "arkiv/**/*.pdf" in quotes',
  nothingInFolder: () =>
    "no records (.json, .ndjson, .ndjson.gz) are in this folder; make them with minutes parse or minutes batch",
  leftOut: (files, first) =>
    `${files === 1 ? "1 file without records was" : `${files} files without records were`} left out (${first}${files === 1 ? "" : ", …"})`,
  gzipDamaged: () => "the compressed file is damaged or cut off; what could be read of it was",
  nothingMatches: () => "no file matches this pattern; check the folder and the ending",
  cannotOpen: (code) => `the file cannot be opened (${code}); check that you may read it`,
  tooLarge: (megabytes) => `the source is larger than ${megabytes} MB; split it, or take the pictures out`,
  notRecord: () => "this is JSON, but no record of minutes; make one with: minutes parse --format json FILE",
  notJson: (line, column) =>
    `this is not valid JSON at line ${line}, column ${column}; make a record with: minutes parse --format json FILE`,
  recordInvalid: (place, problem) => `the record is not valid at ${place}: ${problem}; parse the document anew`,
  recordVersion: (found, known) =>
    `the record has version ${found} and this program knows version ${known}; parse the document anew`,
  errors: {},
  defect: (detail) => `a defect in minutes, not in your file: ${detail}. Run with --debug and report what it shows.`,
  folderGiven: (name) => `${name} is a folder. Name its files, or a pattern in quotes: "${pattern(name)}"`,
  stdoutNotWritable: (reason) => `the results cannot be written (${reason}); they are not complete`,
  outIsFolder: (name) => `${name} is a folder; name a file in it`,
  outNotWritable: (name, reason) => `${name} cannot be written (${reason}); check the folder and your rights to it`,
  recognising: (turn, turns) => `recognising page ${turn} of ${turns}`,
  pagesInvalid: () => "--page takes a page number from 1, such as --page 2",
  linesInvalid: () => "--lines takes a line or a range, such as --lines 10-40",
  dateInvalid: (option, value) => `${option} takes a date such as 2024-03-05, not ${value}`,
  unknownRule: (id, near) =>
    `there is no rule ${id}.${near === null ? "" : ` Did you mean ${near}?`} See the list with: minutes rules`,
  alwaysRuns: (id) => `${id} is always an error and cannot be chosen or switched off. See: minutes rules ${id}`,
  usage: usageWords.en,
  inspect: inspectWords.en,
  check: checkWords.en,
  init: initWords.en,
  export: exportWords.en,
  actions: actionsWords.en,
  batch: batchWords.en,
  queue: queueWords.en,
  moreAboutRules: "One rule with reason and examples: minutes rules ID",
};

const da: Messages = {
  help: helpWords.da,
  fileNotFound: () => 'filen findes ikke; se efter navnet, eller sæt et mønster som "arkiv/**/*.pdf" i anførselstegn',
  nothingInFolder: () =>
    "der er ingen data (.json, .ndjson, .ndjson.gz) i mappen; lav dem med minutes parse eller minutes batch",
  leftOut: (files, first) =>
    `${files === 1 ? "1 fil" : `${files} filer`} uden data fra minutes er sprunget over (${first}${files === 1 ? "" : ", …"})`,
  gzipDamaged: () => "den pakkede fil er beskadiget eller afbrudt; det, der kunne læses af den, er med",
  nothingMatches: () => "ingen fil passer til mønstret; se efter mappen og endelsen",
  cannotOpen: (code) => `filen kan ikke åbnes (${code}); se efter, at du må læse den`,
  tooLarge: (megabytes) => `kilden er større end ${megabytes} MB; del den, eller tag billederne ud`,
  notRecord: () => "filen er JSON, men ikke data fra minutes; lav dem med: minutes parse --format json FIL",
  notJson: (line, column) =>
    `det er ikke gyldig JSON ved linje ${line}, tegn ${column}; lav data med: minutes parse --format json FIL`,
  recordInvalid: (place, problem) =>
    `data er ikke gyldige ved ${place}: ${problem}; læs dokumentet igen med minutes parse`,
  recordVersion: (found, known) =>
    `data har version ${found}, og programmet kender version ${known}; læs dokumentet igen med minutes parse`,
  errors: {
    SOURCE_NOT_FOUND: "filen findes ikke; se efter navnet",
    SOURCE_UNREADABLE: "filen kan ikke læses; se efter, at den kan åbnes i et andet program",
    SOURCE_EMPTY: "filen er tom; se efter, at det er den rigtige",
    SOURCE_TOO_LARGE: "dokumentet er for stort eller for sammensat til at blive læst; del det op",
    FORMAT_UNKNOWN: "filen er ikke et dokument, minutes kender; gem den som docx, pdf eller txt",
    FORMAT_UNSUPPORTED: "filens format kan ikke læses; gem den som docx, pdf eller txt",
    PDF_DAMAGED: "PDF-filen er beskadiget og kan ikke læses; hent eller dan den igen",
    PDF_ENCRYPTED: "PDF-filen er låst med adgangskode; giv den rigtige med --password",
    DOCX_DAMAGED: "Word-filen er beskadiget og kan ikke læses; åbn den i Word, og gem den igen",
    DOCX_ENCRYPTED: "Word-filen er låst med adgangskode; gem den uden adgangskode",
    ODT_DAMAGED: "ODT-filen er beskadiget og kan ikke læses; åbn den, og gem den igen",
    HTML_DAMAGED: "HTML-filen er beskadiget og kan ikke læses; hent den igen",
  },
  defect: (detail) => `programfejl i minutes, ikke i din fil: ${detail}. Kør med --debug, og indsend det, der vises.`,
  folderGiven: (name) =>
    `${name} er en mappe. Skriv filerne i den, eller et mønster i anførselstegn: "${pattern(name)}"`,
  stdoutNotWritable: (reason) => `resultatet kan ikke skrives (${reason}); det er ikke helt`,
  outIsFolder: (name) => `${name} er en mappe; skriv en fil i den`,
  outNotWritable: (name, reason) => `${name} kan ikke skrives (${reason}); se efter mappen og dine rettigheder til den`,
  recognising: (turn, turns) => `genkender side ${turn} af ${turns}`,
  pagesInvalid: () => "--page tager et sidetal fra 1, f.eks. --page 2",
  linesInvalid: () => "--lines tager en linje eller et interval, f.eks. --lines 10-40",
  dateInvalid: (option, value) => `${option} tager en dato som 2024-03-05, ikke ${value}`,
  unknownRule: (id, near) =>
    `der er ingen regel ${id}.${near === null ? "" : ` Mente du ${near}?`} Se dem alle med: minutes rules`,
  alwaysRuns: (id) => `${id} er altid en fejl og kan hverken vælges eller slås fra. Se: minutes rules ${id}`,
  usage: usageWords.da,
  inspect: inspectWords.da,
  check: checkWords.da,
  init: initWords.da,
  export: exportWords.da,
  actions: actionsWords.da,
  batch: batchWords.da,
  queue: queueWords.da,
  moreAboutRules: "Én regel med begrundelse og eksempler: minutes rules ID",
};

export const messages: Record<Language, Messages> = { da, en };

/** "arkiv/" and "arkiv" → "arkiv/**\/*.{txt,pdf,docx}" */
function pattern(folder: string): string {
  return `${folder.replace(/[/\\]$/u, "")}/**/*.{txt,pdf,docx}`;
}
