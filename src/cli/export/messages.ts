import type { Language } from "../language.ts";

/** What `minutes export` says about its command line, its outputs and what it has done. */
export interface ExportWords {
  readonly formatMissing: () => string;
  readonly outMissing: () => string;
  readonly unknownTable: (name: string, known: string) => string;
  readonly findingsNeedCheck: () => string;
  readonly wholeDatabase: () => string;
  readonly packageMissing: (name: string) => string;
  readonly outIsFile: (name: string) => string;
  readonly notOurs: (name: string) => string;
  readonly inUse: (name: string, other: string) => string;
  readonly written: (meetings: number, decisions: number, actions: number, out: string) => string;
  readonly again: (records: number) => string;
  readonly cut: (cells: number) => string;
}

const en: ExportWords = {
  formatMissing: () => "--to is missing: csv, ndjson, parquet, sqlite or markdown",
  outMissing: () =>
    "--out is missing: a folder for the tables, or a file for sqlite; a single table of text (--tables items) may go to standard output",
  unknownTable: (name, known) => `there is no table ${name}; choose among ${known}`,
  findingsNeedCheck: () => "the table findings needs --check, or records of: minutes batch --check",
  wholeDatabase: () => "a database holds every table; leave out --tables",
  packageMissing: (name) =>
    `databases need the package ${name}, which is not installed here; install it with: npm install ${name}`,
  outIsFile: (name) => `${name} is a file; name a folder for the tables`,
  notOurs: (name) => `${name} was not written by minutes export and would be lost; name another place, or move it`,
  inUse: (name, other) => `${name} is in use, for ${other} stands beside it; close the program that has it open`,
  written: (meetings, decisions, actions, out) =>
    `${count(meetings, "meeting", "meetings")}, ${count(decisions, "decision", "decisions")} and ${count(actions, "action", "actions")} written to ${out}`,
  again: (records) =>
    `${count(records, "record", "records")} of documents that had been there already ${records === 1 ? "was" : "were"} left out`,
  cut: (cells) =>
    `${count(cells, "cell was", "cells were")} too long for this format and ${cells === 1 ? "ends" : "end"} with …; other formats hold all of it`,
};

const da: ExportWords = {
  formatMissing: () => "--to mangler: csv, ndjson, parquet, sqlite eller markdown",
  outMissing: () =>
    "--out mangler: en mappe til tabellerne, eller en fil til sqlite; en enkelt tabel med tekst (--tables items) kan skrives til standardoutput",
  unknownTable: (name, known) => `der er ingen tabel ${name}; vælg blandt ${known}`,
  findingsNeedCheck: () => "tabellen findings kræver --check, eller data fra: minutes batch --check",
  wholeDatabase: () => "en database har alle tabeller; udelad --tables",
  packageMissing: (name) =>
    `databaser kræver pakken ${name}, som ikke er installeret her; installér den med: npm install ${name}`,
  outIsFile: (name) => `${name} er en fil; skriv en mappe til tabellerne`,
  notOurs: (name) => `${name} er ikke skrevet af minutes export og ville gå tabt; vælg et andet sted, eller flyt den`,
  inUse: (name, other) => `${name} er i brug, for ${other} står ved siden af; luk det program, der har den åben`,
  written: (meetings, decisions, actions, out) =>
    `${count(meetings, "møde", "møder")}, ${count(decisions, "beslutning", "beslutninger")} og ${count(actions, "opgave", "opgaver")} skrevet til ${out}`,
  again: (records) => `data for ${count(records, "dokument", "dokumenter")}, der allerede var der, er sprunget over`,
  cut: (cells) =>
    `${count(cells, "celle var", "celler var")} for ${cells === 1 ? "lang" : "lange"} til denne form og ender med …; andre former har det hele`,
};

export const exportWords: Record<Language, ExportWords> = { da, en };

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
