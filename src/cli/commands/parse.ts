import { Argument, type Command, Option } from "commander";
import { exportFormats } from "../../export/registry.ts";
import type { Messages } from "../messages.ts";
import { addCommon, addReading, type Common, choice } from "./options.ts";

export interface ParseArguments extends Common {
  readonly format?: (typeof exportFormats)[number];
  readonly out?: string;
}

/** What `minutes parse` does. */
export type ActParse = (files: string[], options: ParseArguments) => Promise<void>;

/** Adds the command with its arguments and options. */
export function addParse(program: Command, say: Messages, act: ActParse): void {
  const { help } = say;
  const command = program
    .command("parse")
    .description(help.parse)
    .addArgument(new Argument("<FILE...>", help.files))
    .addOption(choice("--format <format>", help.format, exportFormats, help.formatDefault))
    .addOption(new Option("--out <file>", help.out))
    .action((files: string[], options: ParseArguments) => act(files, options));
  addReading(command, say);
  addCommon(command, say);
}
