import type { ConfigProblem } from "../../config/error.ts";
import type { Suppression } from "../../config/shape.ts";
import type { Words } from "../../rules/rule.ts";
import type { Language } from "../language.ts";

/** What `minutes check` says about its configuration, its baseline and where its reports go. */
export interface CheckWords {
  readonly problem: (problem: ConfigProblem) => string;
  readonly twiceOnOutput: () => string;
  readonly twiceInFile: (file: string) => string;
  readonly outIsSource: (file: string) => string;
  readonly noBaselineNamed: () => string;
  readonly noBaseline: (file: string) => string;
  readonly baselineWritten: (file: string, findings: number) => string;
  readonly stale: (file: string, findings: number, example: string) => string;
  readonly expired: (file: string, rule: string, day: string, findings: number) => string;
  readonly unused: (file: string, suppression: Suppression, documents: number) => string;
}

const en: CheckWords = {
  problem: (problem) => problemInWords(problem, "en"),
  twiceOnOutput: () =>
    "only one format can go to standard output; name a file for the others: --format sarif:out.sarif",
  twiceInFile: (file) => `two formats cannot go to one file: ${file}`,
  outIsSource: (file) => `${file} is to be checked and would be written over; name another file`,
  noBaselineNamed: () => "--update-baseline needs --baseline FILE, or a baseline in the configuration",
  noBaseline: (file) => `there is no baseline ${file}; make it with --update-baseline`,
  baselineWritten: (file, findings) => `${file}: ${count(findings, "known finding", "known findings")} written`,
  stale: (file, findings, example) =>
    `${file}: ${count(findings, "known finding is", "known findings are")} gone (${example}); take ${findings === 1 ? "it" : "them"} out with --update-baseline`,
  expired: (file, rule, day, findings) =>
    `${file}: the suppression of ${rule} held until ${day}; ${findings === 0 ? "no finding is back, take it out" : `${count(findings, "finding is", "findings are")} back`}`,
  unused: (file, suppression, documents) =>
    `${file}: the suppression of ${narrowed(suppression, { in: "in", item: "item" })} suppressed nothing in ${count(documents, "document", "documents")}; it can be taken out`,
};

const da: CheckWords = {
  problem: (problem) => problemInWords(problem, "da"),
  twiceOnOutput: () => "kun én form kan skrives til standardoutput; skriv en fil til de andre: --format sarif:ud.sarif",
  twiceInFile: (file) => `to former kan ikke skrives i samme fil: ${file}`,
  outIsSource: (file) => `${file} skal kontrolleres og ville blive overskrevet; vælg en anden fil`,
  noBaselineNamed: () => "--update-baseline kræver --baseline FIL eller en baseline i opsætningen",
  noBaseline: (file) => `der er ingen baseline ${file}; lav den med --update-baseline`,
  baselineWritten: (file, findings) => `${file}: ${count(findings, "kendt fund", "kendte fund")} skrevet`,
  stale: (file, findings, example) =>
    `${file}: ${count(findings, "kendt fund er væk", "kendte fund er væk")} (${example}); tag ${findings === 1 ? "det" : "dem"} ud med --update-baseline`,
  expired: (file, rule, day, findings) =>
    `${file}: undtagelsen for ${rule} gjaldt til ${day}; ${findings === 0 ? "intet fund er tilbage, så tag den ud" : `${count(findings, "fund er", "fund er")} tilbage`}`,
  unused: (file, suppression, documents) =>
    `${file}: undtagelsen for ${narrowed(suppression, { in: "i", item: "pkt." })} undtog intet i ${count(documents, "dokument", "dokumenter")}; den kan tages ud`,
};

export const checkWords: Record<Language, CheckWords> = { da, en };

/** "missing-decision in 2019/*.docx, item 3 (Ført på papir.)": of several for one rule, this one. */
function narrowed({ rule, files, item, fingerprint, reason }: Suppression, say: { in: string; item: string }): string {
  const parts = [
    files === undefined ? rule : `${rule} ${say.in} ${files.join(", ")}`,
    item === undefined ? "" : `${say.item} ${item}`,
    fingerprint === undefined ? "" : `fingerprint ${fingerprint}`,
  ];
  return `${parts.filter((each) => each !== "").join(", ")} (${reason})`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

const words = {
  json: { da: "filen er ikke gyldig JSON ved linje", en: "the file is not valid JSON at line" },
  column: { da: "tegn", en: "column" },
  noValue: { da: "der mangler en værdi for", en: "there is no value for" },
  noKey: { da: "der er ingen nøgle", en: "there is no key" },
  at: { da: "ved", en: "at" },
  meant: { da: "Mente du", en: "Did you mean" },
  alwaysRuns: {
    da: "er altid en fejl og kan hverken vælges eller slås fra. Se: minutes rules",
    en: "is always an error and cannot be chosen or switched off. See: minutes rules",
  },
  cycle: { da: "filen udvider sig selv", en: "the file extends itself" },
  unreadable: { da: "filen kan ikke læses", en: "the file cannot be read" },
  schema: { da: "Se: minutes schema config", en: "See: minutes schema config" },
} satisfies Record<string, Words>;

function problemInWords(problem: ConfigProblem, language: Language): string {
  const say = (name: keyof typeof words) => words[name][language];
  switch (problem.kind) {
    case "json":
      return `${say("json")} ${problem.line}, ${say("column")} ${problem.column}`;
    case "unknownKey": {
      const place = problem.pointer === "" ? "" : ` ${say("at")} ${problem.pointer}`;
      return `${say("noKey")} ${problem.key}${place}.${suggestion(problem.near, language)} ${say("schema")}`;
    }
    case "missing": {
      const place = problem.pointer === "" ? "" : ` ${say("at")} ${problem.pointer}`;
      return `${say("noValue")} ${problem.key}${place}. ${say("schema")}`;
    }
    case "alwaysRuns":
      return `${problem.key} ${say("alwaysRuns")} ${problem.key}`;
    case "value": {
      const place = problem.pointer === "" ? "/" : problem.pointer;
      return `${say("at")} ${place}: ${problem.problem[language]}.${suggestion(problem.near, language)} ${say("schema")}`;
    }
    case "cycle":
      return `${say("cycle")}: ${problem.chain.join(" → ")}`;
    case "unreadable":
      return `${say("unreadable")} (${problem.reason})`;
  }
}

function suggestion(near: string | null, language: Language): string {
  return near === null ? "" : ` ${words.meant[language]} ${near}?`;
}
