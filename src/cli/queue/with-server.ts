import { type Connection, connect, QueueError } from "../../queue/connect.ts";
import { OtherVersion } from "../../queue/serve.ts";
import { version } from "../../version.ts";
import { exitCodes } from "../exit-codes.ts";
import { UsageError } from "../failures.ts";
import type { Run } from "../run.ts";

/** How often a connection that is gone is spoken of. */
const sayEveryMs = 60_000;

/** Does something with a server, or says in a line why that cannot be: a server that does not answer ends with 3. */
export async function withServer(url: string, run: Run, act: (connection: Connection) => Promise<void>): Promise<void> {
  try {
    await act(await connect(url));
  } catch (error) {
    if (!(error instanceof QueueError && error.obstacle === "unreachable")) throw inQueueWords(error, run);
    run.status.raise(exitCodes.unreadable);
    await run.stderr.write(`minutes: ${run.say.queue.unreachable(error.detail)}\n`);
  }
}

/** What to say of a connection that broke; now and then, as it is tried again every few seconds. */
export function connectionLost(run: Run): (error: Error) => void {
  let last = -sayEveryMs;
  return (error) => {
    const now = performance.now();
    if (now - last < sayEveryMs) return;
    last = now;
    const reason = "code" in error && error.code !== undefined ? String(error.code) : error.message;
    void run.stderr.write(`minutes: ${run.say.queue.connectionLost(reason)}\n`);
  };
}

function inQueueWords(error: unknown, { say: { queue } }: Run): unknown {
  if (error instanceof OtherVersion) return new UsageError(queue.otherVersion(error.version, version));
  if (!(error instanceof QueueError)) return error;
  const words = {
    url: queue.urlInvalid,
    postgres: queue.postgres,
    packages: queue.packagesMissing,
    policy: queue.policy,
    unreachable: queue.unreachable,
  };
  return new UsageError(words[error.obstacle](error.detail));
}
