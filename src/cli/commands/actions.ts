import { Argument, type Command, Option } from "commander";
import type { Messages } from "../messages.ts";
import { addCommon, addReading, type Common, choice, csvLocales } from "./options.ts";

/** Formats of `minutes actions`, as src/export/actions/registry.ts has them. */
export const actionFormats = ["table", "csv", "ics", "markdown"] as const;

export interface ActionsArguments extends Common {
  readonly format?: (typeof actionFormats)[number];
  readonly out?: string;
  readonly csvLocale?: (typeof csvLocales)[number];
  readonly owner?: string;
  readonly dueBefore?: string;
  readonly today?: string;
}

/** What `minutes actions` does. */
export type ActActions = (files: string[], options: ActionsArguments) => Promise<void>;

/** Adds the command with its arguments and options. */
export function addActions(program: Command, say: Messages, act: ActActions): void {
  const { help } = say;
  const command = program
    .command("actions")
    .description(help.actions)
    .addArgument(new Argument("<RECORDS...>", help.records))
    .addOption(choice("--format <format>", help.actionsFormat, actionFormats, "table"))
    .addOption(new Option("--out <file>", help.outActions))
    .addOption(choice("--csv-locale <locale>", help.csvLocale, csvLocales, "none"))
    .addOption(new Option("--owner <name>", help.owner))
    .addOption(new Option("--due-before <date>", help.dueBefore))
    .addOption(new Option("--today <date>", help.age).default(undefined, help.todayDefault))
    .action((files: string[], options: ActionsArguments) => act(files, options));
  addReading(command, say);
  addCommon(command, say);
}
