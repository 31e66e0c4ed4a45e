import { DocumentQueue } from "../queue/document-queue.ts";
import type { QueueArguments, queueActions } from "./commands/queue.ts";
import { connectionLost, withServer } from "./queue/with-server.ts";
import type { Run } from "./run.ts";

/** Shows what is in the queue, tries again what failed, or lists the documents that were given up as JSON a line. */
export async function queueCommand(
  action: (typeof queueActions)[number],
  { queue: url }: QueueArguments,
  run: Run,
): Promise<void> {
  await withServer(url, run, async (connection) => {
    const queue = new DocumentQueue(connection, connectionLost(run));
    try {
      await actions[action](queue, run);
    } finally {
      await queue.close();
    }
  });
}

const actions: Record<(typeof queueActions)[number], (queue: DocumentQueue, run: Run) => Promise<void>> = {
  status: async (queue, run) => {
    const counts = await queue.counts();
    const words = run.say.queue.counts;
    const number = new Intl.NumberFormat(run.language);
    const names = ["waiting", "active", "delayed", "done", "failed", "workers"] as const;
    const rows = names.map((name) => `${number.format(counts[name]).padStart(9)}  ${words[name]}\n`);
    await run.stdout.write(rows.join(""));
  },
  retry: async (queue, run) => {
    await run.stdout.write(`${run.say.queue.retried(await queue.retry())}\n`);
  },
  dead: async (queue, run) => {
    for await (const dead of queue.dead()) await run.stdout.write(`${JSON.stringify(dead)}\n`);
  },
};
