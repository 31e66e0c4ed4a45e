import { CommanderError } from "commander";
import { version } from "../version.ts";
import { ExitStatus, exitCodes } from "./exit-codes.ts";
import { LocalError, report, UsageError } from "./failures.ts";
import { chooseLanguage } from "./language.ts";
import { messages } from "./messages.ts";
import { buildProgram, type Commands } from "./program.ts";
import type { Run } from "./run.ts";
import { Output } from "./streams.ts";
import { usageError } from "./usage-errors.ts";

/** The command line program. Sets the exit code of the process and never throws. */
export async function main(argv: readonly string[]): Promise<void> {
  const run = prepare(argv);
  const printed: Promise<void>[] = [];
  const program = buildProgram(version, run.say, commandsOf(run))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void printed.push(run.stdout.write(text)),
      // Without a command the help itself is the answer; every other error is put into words below.
      writeErr: (text) => void printed.push(run.stderr.write(text)),
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(run.stdout.columns, 100),
      getErrHelpWidth: () => Math.min(run.stderr.columns, 100),
    });
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    await answer(
      error,
      argv,
      program.commands.map((command) => command.name()),
      run,
    );
  }
  await Promise.all(printed);
  const { failure } = run.stdout;
  if (failure !== null)
    await report(new LocalError("OUTPUT_NOT_WRITABLE", run.say.stdoutNotWritable(failure.code ?? "")), null, run);
  process.exitCode = run.status.code;
}

function prepare(argv: readonly string[]): Run {
  const language = chooseLanguage(argv, process.env);
  return {
    stdout: new Output(process.stdout),
    stderr: new Output(process.stderr),
    stdin: process.stdin,
    env: process.env,
    language,
    say: messages[language],
    debug: argv.includes("--debug") || process.env.MINUTES_DEBUG === "1",
    status: new ExitStatus(),
  };
}

/** Each command's code is loaded when the command runs. */
function commandsOf(run: Run): Commands {
  return {
    parse: async (...input) => (await import("./parse-command.ts")).parseCommand(...input, run),
    check: async (...input) => (await import("./check-command.ts")).checkCommand(...input, run),
    export: async (...input) => (await import("./export-command.ts")).exportCommand(...input, run),
    actions: async (...input) => (await import("./actions-command.ts")).actionsCommand(...input, run),
    batch: async (...input) => (await import("./batch-command.ts")).batchCommand(...input, run),
    worker: async (...input) => (await import("./worker-command.ts")).workerCommand(...input, run),
    queue: async (...input) => (await import("./queue-command.ts")).queueCommand(...input, run),
    inspect: async (...input) => (await import("./inspect-command.ts")).inspectCommand(...input, run),
    rules: async (...input) => (await import("./rules-command.ts")).rulesCommand(...input, run),
    init: async (...input) => (await import("./init-command.ts")).initCommand(...input, run),
    schema: async (...input) => (await import("./schema-command.ts")).schemaCommand(...input, run),
  };
}

async function answer(error: unknown, argv: readonly string[], names: readonly string[], run: Run): Promise<void> {
  if (!(error instanceof CommanderError)) return report(error, null, run);
  if (error.exitCode === exitCodes.done) return;
  if (error.code === "commander.help") return run.status.raise(exitCodes.usage);
  const command = names.find((name) => name === argv[2]);
  const text = usageError(error, command === undefined ? "minutes" : `minutes ${command}`, run.say);
  await report(new UsageError(text), null, run);
}
