import type { Language } from "../language.ts";

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

const en: Help = {
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
};

const da: Help = {
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
};

export const helpWords: Record<Language, Help> = { da, en };
