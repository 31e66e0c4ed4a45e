import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { alarmLines, countAlarms, expectedFindings, tooManyAlarms } from "./eval/alarms.ts";
import { cleanDocuments, readClean } from "./eval/documents.ts";
import { evaluate } from "./eval/evaluate.ts";
import { faultLines, tryFault } from "./eval/faults/fault.ts";
import { faults } from "./eval/faults/registry.ts";
import { accuracyPage } from "./eval/page.ts";
import { fallsBelow, raise, Scoreboard } from "./eval/scoreboard.ts";
import { asJson, documentTable, layoutTable, totalTable } from "./eval/table.ts";

const usage = `npm run eval -- [options]   counts how far records say what hand-made labels say

  --gold DIR            labels: <slug>/gold.json or <file>.gold.json  (default fixtures/gold)
  --docs DIR            the documents, when they are not beside the labels
  --only TEXT           only documents whose name contains TEXT
  --leave-out LAYOUT    read without the profile of LAYOUT; "own": each document without the profile of its own layout
  --verbose             every difference below its document
  --json FILE           the result for machines
  --page FILE           the page about it  (default docs/accuracy.md, for the project's own fixtures and all of them)
  --update-scoreboard   raise fixtures/scoreboard.json to what was reached; it is never lowered

Over all of the project's own fixtures it also counts what the rules find that is not true of them, and puts faults into
their records, to see whether the rules find those.

Exit: 0 done, 1 a document gave no record, a measure fell below the scoreboard, the rules gave too many false alarms or
passed over a fault, 2 wrong usage.
`;

const fixtures = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../fixtures");
const ownGold = path.join(fixtures, "gold");
const accuracyFile = path.join(fixtures, "../docs/accuracy.md");
const scoreboardFile = path.join(fixtures, "scoreboard.json");

function readOptions() {
  try {
    return parseArgs({
      options: {
        gold: { type: "string" },
        docs: { type: "string" },
        only: { type: "string" },
        "leave-out": { type: "string" },
        json: { type: "string" },
        page: { type: "string" },
        verbose: { type: "boolean", default: false },
        "update-scoreboard": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs the command and returns its exit code. */
async function main(): Promise<number> {
  const options = readOptions();
  if (typeof options === "string") return refuse(options);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const gold = options.gold ?? ownGold;
  const narrowed = options.only !== undefined || options["leave-out"] !== undefined;
  const whole = path.resolve(gold) === ownGold && !narrowed;
  if (!existsSync(gold)) return refuse(`there is no folder ${gold}`);
  if (options["update-scoreboard"] && !whole) return refuse("the scoreboard is for all of the project's own fixtures");

  const chosen = {
    gold,
    ...(options.docs !== undefined && { docs: options.docs }),
    ...(options.only !== undefined && { only: options.only }),
  };
  const result = await evaluate({ ...chosen, ...leaving(options["leave-out"]) });
  if (result.documents.length === 0) return refuse("no labelled document was found");
  const page = options.page ?? (whole ? accuracyFile : undefined);
  const without = page === undefined ? null : await evaluate({ ...chosen, leaveOut: "own" });
  process.stdout.write(
    `${[documentTable(result, options.verbose), layoutTable(result, without), totalTable(result)].join("\n\n")}\n`,
  );
  if (options.json !== undefined) writeFileSync(options.json, asJson(result));
  if (page !== undefined && without !== null) writeFileSync(page, accuracyPage(result, without));

  const failed = result.documents.some((document) => document.failed);
  if (!whole) return failed ? 1 : 0;
  const board = Scoreboard.parse(JSON.parse(readFileSync(scoreboardFile, "utf8")));
  const raised = options["update-scoreboard"] ? raise(board, result.total) : board;
  if (raised !== board) writeFileSync(scoreboardFile, `${JSON.stringify(raised, null, 2)}\n`);
  const fallen = fallsBelow(raised, result.total);
  if (fallen.length > 0)
    process.stdout.write(`\nBelow the scoreboard:\n${fallen.map((line) => `  ${line}\n`).join("")}`);
  const judged = await judgeRules();
  return failed || fallen.length > 0 || !judged ? 1 : 0;
}

/** Prints the false alarms and the seeded faults; false when there are too many of the one or one of the other was missed. */
async function judgeRules(): Promise<boolean> {
  const records = await readClean(cleanDocuments());
  const alarms = countAlarms(records, expectedFindings());
  const results = faults.map((fault) => tryFault(fault, records));
  process.stdout.write(`\n${alarmLines(alarms)}\n\n${faultLines(results)}\n`);
  return !tooManyAlarms(alarms) && results.every(({ missed }) => missed.length === 0);
}

function leaving(layout: string | undefined): { leaveOut?: "own" | readonly string[] } {
  if (layout === undefined) return {};
  return { leaveOut: layout === "own" ? "own" : layout.split(",") };
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n\n${usage}`);
  return 2;
}

process.exitCode = await main();
