import type { Language } from "../language.ts";

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

const en: Usage = {
  unknownOption: (option) => `there is no option ${option}.`,
  unknownCommand: (word) => `there is no command ${word}.`,
  looksLikeFile: (word) => `${word} is no command. To read a document: minutes parse ${word}.`,
  missingArgument: (name) => `${name} is missing.`,
  missingValue: (option) => `${option} needs a value.`,
  invalidValue: (option, value, choices) => `${option} cannot be ${value}; choose one of ${choices}.`,
  tooMany: () => "there are more arguments than the command takes.",
  didYouMean: (word) => `Did you mean ${word}?`,
  seeHelp: (command) => `See: ${command} --help`,
};

const da: Usage = {
  unknownOption: (option) => `der er intet valg ${option}.`,
  unknownCommand: (word) => `der er ingen kommando ${word}.`,
  looksLikeFile: (word) => `${word} er ikke en kommando. Læs et dokument med: minutes parse ${word}.`,
  missingArgument: (name) => `${name} mangler.`,
  missingValue: (option) => `${option} skal have en værdi.`,
  invalidValue: (option, value, choices) => `${option} kan ikke være ${value}; vælg blandt ${choices}.`,
  tooMany: () => "der er flere argumenter, end kommandoen tager.",
  didYouMean: (word) => `Mente du ${word}?`,
  seeHelp: (command) => `Se: ${command} --help`,
};

export const usageWords: Record<Language, Usage> = { da, en };
