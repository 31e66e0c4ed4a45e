import type { Command } from "commander";
import type { Messages } from "../messages.ts";
import { addCommon, choice } from "./options.ts";

/** Where `minutes init` can write an example for. */
export const ciNames = ["github", "gitlab", "none"] as const;

export interface InitArguments {
  readonly ci: (typeof ciNames)[number];
}

/** What `minutes init` does. */
export type ActInit = (options: InitArguments) => Promise<void>;

/** Adds the command with its arguments and options. */
export function addInit(program: Command, say: Messages, act: ActInit): void {
  const command = program
    .command("init")
    .description(say.help.init)
    .addOption(choice("--ci <system>", say.help.ci, ciNames).default("github", "github"))
    .action((options: InitArguments) => act(options));
  addCommon(command, say);
}
