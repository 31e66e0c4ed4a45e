import { Argument, type Command, Option } from "commander";
import { profileIds } from "../../rules/profile-ids.ts";
import type { Messages } from "../messages.ts";
import { addCommon, type Common, choice, failOnLevels, optionWith } from "./options.ts";

/** How `minutes batch` stores records, as src/archive has them. */
export const batchLayouts = ["files", "segments"] as const;

export interface BatchArguments extends Pick<Common, "ocr" | "password"> {
  readonly out: string;
  readonly manifest?: string;
  /** Numbers as they were given. */
  readonly jobs?: string;
  readonly timeout?: string;
  readonly maxMemory?: string;
  readonly layout?: (typeof batchLayouts)[number];
  readonly shard?: string;
  readonly reconcile?: true;
  readonly queue?: string;
  readonly shardSize?: string;
  readonly wait?: true;
  readonly check?: true;
  readonly profile?: (typeof profileIds)[number];
  readonly failOn?: (typeof failOnLevels)[number];
  /** False for --no-config. */
  readonly config?: string | false;
  readonly today?: string;
}

/** What `minutes batch` does. */
export type ActBatch = (sources: string[], options: BatchArguments) => Promise<void>;

/** Adds the command with its arguments and options. */
export function addBatch(program: Command, say: Messages, act: ActBatch): void {
  const { help } = say;
  const own = say.batch.help;
  const command = program
    .command("batch")
    .description(own.batch)
    .addArgument(new Argument("[SOURCE...]", own.sources))
    .addOption(new Option("--out <folder>", own.out).makeOptionMandatory())
    .addOption(new Option("--manifest <file>", own.manifest))
    .addOption(optionWith("--jobs <number>", own.jobs, own.jobsDefault))
    .addOption(optionWith("--timeout <seconds>", own.timeout, "30"))
    .addOption(optionWith("--max-memory <megabytes>", own.maxMemory, "512"))
    .addOption(choice("--layout <layout>", own.layout, batchLayouts, own.layoutDefault))
    .addOption(new Option("--check", own.check))
    .addOption(choice("--profile <profile>", help.profile, profileIds, help.profileDefault))
    .addOption(choice("--fail-on <severity>", help.failOn, failOnLevels, "error"))
    .addOption(new Option("--config <file>", help.config))
    .addOption(new Option("--no-config", help.noConfig))
    .addOption(new Option("--today <date>", help.today))
    .addOption(new Option("--shard <part>", own.shard))
    .addOption(new Option("--reconcile", own.reconcile))
    .addOption(new Option("--queue <url>", say.queue.help.feed))
    .addOption(optionWith("--shard-size <documents>", say.queue.help.shardSize, "500"))
    .addOption(new Option("--wait", say.queue.help.wait))
    .addOption(choice("--ocr <when>", own.ocr, ["auto", "off", "force"], "off"))
    .addOption(new Option("--password <word>", help.password))
    .action((sources: string[], options: BatchArguments) => act(sources, options));
  addCommon(command, say);
}
