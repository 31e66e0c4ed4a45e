import { type Command, Option } from "commander";
import type { Messages } from "../messages.ts";
import { addCommon, optionWith } from "./options.ts";

export interface WorkerArguments {
  readonly queue: string;
  readonly out: string;
  /** Numbers as they were given. */
  readonly jobs?: string;
  readonly timeout?: string;
  readonly maxMemory?: string;
  readonly lease?: string;
  readonly untilEmpty?: true;
  readonly password?: string;
}

/** What `minutes worker` does. */
export type ActWorker = (options: WorkerArguments) => Promise<void>;

/** Adds the command with its arguments and options. */
export function addWorker(program: Command, say: Messages, act: ActWorker): void {
  const { batch, queue } = say;
  const command = program
    .command("worker")
    .description(queue.help.worker)
    .addOption(new Option("--queue <url>", queue.help.server).makeOptionMandatory())
    .addOption(new Option("--out <folder>", queue.help.out).makeOptionMandatory())
    .addOption(optionWith("--jobs <number>", batch.help.jobs, batch.help.jobsDefault))
    .addOption(optionWith("--timeout <seconds>", batch.help.timeout, "30"))
    .addOption(optionWith("--max-memory <megabytes>", batch.help.maxMemory, "512"))
    .addOption(optionWith("--lease <seconds>", queue.help.lease, "60"))
    .addOption(new Option("--until-empty", queue.help.untilEmpty))
    .addOption(new Option("--password <word>", say.help.password))
    .action((options: WorkerArguments) => act(options));
  addCommon(command, say);
}
