import { Command, type HelpConfiguration } from "commander";
import { type ActActions, addActions } from "./commands/actions.ts";
import { type ActBatch, addBatch } from "./commands/batch.ts";
import { type ActCheck, addCheck } from "./commands/check.ts";
import { type ActExport, addExport } from "./commands/export.ts";
import { type ActInit, addInit } from "./commands/init.ts";
import { type ActInspect, addInspect } from "./commands/inspect.ts";
import { addCommon } from "./commands/options.ts";
import { type ActParse, addParse } from "./commands/parse.ts";
import { type ActQueue, addQueue } from "./commands/queue.ts";
import { type ActRules, addRules } from "./commands/rules.ts";
import { type ActSchema, addSchema } from "./commands/schema.ts";
import { type ActWorker, addWorker } from "./commands/worker.ts";
import type { Messages } from "./messages.ts";

/** What each command does. */
export interface Commands {
  readonly parse: ActParse;
  readonly check: ActCheck;
  readonly export: ActExport;
  readonly actions: ActActions;
  readonly batch: ActBatch;
  readonly worker: ActWorker;
  readonly queue: ActQueue;
  readonly inspect: ActInspect;
  readonly rules: ActRules;
  readonly schema: ActSchema;
  readonly init: ActInit;
}

/** The command line: names, arguments, options and help. It loads nothing that a command needs. */
export function buildProgram(version: string, say: Messages, commands: Commands): Command {
  const { help } = say;
  const program = new Command("minutes")
    .description(help.program)
    .usage("<command> [options]")
    .version(version, "-V, --version", help.version)
    .helpOption("-h, --help", help.helpOption)
    .helpCommand(false)
    .configureHelp(inLanguage(say))
    .addHelpText("after", `\n${examples(help.examples)}\n\n${exitTable(help.exitTitle, help.exit)}`);
  addCommon(program, say);
  addParse(program, say, commands.parse);
  addCheck(program, say, commands.check);
  addExport(program, say, commands.export);
  addActions(program, say, commands.actions);
  addBatch(program, say, commands.batch);
  addWorker(program, say, commands.worker);
  addQueue(program, say, commands.queue);
  addInspect(program, say, commands.inspect);
  addRules(program, say, commands.rules);
  addSchema(program, say, commands.schema);
  addInit(program, say, commands.init);
  return program;
}

/** Commander's help with the titles and remarks of the language. */
function inLanguage({ help }: Messages): HelpConfiguration {
  return {
    styleTitle: (title) => help.titles[title] ?? title,
    optionDescription: ({ description, argChoices, defaultValueDescription: otherwise }) => {
      const remarks = [
        argChoices === undefined ? "" : help.choices(argChoices.join(", ")),
        otherwise === undefined ? "" : help.defaultValue(otherwise),
      ].filter((remark) => remark !== "");
      return remarks.length === 0 ? description : `${description} (${remarks.join("; ")})`;
    },
    argumentDescription: ({ description }) => description,
  };
}

function examples(title: string): string {
  const lines = [
    "minutes parse referat.docx",
    "minutes parse referat.pdf --out referat.json",
    "minutes check 'referater/**/*.pdf'",
    "minutes check referat.docx --format pretty --format sarif:minutes.sarif",
    "minutes batch arkiv --out data",
    "minutes inspect referat.txt --lines 1-40",
  ];
  return [title, ...lines.map((line) => `  ${line}`)].join("\n");
}

function exitTable(title: string, rows: Messages["help"]["exit"]): string {
  return [title, ...rows.map(([code, meaning]) => `  ${String(code).padEnd(4)}${meaning}`)].join("\n");
}
