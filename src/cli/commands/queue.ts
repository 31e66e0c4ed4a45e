import { Argument, type Command, Option } from "commander";
import type { Messages } from "../messages.ts";
import { addCommon } from "./options.ts";

export const queueActions = ["status", "retry", "dead"] as const;

export interface QueueArguments {
  readonly queue: string;
}

/** What `minutes queue` does. */
export type ActQueue = (action: (typeof queueActions)[number], options: QueueArguments) => Promise<void>;

/** Adds the command with its arguments and options. */
export function addQueue(program: Command, say: Messages, act: ActQueue): void {
  const { help } = say.queue;
  const action = new Argument("<ACTION>", `${help.action} (${say.help.choices(queueActions.join(", "))})`);
  const command = program
    .command("queue")
    .description(help.queue)
    .addArgument(action.choices(queueActions))
    .addOption(new Option("--queue <url>", help.server).makeOptionMandatory())
    .action((chosen: (typeof queueActions)[number], options: QueueArguments) => act(chosen, options));
  addCommon(command, say);
}
