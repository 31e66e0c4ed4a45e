import type { Command } from "commander";
import { messages } from "../../src/cli/messages.ts";
import { buildProgram } from "../../src/cli/program.ts";

const notes = `## What holds for all commands

- Results go to standard output, everything else to standard error.
- Every source that cannot be read gives one line on standard error: \`minutes: FILE: what, and what to do (CODE)\`. The other
  sources are still done.
- A pattern in quotes (\`'referater/**/*.pdf'\`) is expanded by minutes, in the order of the names; links to folders are not
  followed. A path that exists is taken as it is, whatever characters it holds. A folder is never searched unasked.
- Colour is used on a terminal only; \`NO_COLOR\` turns it off and \`FORCE_COLOR\` turns it on. A broken pipe is quiet.
- Messages are Danish or English: \`--lang\`, else the locale (\`LC_ALL\`, \`LC_MESSAGES\`, \`LANG\`), else English. Keys, ids and
  codes in JSON are English always.
- \`MINUTES_DEBUG=1\` does the same as \`--debug\`.
- Nothing is fetched and nothing is sent.

## What \`minutes check\` does every time

Reports, the configuration, suppressions, the baseline and stored records have their own page: [checking.md](checking.md).

## Records as sources

\`minutes export\` and \`minutes actions\` take what \`parse\` and \`batch\` have stored: \`.json\` (one record or an array), \`.ndjson\` (a record a
line, read line by line), either compressed with gzip, and folders, which are searched for such files. Files that were found in a folder
and hold no records are left out, with one line on standard error for all of them; one that was named is an error. Documents are read first. A record that
is broken gives one line, and the others are used. Examples of use: [export.md](export.md); every column: [tables.md](tables.md).

## Shapes of \`minutes parse --format json\`

One path, or \`-\`, gives one object. Several arguments, or a pattern, give an array, also when only one document was read.
With \`--out\`, the file's ending chooses the format: \`.json\`, \`.ndjson\`, \`.md\` (markdown), \`.txt\` (summary). \`parse\` takes
records as well as documents, so that a stored record can be shown again: \`minutes parse referat.json --format summary\`.
`;

/** The reference page of the command line, from the program itself. */
export function cliPage(): string {
  const say = messages.en;
  const nothing = async () => undefined;
  const program = buildProgram("", say, {
    parse: nothing,
    check: nothing,
    export: nothing,
    actions: nothing,
    batch: nothing,
    worker: nothing,
    queue: nothing,
    inspect: nothing,
    rules: nothing,
    schema: nothing,
    init: nothing,
  });
  const head = `# The command line\n\nThis page is made from the program by \`npm run docs\`. ${say.help.program}\n`;
  const commands = program.commands.map(section);
  const exit = say.help.exit.map(([code, meaning]) => `| ${code} | ${meaning} |`);
  const codes = `## Exit codes\n\n| Code | Meaning |\n| --: | --- |\n${exit.join("\n")}\n\nWhere several hold: 70 before 2 before 3 before 1.\n`;
  return [head, ...commands, codes, notes].join("\n");
}

function section(command: Command): string {
  const help = command.createHelp();
  const usage = help.commandUsage(command);
  const items = help
    .visibleArguments(command)
    .map((argument) => [help.argumentTerm(argument), help.argumentDescription(argument)]);
  const options = help
    .visibleOptions(command)
    .map((option) => [help.optionTerm(option), help.optionDescription(option)]);
  const rows = [...items, ...options].map(
    ([term = "", text = ""]) => `| \`${term}\` | ${text.replaceAll("|", "\\|")} |`,
  );
  const description = command.description();
  const sentence = `${description[0]?.toUpperCase()}${description.slice(1)}.`;
  return `## minutes ${command.name()}\n\n${sentence}\n\n\`\`\`\n${usage}\n\`\`\`\n\n| | |\n| --- | --- |\n${rows.join("\n")}\n`;
}
