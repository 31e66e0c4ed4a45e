import { Argument, type Command, Option } from "commander";
import { profileIds } from "../../rules/profile-ids.ts";
import type { Messages } from "../messages.ts";
import { addCommon, addReading, type Common, choice, failOnLevels, listed, reports } from "./options.ts";

export interface CheckArguments extends Common {
  readonly profile?: (typeof profileIds)[number];
  /** "pretty", "sarif:out.sarif", as they were given. */
  readonly format?: readonly string[];
  readonly failOn?: (typeof failOnLevels)[number];
  readonly rule?: readonly string[];
  readonly off?: readonly string[];
  readonly preview?: true;
  readonly archive?: true;
  /** False for --no-config. */
  readonly config?: string | false;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly quiet?: true;
  readonly today?: string;
}

/** What `minutes check` does. */
export type ActCheck = (files: string[], options: CheckArguments) => Promise<void>;

/** Adds the command with its arguments and options. */
export function addCheck(program: Command, say: Messages, act: ActCheck): void {
  const { help } = say;
  const command = program
    .command("check")
    .description(help.check)
    .addArgument(new Argument("<FILE...>", help.filesToCheck))
    .addOption(choice("--profile <profile>", help.profile, profileIds, help.profileDefault))
    .addOption(reports(help.reportFormat))
    .addOption(choice("--fail-on <severity>", help.failOn, failOnLevels, "error"))
    .addOption(new Option("--rule <id>", help.onlyRule).argParser(listed))
    .addOption(new Option("--off <id>", help.off).argParser(listed))
    .addOption(new Option("--preview", help.preview))
    .addOption(new Option("--archive", help.archive))
    .addOption(new Option("--config <file>", help.config))
    .addOption(new Option("--no-config", help.noConfig))
    .addOption(new Option("--baseline <file>", help.baseline))
    .addOption(new Option("--update-baseline", help.updateBaseline))
    .addOption(new Option("--quiet", help.quiet))
    .addOption(new Option("--today <date>", help.today))
    .action((files: string[], options: CheckArguments) => act(files, options));
  addReading(command, say);
  addCommon(command, say);
}
