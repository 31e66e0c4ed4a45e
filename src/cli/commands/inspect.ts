import { Argument, type Command, Option } from "commander";
import type { Messages } from "../messages.ts";
import { addCommon, addReading, type Common } from "./options.ts";

export interface InspectArguments extends Common {
  readonly page?: string;
  readonly lines?: string;
  readonly html?: string;
}

/** What `minutes inspect` does. */
export type ActInspect = (file: string, options: InspectArguments) => Promise<void>;

/** Adds the command with its arguments and options. */
export function addInspect(program: Command, say: Messages, act: ActInspect): void {
  const { help } = say;
  const command = program
    .command("inspect")
    .description(help.inspect)
    .addArgument(new Argument("<FILE>", help.file))
    .addOption(new Option("--page <number>", help.page))
    .addOption(new Option("--lines <range>", help.lines))
    .addOption(new Option("--html <file>", help.html))
    .action((file: string, options: InspectArguments) => act(file, options));
  addReading(command, say);
  addCommon(command, say);
}
