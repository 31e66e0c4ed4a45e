import { Argument, type Command } from "commander";
import type { Messages } from "../messages.ts";
import { addCommon } from "./options.ts";

/** What `minutes rules` does. */
export type ActRules = (id: string | undefined) => Promise<void>;

/** Adds the command with its arguments and options. */
export function addRules(program: Command, say: Messages, act: ActRules): void {
  const command = program
    .command("rules")
    .description(say.help.rules)
    .addArgument(new Argument("[ID]", say.help.rule))
    .action((id: string | undefined) => act(id));
  addCommon(command, say);
}
