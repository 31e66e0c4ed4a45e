import type { CommanderError } from "commander";
import type { Messages } from "./messages.ts";

/** What commander found wrong with the command line, in one line of the user's language, with where to read on. */
export function usageError(error: CommanderError, command: string, say: Messages): string {
  const parts = [problem(error, say), suggestion(error, say), say.usage.seeHelp(command)];
  return parts.filter((part) => part !== "").join(" ");
}

function problem(error: CommanderError, say: Messages): string {
  // "error: unknown option '--formt'", "error: option '--format <format>' argument 'x' is invalid. …"
  const [first = "", second = ""] = [...error.message.matchAll(/'([^'\n]*)'/gu)].map((match) => match[1] ?? "");
  const { usage } = say;
  switch (error.code) {
    case "commander.unknownOption":
      return usage.unknownOption(first);
    case "commander.unknownCommand":
      return looksLikeFile(first) ? usage.looksLikeFile(first) : usage.unknownCommand(first);
    case "commander.missingArgument":
      return usage.missingArgument(first.toUpperCase());
    case "commander.missingMandatoryOptionValue":
      return usage.missingArgument(flag(first));
    case "commander.optionMissingArgument":
      return usage.missingValue(flag(first));
    case "commander.invalidArgument":
      return usage.invalidValue(...invalid(error.message, first, second), allowed(error.message));
    case "commander.excessArguments":
      return usage.tooMany();
    default:
      return error.message.replace(/^error: /u, "");
  }
}

/** The option or argument, and the value it cannot have; commander names an argument after its value. */
function invalid(message: string, first: string, second: string): [name: string, value: string] {
  return message.includes("command-argument value") ? [second, first] : [flag(first), second];
}

/** "--format <format>" → "--format" */
function flag(option: string): string {
  return option.split(" ")[0] ?? option;
}

function looksLikeFile(word: string): boolean {
  return word === "-" || /[./\\]/u.test(word);
}

function allowed(message: string): string {
  // "… Allowed choices are json, ndjson."
  return /Allowed choices are ([^\n]*)\.$/u.exec(message)?.[1] ?? "";
}

function suggestion(error: CommanderError, say: Messages): string {
  // "(Did you mean parse?)", "(Did you mean one of --page, --pages?)"
  const near = /\(Did you mean (?:one of )?([^?\n]*)\?\)/u.exec(error.message)?.[1];
  return near === undefined ? "" : say.usage.didYouMean(near);
}
