import type { FailureCode, JournalLine } from "../../archive/journal-line.ts";
import type { Language } from "../language.ts";

/** What `minutes batch` says. */
export interface BatchWords {
  readonly help: {
    readonly batch: string;
    readonly sources: string;
    readonly out: string;
    readonly manifest: string;
    readonly jobs: string;
    readonly jobsDefault: string;
    readonly timeout: string;
    readonly maxMemory: string;
    readonly layout: string;
    readonly layoutDefault: string;
    readonly check: string;
    readonly shard: string;
    readonly reconcile: string;
    readonly ocr: string;
  };
  // Sentences about the command line and the output folder.
  readonly noSources: () => string;
  readonly numberInvalid: (option: string, value: string, example: string) => string;
  readonly shardInvalid: (value: string) => string;
  readonly onlyWithCheck: (option: string) => string;
  readonly nothingFound: () => string;
  readonly nothingFits: (argument: string) => string;
  readonly manifestUnreadable: (file: string, reason: string) => string;
  readonly locked: (folder: string, pid: number, host: string, file: string) => string;
  readonly otherLayout: (folder: string, layout: string) => string;
  readonly notWritable: (folder: string, reason: string) => string;
  readonly diskFull: (folder: string) => string;
  readonly outInside: (folder: string) => string;
  readonly interrupted: () => string;
  /** Sentences for what becomes of a source beside what readers say. */
  readonly codes: Partial<Record<FailureCode, string>>;
  // Progress.
  readonly finding: (sources: number) => string;
  readonly progress: (progress: ProgressWords) => string;
  readonly slowest: (name: string, seconds: string) => string;
  // Summary.
  readonly titles: Readonly<
    Record<
      "sources" | "why" | "layouts" | "bodies" | "years" | "findings" | "records" | "skipped" | "twins" | "time",
      string
    >
  >;
  readonly statuses: Readonly<Record<JournalLine["status"], string>>;
  readonly none: string;
  readonly others: (count: number) => string;
  readonly failuresIn: (file: string) => string;
  readonly missing: (missing: number, sources: number) => string;
}

/** How far a run has come. */
export interface ProgressWords {
  readonly done: string;
  readonly all: string;
  readonly percent: number;
  /** Sources a second. */
  readonly rate: string;
  /** Time left, such as "4:10"; null while it cannot be told. */
  readonly left: string | null;
  readonly failures: string;
}

const en: BatchWords = {
  help: {
    batch: "turn an archive into records: resumes by itself, names every file that cannot be read",
    sources: "folders, files, patterns in quotes, or - for a list of paths on standard input",
    out: "folder for the records, the journal and the list of failures",
    manifest: "list of paths: one a line, between NUL bytes, or JSON a line; - for standard input",
    jobs: "documents to read at the same time, each in a process of its own",
    jobsDefault: "number of processors",
    timeout: "seconds that one document may take",
    maxMemory: "MB of memory that reading one document may take",
    layout: "a file for each source, or compressed segments of 1,000 sources",
    layoutDefault: "files; segments above 100,000 sources",
    check: "run the rules too, and write findings beside the records",
    shard: "do only this part of the sources, such as 0/64 to 63/64",
    reconcile: "do nothing, but list the sources that have no record yet",
    ocr: "recognise text in pictures of pages; takes seconds a page",
  },
  noSources: () => "name folders, files or patterns, or a list with --manifest",
  numberInvalid: (option, value, example) => `${option} takes a number such as ${example}, not ${value}`,
  shardInvalid: (value) => `--shard takes a part such as 0/64 (parts count from 0), not ${value}`,
  onlyWithCheck: (option) => `${option} needs --check`,
  nothingFound: () => "no source was found; check the folder and the ending, and put patterns in quotes",
  nothingFits: (argument) => `${argument}: no file fits; check the folder and the ending`,
  manifestUnreadable: (file, reason) => `the list ${file} cannot be read (${reason})`,
  locked: (folder, pid, host, file) =>
    `another run is at work in ${folder} (process ${pid} on ${host}). Wait for it; if there is none, delete ${file}`,
  otherLayout: (folder, layout) =>
    `${folder} was begun with --layout ${layout}; leave the option out, or choose another folder`,
  notWritable: (folder, reason) =>
    `${folder} cannot be written to (${reason}). What the journal names is safe; put it right and run the same command again`,
  diskFull: (folder) =>
    `the disk of ${folder} is full. What the journal names is safe; make room and run the same command again`,
  outInside: (folder) => `${folder} is among the sources; what is in it is left out`,
  interrupted: () => "interrupted; run the same command again to go on",
  codes: {
    TIMEOUT: "reading took longer than --timeout, twice; look at the file, or allow more",
    NO_PROGRESS: "reading stood still for ten seconds, twice; look at the file",
    OUT_OF_MEMORY: "reading took more than --max-memory, twice; look at the file, or allow more",
    CRASHED: "the process that read it ended by itself, twice; look at the file",
    LINK: "a link; links are not followed, so name what it leads to",
    NOT_A_FILE: "no file, but a device, a pipe, a socket or a folder",
    FOLDER_UNREADABLE: "the folder cannot be opened, and what is in it is not known; check that you may read it",
    OUTPUT_NAME_TAKEN: "its output has the name of another source's output; rename one of them",
    SOURCE_NOT_FOUND: "the file is not there, or has gone since it was found",
    SOURCE_UNREADABLE: "the file cannot be opened or read; check that you may read it",
    SOURCE_TOO_LARGE: "the document is too large to be read; split it",
    RECORD_INVALID: "this is JSON, but no record of minutes; make one with: minutes parse --format json FILE",
    DEFECT: "a defect in minutes, not in your file; report what failures.ndjson says of it",
  },
  finding: (sources) => `looking for sources: ${sources}`,
  progress: ({ done, all, percent, rate, left, failures }) =>
    `${done} of ${all} (${percent} %) · ${rate}/s${left === null ? "" : ` · ${left} left`} · ${failures} without a record`,
  slowest: (name, seconds) => `slowest ${seconds} s: ${name}`,
  titles: {
    sources: "Sources",
    why: "Without a record",
    layouts: "Layouts",
    bodies: "Bodies",
    years: "Years",
    findings: "Findings",
    records: "records",
    skipped: "done before",
    twins: "with the same content as another",
    time: "time",
  },
  statuses: { done: "done", failed: "failed", killed: "killed", removed: "removed since" },
  none: "(none)",
  others: (count) => `… and ${count} more`,
  failuresIn: (file) => `Every source without a record, and why: ${file}`,
  missing: (missing, sources) => `${missing} of ${sources} sources have no record`,
};

const da: BatchWords = {
  help: {
    batch: "gør et arkiv til data: fortsætter af sig selv og nævner hver fil, der ikke kan læses",
    sources: "mapper, filer, mønstre i anførselstegn eller - for en liste over stier på standardinput",
    out: "mappe til data, journal og liste over fejl",
    manifest: "liste over stier: én pr. linje, mellem NUL-tegn, eller JSON pr. linje; - for standardinput",
    jobs: "dokumenter, der læses på samme tid, hver i sin egen proces",
    jobsDefault: "antallet af processorer",
    timeout: "sekunder, ét dokument må tage",
    maxMemory: "MB hukommelse, læsning af ét dokument må tage",
    layout: "en fil for hver kilde, eller pakkede segmenter med 1.000 kilder",
    layoutDefault: "files; segments over 100.000 kilder",
    check: "kør også reglerne, og skriv fund ved siden af data",
    shard: "tag kun denne del af kilderne, f.eks. 0/64 til 63/64",
    reconcile: "gør intet, men vis de kilder, der endnu ikke er data fra",
    ocr: "genkend tekst på billeder af sider; tager sekunder pr. side",
  },
  noSources: () => "skriv mapper, filer eller mønstre, eller en liste med --manifest",
  numberInvalid: (option, value, example) => `${option} tager et tal som ${example}, ikke ${value}`,
  shardInvalid: (value) => `--shard tager en del som 0/64 (delene tælles fra 0), ikke ${value}`,
  onlyWithCheck: (option) => `${option} kræver --check`,
  nothingFound: () => "der er ikke fundet nogen kilder; se efter mappen og endelsen, og sæt mønstre i anførselstegn",
  nothingFits: (argument) => `${argument}: ingen fil passer; se efter mappen og endelsen`,
  manifestUnreadable: (file, reason) => `listen ${file} kan ikke læses (${reason})`,
  locked: (folder, pid, host, file) =>
    `en anden kørsel er i gang i ${folder} (proces ${pid} på ${host}). Vent på den; er der ingen, så slet ${file}`,
  otherLayout: (folder, layout) =>
    `${folder} er begyndt med --layout ${layout}; udelad valget, eller vælg en anden mappe`,
  notWritable: (folder, reason) =>
    `der kan ikke skrives i ${folder} (${reason}). Det, journalen nævner, er sikret; ret det, og kør samme kommando igen`,
  diskFull: (folder) =>
    `disken med ${folder} er fuld. Det, journalen nævner, er sikret; skaf plads, og kør samme kommando igen`,
  outInside: (folder) => `${folder} er blandt kilderne; det, der er i den, er udeladt`,
  interrupted: () => "afbrudt; kør samme kommando igen for at fortsætte",
  codes: {
    TIMEOUT: "læsningen tog to gange længere end --timeout; se på filen, eller tillad mere",
    NO_PROGRESS: "læsningen stod to gange stille i ti sekunder; se på filen",
    OUT_OF_MEMORY: "læsningen tog to gange mere end --max-memory; se på filen, eller tillad mere",
    CRASHED: "processen, der læste den, sluttede to gange af sig selv; se på filen",
    LINK: "et link; links følges ikke, så skriv det, som det peger på",
    NOT_A_FILE: "ikke en fil, men en enhed, et rør, en sokkel eller en mappe",
    FOLDER_UNREADABLE: "mappen kan ikke åbnes, og dens indhold kendes ikke; se efter, at du må læse den",
    OUTPUT_NAME_TAKEN: "dens data ville få samme navn som en anden kildes; omdøb en af dem",
    SOURCE_NOT_FOUND: "filen findes ikke, eller er forsvundet, siden den blev fundet",
    SOURCE_UNREADABLE: "filen kan ikke åbnes eller læses; se efter, at du må læse den",
    SOURCE_TOO_LARGE: "dokumentet er for stort til at blive læst; del det op",
    RECORD_INVALID: "filen er JSON, men ikke data fra minutes; lav dem med: minutes parse --format json FIL",
    DEFECT: "programfejl i minutes, ikke i din fil; indsend det, failures.ndjson siger om den",
  },
  finding: (sources) => `leder efter kilder: ${sources}`,
  progress: ({ done, all, percent, rate, left, failures }) =>
    `${done} af ${all} (${percent} %) · ${rate}/s${left === null ? "" : ` · ${left} tilbage`} · ${failures} uden data`,
  slowest: (name, seconds) => `langsomst ${seconds} s: ${name}`,
  titles: {
    sources: "Kilder",
    why: "Uden data",
    layouts: "Layout",
    bodies: "Organer",
    years: "År",
    findings: "Fund",
    records: "møder",
    skipped: "gjort før",
    twins: "med samme indhold som en anden",
    time: "tid",
  },
  statuses: { done: "læst", failed: "fejlet", killed: "stoppet", removed: "fjernet siden" },
  none: "(intet)",
  others: (count) => `… og ${count} til`,
  failuresIn: (file) => `Alle kilder uden data, og hvorfor: ${file}`,
  missing: (missing, sources) => `${missing} af ${sources} kilder har ingen data`,
};

export const batchWords: Record<Language, BatchWords> = { da, en };
