import { report } from "./failures.ts";
import { lineRange, pageNumber } from "./inspect/range.ts";
import { inspectTable } from "./inspect/table.ts";
import type { InspectArguments } from "./program.ts";
import { readOptions } from "./records.ts";
import type { Run } from "./run.ts";
import { findSources } from "./sources.ts";

/** Shows how the lines of a document were read. */
export async function inspectCommand(name: string, options: InspectArguments, run: Run): Promise<void> {
  const range = lineRange(options.lines, run.say);
  const page = pageNumber(options.page, run.say);
  const { sources } = await findSources([name], options.stdinName ?? "stdin", run);
  for (const source of sources) {
    try {
      const { trace } = await import("../pipeline.ts");
      const { lines } = await trace(await source.read(), readOptions(options));
      const wanted = lines.filter(
        (line) => line.number >= range.from && line.number <= range.to && (page === null || line.page === page),
      );
      if (wanted.length === 0) await run.stderr.write(`minutes: ${source.name}: ${run.say.inspect.nothing}\n`);
      else await run.stdout.write(inspectTable(wanted, tableOptions(run)));
    } catch (error) {
      await report(error, source.name, run);
    }
  }
}

function tableOptions(run: Run) {
  const width = run.stdout.isTerminal ? run.stdout.columns : null;
  return { say: run.say, colour: run.stdout.colour(run.env), width };
}
