import type { ErrorCode } from "../record/errors.ts";
import { type ActionsWords, actionsWords } from "./actions/messages.ts";
import { type BatchWords, batchWords } from "./batch/messages.ts";
import { type CheckWords, checkWords } from "./check/messages.ts";
import { type ExportWords, exportWords } from "./export/messages.ts";
import { type InitWords, initWords } from "./init/messages.ts";
import type { Language } from "./language.ts";
import { type QueueWords, queueWords } from "./queue/messages.ts";

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
  readonly inspect: Inspect;
  readonly check: CheckWords;
  readonly init: InitWords;
  readonly export: ExportWords;
  readonly actions: ActionsWords;
  readonly batch: BatchWords;
  readonly queue: QueueWords;
  readonly moreAboutRules: string;
}

/** The texts of `--help`. */
export interface Help {
  readonly titles: Readonly<Record<string, string>>;
  readonly defaultValue: (value: string) => string;
  readonly choices: (values: string) => string;
  readonly program: string;
  readonly parse: string;
  readonly check: string;
  readonly inspect: string;
  readonly rules: string;
  readonly schema: string;
  readonly init: string;
  readonly ci: string;
  readonly export: string;
  readonly records: string;
  readonly to: string;
  readonly toDefault: string;
  readonly outTables: string;
  readonly tables: string;
  readonly csvLocale: string;
  readonly withFindings: string;
  readonly actions: string;
  readonly actionsFormat: string;
  readonly outActions: string;
  readonly owner: string;
  readonly dueBefore: string;
  readonly age: string;
  readonly todayDefault: string;
  readonly files: string;
  readonly filesToCheck: string;
  readonly file: string;
  readonly rule: string;
  readonly schemaName: string;
  readonly format: string;
  readonly formatDefault: string;
  readonly reportFormat: string;
  readonly out: string;
  readonly stdinName: string;
  readonly ocr: string;
  readonly ocrDefault: string;
  readonly password: string;
  readonly lang: string;
  readonly langDefault: string;
  readonly profile: string;
  readonly profileDefault: string;
  readonly failOn: string;
  readonly onlyRule: string;
  readonly off: string;
  readonly preview: string;
  readonly archive: string;
  readonly config: string;
  readonly noConfig: string;
  readonly baseline: string;
  readonly updateBaseline: string;
  readonly quiet: string;
  readonly today: string;
  readonly page: string;
  readonly lines: string;
  readonly html: string;
  readonly debug: string;
  readonly version: string;
  readonly helpOption: string;
  readonly examples: string;
  readonly exitTitle: string;
  readonly exit: readonly (readonly [number, string])[];
}

/** Answers to a command line that cannot be understood. */
export interface Usage {
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (word: string) => string;
  readonly looksLikeFile: (word: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly invalidValue: (option: string, value: string, choices: string) => string;
  readonly tooMany: () => string;
  readonly didYouMean: (word: string) => string;
  readonly seeHelp: (command: string) => string;
}

/** The words of `minutes inspect`. */
export interface Inspect {
  readonly columns: Readonly<Record<"line" | "page" | "role" | "item" | "score" | "text", string>>;
  readonly otherwise: string;
  readonly nothing: string;
  /** The paper of a page: points, and degrees clockwise by which the page was turned to be read. */
  readonly paper: (paper: { page: number; width: number; height: number; rotation: number }) => string;
  readonly fieldColumns: Readonly<Record<"field" | "page" | "lines" | "span" | "certainty" | "value", string>>;
  /** In place of a certainty, for values that are written in so many words. */
  readonly stated: string;
}

const en: Messages = {
  help: {
    titles: {},
    defaultValue: (value) => `default: ${value}`,
    choices: (values) => `one of: ${values}`,
    program: "Reads Danish minutes (referater) into structured records and checks them with rules. Offline.",
    parse: "turn minutes into records: meeting, attendance, items, decisions, actions",
    check: "check minutes, or records of them, with rules",
    inspect: "show how a document was read, line by line, with the reasons",
    rules: "list the rules, or explain one",
    schema: "print the JSON Schema of what minutes writes, or of its configuration",
    init: "write a configuration with comments, and an example for CI",
    ci: "system that the example is for",
    export: "make tables of records: meetings, items, decisions, votes, attendance, actions",
    records:
      "records (.json, .ndjson, .ndjson.gz), folders of them, documents, patterns in quotes, or - for standard input",
    to: "form of the tables",
    toDefault: "by the ending of --out: .sqlite and .db are databases",
    outTables: "folder for a file per table; for sqlite the database file",
    tables: "only these tables, with commas; one alone may go to standard output",
    csvLocale: "da: semicolons, decimal commas and a byte order mark, as Danish spreadsheets open it",
    withFindings: "run the rules too, and make the table findings",
    actions: "list open tasks by owner, with deadline, age and source, also over many meetings",
    actionsFormat: "how to write the tasks",
    outActions: "write to this file, whole or not at all",
    owner: "only tasks of this person or unit; a part of the name will do",
    dueBefore: "only tasks with a deadline before this day (YYYY-MM-DD)",
    todayDefault: "the machine's",
    age: "day that ages and deadlines are counted to (YYYY-MM-DD)",
    files: "documents (txt, pdf, docx …), patterns in quotes, or - for standard input",
    filesToCheck: "documents, records (.json, .ndjson), patterns in quotes, or - for standard input",
    file: "a document, or - for standard input",
    rule: "id of a rule",
    schemaName: "which schema",
    format: "how to write the records",
    formatDefault: "summary on a terminal, else json",
    reportFormat: "how to write the findings, and after a colon the file; may be given several times",
    out: "write to this file, whole or not at all; its ending chooses the format",
    stdinName: "name that standard input goes by in messages and records",
    ocr: "recognise text in pictures of pages",
    ocrDefault: "auto for one document, off for several",
    password: "password of an encrypted document",
    lang: "language of messages",
    langDefault: "the locale's",
    profile: "rules for a kind of body",
    profileDefault: "chosen by the document",
    failOn: "lowest severity that makes the exit code 1",
    onlyRule: "run only this rule; several with commas or given again",
    off: "do not run this rule; several with commas or given again",
    preview: "run preview rules too",
    archive: "check the files together too: missing and repeated meetings, tasks and cases that were lost",
    config: "configuration to use, instead of the nearest minutes.config.json or package.json above",
    noConfig: "use no configuration",
    baseline: "file of known findings, which are not reported",
    updateBaseline: "write the findings of this run into that file",
    quiet: "show only what --fail-on counts",
    today: "date of the run, for rules that compare with today (YYYY-MM-DD)",
    page: "only this page",
    lines: "only these lines of the document, such as 10-40",
    html: "draw the pages into this HTML file, or - for standard output, instead of printing the lines",
    debug: "show the stack of a defect",
    version: "print the version",
    helpOption: "print this help",
    examples: "Examples:",
    exitTitle: "Exit codes:",
    exit: [
      [0, "done"],
      [1, "findings at or above --fail-on"],
      [2, "wrong usage or configuration; nothing was done"],
      [3, "a source could not be read; the others were"],
      [70, "a defect in minutes"],
    ],
  },
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
  usage: {
    unknownOption: (option) => `there is no option ${option}.`,
    unknownCommand: (word) => `there is no command ${word}.`,
    looksLikeFile: (word) => `${word} is no command. To read a document: minutes parse ${word}.`,
    missingArgument: (name) => `${name} is missing.`,
    missingValue: (option) => `${option} needs a value.`,
    invalidValue: (option, value, choices) => `${option} cannot be ${value}; choose one of ${choices}.`,
    tooMany: () => "there are more arguments than the command takes.",
    didYouMean: (word) => `Did you mean ${word}?`,
    seeHelp: (command) => `See: ${command} --help`,
  },
  inspect: {
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
  },
  check: checkWords.en,
  init: initWords.en,
  export: exportWords.en,
  actions: actionsWords.en,
  batch: batchWords.en,
  queue: queueWords.en,
  moreAboutRules: "One rule with reason and examples: minutes rules ID",
};

const da: Messages = {
  help: {
    titles: {
      "Usage:": "Brug:",
      "Arguments:": "Argumenter:",
      "Options:": "Valg:",
      "Commands:": "Kommandoer:",
    },
    defaultValue: (value) => `ellers: ${value}`,
    choices: (values) => `vælg: ${values}`,
    program: "Læser referater som strukturerede data og kontrollerer dem med regler. Uden netadgang.",
    parse: "gør referater til data: møde, fremmøde, punkter, beslutninger, opgaver",
    check: "kontrollér referater, eller data fra dem, med regler",
    inspect: "vis linje for linje, hvordan et dokument er læst, og hvorfor",
    rules: "vis reglerne, eller forklar én",
    schema: "skriv JSON-skemaet for det, minutes skriver, eller for opsætningen",
    init: "skriv en opsætning med kommentarer og et eksempel til CI",
    ci: "system, eksemplet er til",
    export: "lav tabeller af data: møder, punkter, beslutninger, afstemninger, fremmøde, opgaver",
    records:
      "data (.json, .ndjson, .ndjson.gz), mapper med dem, dokumenter, mønstre i anførselstegn eller - for standardinput",
    to: "tabellernes form",
    toDefault: "efter endelsen på --out: .sqlite og .db er databaser",
    outTables: "mappe til en fil for hver tabel; for sqlite databasens fil",
    tables: "kun disse tabeller, med komma; en enkelt kan skrives til standardoutput",
    csvLocale: "da: semikolon, decimalkomma og byte order mark, som danske regneark åbner det",
    withFindings: "kør også reglerne, og lav tabellen findings",
    actions: "vis åbne opgaver efter ansvarlig, med frist, alder og kilde, også over mange møder",
    actionsFormat: "formen, opgaverne skrives i",
    outActions: "skriv til denne fil, helt eller slet ikke",
    owner: "kun opgaver for denne person eller enhed; en del af navnet er nok",
    dueBefore: "kun opgaver med frist før denne dag (ÅÅÅÅ-MM-DD)",
    todayDefault: "maskinens",
    age: "dag, som alder og frist regnes til (ÅÅÅÅ-MM-DD)",
    files: "dokumenter (txt, pdf, docx …), mønstre i anførselstegn eller - for standardinput",
    filesToCheck: "dokumenter, data (.json, .ndjson), mønstre i anførselstegn eller - for standardinput",
    file: "et dokument eller - for standardinput",
    rule: "reglens id",
    schemaName: "hvilket skema",
    format: "formen, data skrives i",
    formatDefault: "summary på en terminal, ellers json",
    reportFormat: "formen, resultatet skrives i, og efter et kolon filen; kan gives flere gange",
    out: "skriv til denne fil, helt eller slet ikke; endelsen vælger formen",
    stdinName: "navn på standardinput i beskeder og data",
    ocr: "genkend tekst på billeder af sider",
    ocrDefault: "auto for ét dokument, off for flere",
    password: "adgangskode til et krypteret dokument",
    lang: "sprog i beskeder",
    langDefault: "systemets",
    profile: "regler for en slags organ",
    profileDefault: "vælges efter dokumentet",
    failOn: "laveste alvor, der giver slutkode 1",
    onlyRule: "kør kun denne regel; flere med komma eller givet igen",
    off: "kør ikke denne regel; flere med komma eller givet igen",
    preview: "kør også regler på prøve",
    archive: "kontrollér også filerne under ét: manglende og gentagne møder, opgaver og sager, der blev væk",
    config: "opsætning, i stedet for den nærmeste minutes.config.json eller package.json ovenover",
    noConfig: "brug ingen opsætning",
    baseline: "fil med kendte fund, som ikke vises",
    updateBaseline: "skriv denne kørsels fund i den fil",
    quiet: "vis kun det, --fail-on tæller med",
    today: "dagens dato, for regler der sammenligner med den (ÅÅÅÅ-MM-DD)",
    page: "kun denne side",
    lines: "kun disse linjer i dokumentet, f.eks. 10-40",
    html: "tegn siderne i denne HTML-fil, eller - for standardoutput, i stedet for at skrive linjerne",
    debug: "vis programmets spor ved en programfejl",
    version: "skriv versionen",
    helpOption: "skriv denne hjælp",
    examples: "Eksempler:",
    exitTitle: "Slutkoder:",
    exit: [
      [0, "udført"],
      [1, "fund på eller over --fail-on"],
      [2, "forkert brug eller opsætning; intet er gjort"],
      [3, "en kilde kunne ikke læses; de andre blev"],
      [70, "programfejl i minutes"],
    ],
  },
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
  usage: {
    unknownOption: (option) => `der er intet valg ${option}.`,
    unknownCommand: (word) => `der er ingen kommando ${word}.`,
    looksLikeFile: (word) => `${word} er ikke en kommando. Læs et dokument med: minutes parse ${word}.`,
    missingArgument: (name) => `${name} mangler.`,
    missingValue: (option) => `${option} skal have en værdi.`,
    invalidValue: (option, value, choices) => `${option} kan ikke være ${value}; vælg blandt ${choices}.`,
    tooMany: () => "der er flere argumenter, end kommandoen tager.",
    didYouMean: (word) => `Mente du ${word}?`,
    seeHelp: (command) => `Se: ${command} --help`,
  },
  inspect: {
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
  },
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
