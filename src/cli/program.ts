import { Argument, Command, type HelpConfiguration, InvalidArgumentError, Option } from "commander";
import { exportFormats } from "../export/registry.ts";
import { languages } from "./language.ts";
import type { Messages } from "./messages.ts";

/** Formats of `minutes check`, as src/report/registry.ts has them; listed here so that help loads no reporter. */
export const reportFormats = [
  "pretty",
  "compact",
  "json",
  "ndjson",
  "sarif",
  "junit",
  "github",
  "gitlab",
  "markdown",
] as const;
/** Profiles of `minutes check`, as src/rules/profiles.ts has them. */
export const profileNames = [
  "default",
  "council",
  "committee",
  "regionalCouncil",
  "worksCouncil",
  "schoolBoard",
  "parishCouncil",
  "housing",
  "association",
  "company",
  "management",
  "publish-gate",
  "archive",
  "journalist",
] as const;
/** Formats of `minutes export`: those of src/export/tables/formats.ts, and a database. */
export const tableFormatNames = ["csv", "ndjson", "parquet", "sqlite", "markdown"] as const;
export const csvLocales = ["da", "none"] as const;
/** Formats of `minutes actions`, as src/export/actions/registry.ts has them. */
export const actionFormats = ["table", "csv", "ics", "markdown"] as const;
/** How `minutes batch` stores records, as src/archive has them. */
export const batchLayouts = ["files", "segments"] as const;
export const schemaNames = ["record", "findings", "config"] as const;
export const failOnLevels = ["error", "warning", "never"] as const;
/** Where `minutes init` can write an example for. */
export const ciNames = ["github", "gitlab", "none"] as const;

interface Common {
  readonly stdinName?: string;
  readonly ocr?: "auto" | "off" | "force";
  readonly password?: string;
}
export interface ParseArguments extends Common {
  readonly format?: (typeof exportFormats)[number];
  readonly out?: string;
}
export interface CheckArguments extends Common {
  readonly profile?: (typeof profileNames)[number];
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
export interface InitArguments {
  readonly ci: (typeof ciNames)[number];
}
export interface InspectArguments extends Common {
  readonly page?: string;
  readonly lines?: string;
  readonly html?: string;
}

export interface ExportArguments extends Common {
  readonly to?: (typeof tableFormatNames)[number];
  readonly out?: string;
  readonly tables?: readonly string[];
  readonly csvLocale?: (typeof csvLocales)[number];
  readonly check?: true;
  readonly profile?: (typeof profileNames)[number];
  readonly config?: string | false;
  readonly today?: string;
}
export interface ActionsArguments extends Common {
  readonly format?: (typeof actionFormats)[number];
  readonly out?: string;
  readonly csvLocale?: (typeof csvLocales)[number];
  readonly owner?: string;
  readonly dueBefore?: string;
  readonly today?: string;
}
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
  readonly check?: true;
  readonly profile?: (typeof profileNames)[number];
  readonly failOn?: (typeof failOnLevels)[number];
  /** False for --no-config. */
  readonly config?: string | false;
  readonly today?: string;
}

/** What each command does. */
export interface Commands {
  parse(files: string[], options: ParseArguments): Promise<void>;
  check(files: string[], options: CheckArguments): Promise<void>;
  export(files: string[], options: ExportArguments): Promise<void>;
  actions(files: string[], options: ActionsArguments): Promise<void>;
  batch(sources: string[], options: BatchArguments): Promise<void>;
  inspect(file: string, options: InspectArguments): Promise<void>;
  rules(id: string | undefined): Promise<void>;
  schema(name: (typeof schemaNames)[number]): Promise<void>;
  init(options: InitArguments): Promise<void>;
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
  addParse(program, say, commands);
  addCheck(program, say, commands);
  addExport(program, say, commands);
  addActions(program, say, commands);
  addBatch(program, say, commands);
  addInspect(program, say, commands);
  addRules(program, say, commands);
  addSchema(program, say, commands);
  addInit(program, say, commands);
  return program;
}

function addParse(program: Command, say: Messages, commands: Commands): void {
  const { help } = say;
  const command = program
    .command("parse")
    .description(help.parse)
    .addArgument(new Argument("<FILE...>", help.files))
    .addOption(choice("--format <format>", help.format, exportFormats, help.formatDefault))
    .addOption(new Option("--out <file>", help.out))
    .action((files: string[], options: ParseArguments) => commands.parse(files, options));
  addReading(command, say);
  addCommon(command, say);
}

function addCheck(program: Command, say: Messages, commands: Commands): void {
  const { help } = say;
  const command = program
    .command("check")
    .description(help.check)
    .addArgument(new Argument("<FILE...>", help.filesToCheck))
    .addOption(choice("--profile <profile>", help.profile, profileNames, help.profileDefault))
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
    .action((files: string[], options: CheckArguments) => commands.check(files, options));
  addReading(command, say);
  addCommon(command, say);
}

function addExport(program: Command, say: Messages, commands: Commands): void {
  const { help } = say;
  const command = program
    .command("export")
    .description(help.export)
    .addArgument(new Argument("<RECORDS...>", help.records))
    .addOption(choice("--to <format>", help.to, tableFormatNames, help.toDefault))
    .addOption(new Option("--out <path>", help.outTables))
    .addOption(new Option("--tables <names>", help.tables).argParser(listed))
    .addOption(choice("--csv-locale <locale>", help.csvLocale, csvLocales, "none"))
    .addOption(new Option("--check", help.withFindings))
    .addOption(choice("--profile <profile>", help.profile, profileNames, help.profileDefault))
    .addOption(new Option("--config <file>", help.config))
    .addOption(new Option("--no-config", help.noConfig))
    .addOption(new Option("--today <date>", help.today))
    .action((files: string[], options: ExportArguments) => commands.export(files, options));
  addReading(command, say);
  addCommon(command, say);
}

function addActions(program: Command, say: Messages, commands: Commands): void {
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
    .action((files: string[], options: ActionsArguments) => commands.actions(files, options));
  addReading(command, say);
  addCommon(command, say);
}

function addBatch(program: Command, say: Messages, commands: Commands): void {
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
    .addOption(choice("--profile <profile>", help.profile, profileNames, help.profileDefault))
    .addOption(choice("--fail-on <severity>", help.failOn, failOnLevels, "error"))
    .addOption(new Option("--config <file>", help.config))
    .addOption(new Option("--no-config", help.noConfig))
    .addOption(new Option("--today <date>", help.today))
    .addOption(new Option("--shard <part>", own.shard))
    .addOption(new Option("--reconcile", own.reconcile))
    .addOption(choice("--ocr <when>", own.ocr, ["auto", "off", "force"], "off"))
    .addOption(new Option("--password <word>", help.password))
    .action((sources: string[], options: BatchArguments) => commands.batch(sources, options));
  addCommon(command, say);
}

function addInspect(program: Command, say: Messages, commands: Commands): void {
  const { help } = say;
  const command = program
    .command("inspect")
    .description(help.inspect)
    .addArgument(new Argument("<FILE>", help.file))
    .addOption(new Option("--page <number>", help.page))
    .addOption(new Option("--lines <range>", help.lines))
    .addOption(new Option("--html <file>", help.html))
    .action((file: string, options: InspectArguments) => commands.inspect(file, options));
  addReading(command, say);
  addCommon(command, say);
}

function addRules(program: Command, say: Messages, commands: Commands): void {
  const command = program
    .command("rules")
    .description(say.help.rules)
    .addArgument(new Argument("[ID]", say.help.rule))
    .action((id: string | undefined) => commands.rules(id));
  addCommon(command, say);
}

function addSchema(program: Command, say: Messages, commands: Commands): void {
  const name = new Argument("[NAME]", `${say.help.schemaName} (${say.help.choices(schemaNames.join(", "))})`);
  const command = program
    .command("schema")
    .description(say.help.schema)
    .addArgument(name.choices(schemaNames).default("record"))
    .action((chosen: (typeof schemaNames)[number]) => commands.schema(chosen));
  addCommon(command, say);
}

function addInit(program: Command, say: Messages, commands: Commands): void {
  const command = program
    .command("init")
    .description(say.help.init)
    .addOption(choice("--ci <system>", say.help.ci, ciNames).default("github", "github"))
    .action((options: InitArguments) => commands.init(options));
  addCommon(command, say);
}

/** `--format pretty --format sarif:out.sarif`: each a format, and after a colon the file it goes to. */
function reports(description: string): Option {
  const option = new Option("--format <format[:file]>", description).argParser(
    (value, before: readonly string[] | undefined) => {
      const [format = ""] = value.split(":");
      const known: readonly string[] = reportFormats;
      if (!known.includes(format)) throw new InvalidArgumentError(`Allowed choices are ${reportFormats.join(", ")}.`);
      return [...(before ?? []), value];
    },
  );
  option.argChoices = [...reportFormats];
  option.defaultValueDescription = "pretty";
  return option;
}

/** "--off a --off b,c" → a, b, c */
function listed(value: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), ...value.split(",").map((each) => each.trim())];
}

function addReading(command: Command, say: Messages): void {
  command
    .addOption(choice("--ocr <when>", say.help.ocr, ["auto", "off", "force"], say.help.ocrDefault))
    .addOption(new Option("--password <word>", say.help.password))
    .addOption(new Option("--stdin-name <name>", say.help.stdinName));
}

function addCommon(command: Command, say: Messages): void {
  command
    .addOption(choice("--lang <language>", say.help.lang, languages, say.help.langDefault))
    .addOption(new Option("--debug", say.help.debug));
}

function choice(flags: string, description: string, values: readonly string[], otherwise?: string): Option {
  const option = new Option(flags, description).choices(values);
  if (otherwise !== undefined) option.defaultValueDescription = otherwise;
  return option;
}

function optionWith(flags: string, description: string, otherwise: string): Option {
  const option = new Option(flags, description);
  option.defaultValueDescription = otherwise;
  return option;
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
