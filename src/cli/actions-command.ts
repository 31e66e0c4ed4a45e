import type { ActionFormat } from "../export/actions/format.ts";
import { ownerNames } from "../export/actions/format.ts";
import { actionFormats } from "../export/actions/registry.ts";
import { type MeetingTasks, tasksOf } from "../rules/archive/meeting-tasks.ts";
import { type OpenAction, openActions } from "../rules/archive/open-actions.ts";
import { ownerAsked } from "../rules/archive/owner-asked.ts";
import { version } from "../version.ts";
import type { ActionsArguments } from "./commands/actions.ts";
import { isDate, machineDay } from "./days.ts";
import { UsageError } from "./failures.ts";
import { OutputFile } from "./output-file.ts";
import { recordFiles, recordsOf } from "./record-stream.ts";
import { readOptions } from "./records.ts";
import type { Run } from "./run.ts";
import { findSources } from "./sources.ts";
import { supersededIn } from "./superseded.ts";

/** Writes the open tasks of the sources. What cannot be read is reported; when nothing can, nothing is written. */
export async function actionsCommand(names: readonly string[], options: ActionsArguments, run: Run): Promise<void> {
  for (const [option, day] of [
    ["--today", options.today],
    ["--due-before", options.dueBefore],
  ] as const) {
    if (day !== undefined && !isDate(day)) throw new UsageError(run.say.dateInvalid(option, day));
  }
  const { sources } = await findSources(names, options.stdinName ?? "stdin", run, recordFiles);
  const superseded = await supersededIn(sources);
  const format = await formatOf(options);
  const file = options.out === undefined ? null : await OutputFile.create(options.out, run.say);
  const meetings = new Map<string, MeetingTasks>();
  for await (const { record } of recordsOf(sources, superseded, readOptions(options, sources.length), run)) {
    const tasks = tasksOf(record);
    if (!meetings.has(tasks.document)) meetings.set(tasks.document, tasks);
  }
  if (meetings.size === 0) return file?.discard();
  const asked = ownerAsked(options.owner);
  const actions = openActions([...meetings.values()]).filter((action) => isAsked(action, asked, options));
  const text = format.write(
    { actions, asked, today: options.today ?? machineDay() },
    {
      language: run.language,
      csvLocale: options.csvLocale ?? "none",
      writtenBy: `minutes ${version}`,
      colour: file === null && run.stdout.colour(run.env),
      width: file === null ? run.stdout.columns : 100,
    },
  );
  if (text === "") {
    await run.stderr.write(`minutes: ${run.say.actions.nothing()}\n`);
    return file?.discard();
  }
  await (file ?? run.stdout).write(text);
  await file?.finish();
}

/** What was asked for, else what the ending of the file means, else the table. */
async function formatOf({ format, out }: ActionsArguments): Promise<ActionFormat> {
  if (format !== undefined) return actionFormats[format]();
  const ending = out?.split(".").at(-1);
  for (const load of Object.values(actionFormats)) {
    const each: ActionFormat = await load();
    if (each.extension === ending) return each;
  }
  return actionFormats.table();
}

function isAsked(
  action: OpenAction,
  asked: (owner: string) => boolean,
  { owner, dueBefore }: ActionsArguments,
): boolean {
  if (owner !== undefined && !ownerNames(action).some(asked)) return false;
  return dueBefore === undefined || (action.due?.date != null && action.due.date < dueBefore);
}
