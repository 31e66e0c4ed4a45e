import path from "node:path";
import { isFailure } from "../archive/journal-line.ts";
import { Locked } from "../archive/lock.ts";
import { makeFolder } from "../archive/make-folder.ts";
import { OtherLayout } from "../archive/output-folder.ts";
import { Tally } from "../archive/tally.ts";
import { DocumentQueue } from "../queue/document-queue.ts";
import { serve } from "../queue/serve.ts";
import { ShardWorker } from "../queue/shard-worker.ts";
import { version } from "../version.ts";
import { failureLine } from "./batch/failure-line.ts";
import { inWords } from "./batch/folder-errors.ts";
import { Interrupt } from "./batch/interrupt.ts";
import { processesHere, readerArguments } from "./batch/processes.ts";
import { jobsOf, limitsOf, numberOf } from "./batch/settings.ts";
import type { WorkerArguments } from "./commands/worker.ts";
import { exitCodes } from "./exit-codes.ts";
import { connectionLost, withServer } from "./queue/with-server.ts";
import type { Run } from "./run.ts";

/** Takes documents from a queue and turns them into records, until it is told to stop or, if asked, nothing is left. */
export async function workerCommand(options: WorkerArguments, run: Run): Promise<void> {
  const root = process.cwd();
  const out = path.resolve(options.out);
  const lease = numberOf("--lease", options.lease, { otherwise: 60, least: 1, most: 86_400 }, run);
  const tally = new Tally();
  const setup = {
    root,
    out,
    jobs: jobsOf(options, run),
    limits: limitsOf(options, run),
    ...(options.password === undefined ? {} : { password: options.password }),
    processes: processesHere(),
    execArgv: readerArguments(),
    now: () => performance.now(),
    told: (line: Parameters<Tally["add"]>[0], isNew: boolean) => {
      tally.add(line, isNew);
      if (isNew && isFailure(line)) void run.stderr.write(`${failureLine(line, run)}\n`);
    },
  };
  await withServer(options.queue, run, async (connection) => {
    const { queue: words } = run.say;
    const queue = new DocumentQueue(connection, connectionLost(run));
    const worker = new ShardWorker(setup);
    const interrupt = new Interrupt(() => void worker.interrupt());
    try {
      makeFolder(out);
      await run.stderr.write(`minutes: ${words.ready(connection.server)}\n`);
      await serve(connection, queue, worker, {
        root,
        out,
        version,
        leaseMs: lease * 1000,
        stop: interrupt.signal,
        untilEmpty: options.untilEmpty === true,
        isFatal: isAboutFolder,
        lost: connectionLost(run),
        divided: (documents) => void run.stderr.write(`minutes: ${words.divided(documents)}\n`),
      });
      await worker.close();
    } catch (error) {
      await worker.giveUp();
      throw isAboutFolder(error) ? inWords(error, options.out, run) : error;
    } finally {
      interrupt.release();
      await queue.close();
    }
    const number = new Intl.NumberFormat(run.language);
    await run.stdout.write(`${words.worked(number.format(tally.sources), number.format(tally.failures))}\n`);
    if (tally.failures > 0) run.status.raise(exitCodes.unreadable);
    if (tally.codes.get("DEFECT") > 0) run.status.raise(exitCodes.defect);
    if (interrupt.signal.aborted) await run.stderr.write(`minutes: ${words.interrupted()}\n`);
    interrupt.obey();
  });
}

/** Codes of a connection that broke. */
const ofConnections = /^(?:ECONN|EPIPE$|ETIMEDOUT$|EHOST|ENET|ENOTFOUND$)/u;

/** Sources have their errors on lines of their own: what the system says otherwise, it says of the output folder. */
function isAboutFolder(error: unknown): boolean {
  if (error instanceof Locked || error instanceof OtherLayout) return true;
  return error instanceof Error && "code" in error && "syscall" in error && !ofConnections.test(String(error.code));
}
